package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.servanda.assessment.AssessmentDiff;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.Names;
import org.servanda.fact.Scenario;
import org.servanda.internal.engine.Variation.Reach;
import org.servanda.norm.Norm;
import org.servanda.norm.Pair;
import org.servanda.norm.Position;

/**
 * Assesses changed scenarios under the positions in force, and compares each with the scenario as
 * it is. A session is asked again and again where the changes reach only part of it. Which sessions
 * there are, and in which order each goes on, doesn't depend on the number of processors, so that
 * the same scenario gives the same answer everywhere.
 */
final class Trials {
  /**
   * So many trials share a session: enough to make up for beginning it, few enough to share out.
   */
  private static final int TRIALS_PER_SESSION = 40;

  private final Assessor assessor;
  private final Scenario scenario;
  private final Base base;

  /** Takes the scenario as the caller stated it. */
  Trials(Assessor assessor, Scenario scenario, Base base) {
    this.assessor = assessor;
    this.scenario = scenario;
    this.base = base;
  }

  /**
   * The scenario as it is.
   *
   * @param norms the norms asked about
   * @param conflicts the conflicts asked about
   * @param asked which norms (by id) and conflicts (by the pair's key) are asked about
   * @param standing how everything stands
   * @param contests compares a session with it
   */
  record Base(
      List<Norm> norms,
      List<Conflict> conflicts,
      Asked asked,
      Standing standing,
      Contests contests) {}

  /** Which norms and conflicts are asked about. */
  interface Asked {
    boolean norm(Norm norm);

    boolean conflict(Pair pair);
  }

  /** What came of a trial: the ids of what differs, and what of it was asked about. */
  record Result(
      Set<String> touched,
      Standing standing,
      AssessmentDiff turns,
      Set<String> turned,
      Names names) {}

  /** What comes of each set of variations, in their order. */
  List<Result> of(List<List<Variation>> trials) {
    Map<List<Variation>, List<Integer>> byWhole = new LinkedHashMap<>();
    for (int i = 0; i < trials.size(); i++) {
      byWhole
          .computeIfAbsent(reaching(trials.get(i), Reach.WHOLE), key -> new ArrayList<>())
          .add(i);
    }
    List<Shared> shared = new ArrayList<>();
    byWhole.forEach(
        (whole, numbers) -> {
          for (int start = 0; start < numbers.size(); start += TRIALS_PER_SESSION) {
            int end = Math.min(numbers.size(), start + TRIALS_PER_SESSION);
            shared.add(new Shared(whole, numbers.subList(start, end)));
          }
        });
    Map<Integer, Result> results = new HashMap<>();
    shared.parallelStream().map(one -> results(one, trials)).toList().forEach(results::putAll);
    return IntStream.range(0, trials.size()).mapToObj(results::get).toList();
  }

  /** Trials that share a session. */
  private record Shared(List<Variation> whole, List<Integer> numbers) {}

  private static List<Variation> reaching(List<Variation> trial, Reach reach) {
    return trial.stream().filter(one -> one.reach() == reach).toList();
  }

  private Map<Integer, Result> results(Shared shared, List<List<Variation>> trials) {
    Map<Integer, Result> results = new HashMap<>();
    Scenario whole = Variation.applied(scenario, shared.whole());
    try (RuleSession session = assessor.sessionForAnyFacts(assessor.wordedAsItIs(whole))) {
      session.enter();
      Positions inForce = session.positions();
      Contests contests =
          shared.whole().isEmpty() ? new Contests(session) : new Contests(base.contests());
      for (int number : shared.numbers()) {
        List<Variation> parts = reaching(trials.get(number), Reach.PART);
        if (!parts.isEmpty()) {
          List<Position> others = new ArrayList<>();
          for (Variation part : parts) {
            if (part.position() != null) {
              others.add(part.position());
            }
          }
          Scenario changed = assessor.wordedAsItIs(Variation.applied(whole, parts));
          session.moveTo(inForce.with(others), Knowable.of(changed));
        }
        results.put(number, result(session, contests));
      }
    }
    return results;
  }

  private Result result(RuleSession session, Contests contests) {
    Standing standing = Standing.of(session, base.asked());
    Set<String> touched = contests.differing(session);
    Set<String> differing = standing.differingFrom(base.standing());
    AssessmentDiff turns = AssessmentDiff.of(List.of(), List.of());
    Names names = new Names(Map.of(), Map.of(), Map.of(), Map.of());
    if (!differing.isEmpty()) {
      Run run = session.now();
      List<Norm> norms = asked(fresh(run.derived(Norm.class), session), base.asked());
      List<Conflict> conflicts =
          new ConflictMaker(run, List.of(), contests)
              .all().stream().filter(one -> isAsked(one, base.asked())).toList();
      turns =
          AssessmentDiff.of(
              AssessmentDiff.norms(base.norms(), norms),
              AssessmentDiff.conflicts(base.conflicts(), conflicts));
      names = new NameMaker(run).names(List.of());
    }
    return new Result(touched, standing, turns, ids(turns), names);
  }

  /** The norms with the findings of now: rules may still hold earlier ones just like them. */
  private static List<Norm> fresh(List<Norm> norms, RuleSession session) {
    return norms.stream()
        .map(norm -> new Norm(session.applications().now(norm), norm.status(), norm.rule()))
        .toList();
  }

  static List<Norm> asked(Collection<Norm> norms, Asked asked) {
    return norms.stream().filter(asked::norm).toList();
  }

  static boolean isAsked(Conflict conflict, Asked asked) {
    return asked.conflict(conflict.pair());
  }

  /** The ids of what turned. */
  static Set<String> ids(AssessmentDiff turns) {
    Set<String> ids = new TreeSet<>();
    turns.norms().forEach(change -> ids.add(change.norm().id()));
    turns.conflicts().forEach(change -> ids.add(change.conflict().pair().id()));
    return ids;
  }
}
