package org.servanda.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Change;
import org.servanda.fact.Scenario;
import org.servanda.fact.TreatyAct;
import org.servanda.internal.engine.Variation.Reach;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Law;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;
import org.servanda.norm.Participation;
import org.servanda.norm.Position;

/**
 * What could be otherwise in the law that applies: who joined a treaty, the day, and the positions
 * in disputes.
 */
final class LawVariations {
  /** So long before the day that matters a State is taken to join: longer than any treaty waits. */
  private static final int YEARS_AHEAD = 1;

  private final Law law;
  private final Scenario scenario;
  private final Bindings bindings;

  LawVariations(Law law, Scenario scenario, Bindings bindings) {
    this.law = law;
    this.scenario = scenario;
    this.bindings = bindings;
  }

  /** The other positions that anyone could hold in these disputes. */
  static List<Variation> positions(Positions inForce, Collection<String> keys) {
    List<Variation> all = new ArrayList<>();
    for (String key : new TreeSet<>(keys)) {
      Position held = inForce.get(key);
      for (Position other : inForce.others(key)) {
        String setting = "doctrines." + key;
        all.add(
            new Variation(
                new Change(
                    Change.Kind.POSITION,
                    List.of(setting + "=" + other.holds()),
                    held == null ? "" : held.holds(),
                    other.says()),
                setting,
                Set.of(setting),
                Reach.PART,
                other,
                scenario -> scenario.toBuilder().position(key, other.holds()).build()));
      }
    }
    return all;
  }

  /** Joining, or never having joined, each multilateral treaty on which anything here may rest. */
  List<Variation> participation(Collection<Norm> norms) {
    Set<LocalDate> agreed = new TreeSet<>();
    for (Instrument agreement : agreements(norms)) {
      if (agreement.adopted() != null) {
        agreed.add(agreement.adopted());
      }
    }
    Set<String> asked = new TreeSet<>();
    for (Norm norm : norms) {
      asked.addAll(bindings.channels(law.provision(norm.provision())));
    }
    List<Variation> all = new ArrayList<>();
    for (Participation known : bindings.participants().workedOut()) {
      boolean own = known.state().equals(scenario.state());
      Instrument treaty = law.instrument(known.instrument());
      boolean matters = !own || asked.contains(treaty.id()) || treaty.provisions().isEmpty();
      if (treaty.kind().equals("multilateral") && matters) {
        all.addAll(of(known, treaty, agreed));
      }
    }
    return all;
  }

  private List<Variation> of(Participation known, Instrument treaty, Set<LocalDate> agreed) {
    String name = law.vocabulary().stateName(known.state(), scenario);
    String setting = "participation." + known.state() + "." + treaty.id();
    List<Variation> all = new ArrayList<>();
    if (!known.isNotBound()) {
      all.add(
          variation(
              setting,
              known,
              new TreatyAct(known.state(), treaty.id(), "none", "", "", "", "scenario", ""),
              "none",
              name + " had never joined " + treaty.name()));
    }
    if (known.isBound()) {
      return all;
    }
    for (LocalDate day : daysToJoin(treaty, known.state(), agreed)) {
      all.add(
          variation(
              setting,
              known,
              new TreatyAct(
                  known.state(), treaty.id(), "accession", day.toString(), "", "", "scenario", ""),
              day.toString(),
              name + " had joined " + treaty.name() + " on " + Phrases.day(day)));
    }
    return all;
  }

  /** In time for the day, and in time for the first agreement, as far as the treaty was there. */
  private List<LocalDate> daysToJoin(Instrument treaty, String state, Set<LocalDate> agreed) {
    LocalDate inForce = treaty.inForce();
    if (treaty.opening().excludes(state) || inForce == null || inForce.isAfter(scenario.on())) {
      return List.of();
    }
    Set<LocalDate> days = new TreeSet<>();
    for (LocalDate first : agreed) {
      LocalDate before = ahead(treaty, first);
      if (before.isBefore(first) && first.isBefore(scenario.on())) {
        days.add(before);
        break;
      }
    }
    days.add(ahead(treaty, scenario.on()));
    return List.copyOf(days);
  }

  private static LocalDate ahead(Instrument treaty, LocalDate day) {
    LocalDate before = day.minusYears(YEARS_AHEAD);
    LocalDate adopted = treaty.adopted();
    return adopted != null && adopted.isAfter(before) ? adopted : before;
  }

  private static Variation variation(
      String setting, Participation known, TreatyAct act, String value, String says) {
    return new Variation(
        new Change(Change.Kind.PARTICIPATION, List.of(setting + "=" + value), before(known), says),
        setting,
        Set.of(setting, "participation"),
        Reach.WHOLE,
        null,
        scenario -> {
          List<TreatyAct> acts = new ArrayList<>(scenario.acts());
          acts.removeIf(
              other ->
                  other.state().equals(act.state()) && other.instrument().equals(act.instrument()));
          acts.add(act);
          return scenario.toBuilder().acts(acts).build();
        });
  }

  private static String before(Participation known) {
    return switch (known.status()) {
      case UNKNOWN -> "";
      case BOUND -> known.since() == null ? known.act() : known.since().toString();
      default -> known.act().isEmpty() ? "none" : known.act();
    };
  }

  /** The days before and after the beginning and the end of the agreements in these norms. */
  List<Variation> days(Collection<Norm> norms) {
    Set<LocalDate> days = new TreeSet<>();
    List<Variation> all = new ArrayList<>();
    for (Instrument agreement : agreements(norms)) {
      addTurn(days, all, agreement.adopted(), agreement.name() + " was made");
      addTurn(days, all, agreement.inForce(), agreement.name() + " came into force");
      LocalDate ended = agreement.ended();
      if (ended != null && ended.isBefore(LocalDate.MAX)) {
        addTurn(days, all, ended.plusDays(1), agreement.name() + " ended");
      }
    }
    return all;
  }

  private void addTurn(
      Set<LocalDate> days, List<Variation> all, @Nullable LocalDate turn, String what) {
    if (turn == null) {
      return;
    }
    boolean past = !scenario.on().isBefore(turn);
    LocalDate day = past ? turn.minusDays(1) : turn;
    if (days.add(day)) {
      all.add(
          new Variation(
              new Change(
                  Change.Kind.DAY,
                  List.of("on=" + day),
                  scenario.on().toString(),
                  "the day were " + Phrases.day(day) + (past ? ", before " : ", after ") + what),
              "on",
              Set.of("on"),
              Reach.WHOLE,
              null,
              scenario -> scenario.toBuilder().on(day).build()));
    }
  }

  private List<Instrument> agreements(Collection<Norm> norms) {
    return norms.stream()
        .map(Norm::instrument)
        .distinct()
        .sorted()
        .map(law::instrument)
        .filter(instrument -> instrument.hasListedParties() && instrument.parties().size() > 1)
        .toList();
  }
}
