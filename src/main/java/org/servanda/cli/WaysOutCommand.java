package org.servanda.cli;

import java.util.List;
import org.servanda.Servanda;
import org.servanda.assessment.WayOut;
import org.servanda.fact.Scenario;
import org.servanda.report.JsonWaysOut;
import org.servanda.report.WaysOutReport;
import picocli.CommandLine.Command;

/** Tells what the State could do instead. */
@Command(
    name = "waysout",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Tells what the State in FILE could do with the person instead, and which norms each course"
            + " breaches, meets or leaves open, per reading of the agreement.")
final class WaysOutCommand extends AnswerCommand {
  WaysOutCommand(Console console) {
    super(console);
  }

  @Override
  String answer(Servanda servanda, Scenario scenario) {
    List<WayOut> ways = servanda.waysOut(scenario);
    return asJson() ? JsonWaysOut.of(ways) : WaysOutReport.of(ways, style());
  }
}
