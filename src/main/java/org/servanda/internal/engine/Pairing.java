package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.assessment.Conflict;
import org.servanda.fact.Reason;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;

/**
 * Which pairs of variations could turn something that neither turns alone: those of which each
 * clears some of what blocks a norm, and together all of it; and those that both bear on one point,
 * on which the norm or the conflict hangs. Any other pair leaves things as its parts do.
 */
final class Pairing {
  private final List<Variation> variations;
  private final List<Trials.Result> alone;
  private final Standing standing;
  private final Set<Pair> clearing = new LinkedHashSet<>();
  private final Set<Pair> onOnePoint = new LinkedHashSet<>();

  /** Two variations by their numbers, the smaller first. */
  record Pair(int one, int other) {}

  Pairing(List<Variation> variations, List<Trials.Result> alone, Standing standing) {
    this.variations = variations;
    this.alone = alone;
    this.standing = standing;
  }

  /** The pairs for these norms and conflicts, the most promising first. */
  List<Pair> pairs(List<Norm> norms, List<Conflict> conflicts) {
    norms.forEach(this::norm);
    conflicts.forEach(this::conflict);
    Set<Pair> all = new LinkedHashSet<>(clearing);
    all.addAll(onOnePoint);
    return List.copyOf(all);
  }

  private void norm(Norm norm) {
    List<Integer> without = without(norm.id());
    Standing.Blocking blocking = standing.blocking().get(norm.id());
    if (blocking == null) {
      return;
    }
    boolean out = norm.status() == NormStatus.NOT_ENGAGED;
    Set<String> obstacles = out ? blocking.against() : blocking.undecided();
    if (obstacles.size() > 1) {
      clearing(norm, without, obstacles);
    }
    for (Finding finding : norm.findings()) {
      boolean hangsOnIt = !out || obstacles.equals(Set.of(finding.id()));
      if (finding.decides() && hangsOnIt) {
        onePoint(finding, without);
      }
    }
  }

  /** The numbers of the variations that don't turn it alone. */
  private List<Integer> without(String id) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      if (!alone.get(i).turned().contains(id)) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  private void clearing(Norm norm, List<Integer> numbers, Set<String> obstacles) {
    Map<Integer, Set<String>> cleared = new HashMap<>();
    List<Integer> helping = new ArrayList<>();
    for (int number : numbers) {
      Set<String> of = alone.get(number).standing().clearedSince(standing, norm.id());
      of.retainAll(obstacles);
      if (!of.isEmpty()) {
        cleared.put(number, of);
        helping.add(number);
      }
    }
    for (int one : helping) {
      for (int other : helping) {
        Set<String> together = new HashSet<>(cleared.getOrDefault(one, Set.of()));
        together.addAll(cleared.getOrDefault(other, Set.of()));
        if (one < other && together.equals(obstacles)) {
          add(clearing, one, other);
        }
      }
    }
  }

  private void onePoint(Finding finding, List<Integer> numbers) {
    Set<String> below = new HashSet<>();
    List<Finding> leaves = new ArrayList<>();
    collect(finding, Collections.newSetFromMap(new IdentityHashMap<>()), below, leaves);
    touching(below, numbers);
    for (Finding leaf : leaves) {
      List<Integer> asked =
          numbers.stream()
              .filter(number -> !Collections.disjoint(variations.get(number).keys(), leaf.asks()))
              .toList();
      for (int one : asked) {
        for (int other : asked) {
          if (one < other && leaf.undecided()) {
            add(onOnePoint, one, other);
          }
        }
      }
    }
  }

  private void touching(Set<String> ids, List<Integer> numbers) {
    List<Integer> touching =
        numbers.stream()
            .filter(number -> !Collections.disjoint(alone.get(number).touched(), ids))
            .toList();
    for (int one : touching) {
      for (int other : touching) {
        if (one < other) {
          add(onOnePoint, one, other);
        }
      }
    }
  }

  private void conflict(Conflict conflict) {
    String steps = "step:" + conflict.pair().key() + "|";
    Set<String> ids = new HashSet<>();
    for (Trials.Result result : alone) {
      result.touched().stream().filter(id -> id.startsWith(steps)).forEach(ids::add);
    }
    touching(ids, without(conflict.pair().id()));
  }

  private void add(Set<Pair> pairs, int one, int other) {
    if (variations.get(one).goesWith(variations.get(other))) {
      pairs.add(new Pair(one, other));
    }
  }

  private static void collect(
      Reason reason, Set<Reason> seen, Set<String> below, List<Finding> leaves) {
    if (!seen.add(reason)) {
      return;
    }
    if (reason instanceof Finding finding) {
      below.add(finding.id());
      if (!finding.asks().isEmpty()) {
        leaves.add(finding);
      }
      finding.restsOn().forEach(under -> collect(under, seen, below, leaves));
    } else if (reason instanceof ConceptFinding concept) {
      concept.findings().forEach(under -> collect(under, seen, below, leaves));
    }
  }
}
