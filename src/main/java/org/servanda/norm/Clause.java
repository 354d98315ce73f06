package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * A clause of an agreement between the State and another, as data that rules match.
 *
 * @param provision the clause's id
 * @param agreement the agreement's id
 * @param bearer the State whose duties are asked about, ISO 3166-1 alpha-3
 * @param other the other party, ISO 3166-1 alpha-3, or the organisation
 * @param covers whom it covers, a word of the vocabulary of clauses
 * @param conditions what must have happened first, words of the same vocabulary
 * @param exceptions whom it leaves out, words of the same vocabulary
 * @param grounds on which grounds the act may or must be refused, words of the same vocabulary
 * @param textKnown whether the wording that decides is known
 * @param says the clause in plain words
 */
public record Clause(
    String provision,
    String agreement,
    String bearer,
    String other,
    String covers,
    List<String> conditions,
    List<String> exceptions,
    List<String> grounds,
    boolean textKnown,
    String says)
    implements Reason {
  public Clause {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(bearer, "bearer");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(covers, "covers");
    conditions = List.copyOf(conditions);
    exceptions = List.copyOf(exceptions);
    grounds = List.copyOf(grounds);
    Objects.requireNonNull(says, "says");
  }

  /** Whether a word is among its conditions or its exceptions. */
  public boolean turnsOn(String word) {
    return conditions.contains(word) || exceptions.contains(word);
  }

  @Override
  public String id() {
    return "clause:" + provision;
  }
}
