package org.servanda.cli;

import org.servanda.Servanda;
import org.servanda.assessment.Questions;
import org.servanda.fact.Scenario;
import org.servanda.report.JsonQuestions;
import org.servanda.report.QuestionsReport;
import picocli.CommandLine.Command;

/** Ranks the open questions by what their answers settle. */
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Ranks what is open in FILE by how many norms and conflicts the answers really settle: each"
            + " answer is tried.")
final class QuestionsCommand extends AnswerCommand {
  QuestionsCommand(Console console) {
    super(console);
  }

  @Override
  String answer(Servanda servanda, Scenario scenario) {
    Questions questions = servanda.questions(scenario);
    return asJson() ? JsonQuestions.of(questions) : QuestionsReport.of(questions, style());
  }
}
