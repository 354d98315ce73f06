package org.servanda.scenario;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.TreatmentStep;
import org.servanda.norm.Step.Applies;
import org.servanda.scenario.Expectations.ConflictExpected;
import org.servanda.scenario.Expectations.PairExpected;
import org.servanda.scenario.Expectations.Phrase;

/** Checks what is expected of conflicts and of their treatment. */
final class ConflictExpectations {
  private final Expectations expected;
  private final Assessment assessment;
  private final List<String> failures;

  ConflictExpectations(Expectations expected, Assessment assessment, List<String> failures) {
    this.expected = expected;
    this.assessment = assessment;
    this.failures = failures;
  }

  void check() {
    expected.conflicts().forEach(this::conflict);
    for (PairExpected pair : expected.noConflict()) {
      for (Conflict conflict : between(pair)) {
        failures.add(
            pair.at()
                + ": "
                + named(pair)
                + " were expected not to collide, but they do: "
                + NormExpectations.word(conflict.type()));
      }
    }
    if (expected.exhaustive().contains("conflicts")) {
      assessment.conflicts().stream()
          .filter(one -> expected.conflicts().stream().noneMatch(c -> matches(c.between(), one)))
          .forEach(
              one ->
                  failures.add(
                      "no other conflict was expected, but "
                          + one.restraining().provision()
                          + " and "
                          + one.pulling().provision()
                          + " collide"));
    }
  }

  private static String named(PairExpected pair) {
    return pair.one() + " and " + pair.other();
  }

  private List<Conflict> between(PairExpected pair) {
    return assessment.conflicts().stream().filter(conflict -> matches(pair, conflict)).toList();
  }

  private static boolean matches(PairExpected pair, Conflict conflict) {
    return (NormExpectations.matches(pair.one(), conflict.restraining())
            && NormExpectations.matches(pair.other(), conflict.pulling()))
        || (NormExpectations.matches(pair.other(), conflict.restraining())
            && NormExpectations.matches(pair.one(), conflict.pulling()));
  }

  private void conflict(ConflictExpected one) {
    List<Conflict> conflicts = between(one.between());
    if (conflicts.isEmpty()) {
      failures.add(
          one.at()
              + ": "
              + named(one.between())
              + " were expected to collide, but no conflict was found between them");
    }
    for (Conflict conflict : conflicts) {
      word(one, "type", one.type(), NormExpectations.word(conflict.type()));
      word(one, "certainty", one.certainty(), orNone(conflict.certainty()));
      word(one, "outcome", one.outcome(), NormExpectations.word(conflict.outcome().kind()));
      word(one, "prevailing norm", one.prevailing(), orNone(conflict.prevailing()));
      word(one, "norm to perform", one.priority(), orNone(conflict.performed()));
      contestedBy(one, conflict);
      steps(conflict, "apply", one.applies(), s -> s.step().applies() == Applies.APPLIES);
      steps(
          conflict,
          "not apply",
          one.doesNotApply(),
          s -> s.step().applies() == Applies.DOES_NOT_APPLY);
      steps(conflict, "be contested", one.contested(), s -> s.applies() == Applies.CONTESTED);
      steps(conflict, "be open", one.open(), s -> s.step().applies() == Applies.OPEN);
    }
  }

  private static String orNone(String word) {
    return word.isEmpty() ? "none" : word;
  }

  private void word(ConflictExpected one, String what, String expectedWord, String found) {
    if (!expectedWord.isEmpty() && !expectedWord.equals(found)) {
      failures.add(
          one.at()
              + ": between "
              + named(one.between())
              + ", the "
              + what
              + " was expected to be "
              + expectedWord
              + ", but it is "
              + found);
    }
  }

  private void contestedBy(ConflictExpected one, Conflict conflict) {
    List<Phrase> keys = one.contestedBy();
    if (keys == null) {
      return;
    }
    if (keys.isEmpty() && !conflict.contestedBy().isEmpty()) {
      failures.add(
          one.at()
              + ": between "
              + named(one.between())
              + ", nothing was expected to be contested, but these would change the outcome: "
              + String.join(", ", conflict.contestedBy()));
    }
    for (Phrase key : keys) {
      if (!conflict.contestedBy().contains(key.text())) {
        failures.add(
            key.at()
                + ": the outcome was expected to be contested by "
                + key.text()
                + ", but it is contested by "
                + orNone(String.join(", ", conflict.contestedBy())));
      }
    }
  }

  private void steps(
      Conflict conflict,
      String what,
      @Nullable List<Phrase> techniques,
      Predicate<TreatmentStep> answers) {
    if (techniques == null) {
      return;
    }
    List<TreatmentStep> steps = conflict.treatment();
    if (techniques.isEmpty() && steps.stream().anyMatch(answers)) {
      failures.add(
          "no technique was expected to "
              + what
              + ", but one does: "
              + String.join(
                  ", ",
                  steps.stream()
                      .filter(answers)
                      .map(shown -> shown.step().technique())
                      .distinct()
                      .toList()));
    }
    for (Phrase technique : techniques) {
      List<TreatmentStep> its =
          steps.stream().filter(s -> s.step().technique().equals(technique.text())).toList();
      if (its.stream().noneMatch(answers)) {
        failures.add(technique.at() + ": " + technique.text() + wrong(what, its));
      }
    }
  }

  private static String wrong(String what, List<TreatmentStep> its) {
    String expected = " was expected to " + what + ", but ";
    if (its.isEmpty()) {
      return expected + "nothing is said of it";
    }
    TreatmentStep first = its.get(0);
    String answer =
        switch (first.step().applies()) {
          case APPLIES -> "it applies";
          case DOES_NOT_APPLY -> "it doesn't apply";
          case CONTESTED -> "it is contested";
          case OPEN -> "it is open";
        };
    return expected + answer + ": " + first.step().because();
  }
}
