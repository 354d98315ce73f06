package org.servanda.internal.engine;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.servanda.internal.law.Law;
import org.servanda.norm.Addressee;
import org.servanda.norm.Breach;
import org.servanda.norm.Governing;
import org.servanda.norm.Norm;
import org.servanda.norm.Pair;

/** Fills the names of the case into the reason that a rule gives. */
final class Because {
  private Because() {}

  /** The rule's {@code @because}, or its point, with the names of this pair filled in. */
  static String of(Match match, Pair pair) {
    Law law = match.session().law();
    return fill(
        template(match),
        name ->
            switch (name) {
              case "bearer" -> match.session().stateName(pair.restraining().bearer());
              case "protection" -> sources(law, pair.restraining());
              case "agreement" -> law.instrument(pair.pulling().instrument()).name();
              case "duty" -> pair.restraining().application().terms().title();
              case "pull" -> pair.pulling().application().terms().title();
              case "addressee" -> addressee(match);
              default -> "{" + name + "}";
            });
  }

  private static String addressee(Match match) {
    Addressee addressee = match.firstOrNull(Addressee.class);
    if (addressee == null) {
      Governing governing = match.firstOrNull(Governing.class);
      addressee = governing == null ? null : governing.addressee();
    }
    return addressee == null ? "" : addressee.says();
  }

  /** The rule's {@code @because}, or its point, with the names of this breach filled in. */
  static String of(Match match, Breach breach) {
    Norm norm = breach.norm();
    return fill(
        template(match),
        name ->
            switch (name) {
              case "bearer" -> match.session().stateName(norm.bearer());
              case "duty" -> norm.application().terms().title();
              case "source" -> sources(match.session().law(), norm);
              default -> "{" + name + "}";
            });
  }

  private static String fill(String text, UnaryOperator<String> value) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    while (open >= 0) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      filled.append(text, from, open).append(value.apply(text.substring(open + 1, close)));
      from = close + 1;
      open = text.indexOf('{', from);
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static String template(Match match) {
    String because = match.rule().text("because");
    return because.isEmpty() ? match.rule().says() : because;
  }

  /** The sources through which a norm binds, by name. */
  static String sources(Law law, Norm norm) {
    List<String> through = norm.application().boundBy();
    List<String> ids = through.isEmpty() ? List.of(norm.instrument()) : through;
    return ids.stream().map(id -> law.instrument(id).name()).collect(Collectors.joining(" and "));
  }

  static String constant(String word) {
    return word.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
