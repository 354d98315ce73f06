package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Forum.Status;

/** One thing that a forum needs to be open against a State. */
public sealed interface Door {
  /**
   * The State is bound by a treaty.
   *
   * @param treaty the treaty's id
   * @param name its name in running text, for a law that lacks the treaty
   * @param afterLeaving what stays open for a State that left, or empty
   */
  record Party(String treaty, String name, String afterLeaving) implements Door {}

  /**
   * The State has accepted the procedure by an act of its own.
   *
   * @param treaty the treaty's id
   * @param act the act, for example a declaration under an article
   * @param says what the act is, in words that follow "has made"
   * @param cites the clauses on it
   */
  record Accepted(String treaty, String act, String says, List<String> cites) implements Door {}

  /**
   * The State hasn't kept itself out by an act made when it joined.
   *
   * @param treaty the treaty's id
   * @param act the act, for example a reservation to an article
   * @param says what the act is, in words that follow "has made"
   * @param gathered whether the data list such acts at all
   * @param cites the clauses on it
   */
  record NotExcluded(String treaty, String act, String says, boolean gathered, List<String> cites)
      implements Door {}

  /**
   * The forum, or the procedure, exists.
   *
   * @param day its first day
   * @param before what held before that day
   * @param because why, in a clause
   */
  record Existing(LocalDate day, Status before, String because) implements Door {}

  /**
   * The State is a member of a regional organisation.
   *
   * @param states the members' codes
   * @param says who they are, in words that follow "open against"
   * @param settledFrom the day from which all of them are members
   * @param doubts by State, why its membership is doubted and from when, if not always
   */
  record Member(List<String> states, String says, LocalDate settledFrom, Map<String, Doubt> doubts)
      implements Door {}

  /**
   * Why something can't be relied on.
   *
   * @param from the first day of the doubt, or null for every day
   * @param why the reason, in a clause
   */
  record Doubt(@Nullable LocalDate from, String why) {
    /** Whether that day is doubted. */
    boolean covers(LocalDate day) {
      return from == null || !day.isBefore(from);
    }
  }
}
