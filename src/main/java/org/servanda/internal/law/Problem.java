package org.servanda.internal.law;

/**
 * Something in a scenario that can't be, keyed by the fact it is about.
 *
 * @param path the fact, as {@link FactPath} writes it
 * @param message what is wrong and how to put it right, in a user's words
 * @param other the path of the fact that it contradicts, or empty
 */
public record Problem(String path, String message, String other) {
  static Problem at(String path, String message) {
    return new Problem(path, message, "");
  }

  @Override
  public String toString() {
    return path + ": " + message + (other.isEmpty() ? "" : "; see " + other);
  }
}
