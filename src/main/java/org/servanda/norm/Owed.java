package org.servanda.norm;

import java.util.List;
import java.util.Objects;

/**
 * To whom a norm is owed. Without it, VCLT art. 30(4) can't be computed.
 *
 * @param kind what kind of addressee
 * @param of the State (ISO 3166-1 alpha-3), the instrument whose parties are meant, the
 *     organisation, or the person's id; empty for all States
 * @param count how many addressees there are, without the bearer
 * @param basis why it is owed to them: {@code erga omnes partes}, {@code bilateral} …
 * @param cites the authorities for that
 * @param badges {@code inferred}, {@code contested} …
 */
public record Owed(
    Kind kind, String of, int count, String basis, List<String> cites, List<String> badges) {
  /** Kinds of addressee. */
  public enum Kind {
    STATE,
    PARTIES,
    ALL_STATES,
    ORGANISATION,
    PERSON
  }

  public Owed {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(basis, "basis");
    cites = List.copyOf(cites);
    badges = List.copyOf(badges);
  }
}
