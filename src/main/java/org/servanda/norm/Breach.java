package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * What the State breaches, and towards whom, if it goes one way.
 *
 * @param course {@code act} when the State does what the pulling norm speaks of, {@code refrain}
 *     when it doesn't
 * @param norm the norm that this course breaches
 * @param owed to whom that norm is owed
 * @param certain whether the norm is engaged; false when it is open
 */
public record Breach(String course, Norm norm, Owed owed, boolean certain) implements Reason {
  public Breach {
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(norm, "norm");
    Objects.requireNonNull(owed, "owed");
  }

  @Override
  public String id() {
    return "breach:" + course + "|" + norm.id() + "|" + owed.kind() + ":" + owed.of();
  }

  @Override
  public String says() {
    return norm.application().terms().title() + (certain ? " is breached" : " may be breached");
  }

  @Override
  public List<Norm> restsOn() {
    return List.of(norm);
  }

  /** Cheap on purpose: what it rests on can be a deep graph. */
  @Override
  public int hashCode() {
    return 31 * norm.hashCode() + owed.hashCode();
  }
}
