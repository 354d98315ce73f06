package org.servanda.internal.yaml;

/**
 * Where something stands in a file.
 *
 * @param file the file's name as the user gave it
 * @param line the line, from 1; 0 when it has none
 * @param column the column, from 1; 0 when it has none
 */
public record Place(String file, int line, int column) {
  /** A place that is no line of a file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
