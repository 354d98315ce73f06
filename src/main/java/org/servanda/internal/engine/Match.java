package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Drools;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;
import org.servanda.fact.Reason;

/** One firing of a rule: what the rule says of itself, and which of our facts matched. */
record Match(Run run, RuleInfo rule, List<Reason> reasons) {
  static Match of(Drools drools) {
    RuleContext context = (RuleContext) drools;
    Run run = (Run) context.getKieRuntime().getEnvironment().get(Run.KEY);
    List<Reason> reasons = new ArrayList<>();
    for (Object object : context.getMatch().getObjects()) {
      if (object instanceof Reason reason) {
        reasons.add(reason);
      }
    }
    run.consult(reasons);
    return new Match(run, run.rules().info(context.getRule()), List.copyOf(reasons));
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
