package org.servanda.report;

import org.servanda.assessment.Conflict;
import org.servanda.assessment.PositionRow;
import org.servanda.norm.Norm;

/** Says what becomes of a conflict in words. */
final class OutcomeText {
  private OutcomeText() {}

  /** What becomes of it under the positions in force. */
  static String of(Conflict conflict) {
    String kind = Json.word(conflict.outcome().kind());
    return of(conflict, kind, conflict.prevailing()) + ": " + conflict.outcome().because();
  }

  /** What would become of it under another position. */
  static String of(Conflict conflict, PositionRow row) {
    return of(conflict, row.outcome(), row.prevailing()) + ": " + row.because();
  }

  private static String of(Conflict conflict, String outcome, String prevailing) {
    return of(conflict.restraining(), conflict.pulling(), outcome, prevailing);
  }

  /** What becomes of two norms, without the reason. */
  static String of(Norm holding, Norm towards, String outcome, String prevailing) {
    String restraining = holding.application().terms().title();
    String pulling = towards.application().terms().title();
    return switch (outcome) {
      case "no-conflict" -> pulling + " doesn't collide with " + restraining;
      case "dissolved" -> "both " + restraining + " and " + pulling + " can be kept";
      case "prevails" ->
          prevailing.equals(towards.provision())
              ? pulling + " prevails over " + restraining
              : restraining + " prevails over " + pulling;
      case "void" -> "the source of " + pulling + " is void";
      case "terminates" -> "the source of " + pulling + " ends";
      case "application-barred" ->
          "the source of " + pulling + " stands, but may not be used against " + restraining;
      default -> "both " + restraining + " and " + pulling + " bind, each towards its own";
    };
  }
}
