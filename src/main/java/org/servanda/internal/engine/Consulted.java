package org.servanda.internal.engine;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.fact.Reason;
import org.servanda.norm.Position;
import org.servanda.norm.Showing;
import org.servanda.norm.Threshold;

/** On which doctrines something rests at the moment, and what rests on them. */
final class Consulted {
  private final Map<Object, Set<String>> byOwner = new IdentityHashMap<>();

  /** Notes the positions on which something rests. */
  void note(Object owner, List<? extends Reason> reasons) {
    for (Reason reason : reasons) {
      if (reason instanceof Position position) {
        byOwner.computeIfAbsent(owner, key -> new HashSet<>()).add(position.key());
      } else if (reason instanceof Threshold || reason instanceof Showing) {
        note(owner, reason.restsOn());
      }
    }
  }

  /** Forgets what something rested on, for it is gone or will be made anew. */
  void forget(Object owner) {
    byOwner.remove(owner);
  }

  /** The keys of the doctrines consulted, sorted. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    byOwner.values().forEach(keys::addAll);
    return keys;
  }
}
