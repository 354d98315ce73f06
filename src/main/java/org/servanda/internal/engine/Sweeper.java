package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.ConflictSweep;
import org.servanda.internal.engine.SweepDiagram.Node;
import org.servanda.norm.Pair;
import org.servanda.norm.Position;

/**
 * Asks what becomes of a conflict under every combination of positions. It asks one session again
 * and again, branching only on a dispute on which the result of the moment rests. Not thread-safe.
 */
final class Sweeper {
  /** Above this number of runs the rest of a conflict's combinations is left out, and counted. */
  static final int LIMIT = 20_000;

  private static final SweepDiagram.Result NOT_ASSESSED =
      new SweepDiagram.Result("not-assessed", "", "");

  private final RuleSession session;
  private final Positions inForce;
  private final Map<String, List<Position>> choices = new HashMap<>();
  private final Map<String, List<Treated>> treated = new HashMap<>();
  private final Set<String> restedOn = new TreeSet<>();
  private final SweepDiagram diagram = new SweepDiagram(key -> choices(key).size());
  private int runs;

  /** Takes a session that has gone through the stages under the positions in force. */
  Sweeper(RuleSession session) {
    this.session = session;
    this.inForce = session.positions();
  }

  ConflictSweep sweep(Pair pair) {
    Node tree = tree(pair);
    Set<String> keys = new TreeSet<>();
    diagram.keys(tree, keys);
    long combinations = 1;
    for (String key : keys) {
      combinations = Math.multiplyExact(combinations, choices(key).size());
    }
    List<ConflictSweep.Power> powers = powers(tree, keys, combinations);
    return new ConflictSweep(
        pair.id(),
        pair.restraining(),
        pair.pulling(),
        powers.stream().map(power -> inForce.dispute(choices(power.doctrine()).get(0))).toList(),
        combinations,
        shares(tree, combinations),
        powers,
        runs);
  }

  /** What comes out under these positions, given the whole diagram of a conflict. */
  SweepDiagram.Result under(Node tree, Positions positions) {
    Map<String, Integer> numbers = new HashMap<>();
    choices.forEach((key, all) -> numbers.put(key, all.indexOf(positions.get(key))));
    return diagram.under(tree, numbers);
  }

  /** The whole diagram of a conflict. */
  Node tree(Pair pair) {
    runs = 0;
    treated.clear();
    restedOn.clear();
    session.moveTo(inForce);
    return explore(pair, new TreeMap<>(), true);
  }

  private Node explore(Pair pair, Map<String, Position> fixed, boolean isThere) {
    if (runs >= LIMIT) {
      return diagram.leaf(NOT_ASSESSED);
    }
    if (!isThere) {
      session.moveTo(inForce.with(fixed.values()));
    }
    ConflictNow found = ConflictNow.in(session, pair);
    String ofNorms = firstOpen(found.ofNorms(), fixed.keySet());
    if (ofNorms != null) {
      return branch(pair, ofNorms, fixed);
    }
    return found.ofTreatment().isEmpty() ? leaf(found) : treatment(pair, found, fixed);
  }

  private Node leaf(ConflictNow found) {
    runs++;
    return diagram.leaf(found.result());
  }

  private Node branch(Pair pair, String key, Map<String, Position> fixed) {
    List<Node> children = new ArrayList<>();
    for (Position position : choices(key)) {
      fixed.put(key, position);
      children.add(explore(pair, fixed, children.isEmpty()));
      fixed.remove(key);
    }
    return diagram.branch(key, children);
  }

  /**
   * The treatment of a conflict sees of its norms what {@link ConflictNow#stateOfNorms} says, and
   * of the positions those that its steps rest on: where all these are as they were, so is
   * everything below.
   */
  private Node treatment(Pair pair, ConflictNow found, Map<String, Position> fixed) {
    List<Treated> before =
        treated.computeIfAbsent(found.stateOfNorms(), state -> new ArrayList<>());
    for (Treated one : before) {
      if (one.agreesWith(fixed)) {
        return given(one.tree, fixed);
      }
    }
    restedOn.addAll(found.ofTreatment());
    String next = firstOpen(found.ofTreatment(), fixed.keySet());
    if (next == null) {
      return leaf(found);
    }
    Set<String> above = Set.copyOf(restedOn);
    restedOn.clear();
    restedOn.addAll(found.ofTreatment());
    Node tree = branch(pair, next, fixed);
    Map<String, Position> relied = new TreeMap<>(fixed);
    relied.keySet().retainAll(restedOn);
    before.add(new Treated(relied, tree));
    restedOn.addAll(above);
    return tree;
  }

  private Node given(Node tree, Map<String, Position> fixed) {
    Node given = tree;
    for (Map.Entry<String, Position> one : fixed.entrySet()) {
      given = diagram.given(given, one.getKey(), choices(one.getKey()).indexOf(one.getValue()));
    }
    return given;
  }

  private @Nullable String firstOpen(Set<String> keys, Set<String> fixed) {
    for (String key : keys) {
      if (!fixed.contains(key) && choices(key).size() > 1) {
        return key;
      }
    }
    return null;
  }

  /** The positions in a dispute, the one in force first. */
  List<Position> choices(String key) {
    return choices.computeIfAbsent(
        key,
        missing -> {
          List<Position> all = new ArrayList<>();
          Position held = inForce.get(key);
          if (held != null) {
            all.add(held);
          }
          all.addAll(inForce.others(key));
          return all;
        });
  }

  private List<ConflictSweep.Share> shares(Node tree, long combinations) {
    SweepDiagram.Result held = diagram.under(tree, Map.of());
    List<ConflictSweep.Share> shares = new ArrayList<>();
    diagram
        .shares(tree, combinations)
        .forEach(
            (result, count) ->
                shares.add(
                    new ConflictSweep.Share(
                        result.outcome(),
                        result.prevailing(),
                        result.priority(),
                        count,
                        result.equals(held))));
    shares.sort(
        Comparator.comparingLong((ConflictSweep.Share share) -> -share.combinations())
            .thenComparing(ConflictSweep.Share::outcome)
            .thenComparing(ConflictSweep.Share::prevailing)
            .thenComparing(ConflictSweep.Share::priority));
    return shares;
  }

  private List<ConflictSweep.Power> powers(Node tree, Set<String> keys, long combinations) {
    List<ConflictSweep.Power> powers = new ArrayList<>();
    for (String key : keys) {
      powers.add(
          new ConflictSweep.Power(
              key,
              diagram.changedBy(tree, key, combinations),
              Math.multiplyExact(combinations, choices(key).size() - 1L)));
    }
    powers.sort(
        Comparator.comparingDouble(
                (ConflictSweep.Power power) -> -(double) power.changing() / power.ways())
            .thenComparing(ConflictSweep.Power::doctrine));
    return powers;
  }

  /** A part of the tree below given norms, and the positions above it on which it relies. */
  private record Treated(Map<String, Position> relied, Node tree) {
    boolean agreesWith(Map<String, Position> fixed) {
      return relied.entrySet().stream()
          .allMatch(one -> one.getValue().equals(fixed.get(one.getKey())));
    }
  }
}
