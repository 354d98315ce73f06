package org.servanda.assessment;

import java.util.List;
import java.util.Objects;

/**
 * One thing that could be otherwise in a scenario.
 *
 * @param kind what kind of thing
 * @param settings the change as a file or the command line would put it, {@code KEY=VALUE}: one
 *     setting, or several that only make sense together; where there are several persons it names
 *     one, so a key that a file states for everyone has to be moved to each of them first
 * @param before the value that the scenario has, as it would be written; empty when it states none
 * @param says the change in plain words, as a clause that can stand after "if"
 */
public record Change(Kind kind, List<String> settings, String before, String says) {
  /** What can be otherwise. */
  public enum Kind {
    /** Something stated, or left unstated, of a person. */
    FACT,
    /** The day of assessment, put before or after an agreement was made, began or ended. */
    DAY,
    /** Whether a State joined a treaty, and when. */
    PARTICIPATION,
    /** The position taken in a dispute between lawyers. */
    POSITION
  }

  public Change {
    Objects.requireNonNull(kind, "kind");
    settings = List.copyOf(settings);
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(says, "says");
  }
}
