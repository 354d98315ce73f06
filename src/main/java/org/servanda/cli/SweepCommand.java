package org.servanda.cli;

import org.servanda.Servanda;
import org.servanda.assessment.Sweep;
import org.servanda.fact.Scenario;
import org.servanda.report.JsonSweep;
import org.servanda.report.SweepReport;
import picocli.CommandLine.Command;

/** Tells what becomes of each conflict under every combination of positions. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Tells what becomes of each conflict in FILE under every combination of lawyers' positions,"
            + " and which dispute decides how often.")
final class SweepCommand extends AnswerCommand {
  SweepCommand(Console console) {
    super(console);
  }

  @Override
  String answer(Servanda servanda, Scenario scenario) {
    Sweep sweep = servanda.sweep(scenario);
    return asJson() ? JsonSweep.of(sweep) : SweepReport.of(sweep, style());
  }
}
