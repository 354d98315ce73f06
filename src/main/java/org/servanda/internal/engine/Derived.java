package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servanda.fact.Reason;
import org.servanda.norm.Outcome;

/** What a pass derived, by type. Not thread-safe. */
final class Derived {
  private final Map<Class<?>, List<Reason>> byType = new HashMap<>();
  private final Map<Class<?>, List<Reason>> sorted = new HashMap<>();

  /** Keeps a reason; false when it is an outcome that is there already. */
  boolean add(Reason reason) {
    if (reason instanceof Outcome outcome && !isFirst(outcome)) {
      return false;
    }
    byType.computeIfAbsent(reason.getClass(), type -> new ArrayList<>()).add(reason);
    sorted.remove(reason.getClass());
    return true;
  }

  /**
   * Several rows can lead to one outcome by the same rule; two different outcomes are a mistake.
   */
  private boolean isFirst(Outcome outcome) {
    for (Reason other : byType.getOrDefault(Outcome.class, List.of())) {
      if (other.id().equals(outcome.id())) {
        if (!((Outcome) other).rule().equals(outcome.rule())) {
          throw new IllegalStateException("two rules give an outcome for " + outcome.pair().id());
        }
        return false;
      }
    }
    return true;
  }

  /** What was derived of this type, in the order of ids. */
  <T extends Reason> List<T> of(Class<T> type) {
    List<Reason> inOrder = sorted.get(type);
    if (inOrder == null) {
      inOrder = inOrderOfIds(byType.getOrDefault(type, List.of()));
      sorted.put(type, inOrder);
    }
    List<T> typed = new ArrayList<>(inOrder.size());
    inOrder.forEach(reason -> typed.add(type.cast(reason)));
    return typed;
  }

  /** Sorts with each id made only once, for making an id costs more than comparing two. */
  static <T extends Reason> List<T> inOrderOfIds(Collection<T> reasons) {
    List<Map.Entry<String, T>> byId = new ArrayList<>(reasons.size());
    reasons.forEach(reason -> byId.add(Map.entry(reason.id(), reason)));
    byId.sort(Map.Entry.comparingByKey());
    List<T> inOrder = new ArrayList<>(byId.size());
    byId.forEach(entry -> inOrder.add(entry.getValue()));
    return inOrder;
  }
}
