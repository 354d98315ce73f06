package org.servanda.law;

import java.util.Locale;
import org.servanda.assessment.Conflict;

/** What becomes of a conflict, in one line. */
final class Outcomes {
  private Outcomes() {}

  /** The outcome and, where one side prevails, its provision: {@code prevails cat/3}. */
  static String of(Conflict conflict) {
    String kind = conflict.outcome().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return (kind + " " + conflict.prevailing()).strip();
  }
}
