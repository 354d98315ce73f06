package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.TreatyAct;

/**
 * One period of participation.
 *
 * @param act the act of consent that begins it
 * @param deposit the day of that act, or the days that come into question
 * @param effect when it takes effect
 * @param end the last day bound, or the days that come into question; null when no end is known
 * @param endAct the act that ends it, or null
 * @param notes what must be told about its count of days
 */
record Stay(
    TreatyAct act,
    DayRange deposit,
    Joining.Effect effect,
    @Nullable DayRange end,
    @Nullable TreatyAct endAct,
    List<String> notes) {
  /** The first day bound, or the days that come into question. */
  DayRange from() {
    return effect.from();
  }

  /** Whether the State is bound on that day whatever the open dates are. */
  boolean surelyCovers(LocalDate day) {
    return !day.isBefore(from().last()) && (end == null || !day.isAfter(end.first()));
  }

  /** Whether the State may be bound on that day, given the open dates. */
  boolean maybeCovers(LocalDate day) {
    return !day.isBefore(from().first()) && (end == null || !day.isAfter(end.last()));
  }

  /** Whether it is surely over on that day. */
  boolean isOver(LocalDate day) {
    return end != null && day.isAfter(end.last());
  }

  /** Whether a date in it is known by the year only. */
  boolean isDatedByYear() {
    return !deposit.isExact()
        || (end != null && !end.isExact() && !end.last().equals(LocalDate.MAX));
  }

  /** The first day bound when exactly one comes into question and the consent has a date. */
  @Nullable LocalDate since() {
    return from().isExact() && !act.date().isEmpty() ? from().first() : null;
  }

  /** The last day bound when exactly one comes into question. */
  @Nullable LocalDate until() {
    return end != null && end.isExact() ? end.first() : null;
  }
}
