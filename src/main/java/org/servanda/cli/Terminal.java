package org.servanda.cli;

/** Whether someone reads along on a terminal. */
final class Terminal {
  private Terminal() {}

  /** Whether standard output is a terminal. */
  @SuppressWarnings("SystemConsoleNull") // up to Java 21 null is the answer; after that we ask
  static boolean isPresent() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // since Java 22 there is a console even without a terminal, and it tells
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }
}
