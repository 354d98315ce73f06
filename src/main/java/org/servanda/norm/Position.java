package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * A position in a dispute between lawyers, in force in this assessment.
 *
 * @param doctrine the doctrine's name
 * @param scope the instrument, provision or agreement it is about, or empty
 * @param holds the position
 * @param chosenBy {@code default}, {@code profile}, {@code scenario} or {@code state}
 * @param says the position in plain words
 * @param supporters the authorities for it
 * @param opponents the authorities against it
 * @param badges {@code minority}, {@code no-author-found} …
 */
public record Position(
    String doctrine,
    String scope,
    String holds,
    String chosenBy,
    String says,
    List<String> supporters,
    List<String> opponents,
    List<String> badges)
    implements Reason {
  public Position {
    Objects.requireNonNull(doctrine, "doctrine");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(holds, "holds");
    Objects.requireNonNull(chosenBy, "chosenBy");
    Objects.requireNonNull(says, "says");
    supporters = List.copyOf(supporters);
    opponents = List.copyOf(opponents);
    badges = List.copyOf(badges);
  }

  /** The key a scenario uses: {@code doctrine} or {@code doctrine/scope}. */
  public String key() {
    return scope.isEmpty() ? doctrine : doctrine + "/" + scope;
  }

  @Override
  public String id() {
    return "position:" + key() + "=" + holds;
  }
}
