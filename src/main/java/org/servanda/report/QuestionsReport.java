package org.servanda.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.servanda.assessment.QuestionAnswers;
import org.servanda.assessment.Questions;

/** The open questions, ranked by what their answers settle, as text. */
public final class QuestionsReport {
  private final Questions questions;
  private final Page page;
  private final Map<String, String> titles = new TreeMap<>();

  private QuestionsReport(Questions questions, Style style) {
    this.questions = questions;
    this.page = new Page(style);
    boolean several = questions.scenario().persons().size() > 1;
    questions
        .norms()
        .forEach(
            norm ->
                titles.put(
                    norm.id(),
                    norm.application().terms().title()
                        + " ("
                        + norm.provision()
                        + (several ? ", " + norm.person() : "")
                        + ")"));
    questions
        .conflicts()
        .forEach(
            conflict ->
                titles.put(
                    conflict.pair().id(),
                    "whether it collides with "
                        + conflict.pulling().application().terms().title()
                        + ": "
                        + conflict.restraining().application().terms().title()));
  }

  /** Every question with its answers. */
  public static String of(Questions questions, Style style) {
    return new QuestionsReport(questions, style).written();
  }

  private String written() {
    page.heading("WHAT IS OPEN, AND WHAT AN ANSWER WOULD SETTLE");
    if (questions.questions().isEmpty()) {
      page.text(2, "No question is open.");
    }
    int number = 1;
    for (QuestionAnswers ranked : questions.questions()) {
      question(number++, ranked);
    }
    page.blank();
    page.text(
        0,
        questions.norms().size()
            + " norms are open and "
            + questions.conflicts().size()
            + " conflicts are only possible. "
            + questions.tried()
            + " answers were tried, each alone, under the positions in force; at most "
            + questions.limit()
            + " are."
            + (questions.cutShort() ? " Some answers were left untried." : "")
            + " A norm is settled when it binds or doesn't, a conflict when it is certain, can be"
            + " avoided or is gone. This is not legal advice.");
    return page.toString();
  }

  private void question(int number, QuestionAnswers ranked) {
    page.heading(number + ". " + ranked.question().question());
    page.text(2, "In the scenario: " + String.join(", ", ranked.question().asks()));
    if (ranked.answers().isEmpty()) {
      page.text(2, "No answer could be tried: this asks for more than one word.");
      return;
    }
    page.text(
        2,
        "Settled under every answer: "
            + ranked.always().size()
            + "; under some answer: "
            + ranked.sometimes().size());
    List<QuestionAnswers.Answer> settling =
        ranked.answers().stream().filter(answer -> !answer.settles().isEmpty()).toList();
    for (QuestionAnswers.Answer answer : settling) {
      page.item(2, WhatIfReport.words(answer.change()));
      page.text(
          6,
          "settles "
              + answer.settles().stream()
                  .map(id -> titles.getOrDefault(id, id))
                  .collect(Collectors.joining("; ")));
    }
    int idle = ranked.answers().size() - settling.size();
    if (idle > 0) {
      page.text(
          2,
          idle == 1
              ? "One other answer settles nothing by itself."
              : idle + " other answers settle nothing by themselves.");
    }
  }
}
