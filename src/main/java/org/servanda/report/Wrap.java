package org.servanda.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a text into lines; a badge is never broken. */
final class Wrap {
  private static final Pattern BADGE = Pattern.compile("\\[[a-z][a-z ]*\\]");
  private static final char HARD_SPACE = '\u00A0';

  private Wrap() {}

  static List<String> lines(String text, int width) {
    String held = BADGE.matcher(text).replaceAll(badge -> badge.group().replace(' ', HARD_SPACE));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : held.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    lines.replaceAll(full -> full.replace(HARD_SPACE, ' '));
    return lines;
  }

  /** Dresses the badges in a finished line. */
  static String dressed(String line, Style style) {
    return BADGE
        .matcher(line)
        .replaceAll(badge -> Matcher.quoteReplacement(style.badge(badge.group())));
  }
}
