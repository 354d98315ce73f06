package org.servanda.scenario;

import java.util.Objects;

/**
 * One thing that is wrong in a scenario, and where.
 *
 * @param file the file's name as the caller gave it; for a setting, what the user wrote, for
 *     example {@code --set person.sex}
 * @param line the line, from 1; 0 when it stands in no file
 * @param column the column, from 1; 0 when it stands in no file
 * @param message what is wrong and how to put it right
 */
public record Diagnostic(String file, int line, int column, String message) {
  public Diagnostic {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(message, "message");
  }

  /** The diagnostic in one line: {@code file:line:column: message}. */
  @Override
  public String toString() {
    return file + (line == 0 ? "" : ":" + line + ":" + column) + ": " + message;
  }
}
