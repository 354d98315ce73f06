package org.servanda.internal.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Small turns of plain English, for answers and for what prints them. */
public final class Phrases {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Phrases() {}

  /** The day as in "15 July 2012". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "a", "a and b", "a, b and c". */
  public static String list(Collection<String> items) {
    List<String> all = List.copyOf(items);
    if (all.size() < 2) {
      return String.join("", all);
    }
    return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
  }

  /** The text with a capital letter. */
  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** The text with a capital letter and a full stop. */
  public static String sentence(String text) {
    String capital = capital(text);
    return capital.isEmpty() || capital.endsWith(".") || capital.endsWith("?")
        ? capital
        : capital + ".";
  }

  /** The badges as they stand behind a sentence: " [contested] [later authority]". */
  public static String badges(Collection<String> badges) {
    StringBuilder text = new StringBuilder();
    Set<String> sorted = new TreeSet<>(badges);
    sorted.forEach(badge -> text.append(" [").append(badge.replace('-', ' ')).append(']'));
    return text.toString();
  }
}
