package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import org.servanda.norm.Position;

/**
 * A question on which lawyers disagree and on which something in the answer rests.
 *
 * @param key the doctrine's key
 * @param question the question in plain words
 * @param held the position in force
 * @param others the other positions that anyone could hold on the day
 */
public record Dispute(String key, String question, Position held, List<Position> others) {
  public Dispute {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(held, "held");
    others = List.copyOf(others);
  }
}
