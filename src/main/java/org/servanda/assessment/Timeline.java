package org.servanda.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The same case on several days: what binds and collides on the first, and what changes on which
 * day after it, and why. Each day is judged under the positions in force on it. Immutable.
 *
 * @param moments the first day, then those on which anything changes, in order
 * @param days how many days were judged
 */
public record Timeline(List<Moment> moments, int days) {
  public Timeline {
    moments = List.copyOf(moments);
  }

  /**
   * A day.
   *
   * @param on the day
   * @param assessment the answer on it, under the positions in force alone
   * @param changes how it differs from the moment before; empty for the first
   */
  public record Moment(LocalDate on, Assessment assessment, AssessmentDiff changes) {
    public Moment {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(assessment, "assessment");
      Objects.requireNonNull(changes, "changes");
    }
  }
}
