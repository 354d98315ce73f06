package org.servanda.internal.engine;

import java.util.List;
import java.util.Locale;
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
    String text = template(match);
    if (text.indexOf('{') < 0) {
      return text;
    }
    Law law = match.session().law();
    Addressee addressee = match.firstOrNull(Addressee.class);
    if (addressee == null) {
      Governing governing = match.firstOrNull(Governing.class);
      addressee = governing == null ? null : governing.addressee();
    }
    return text.replace("{bearer}", match.session().stateName(pair.restraining().bearer()))
        .replace("{protection}", sources(law, pair.restraining()))
        .replace("{agreement}", law.instrument(pair.pulling().instrument()).name())
        .replace("{duty}", pair.restraining().application().terms().title())
        .replace("{pull}", pair.pulling().application().terms().title())
        .replace("{addressee}", addressee == null ? "" : addressee.says());
  }

  /** The rule's {@code @because}, or its point, with the names of this breach filled in. */
  static String of(Match match, Breach breach) {
    Norm norm = breach.norm();
    return template(match)
        .replace("{bearer}", match.session().stateName(norm.bearer()))
        .replace("{duty}", norm.application().terms().title())
        .replace("{source}", sources(match.session().law(), norm));
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
