package org.servanda.report;

import java.io.IOException;
import org.servanda.assessment.QuestionAnswers;
import org.servanda.assessment.Questions;

/**
 * The open questions and what their answers settle, as JSON: pretty-printed, in a fixed order. Its
 * schema travels with the library, see {@link #schema()}.
 */
public final class JsonQuestions {
  /** Names the shape of the JSON; changes when a program that reads it would have to. */
  public static final String SCHEMA = "servanda/questions/1";

  private final Json json;

  private JsonQuestions(Json json) {
    this.json = json;
  }

  /** The answer as JSON. */
  public static String of(Questions questions) {
    return Json.textOf(json -> new JsonQuestions(json).write(questions));
  }

  /** The JSON Schema (2020-12) that every such JSON meets. */
  public static String schema() {
    return JsonReport.schema("questions");
  }

  private void write(Questions questions) throws IOException {
    json.document(
        () -> {
          json.text("schema", SCHEMA);
          JsonChange.about(json, questions.lawVersion(), questions.scenario());
          json.words("norms", questions.norms().stream().map(norm -> norm.id()).toList());
          json.words(
              "conflicts",
              questions.conflicts().stream().map(conflict -> conflict.pair().id()).toList());
          json.list("questions", questions.questions(), this::question);
          json.number("tried", questions.tried());
          json.number("limit", questions.limit());
          json.truth("cutShort", questions.cutShort());
        });
  }

  private void question(QuestionAnswers ranked) throws IOException {
    json.text("question", ranked.question().question());
    json.words("asks", ranked.question().asks());
    json.words("always", ranked.always());
    json.words("sometimes", ranked.sometimes());
    json.list(
        "answers",
        ranked.answers(),
        answer -> {
          JsonChange.write(json, answer.change());
          json.words("settles", answer.settles());
        });
  }
}
