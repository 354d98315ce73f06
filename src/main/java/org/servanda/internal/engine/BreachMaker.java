package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.servanda.fact.Measure;
import org.servanda.internal.law.Vocabulary;
import org.servanda.norm.Breach;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Outcome;
import org.servanda.norm.Owed;

/**
 * What each way that the State can go would breach: carrying out the measure, or refraining from
 * it. Norms that no longer bind because their agreement is void or ended are left out.
 */
final class BreachMaker {
  private final RuleSession session;

  BreachMaker(RuleSession session) {
    this.session = session;
  }

  List<Breach> all() {
    Measure measure = session.scenario().measure();
    Vocabulary vocabulary = session.law().vocabulary();
    Vocabulary.MeasureKind kind =
        measure == null ? null : vocabulary.measures().get(measure.kind());
    if (kind == null) {
      return List.of();
    }
    Set<String> excluded = new HashSet<>(kind.denies());
    vocabulary.relations().stream()
        .filter(relation -> relation.conduct().equals(kind.conduct()))
        .filter(relation -> relation.relation().equals("excludes"))
        .forEach(relation -> excluded.add(relation.other()));
    Set<Norm> gone = gone();
    Map<String, Breach> all = new TreeMap<>();
    for (Norm norm : session.derived().of(Norm.class)) {
      if (!norm.isLive() || gone.contains(norm)) {
        continue;
      }
      boolean forbids =
          norm.modality() == Modality.FORBIDS && norm.conduct().equals(kind.conduct());
      boolean excludes = norm.modality() == Modality.REQUIRES && excluded.contains(norm.conduct());
      boolean requires =
          norm.modality() == Modality.REQUIRES && norm.conduct().equals(kind.conduct());
      if (forbids || excludes) {
        breach("act", norm, all);
      } else if (requires) {
        breach("refrain", norm, all);
      }
    }
    return new ArrayList<>(all.values());
  }

  private Set<Norm> gone() {
    Set<Norm> gone = new HashSet<>();
    for (Outcome outcome : session.derived().of(Outcome.class)) {
      if (outcome.kind() == Outcome.Kind.VOID || outcome.kind() == Outcome.Kind.TERMINATES) {
        gone.add(outcome.pair().pulling());
      }
    }
    return gone;
  }

  private static void breach(String course, Norm norm, Map<String, Breach> all) {
    for (Owed owed : norm.application().terms().owedTo()) {
      Breach breach = new Breach(course, norm, owed, norm.status() == NormStatus.ENGAGED);
      all.put(breach.id(), breach);
    }
  }
}
