package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * A clause of an agreement between the State and another, as data that rules match.
 *
 * @param provision the clause's id
 * @param agreement the agreement's id
 * @param other the other party, ISO 3166-1 alpha-3, or the organisation
 * @param covers whom it covers, a word of the vocabulary of clauses
 * @param conditions what must have happened first, words of the same vocabulary
 * @param exceptions whom it leaves out, words of the same vocabulary
 * @param textKnown whether the wording that decides is known
 * @param says the clause in plain words
 */
public record Clause(
    String provision,
    String agreement,
    String other,
    String covers,
    List<String> conditions,
    List<String> exceptions,
    boolean textKnown,
    String says)
    implements Reason {
  public Clause {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(covers, "covers");
    conditions = List.copyOf(conditions);
    exceptions = List.copyOf(exceptions);
    Objects.requireNonNull(says, "says");
  }

  @Override
  public String id() {
    return "clause:" + provision;
  }
}
