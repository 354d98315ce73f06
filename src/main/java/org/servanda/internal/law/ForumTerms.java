package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Forum;

/**
 * What {@code forum.yaml} says of a court, committee or other body.
 *
 * @param id its id and the name of its folder
 * @param name the body, with its article
 * @param brings what is brought before it
 * @param kind who can go there
 * @param order its place in a list
 * @param hears the ids of the treaties and other sources that it hears
 * @param cites the provisions that open it, the decisive one first
 * @param doors what it needs to be open: all of them
 * @param known acts of States that no table has, told by hand
 * @param remember what whoever goes there must know
 * @param badges badges that every answer about it wears
 * @param acceptances who accepts it on the day of a list, or null when there is no list
 */
public record ForumTerms(
    String id,
    String name,
    String brings,
    Forum.Kind kind,
    int order,
    List<String> hears,
    List<String> cites,
    List<Door> doors,
    List<Known> known,
    List<String> remember,
    List<String> badges,
    @Nullable AcceptanceTable acceptances) {
  /** What an act told by hand did. */
  public enum Effect {
    /** It accepted the procedure, on that day at the latest. */
    ACCEPTED,
    /** It kept the State out, from that day on. */
    EXCLUDED
  }

  /**
   * An act told by hand, with how it is known.
   *
   * @param state the State
   * @param effect what it did
   * @param day the day from which it is known to hold
   * @param until the last day for which it is relied on, or null
   * @param because how it is known, in a clause
   * @param cites the authorities for it
   * @param badges badges that it wears
   */
  public record Known(
      String state,
      Effect effect,
      LocalDate day,
      @Nullable LocalDate until,
      String because,
      List<String> cites,
      List<String> badges) {
    /** Whether it holds on a day. */
    boolean covers(LocalDate on) {
      return !on.isBefore(day) && (until == null || !on.isAfter(until));
    }
  }

  /** What is known by hand of a State. */
  List<Known> knownOf(String state, Effect effect) {
    return known.stream()
        .filter(one -> one.state().equals(state) && one.effect() == effect)
        .toList();
  }
}
