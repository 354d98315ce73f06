package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.norm.Breach;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Outcome;
import org.servanda.norm.Owed;
import org.servanda.norm.Pair;

/**
 * What each way that the State can go would breach: doing what a norm of some conflict pulls
 * towards, or refraining from it.
 */
final class BreachMaker {
  private final Run run;

  BreachMaker(Run run) {
    this.run = run;
  }

  List<Breach> all() {
    Map<String, Breach> all = new TreeMap<>();
    Map<String, Outcome> outcomes = new TreeMap<>();
    run.derived(Outcome.class).forEach(outcome -> outcomes.put(outcome.pair().key(), outcome));
    for (Pair pair : run.derived(Pair.class)) {
      if (pair.restraining().isLive()) {
        breach("act", pair.restraining(), all);
      }
      if (pair.pulling().isLive() && pair.pulling().modality() == Modality.REQUIRES) {
        Outcome outcome = outcomes.get(pair.key());
        if (outcome == null || stands(outcome)) {
          breach("refrain", pair.pulling(), all);
        }
      }
    }
    return new ArrayList<>(all.values());
  }

  private static boolean stands(Outcome outcome) {
    return switch (outcome.kind()) {
      case VOID, TERMINATES -> false;
      default -> true;
    };
  }

  private static void breach(String course, Norm norm, Map<String, Breach> all) {
    for (Owed owed : norm.application().terms().owedTo()) {
      Breach breach = new Breach(course, norm, owed, norm.status() == NormStatus.ENGAGED);
      all.put(breach.id(), breach);
    }
  }
}
