package org.servanda.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.servanda.internal.law.Spelling;

/** Reads a State as a user types it: by code or by name. */
final class StateArgument {
  private StateArgument() {}

  /** The code of the State that is meant. */
  static String code(String written, Map<String, String> states) {
    String upper = written.toUpperCase(Locale.ROOT);
    if (states.containsKey(upper)) {
      return upper;
    }
    return states.entrySet().stream()
        .filter(state -> bare(state.getValue()).equals(bare(written)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new BadInput(unknown(written, states)));
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
  }

  private static String unknown(String written, Map<String, String> states) {
    List<String> known = new ArrayList<>(states.keySet());
    states.values().stream().map(StateArgument::bare).forEach(known::add);
    return "unknown State '"
        + written
        + "'"
        + Spelling.nearest(bare(written), known)
            .map(meant -> "; did you mean '" + meant + "'?")
            .orElse(".")
        + " States are written by their three letters in ISO 3166, for example CHN, or by name";
  }
}
