package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import org.servanda.norm.Breach;
import org.servanda.norm.Consequence;

/**
 * What remains if the State goes one way: a breach, to whom it is owed, and what follows.
 *
 * @param breach the breach
 * @param consequences what the law of State responsibility attaches to it
 */
public record Remainder(Breach breach, List<Consequence> consequences) {
  public Remainder {
    Objects.requireNonNull(breach, "breach");
    consequences = List.copyOf(consequences);
  }
}
