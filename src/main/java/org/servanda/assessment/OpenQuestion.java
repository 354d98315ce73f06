package org.servanda.assessment;

import java.util.List;
import java.util.Objects;

/**
 * A question whose answer would settle something that is open. What it is said to settle is what is
 * open on it; whether an answer settles that alone is found by trying, see {@link Questions}.
 *
 * @param question the question in plain words
 * @param asks the scenario keys that answer it
 * @param settles the provisions that it would settle or help to settle
 * @param conflicts the conflicts that it would settle or help to settle, by the two provisions
 */
public record OpenQuestion(
    String question, List<String> asks, List<String> settles, List<String> conflicts) {
  public OpenQuestion {
    Objects.requireNonNull(question, "question");
    asks = List.copyOf(asks);
    settles = List.copyOf(settles);
    conflicts = List.copyOf(conflicts);
  }
}
