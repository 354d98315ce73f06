package org.servanda.cli;

import java.util.Optional;

/** Whether someone reads along on a terminal. */
final class Terminal {
  private Terminal() {}

  /** Whether standard output is a terminal; up to Java 21 there is no console without one. */
  static boolean isPresent() {
    return Optional.ofNullable(System.console()).map(Terminal::isTerminal).orElse(false);
  }

  private static boolean isTerminal(java.io.Console console) {
    try {
      // since Java 22 there is a console even without a terminal, and it tells
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }
}
