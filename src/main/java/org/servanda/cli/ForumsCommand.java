package org.servanda.cli;

import java.util.List;
import org.servanda.Servanda;
import org.servanda.assessment.Forum;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Laws;
import org.servanda.report.ForumReport;
import org.servanda.report.JsonForums;
import picocli.CommandLine.Command;

/** Tells where the person can complain. */
@Command(
    name = "forums",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Tells where the person in FILE can complain against the State on the day, where another"
          + " State can, and who supervises.",
      "Every closed door tells why it is closed."
    })
final class ForumsCommand extends AnswerCommand {
  ForumsCommand(Console console) {
    super(console);
  }

  @Override
  String answer(Servanda servanda, Scenario scenario) {
    List<Forum> forums = servanda.forums(scenario);
    String law = servanda.lawVersion();
    return asJson()
        ? JsonForums.of(scenario, law, forums)
        : ForumReport.of(scenario, name(scenario), law, forums, style());
  }

  private static String name(Scenario scenario) {
    return Laws.standard().vocabulary().stateName(scenario.state(), scenario);
  }
}
