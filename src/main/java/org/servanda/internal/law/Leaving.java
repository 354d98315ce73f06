package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How a State leaves a treaty by notice.
 *
 * @param kind how the day is counted
 * @param months the months of notice, 0 unless the kind counts months
 * @param clause the clause on it, for example {@code 31/1}; may be empty
 */
public record Leaving(Kind kind, int months, String clause) {
  private static final String RULES =
      "none, months-after-notice MONTHS, first-of-month-after-notice MONTHS, unknown";

  /** The ways to count; closed. */
  public enum Kind {
    /** The treaty has no clause on leaving. */
    NONE,
    /** So many months after the notice was received. */
    MONTHS_AFTER_NOTICE,
    /** On the first day of the month after so many months from the notice. */
    FIRST_OF_MONTH_AFTER_NOTICE,
    /** No source tells how. */
    UNKNOWN
  }

  public Leaving {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(clause, "clause");
  }

  /**
   * Reads the rule as an instrument's file states it.
   *
   * @param rule for example {@code months-after-notice 12}
   * @param clause for example {@code 31/1}; may be empty
   * @throws IllegalArgumentException when the rule isn't one of the closed kinds
   */
  public static Leaving parse(String rule, String clause) {
    List<String> words = Reckoning.words(rule);
    return switch (words.isEmpty() ? "" : words.get(0)) {
      case "none" -> new Leaving(Kind.NONE, 0, clause);
      case "months-after-notice" ->
          new Leaving(Kind.MONTHS_AFTER_NOTICE, Reckoning.number(words, 1), clause);
      case "first-of-month-after-notice" ->
          new Leaving(Kind.FIRST_OF_MONTH_AFTER_NOTICE, Reckoning.number(words, 1), clause);
      case "unknown" -> new Leaving(Kind.UNKNOWN, 0, clause);
      default ->
          throw new IllegalArgumentException(
              "unknown rule on leaving '" + rule + "'. Rules are: " + RULES);
    };
  }

  /** Whether a notice can end participation under the treaty's own terms. */
  public boolean hasDenunciation() {
    return kind != Kind.NONE;
  }

  /**
   * The last day on which the State is bound: the day on which its notice takes effect, which
   * depositaries print as the end of participation.
   *
   * @param notice the day on which the notice was received, or the days that come into question
   */
  DayRange lastDayBound(DayRange notice) {
    return switch (kind) {
      case MONTHS_AFTER_NOTICE -> notice.move(day -> Reckoning.monthsAfter(day, months));
      case FIRST_OF_MONTH_AFTER_NOTICE ->
          notice.move(day -> Reckoning.firstOfMonthAfter(day, months, 0));
      case NONE, UNKNOWN -> new DayRange(notice.first(), LocalDate.MAX);
    };
  }

  /** What must be told about the count; empty when nothing must. */
  List<String> notes(DayRange notice) {
    return kind == Kind.MONTHS_AFTER_NOTICE && notice.isExact()
        ? Reckoning.clipped(notice.first(), months)
        : List.of();
  }
}
