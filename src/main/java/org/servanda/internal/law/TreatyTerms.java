package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a treaty says of joining and leaving it.
 *
 * @param id the instrument's id
 * @param name its name in running text, with the article, for example "the Charter of the United
 *     Nations"
 * @param adopted the day of adoption, or null when it isn't known
 * @param inForce the day of general entry into force, or null when it isn't known
 * @param joining how a State becomes bound
 * @param leaving how a State leaves
 */
public record TreatyTerms(
    String id,
    String name,
    @Nullable LocalDate adopted,
    @Nullable LocalDate inForce,
    Joining joining,
    Leaving leaving) {
  public TreatyTerms {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(joining, "joining");
    Objects.requireNonNull(leaving, "leaving");
  }

  /** The terms of an instrument whose file states them. */
  public static TreatyTerms of(Instrument instrument) {
    return new TreatyTerms(
        instrument.id(),
        instrument.name(),
        instrument.adopted(),
        instrument.inForce(),
        Joining.parse(instrument.joining(), instrument.joiningClause()),
        Leaving.parse(instrument.leaving(), instrument.leavingClause()));
  }

  /** A clause of this treaty as a citation, for example {@code vclt/84/2}; empty for none. */
  String cite(String clause) {
    return clause.isEmpty() ? "" : id + "/" + clause;
  }
}
