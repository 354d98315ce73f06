package org.servanda.norm;

import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * How one conduct stands to another, from the vocabulary of conducts.
 *
 * @param conduct the conduct a norm pulls towards
 * @param other the conduct it stands in the way of
 * @param relation {@code excludes} (both can't be done) or {@code frustrates}
 * @param says the relation in plain words
 */
public record ConductRelation(String conduct, String other, String relation, String says)
    implements Reason {
  public ConductRelation {
    Objects.requireNonNull(conduct, "conduct");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(says, "says");
  }

  @Override
  public String id() {
    return "conduct:" + conduct + "-" + relation + "-" + other;
  }
}
