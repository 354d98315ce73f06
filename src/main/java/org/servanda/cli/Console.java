package org.servanda.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import org.servanda.report.Style;

/**
 * Where the commands write.
 *
 * @param out standard output
 * @param err standard error
 * @param style how text is dressed
 */
record Console(PrintWriter out, PrintWriter err, Style style) {
  Console {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(style, "style");
  }

  /** Colours on a terminal, unless {@code NO_COLOR} is set or the terminal is dumb. */
  static Style style(boolean terminal, Map<String, String> environment) {
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean dumb = "dumb".equals(environment.get("TERM"));
    return terminal && !refused && !dumb ? new AnsiStyle() : Style.PLAIN;
  }
}
