package org.servanda.internal.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.Outcome;
import org.servanda.norm.Pair;
import org.servanda.norm.Priority;
import org.servanda.norm.Step;

/**
 * What becomes of a conflict under the positions that a session holds at the moment, and on which
 * disputes that rests.
 *
 * @param result what becomes of it
 * @param ofNorms the disputes on which it rests that, and how, its norms bind
 * @param ofTreatment the disputes on which its treatment rests
 * @param stateOfNorms what the rules on conflicts see of its norms
 */
record ConflictNow(
    SweepDiagram.Result result, Set<String> ofNorms, Set<String> ofTreatment, String stateOfNorms) {
  static ConflictNow in(RuleSession session, Pair pair) {
    Norm restraining = norm(session, pair.restraining());
    Norm pulling = norm(session, pair.pulling());
    String state = state(restraining) + "; " + state(pulling);
    Set<String> one = Grounds.of(restraining, session);
    Set<String> other = Grounds.of(pulling, session);
    for (Outcome outcome : session.derived().of(Outcome.class)) {
      if (outcome.pair().key().equals(pair.key())) {
        return new ConflictNow(
            result(session, pair, outcome),
            both(one, other),
            Grounds.of(outcome, steps(session, pair), session),
            state);
      }
    }
    Set<String> why;
    if (!restraining.isReportable() && (pulling.isReportable() || one.size() <= other.size())) {
      why = one;
    } else {
      why = pulling.isReportable() ? both(one, other) : other;
    }
    return new ConflictNow(new SweepDiagram.Result("no-conflict", "", ""), why, Set.of(), state);
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  private static SweepDiagram.Result result(RuleSession session, Pair pair, Outcome outcome) {
    @Nullable Priority priority = null;
    for (Priority given : session.derived().of(Priority.class)) {
      if (given.pair().key().equals(pair.key())) {
        priority = given;
      }
    }
    return new SweepDiagram.Result(
        ConflictMaker.word(outcome.kind()),
        ConflictMaker.provision(pair, outcome.prevailing()),
        ConflictMaker.performed(pair, priority));
  }

  /** The norm as it is at the moment, whatever its status. */
  private static Norm norm(RuleSession session, Norm before) {
    for (Norm norm : session.derived().of(Norm.class)) {
      if (norm.provision().equals(before.provision())
          && norm.person().equals(before.person())
          && norm.place().equals(before.place())) {
        return norm;
      }
    }
    throw new IllegalStateException("the norm is gone: " + before.id());
  }

  private static List<Step> steps(RuleSession session, Pair pair) {
    return session.derived().of(Step.class).stream()
        .filter(step -> step.pair().key().equals(pair.key()))
        .toList();
  }

  /** Which of a norm's features the rules on conflicts look at. */
  private static String state(Norm norm) {
    StringBuilder state = new StringBuilder();
    state.append(norm.status()).append(' ').append(norm.modality()).append(' ');
    state.append(norm.conduct()).append(' ').append(norm.isOutByOwnWording());
    for (Finding finding : norm.findings()) {
      if (finding.decides() && finding.against()) {
        state.append(' ').append(finding.element());
      }
    }
    return state.toString();
  }
}
