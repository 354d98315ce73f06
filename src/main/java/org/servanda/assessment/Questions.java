package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Scenario;
import org.servanda.norm.Norm;

/**
 * The open questions of a scenario, ranked by what their answers settle. Immutable and thread-safe.
 *
 * @param lawVersion the version of the encoded law
 * @param scenario the scenario, with its facts in words
 * @param norms the norms that are open
 * @param conflicts the conflicts that are only possible
 * @param questions the questions: first the one whose every answer settles most, then the one with
 *     an answer that settles most
 * @param tried how many answers were tried
 * @param limit how many are tried at most
 * @param cutShort whether the limit left answers untried
 */
public record Questions(
    String lawVersion,
    Scenario scenario,
    List<Norm> norms,
    List<Conflict> conflicts,
    List<QuestionAnswers> questions,
    int tried,
    int limit,
    boolean cutShort) {
  public Questions {
    Objects.requireNonNull(lawVersion, "lawVersion");
    Objects.requireNonNull(scenario, "scenario");
    norms = List.copyOf(norms);
    conflicts = List.copyOf(conflicts);
    questions = List.copyOf(questions);
  }
}
