package org.servanda.assessment;

import java.util.List;
import java.util.Objects;

/**
 * An authority as cited at one place.
 *
 * @param cite the citation as written in the rule: {@code id/pinpoint}
 * @param shortName the authority's name for running text, with the pinpoint
 * @param citation the full citation
 * @param kind {@code treaty-text}, {@code judgment}, {@code views} …
 * @param weight from 1 (scholarship) to 5 (binding judgment or treaty text)
 * @param date its day, ISO; empty when unknown
 * @param badges {@code later-authority} when it is younger than the day of assessment, {@code
 *     unverified} when the citation rests on general knowledge
 */
public record CitedAuthority(
    String cite,
    String shortName,
    String citation,
    String kind,
    int weight,
    String date,
    List<String> badges) {
  public CitedAuthority {
    Objects.requireNonNull(cite, "cite");
    Objects.requireNonNull(shortName, "shortName");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(date, "date");
    badges = List.copyOf(badges);
  }
}
