package org.servanda.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Dispute;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Doctrine;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Profile;
import org.servanda.norm.Position;

/**
 * The position in force in each dispute: what the scenario says, else the State's own act, else the
 * profile, else the default; never one that nobody could hold on the day.
 */
final class Positions {
  private final Law law;
  private final LocalDate day;
  private final NavigableMap<String, Position> byKey;

  private Positions(Law law, LocalDate day, NavigableMap<String, Position> byKey) {
    this.law = law;
    this.day = day;
    this.byKey = Collections.unmodifiableNavigableMap(byKey);
  }

  static Positions of(Law law, Scenario scenario) {
    NavigableMap<String, Position> chosen = new TreeMap<>();
    for (Doctrine doctrine : law.doctrines().values()) {
      for (String key : doctrine.keys()) {
        chosen.put(key, choose(law, doctrine, key, scenario));
      }
    }
    return new Positions(law, scenario.on(), chosen);
  }

  private static Position choose(Law law, Doctrine doctrine, String key, Scenario scenario) {
    String scope = key.equals(doctrine.name()) ? "" : key.substring(doctrine.name().length() + 1);
    String stated = scenario.positions().get(key);
    if (stated == null) {
      stated = scenario.positions().get(doctrine.name());
    }
    if (stated != null) {
      return position(doctrine, scope, stated, "scenario");
    }
    Doctrine.ForState own = doctrine.forState().get(scenario.state());
    if (own != null && (own.scopes().isEmpty() || own.scopes().contains(scope))) {
      return position(doctrine, scope, own.holds(), "state");
    }
    Profile profile = law.profiles().get(scenario.profile());
    Profile.Choice choice = profile == null ? null : profile.positions().get(key);
    if (choice == null && profile != null) {
      choice = profile.positions().get(doctrine.name());
    }
    for (; choice != null; choice = choice.before()) {
      if (exists(doctrine, choice.holds(), scenario.on())) {
        return position(doctrine, scope, choice.holds(), "profile");
      }
    }
    if (exists(doctrine, doctrine.standard(), scenario.on())) {
      return position(doctrine, scope, doctrine.standard(), "default");
    }
    for (Doctrine.Holding holding : doctrine.positions().values()) {
      if (holding.existsOn(scenario.on())) {
        return position(doctrine, scope, holding.name(), "default");
      }
    }
    return position(doctrine, scope, doctrine.standard(), "default");
  }

  private static boolean exists(Doctrine doctrine, String holds, LocalDate day) {
    Doctrine.Holding holding = doctrine.positions().get(holds);
    return holding != null && holding.existsOn(day);
  }

  private static Position position(Doctrine doctrine, String scope, String holds, String chosenBy) {
    Doctrine.Holding holding = doctrine.positions().get(holds);
    if (holding == null) {
      throw new IllegalArgumentException(
          "'" + doctrine.name() + "' has no position '" + holds + "'");
    }
    return new Position(
        doctrine.name(),
        scope,
        holds,
        chosenBy,
        holding.says(),
        holding.supporters(),
        holding.opponents(),
        holding.badges());
  }

  /** All positions in force, by key. */
  Map<String, Position> all() {
    return byKey;
  }

  /** The position under this key, or null when there is no such dispute. */
  @Nullable Position get(String key) {
    return byKey.get(key);
  }

  /** Those positions that aren't the same as these others, with what the others hold instead. */
  List<Change> changesFrom(Positions others) {
    List<Change> changes = new ArrayList<>();
    Iterator<Position> before = others.byKey.values().iterator();
    for (Position now : byKey.values()) {
      Position old = before.next(); // the same disputes, in the same order
      if (old != now) {
        changes.add(new Change(old, now));
      }
    }
    return changes;
  }

  /** Another position in one dispute. */
  record Change(Position before, Position now) {}

  /**
   * The keys of a doctrine that bear on a table: those asked for its provision or its instrument;
   * or all, where it isn't asked for either.
   */
  List<String> keysOf(String doctrine, String table) {
    List<String> all = new ArrayList<>();
    List<String> near = new ArrayList<>();
    for (Position position : byKey.values()) {
      if (position.doctrine().equals(doctrine)) {
        all.add(position.key());
        if (position.scope().isEmpty() || (table + "/").startsWith(position.scope() + "/")) {
          near.add(position.key());
        }
      }
    }
    if (doctrine.equals(StatedFacts.STANDARD_OF_RISK)) {
      return near; // thresholds are asked for by the table, never by a rule of another one
    }
    return near.isEmpty() ? all : near;
  }

  /** The same positions but for these. */
  Positions with(Collection<Position> others) {
    NavigableMap<String, Position> changed = new TreeMap<>(byKey); // sorted already: no comparing
    others.forEach(other -> changed.put(other.key(), other));
    return new Positions(law, day, changed);
  }

  /** The same positions but for one. */
  Positions with(Position other) {
    return with(List.of(other));
  }

  /** A dispute with the position in force in it, and with the others that anyone could hold. */
  Dispute dispute(Position held) {
    Doctrine doctrine = Objects.requireNonNull(law.doctrines().get(held.doctrine()));
    return new Dispute(held.key(), doctrine.question(), held, others(held.key()));
  }

  /** The other positions that anyone could hold on the day in this dispute. */
  List<Position> others(String key) {
    Position held = byKey.get(key);
    if (held == null) {
      return List.of();
    }
    Doctrine doctrine = law.doctrines().get(held.doctrine());
    return doctrine == null
        ? List.of()
        : doctrine.positions().values().stream()
            .filter(holding -> !holding.name().equals(held.holds()) && holding.existsOn(day))
            .map(holding -> position(doctrine, held.scope(), holding.name(), "alternative"))
            .toList();
  }
}
