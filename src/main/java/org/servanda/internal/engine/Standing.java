package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.norm.Application;
import org.servanda.norm.Finding;
import org.servanda.norm.Governing;
import org.servanda.norm.Norm;
import org.servanda.norm.Outcome;
import org.servanda.norm.Owed;
import org.servanda.norm.Pair;
import org.servanda.norm.Priority;

/**
 * How norms and conflicts stand in a session at the moment, in so few words that many sessions can
 * be compared.
 *
 * @param words what is said of each norm and conflict, by the norm's id and the pair's key
 * @param blocking the ids of the findings that stand against a norm, or leave it open, by its id
 */
record Standing(Map<String, String> words, Map<String, Blocking> blocking) {
  /** What stands against a norm, and what leaves it undecided: the ids of findings. */
  record Blocking(Set<String> against, Set<String> undecided) {}

  /** How those norms and conflicts stand that are asked about. */
  static Standing of(RuleSession session, Trials.Asked asked) {
    Map<String, List<String>> words = new HashMap<>();
    Map<String, Blocking> blocking = new HashMap<>();
    for (Norm norm : session.derived().of(Norm.class)) {
      if (asked.norm(norm)) {
        String id = norm.id();
        say(words, id, status(norm));
        blocking.put(id, blocking(session.applications().now(norm)));
      }
    }
    for (Outcome outcome : session.derived().of(Outcome.class)) {
      Pair pair = outcome.pair();
      if (!asked.conflict(pair)) {
        continue;
      }
      say(words, pair.key(), outcome.kind() + " " + outcome.prevailing());
      say(words, pair.key(), pair.restraining().status() + " " + pair.pulling().status());
    }
    for (Priority priority : session.derived().of(Priority.class)) {
      sayMore(words, priority.pair().key(), priority.perform());
    }
    for (Governing row : session.derived().of(Governing.class)) {
      if (row.addressee().kind() == Owed.Kind.STATE) {
        sayMore(words, row.pair().key(), row.addressee().says() + " " + row.governs());
      }
    }
    Map<String, String> joined = new HashMap<>();
    words.forEach((id, all) -> joined.put(id, new TreeSet<>(all).toString()));
    return new Standing(joined, blocking);
  }

  private static void say(Map<String, List<String>> words, String id, String text) {
    words.computeIfAbsent(id, key -> new ArrayList<>()).add(text);
  }

  /** Says more of a pair of which something is said already. */
  private static void sayMore(Map<String, List<String>> words, String id, String text) {
    if (words.containsKey(id)) {
      say(words, id, text);
    }
  }

  private static String status(Norm norm) {
    return norm.isLive()
        ? norm.status() + " " + norm.modality() + " " + norm.conduct()
        : norm.status().toString();
  }

  private static Blocking blocking(Application application) {
    Set<String> against = new HashSet<>();
    Set<String> undecided = new HashSet<>();
    for (Finding finding : application.findings()) {
      if (finding.decides() && finding.against()) {
        against.add(finding.id());
      } else if (finding.decides() && finding.undecided()) {
        undecided.add(finding.id());
      }
    }
    return new Blocking(against, undecided);
  }

  /** The ids of the norms, and the keys of the pairs, of which this says otherwise. */
  Set<String> differingFrom(Standing other) {
    Set<String> ids = new TreeSet<>();
    words.forEach(
        (id, text) -> {
          if (!text.equals(other.words.get(id))) {
            ids.add(id);
          }
        });
    other.words.keySet().stream().filter(id -> !words.containsKey(id)).forEach(ids::add);
    return ids;
  }

  /** The findings that blocked a norm in the other and don't in this one. */
  Set<String> clearedSince(Standing other, String norm) {
    Blocking before = other.blocking.get(norm);
    Blocking now = blocking.get(norm);
    if (before == null || now == null) {
      return Set.of();
    }
    Set<String> cleared = new HashSet<>(before.against);
    cleared.removeAll(now.against);
    Set<String> settled = new HashSet<>(before.undecided);
    settled.removeAll(now.undecided);
    settled.removeAll(now.against);
    cleared.addAll(settled);
    return cleared;
  }
}
