package org.servanda.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Reason;

/**
 * Whether a State is bound by an instrument on a day, and why.
 *
 * @param state the State, ISO 3166-1 alpha-3
 * @param territory the territorial unit asked about, ISO 3166-1 alpha-3, or empty for the State
 * @param instrument the instrument's id
 * @param status what is known of it on that day
 * @param since the first day on which the State is bound, or null when it isn't or isn't known
 * @param until the last day on which the State was bound, or null when none is known
 * @param act the act of consent, or of signature, that counts; empty when there is none
 * @param actDate the day of that act, ISO, or only its year; empty when there is none
 * @param clause the clause that fixes when the act takes effect, as a citation like {@code
 *     vclt/84/2}; empty when there is none
 * @param asOf the day up to which the data are complete for this State and instrument, ISO; empty
 *     when the scenario states the participation
 * @param declarations acts in force that day that qualify consent: {@code declaration-art28},
 *     {@code reservation-art30} …
 * @param notes what else must be told, in plain words: gaps in the data, clipped months …
 * @param badges {@code data-gap}, {@code overridden}, {@code year-only} …
 * @param sources the keys of the sources of the act that counts
 * @param says all this in one plain sentence, without a full stop
 */
public record Participation(
    String state,
    String territory,
    String instrument,
    Status status,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    String act,
    String actDate,
    String clause,
    String asOf,
    List<String> declarations,
    List<String> notes,
    List<String> badges,
    String sources,
    String says)
    implements Reason {
  /** What is known of a State's participation on a day. */
  public enum Status {
    /** Bound on that day. */
    BOUND,
    /** The data are complete up to that day and show no consent in force. */
    NOT_BOUND,
    /** Signed, without consent to be bound: only VCLT art. 18(a). */
    SIGNED,
    /** Consent expressed, not in force for the State on that day: only VCLT art. 18(b). */
    CONSENTED,
    /** The data don't settle it. */
    UNKNOWN
  }

  public Participation {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(territory, "territory");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(actDate, "actDate");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(asOf, "asOf");
    declarations = List.copyOf(declarations);
    notes = List.copyOf(notes);
    badges = List.copyOf(badges);
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(says, "says");
  }

  @Override
  public String id() {
    return "participation:"
        + (territory.isEmpty() ? state : state + "-" + territory)
        + "/"
        + instrument;
  }

  /** Whether the State is bound on the day. */
  public boolean isBound() {
    return status == Status.BOUND;
  }

  /** Whether the State is known not to be bound; an unknown participation is neither. */
  public boolean isNotBound() {
    return !isBound() && status != Status.UNKNOWN;
  }
}
