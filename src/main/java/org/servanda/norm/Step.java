package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * What one technique of the law of treaties says of one pair, or of one class of addressee in it.
 *
 * @param pair the pair
 * @param addressee the short name of the class of addressee, or empty when it is about the pair
 * @param technique the technique, as a citation: {@code vclt/30/4/b}
 * @param applies whether it applies under the positions in force
 * @param effect what it does when it applies: {@code dissolves}, {@code voids} …; may be empty
 * @param because why, in plain words
 * @param rule the rule that fired
 * @param cites the authorities
 * @param restsOn what matched
 */
public record Step(
    Pair pair,
    String addressee,
    String technique,
    Applies applies,
    String effect,
    String because,
    String rule,
    List<String> cites,
    List<Reason> restsOn)
    implements Reason {
  /** What a technique answers. */
  public enum Applies {
    APPLIES,
    DOES_NOT_APPLY,
    /** Live positions answer differently. */
    CONTESTED,
    /** The text that would decide is unread. */
    OPEN
  }

  public Step {
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(technique, "technique");
    Objects.requireNonNull(applies, "applies");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(because, "because");
    Objects.requireNonNull(rule, "rule");
    cites = List.copyOf(cites);
    restsOn = List.copyOf(restsOn);
  }

  @Override
  public String id() {
    StringBuilder id = new StringBuilder("step:").append(pair.key()).append('|').append(technique);
    if (!addressee.isEmpty()) {
      id.append('|').append(addressee);
    }
    id.append('|').append(rule);
    for (Reason reason : restsOn) {
      if (reason instanceof TreatyClause clause) {
        id.append('|').append(clause.id());
      }
    }
    return id.toString();
  }

  @Override
  public String says() {
    return because;
  }

  /** Cheap on purpose: what it rests on can be a deep graph. */
  @Override
  public int hashCode() {
    return 31 * (31 * pair.hashCode() + technique.hashCode()) + addressee.hashCode();
  }
}
