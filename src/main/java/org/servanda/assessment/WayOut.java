package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import org.servanda.norm.Norm;

/**
 * What a State could do with the person instead, and what that comes to under one reading of the
 * agreements in play. Immutable.
 *
 * @param course names the course, a word of the vocabulary
 * @param says it in plain words
 * @param reading the keys and positions of the agreements' reading, {@code key=position}; empty for
 *     the one in force
 * @param verdict what it comes to over all norms
 * @param breaches the norms that it breaches
 * @param open the norms that it breaches if they bind, or if what isn't known here turns out so
 * @param meets the norms that ask for what it does
 */
public record WayOut(
    String course,
    String says,
    String reading,
    Verdict verdict,
    List<Norm> breaches,
    List<Norm> open,
    List<Norm> meets) {
  /** What a course comes to. */
  public enum Verdict {
    BREACHES_NOTHING,
    /** It breaches nothing for certain; what is open decides. */
    OPEN,
    BREACHES_ONLY_THE_AGREEMENT,
    BREACHES_MORE
  }

  public WayOut {
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(verdict, "verdict");
    breaches = List.copyOf(breaches);
    open = List.copyOf(open);
    meets = List.copyOf(meets);
  }
}
