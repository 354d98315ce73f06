package org.servanda.law;

import java.util.Locale;
import org.servanda.assessment.Conflict;
import org.servanda.norm.Step;

/** What becomes of a conflict, and what a technique says to it. */
final class Outcomes {
  private Outcomes() {}

  /** The outcome and, where one side prevails, its provision: {@code prevails cat/3}. */
  static String of(Conflict conflict) {
    String kind = conflict.outcome().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return (kind + " " + conflict.prevailing()).strip();
  }

  /** How the first step of a technique answers. */
  static Step.Applies of(Conflict conflict, String technique) {
    return conflict.treatment().stream()
        .map(treated -> treated.step())
        .filter(step -> step.technique().equals(technique))
        .findFirst()
        .orElseThrow()
        .applies();
  }
}
