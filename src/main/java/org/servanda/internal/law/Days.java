package org.servanda.internal.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days as a scenario writes them. */
public final class Days {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private Days() {}

  /** The day, or nothing when the text is none. */
  public static Optional<LocalDate> read(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether the text is a year alone. */
  public static boolean isYear(String text) {
    return YEAR.matcher(text).matches();
  }

  /** Why the text is no day. */
  public static String fault(String text) {
    return FORM.matcher(text).matches()
        ? "there is no day " + text + " in the calendar"
        : "'" + text + "' is no date; write year, month and day, for example 2012-07-15";
  }
}
