package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import org.servanda.norm.Position;

/**
 * What would become of a conflict under one other position that is alive on the day.
 *
 * @param position the other position
 * @param outcome the outcome there, in the words of the JSON contract, or {@code no-conflict}
 * @param prevailing the provision that would prevail, or empty
 * @param priority what to perform there: a provision, {@code either} or empty
 * @param because why, in plain words
 * @param cites the authorities for the position
 */
public record PositionRow(
    Position position,
    String outcome,
    String prevailing,
    String priority,
    String because,
    List<String> cites) {
  public PositionRow {
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(prevailing, "prevailing");
    Objects.requireNonNull(priority, "priority");
    Objects.requireNonNull(because, "because");
    cites = List.copyOf(cites);
  }
}
