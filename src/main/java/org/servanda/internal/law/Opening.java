package org.servanda.internal.law;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import java.util.Set;

/**
 * To which States a treaty is open.
 *
 * @param says who they are, in words that follow "open to"; empty when it is open to all
 * @param states their codes; empty when it is open to all
 * @param clause the clause on it, for example {@code 59/1}; may be empty
 */
public record Opening(String says, Set<String> states, String clause) {
  /** A treaty that any State can join. */
  public static final Opening TO_ALL = new Opening("", Set.of(), "");

  public Opening {
    Objects.requireNonNull(says, "says");
    states = ImmutableSortedSet.copyOf(states);
    Objects.requireNonNull(clause, "clause");
  }

  /** Whether this State can't join, whatever the data know of it. */
  public boolean excludes(String state) {
    return !states.isEmpty() && !states.contains(state);
  }
}
