package org.servanda.scenario;

import com.google.common.base.Joiner;
import java.util.List;

/**
 * A scenario that can't be read; carries everything that is wrong with it, in the order of lines.
 */
public final class InvalidScenarioException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /**
   * An exception whose message has one line per diagnostic.
   *
   * @param diagnostics what is wrong, at least one
   */
  public InvalidScenarioException(List<Diagnostic> diagnostics) {
    super(Joiner.on('\n').join(diagnostics));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Everything that is wrong, in the order of lines; what settings get wrong comes last. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
