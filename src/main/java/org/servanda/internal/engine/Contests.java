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
 * session holds under it with what it held under the positions in force. What is the same object is
 * the same, and an object is compared once, however many positions leave it as it is.
 */
final class Contests {
  private final Map<String, String> verdicts;
  private final Map<Object, List<String>> differing = new IdentityHashMap<>();
  private final List<Step> steps;
  private final Map<String, List<String>> answers;
  private final Map<String, Set<String>> byId = new HashMap<>();

  /** Notes what the session holds now, under the positions in force. */
  Contests(RuleSession session) {
    verdicts = new HashMap<>();
    for (Norm norm : session.derived().of(Norm.class)) {
      differing.put(norm, List.of());
      verdicts.put(norm.id(), verdict(norm));
      norm.findings().forEach(finding -> collect(finding, verdicts));
    }
    session.applications().all().forEach(same -> differing.put(same, List.of()));
    steps = session.derived().of(Step.class);
    answers = answers(steps);
  }

  /** Against the same state as another one, for a session of its own. */
  Contests(Contests other) {
    verdicts = other.verdicts;
    steps = other.steps;
    answers = other.answers;
  }

  /** Notes what differs now, under another position in this dispute. */
  void compare(RuleSession session, String doctrine) {
    for (String id : differing(session)) {
      byId.computeIfAbsent(id, contested -> new TreeSet<>()).add(doctrine);
    }
  }

  /** The ids of the findings, norms and steps that differ now. */
  Set<String> differing(RuleSession session) {
    Set<String> ids = new HashSet<>();
    for (Application application : session.applications().all()) {
      ids.addAll(differing.computeIfAbsent(application, key -> differing(application)));
    }
    for (Norm norm : session.derived().of(Norm.class)) {
      ids.addAll(differing.computeIfAbsent(norm, key -> differing(norm)));
    }
    Map<String, List<String>> others = answers(touched(session.derived().of(Step.class)));
    others.forEach(
        (id, answer) -> {
          if (!answer.equals(answers.getOrDefault(id, answer))) {
            ids.add(id);
          }
        });
    return ids;
  }

  private List<String> differing(Application application) {
    Map<String, String> others = new HashMap<>();
    application.findings().forEach(finding -> collect(finding, others));
    return differing(others);
  }

  private List<String> differing(Norm norm) {
    return differing(Map.of(norm.id(), verdict(norm)));
  }

  private List<String> differing(Map<String, String> others) {
    List<String> ids = new ArrayList<>();
    others.forEach(
        (id, verdict) -> {
          if (!verdict.equals(verdicts.getOrDefault(id, verdict))) {
            ids.add(id);
          }
        });
    return ids;
  }

  /** The steps of those pairs of which any step came or went. */
  private List<Step> touched(List<Step> now) {
    Set<Step> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(steps);
    Set<String> pairs = new HashSet<>();
    for (Step step : now) {
      if (!left.remove(step)) {
        pairs.add(step.pair().key());
      }
    }
    left.forEach(step -> pairs.add(step.pair().key()));
    List<Step> touched = new ArrayList<>();
    for (Step step : now) {
      if (pairs.contains(step.pair().key())) {
        touched.add(step);
      }
    }
    return touched;
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
  private static Map<String, List<String>> answers(List<Step> steps) {
    Map<String, List<String>> answers = new HashMap<>();
    for (Step step : steps) {
      answers
          .computeIfAbsent(key(step), key -> new ArrayList<>(1))
          .add(step.applies() + step.effect());
    }
    answers.values().forEach(Collections::sort);
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
