package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.servanda.fact.Reason;

/** What is derived at the moment, by type. Not thread-safe. */
final class Derived {
  private final Map<Class<?>, List<Reason>> byType = new HashMap<>();
  private final Map<Reason, Integer> places = new IdentityHashMap<>();

  void add(Reason reason) {
    List<Reason> all = byType.computeIfAbsent(reason.getClass(), type -> new ArrayList<>());
    places.put(reason, all.size());
    all.add(reason);
  }

  /** Takes out this very object, and puts the last one in its place. */
  void remove(Reason reason) {
    Integer place = places.remove(reason);
    if (place != null) {
      List<Reason> all = byType.getOrDefault(reason.getClass(), List.of());
      Reason last = all.remove(all.size() - 1);
      if (last != reason) {
        all.set(place, last);
        places.put(last, place);
      }
    }
  }

  /** What is derived of this type at the moment, in no particular order. */
  <T extends Reason> List<T> of(Class<T> type) {
    List<T> typed = new ArrayList<>();
    byType.getOrDefault(type, List.of()).forEach(reason -> typed.add(type.cast(reason)));
    return typed;
  }

  /** What is derived at the moment, to keep: later changes don't reach it. */
  Map<Class<?>, List<Reason>> copy() {
    Map<Class<?>, List<Reason>> copy = new HashMap<>();
    byType.forEach((type, reasons) -> copy.put(type, inOrderOfIds(reasons)));
    return copy;
  }

  /** Takes out this very object, the youngest first: what goes is mostly what came last. */
  static <T> void removeSame(List<T> all, T one) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i) == one) {
        all.remove(i);
        return;
      }
    }
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
