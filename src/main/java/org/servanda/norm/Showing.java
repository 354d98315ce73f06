package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * One way in which one element or exception is shown, or shown not to be so: what one rule leaves.
 *
 * @param table the provision or concept whose element it is
 * @param element the element's or exception's name
 * @param subject what it is about
 * @param direction what it shows
 * @param rule the name of the rule that fired
 * @param says the rule's point in words
 * @param cites the authorities, as {@code id/pinpoint}
 * @param restsOn the facts and findings that matched
 */
public record Showing(
    String table,
    String element,
    Subject subject,
    Direction direction,
    String rule,
    String says,
    List<String> cites,
    List<Reason> restsOn)
    implements Reason {
  /** What a showing shows. */
  public enum Direction {
    ESTABLISHED,
    REFUTED,
    /** An exception was raised, but what was stated doesn't settle it. */
    RAISED
  }

  public Showing {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(says, "says");
    cites = List.copyOf(cites);
    restsOn = List.copyOf(restsOn);
  }

  @Override
  public String id() {
    StringBuilder under = new StringBuilder();
    restsOn.forEach(reason -> under.append(reason.id()).append('|'));
    return "showing:"
        + table
        + "#"
        + element
        + "@"
        + subject
        + "|"
        + rule
        + "|"
        + Integer.toHexString(under.toString().hashCode());
  }

  /** Cheap on purpose: what it rests on can be a deep graph. */
  @Override
  public int hashCode() {
    return 31 * (31 * rule.hashCode() + element.hashCode()) + subject.hashCode();
  }
}
