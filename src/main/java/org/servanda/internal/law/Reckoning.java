package org.servanda.internal.law;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;

/** How treaties count days and months; the day of the act itself is day 0. */
final class Reckoning {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter STEPS = Splitter.on('/').omitEmptyStrings();

  private Reckoning() {}

  /** So many months later; a day that the month lacks becomes the last day of that month. */
  static LocalDate monthsAfter(LocalDate day, int months) {
    return day.plusMonths(months);
  }

  /** The first day of the month that follows the end of a term of so many months and days. */
  static LocalDate firstOfMonthAfter(LocalDate day, int months, int days) {
    return day.plusMonths(months).plusDays(days).withDayOfMonth(1).plusMonths(1);
  }

  /** A note when counting months met a shorter month, else an empty list. */
  static List<String> clipped(LocalDate day, int months) {
    LocalDate result = monthsAfter(day, months);
    if (result.getDayOfMonth() == day.getDayOfMonth()) {
      return List.of();
    }
    String name = result.getMonth().name();
    String month = name.charAt(0) + Ascii.toLowerCase(name.substring(1));
    return List.of(
        ((months == 1 ? "one month" : months + " months") + " from " + day + " end on " + result)
            + ("; " + month + " " + result.getYear() + " has no day " + day.getDayOfMonth()));
  }

  /** The words of a rule like {@code days-after 30}. */
  static List<String> words(String rule) {
    return WORDS.splitToList(rule);
  }

  /** The number that stands at a place among the words of a rule. */
  static int number(List<String> words, int place) {
    try {
      return Integer.parseInt(words.get(place));
    } catch (NumberFormatException | IndexOutOfBoundsException noNumber) {
      throw new IllegalArgumentException(
          "'" + String.join(" ", words) + "' needs a number, as in 'days-after 30'", noNumber);
    }
  }

  /**
   * A clause as it is written in running text.
   *
   * @param clause for example {@code 27/2}
   * @return for example {@code art. 27(2)}
   */
  static String article(String clause) {
    List<String> steps = STEPS.splitToList(clause);
    StringBuilder text = new StringBuilder("art. ").append(steps.get(0));
    steps.subList(1, steps.size()).forEach(step -> text.append('(').append(step).append(')'));
    return text.toString();
  }
}
