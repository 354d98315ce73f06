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
 * @param opening which States can join
 */
public record TreatyTerms(
    String id,
    String name,
    @Nullable LocalDate adopted,
    @Nullable LocalDate inForce,
    Joining joining,
    Leaving leaving,
    Opening opening) {
  public TreatyTerms {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(joining, "joining");
    Objects.requireNonNull(leaving, "leaving");
    Objects.requireNonNull(opening, "opening");
  }

  /** The terms of a treaty that any State can join. */
  public TreatyTerms(
      String id,
      String name,
      @Nullable LocalDate adopted,
      @Nullable LocalDate inForce,
      Joining joining,
      Leaving leaving) {
    this(id, name, adopted, inForce, joining, leaving, Opening.TO_ALL);
  }

  /** The terms of an instrument whose file states them. */
  public static TreatyTerms of(Instrument instrument) {
    return new TreatyTerms(
        instrument.id(),
        instrument.name(),
        instrument.adopted(),
        instrument.inForce(),
        Joining.parse(instrument.joining(), instrument.joiningClause()),
        Leaving.parse(instrument.leaving(), instrument.leavingClause()),
        instrument.opening());
  }

  /** A clause of this treaty as a citation, for example {@code vclt/84/2}; empty for none. */
  String cite(String clause) {
    return clause.isEmpty() ? "" : id + "/" + clause;
  }
}
