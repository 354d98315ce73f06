package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.norm.Outcome;

/**
 * The outcomes that rules gave. Several rows can lead to one outcome by the same rule, which is
 * then said once; two different outcomes of one pair are a mistake.
 */
final class Outcomes {
  private final Map<String, List<Outcome>> given = new HashMap<>();
  private final Map<String, Outcome> said = new HashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();

  void add(Outcome outcome) {
    given.computeIfAbsent(outcome.id(), id -> new ArrayList<>()).add(outcome);
    changed.add(outcome.id());
  }

  void remove(Outcome outcome) {
    Derived.removeSame(given.getOrDefault(outcome.id(), List.of()), outcome);
    changed.add(outcome.id());
  }

  /** Says of each pair whose outcomes changed which one is said from now on. */
  void settle(RuleSession session) {
    for (String id : changed) {
      List<Outcome> all = given.getOrDefault(id, List.of());
      Outcome first = all.isEmpty() ? null : all.get(0);
      if (first != null && all.stream().anyMatch(other -> !other.rule().equals(first.rule()))) {
        throw new IllegalStateException("two rules give an outcome for " + first.pair().id());
      }
      replace(session, id, first);
    }
    changed.clear();
  }

  private void replace(RuleSession session, String id, @Nullable Outcome now) {
    Outcome before = now == null ? said.remove(id) : said.put(id, now);
    if (before == now) {
      return;
    }
    if (before != null) {
      session.drop(before);
    }
    if (now != null) {
      session.keep(now);
    }
  }
}
