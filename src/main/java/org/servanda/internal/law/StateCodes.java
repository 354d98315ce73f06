package org.servanda.internal.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which codes stand for States and territories in a scenario. */
public final class StateCodes {
  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  private static final Pattern INVENTED = Pattern.compile("X[A-Z]{2}");

  private final Map<String, String> names;
  private final Map<String, String> invented;

  StateCodes(Vocabulary vocabulary, Map<String, String> invented) {
    this.names = vocabulary.states();
    this.invented = invented;
  }

  /** Whether a code is kept free for invented States: ISO 3166 leaves XAA to XZZ to its users. */
  public static boolean isForInvented(String code) {
    return INVENTED.matcher(code).matches();
  }

  /** Whether the code stands for a State. */
  boolean isState(String code) {
    // a law without a list of States leaves it at the codes of ISO 3166
    return invented.containsKey(code)
        || (names.isEmpty() ? ISO.contains(code) : names.containsKey(code));
  }

  /** Whether the code stands for a State or a territory. */
  boolean isTerritory(String code) {
    return isState(code) || ISO.contains(code);
  }

  /** What is wrong with a code that stands for no State. */
  String fault(String code) {
    if (isForInvented(code)) {
      return "unknown State '"
          + code
          + "'. An invented State needs a name: states: { "
          + code
          + ": Ruritania }";
    }
    if (isTerritory(code)) {
      return "'"
          + code
          + "' is no State of its own here; a territory that acts for its State goes "
          + "under 'territory'";
    }
    return "unknown State '"
        + code
        + "'"
        + meant(code).map(Spelling::didYouMean).orElse(".")
        + " States are written by their three letters in ISO 3166, for example CHN";
  }

  private Optional<String> meant(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    if (isState(upper)) {
      return Optional.of(upper);
    }
    if (Arrays.asList(Locale.getISOCountries()).contains(upper)) {
      return Optional.of(new Locale("", upper).getISO3Country()).filter(this::isState);
    }
    Optional<String> name = Spelling.nearest(written, names.values());
    return names.entrySet().stream()
        .filter(state -> name.isPresent() && state.getValue().equals(name.get()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
