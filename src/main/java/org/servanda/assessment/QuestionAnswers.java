package org.servanda.assessment;

import java.util.List;
import java.util.Objects;

/**
 * What the answers to an open question really settle, found by assessing the scenario with each. An
 * open norm is settled when it binds or doesn't, a possible conflict when it is certain, can be
 * avoided, or is gone.
 *
 * @param question the question
 * @param answers each answer that was tried
 * @param always the ids of the norms and conflicts settled under every answer tried
 * @param sometimes the ids of those settled under some answer, {@code always} included
 */
public record QuestionAnswers(
    OpenQuestion question, List<Answer> answers, List<String> always, List<String> sometimes) {
  public QuestionAnswers {
    Objects.requireNonNull(question, "question");
    answers = List.copyOf(answers);
    always = List.copyOf(always);
    sometimes = List.copyOf(sometimes);
  }

  /**
   * An answer.
   *
   * @param change the answer as a change of the scenario
   * @param settles the ids of the norms and conflicts that it settles
   */
  public record Answer(Change change, List<String> settles) {
    public Answer {
      Objects.requireNonNull(change, "change");
      settles = List.copyOf(settles);
    }
  }
}
