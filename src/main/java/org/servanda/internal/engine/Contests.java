package org.servanda.internal.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.fact.Reason;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.Step;

/** Which findings, norms and steps another live position would change: seen by comparing passes. */
final class Contests {
  private final Map<String, Set<String>> byId = new HashMap<>();

  Contests(Run run, List<Assessor.Alternative> alternatives) {
    Map<String, String> base = verdicts(run);
    for (Assessor.Alternative alternative : alternatives) {
      if (alternative.run().isSameAsFirst()) {
        continue;
      }
      String key = alternative.position().key();
      Map<String, String> other = verdicts(alternative.run());
      base.forEach(
          (id, verdict) -> {
            if (!verdict.equals(other.getOrDefault(id, verdict))) {
              byId.computeIfAbsent(id, contested -> new TreeSet<>()).add(key);
            }
          });
    }
  }

  /** The keys of the doctrines that would change what has this id. */
  List<String> of(String id) {
    return List.copyOf(byId.getOrDefault(id, Set.of()));
  }

  /** The keys of the doctrines that would change this step's answer. */
  List<String> of(Step step) {
    return of(key(step));
  }

  private static String key(Step step) {
    return "step:" + step.pair().key() + "|" + step.technique() + "|" + step.addressee();
  }

  /** The verdicts on norms and on all findings below them, by id. */
  static Map<String, String> verdicts(List<Norm> norms) {
    Map<String, String> verdicts = new HashMap<>();
    for (Norm norm : norms) {
      verdicts.put(norm.id(), norm.status() + " " + norm.modality() + " " + norm.conduct());
      norm.findings().forEach(finding -> collect(finding, verdicts));
    }
    return verdicts;
  }

  private static Map<String, String> verdicts(Run run) {
    Map<String, String> verdicts = new HashMap<>(run.verdicts());
    for (Step step : run.derived(Step.class)) {
      verdicts.merge(
          key(step),
          step.applies() + step.effect(),
          (one, two) -> one.compareTo(two) < 0 ? one + two : two + one);
    }
    return verdicts;
  }

  private static void collect(Reason reason, Map<String, String> verdicts) {
    if (reason instanceof Finding finding) {
      if (verdicts.put(finding.id(), finding.verdict().name()) == null) {
        finding.restsOn().forEach(under -> collect(under, verdicts));
      }
    } else if (reason instanceof ConceptFinding concept
        && verdicts.put(concept.id(), concept.verdict().name()) == null) {
      concept.findings().forEach(under -> collect(under, verdicts));
    }
  }
}
