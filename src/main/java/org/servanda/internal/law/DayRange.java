package org.servanda.internal.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something may have happened: one day when its date is known, a whole year when
 * only the year is.
 *
 * @param first the earliest possible day
 * @param last the latest possible day; {@link LocalDate#MAX} when there is no latest
 */
public record DayRange(LocalDate first, LocalDate last) {
  private static final int LENGTH_OF_A_YEAR = 4;
  private static final int LENGTH_OF_A_DAY = 10;

  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "a range can't end before it begins: " + first + ", " + last);
    }
  }

  /** Exactly that day. */
  public static DayRange on(LocalDate day) {
    return new DayRange(day, day);
  }

  /**
   * Reads a date.
   *
   * @param date an ISO day, or a year of four digits
   * @throws IllegalArgumentException when it is neither
   */
  public static DayRange of(String date) {
    try {
      if (date.length() == LENGTH_OF_A_YEAR) {
        Year year = Year.of(number(date, 0, LENGTH_OF_A_YEAR));
        return new DayRange(year.atDay(1), year.atDay(year.length()));
      }
      return on(day(date));
    } catch (DateTimeException noDate) {
      throw new IllegalArgumentException(
          "'" + date + "' is neither an ISO day (2015-03-14) nor a year (2015)", noDate);
    }
  }

  /** Reads digit by digit: tables are read while a user waits, and a formatter costs most of it. */
  private static LocalDate day(String date) {
    if (date.length() != LENGTH_OF_A_DAY || date.charAt(4) != '-' || date.charAt(7) != '-') {
      throw new DateTimeException("no ISO day");
    }
    return LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10));
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int place = start; place < end; place++) {
      char digit = text.charAt(place);
      if (digit < '0' || digit > '9') {
        throw new DateTimeException("no digit");
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  /** Whether the day is known. */
  public boolean isExact() {
    return first.equals(last);
  }

  /** This range with both ends moved. */
  DayRange move(UnaryOperator<LocalDate> by) {
    return new DayRange(by.apply(first), by.apply(last));
  }

  /**
   * This range, cut so that no part of it lies before a day.
   *
   * @param day the earliest day, or null when that isn't known: then there is no latest day either
   */
  DayRange notBefore(@Nullable LocalDate day) {
    return day == null
        ? new DayRange(first, LocalDate.MAX)
        : new DayRange(later(first, day), later(last, day));
  }

  /** The later of two days. */
  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /** The day, or the interval in the notation of ISO 8601, with two dots for an open end. */
  @Override
  public String toString() {
    return isExact() ? first.toString() : first + "/" + (last.equals(LocalDate.MAX) ? ".." : last);
  }
}
