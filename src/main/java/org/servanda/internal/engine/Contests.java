package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.fact.Reason;
import org.servanda.norm.Application;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.Step;

/**
 * Which findings, norms and steps another live position would change: seen by comparing what a
 * session holds under it with what it held under the positions in force.
 */
final class Contests {
  private final Map<Applications.Asked, Application> applications;
  private final Set<Object> held = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Step> steps;
  private final Map<String, String> verdicts = new HashMap<>();
  private final Map<String, Set<String>> byId = new HashMap<>();

  /** Notes what the session holds now, under the positions in force. */
  Contests(RuleSession session) {
    applications = session.applications().all();
    for (Norm norm : session.derived().of(Norm.class)) {
      held.add(norm);
      verdicts.put(norm.id(), verdict(norm));
      norm.findings().forEach(finding -> collect(finding, verdicts));
    }
    steps = session.derived().of(Step.class);
    held.addAll(steps);
    verdicts.putAll(answers(steps));
  }

  /** Notes what differs now, under another position in this dispute. */
  void compare(RuleSession session, String doctrine) {
    Map<String, String> others = new HashMap<>();
    session
        .applications()
        .all()
        .forEach(
            (asked, application) -> {
              if (application != applications.get(asked)) {
                application.findings().forEach(finding -> collect(finding, others));
              }
            });
    for (Norm norm : session.derived().of(Norm.class)) {
      if (!held.contains(norm)) {
        others.put(norm.id(), verdict(norm));
      }
    }
    others.putAll(answers(touched(session.derived().of(Step.class))));
    others.forEach(
        (id, verdict) -> {
          if (!verdict.equals(verdicts.getOrDefault(id, verdict))) {
            byId.computeIfAbsent(id, contested -> new TreeSet<>()).add(doctrine);
          }
        });
  }

  /** The steps of those pairs of which any step came or went. */
  private List<Step> touched(List<Step> now) {
    Set<Object> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(steps);
    Set<String> pairs = new HashSet<>();
    for (Step step : now) {
      if (!left.remove(step)) {
        pairs.add(step.pair().key());
      }
    }
    left.forEach(step -> pairs.add(((Step) step).pair().key()));
    return now.stream().filter(step -> pairs.contains(step.pair().key())).toList();
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

  private static String verdict(Norm norm) {
    return norm.status() + " " + norm.modality() + " " + norm.conduct();
  }

  /** What each technique answers; several rules can answer for one. */
  private static Map<String, String> answers(List<Step> steps) {
    Map<String, List<String>> byKey = new HashMap<>();
    for (Step step : steps) {
      byKey
          .computeIfAbsent(key(step), key -> new ArrayList<>())
          .add(step.applies() + step.effect());
    }
    Map<String, String> answers = new HashMap<>();
    byKey.forEach((key, all) -> answers.put(key, String.join(" ", all.stream().sorted().toList())));
    return answers;
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
