package org.servanda.internal.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.norm.Norm;
import org.servanda.norm.Outcome;
import org.servanda.norm.Position;
import org.servanda.norm.Priority;

/**
 * What another position would give.
 *
 * @param position the other position, all else being as it is
 * @param norms the norms under it
 * @param outcomes the outcome of each pair, by the pair's key
 * @param priorities what to perform, by the pair's key
 */
record Alternative(
    Position position,
    List<Norm> norms,
    Map<String, Outcome> outcomes,
    Map<String, Priority> priorities) {
  static Alternative of(RuleSession session, Position position) {
    Map<String, Outcome> outcomes = new HashMap<>();
    for (Outcome outcome : session.derived().of(Outcome.class)) {
      outcomes.put(outcome.pair().key(), outcome);
    }
    Map<String, Priority> priorities = new HashMap<>();
    for (Priority priority : session.derived().of(Priority.class)) {
      priorities.put(priority.pair().key(), priority);
    }
    return new Alternative(
        position, session.derived().of(Norm.class), Map.copyOf(outcomes), Map.copyOf(priorities));
  }

  @Nullable Outcome outcome(String pair) {
    return outcomes.get(pair);
  }

  @Nullable Priority priority(String pair) {
    return priorities.get(pair);
  }
}
