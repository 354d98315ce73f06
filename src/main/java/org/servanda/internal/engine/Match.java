package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Drools;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;
import org.servanda.fact.Reason;

/**
 * One firing of a rule.
 *
 * @param session where it fired
 * @param rule what the rule says of itself
 * @param reasons which of our facts matched
 * @param origin what Drools calls a match: while it lasts, so does what it gave
 */
record Match(
    RuleSession session,
    RuleInfo rule,
    List<Reason> reasons,
    org.kie.api.runtime.rule.Match origin) {
  static Match of(Drools drools) {
    RuleContext context = (RuleContext) drools;
    RuleSession session =
        (RuleSession) context.getKieRuntime().getEnvironment().get(RuleSession.KEY);
    List<Reason> reasons = new ArrayList<>();
    for (Object object : context.getMatch().getObjects()) {
      if (object instanceof Reason reason) {
        reasons.add(reason);
      }
    }
    return new Match(
        session, session.rules().info(context.getRule()), List.copyOf(reasons), context.getMatch());
  }

  /** The first matched fact of this type. */
  <T> T first(Class<T> type) {
    T found = firstOrNull(type);
    if (found == null) {
      throw new IllegalStateException(
          "rule '" + rule.name() + "' must match a " + type.getSimpleName());
    }
    return found;
  }

  /** The first matched fact of this type, or null. */
  <T> @Nullable T firstOrNull(Class<T> type) {
    for (Reason reason : reasons) {
      if (type.isInstance(reason)) {
        return type.cast(reason);
      }
    }
    return null;
  }

  /** All matched facts of this type, in the order of the rule's patterns. */
  <T> List<T> all(Class<T> type) {
    return reasons.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
