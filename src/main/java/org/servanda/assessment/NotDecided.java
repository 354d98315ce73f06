package org.servanda.assessment;

import java.util.Objects;

/**
 * Something that the answer does not decide.
 *
 * @param what what it is
 * @param why why it isn't decided
 */
public record NotDecided(String what, String why) {
  public NotDecided {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(why, "why");
  }
}
