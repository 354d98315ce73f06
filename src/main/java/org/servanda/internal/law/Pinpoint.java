package org.servanda.internal.law;

import java.util.regex.Pattern;

/** Says where in an authority the cited words stand: ", art. 3(1)", ", paras 4-6", ", p. 12". */
final class Pinpoint {
  private static final Pattern PART = Pattern.compile("[0-9]+[a-z]?|[A-Za-z]|[ivx]+");
  private static final Pattern NUMBERS = Pattern.compile("[0-9][0-9.]*(-[0-9.]+)?");

  private Pinpoint() {}

  static String of(Authority authority, String pinpoint) {
    if (pinpoint.isEmpty()) {
      return "";
    }
    if (hasArticles(authority)) {
      return article(pinpoint);
    }
    String place = pinpoint.replace('/', '.');
    if (!NUMBERS.matcher(place).matches()) {
      return ", " + place;
    }
    boolean many = place.indexOf('-') > 0;
    if (authority.kind().equals("scholarship")) {
      return (many ? ", pp. " : ", p. ") + place;
    }
    return (many ? ", paras " : ", para. ") + place;
  }

  private static boolean hasArticles(Authority authority) {
    return authority.kind().equals("treaty-text")
        || authority.kind().equals("law-text")
        || (authority.kind().equals("ilc") && authority.citation().contains("rticles"));
  }

  /** The article with its parts in brackets; what only names a norm among several is left out. */
  private static String article(String pinpoint) {
    String[] parts = pinpoint.split("/", -1);
    StringBuilder article = new StringBuilder();
    for (String part : parts) {
      if (article.isEmpty()) {
        article.append(part.indexOf('-') > 0 ? ", arts " : ", art. ").append(part);
      } else if (PART.matcher(part).matches() || NUMBERS.matcher(part).matches()) {
        article.append('(').append(part).append(')');
      }
    }
    return article.toString();
  }
}
