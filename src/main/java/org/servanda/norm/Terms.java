package org.servanda.norm;

import java.util.List;
import java.util.Objects;

/**
 * What the law says of a provision as a whole, whatever the case.
 *
 * @param title the provision's point in a few words
 * @param rank where it stands among the sources: {@code treaty}, {@code custom}, {@code charter},
 *     {@code domestic-law}, {@code non-binding}
 * @param character {@code integral} (owed to all for a common good) or {@code reciprocal}
 * @param subjectMatter what its instrument is about, for VCLT art. 30
 * @param corollaryOf the peremptory norm it is said to follow from, or empty
 * @param peremptory whether the norm itself is peremptory beyond dispute
 * @param object what an agreement clause aims at: {@code neutral}, or the peremptory norm that its
 *     own object breaches
 * @param clearWords whether it says in clear words that it goes before any other agreement
 * @param owedTo to whom it is owed; counts are filled in for the day
 * @param publicity {@code published}, {@code unofficial-text}, {@code partly-known}, {@code secret}
 * @param textKnown whether the wording that decides is known
 * @param protects the elements that say whom it protects, where it protects some people only
 * @param badges badges that every norm under it wears
 */
public record Terms(
    String title,
    String rank,
    String character,
    String subjectMatter,
    String corollaryOf,
    boolean peremptory,
    String object,
    boolean clearWords,
    List<Owed> owedTo,
    String publicity,
    boolean textKnown,
    List<String> protects,
    List<String> badges) {
  public Terms {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(rank, "rank");
    Objects.requireNonNull(character, "character");
    Objects.requireNonNull(subjectMatter, "subjectMatter");
    Objects.requireNonNull(corollaryOf, "corollaryOf");
    Objects.requireNonNull(object, "object");
    owedTo = List.copyOf(owedTo);
    Objects.requireNonNull(publicity, "publicity");
    protects = List.copyOf(protects);
    badges = List.copyOf(badges);
  }
}
