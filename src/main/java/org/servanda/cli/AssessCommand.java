package org.servanda.cli;

import org.servanda.Servanda;
import org.servanda.assessment.Assessment;
import org.servanda.fact.Scenario;
import org.servanda.report.DiffReport;
import org.servanda.report.JsonReport;
import org.servanda.report.TextReport;
import org.servanda.report.TextReport.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Assesses a scenario. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Assesses the scenario in FILE.",
      "With --profile, --doctrine, --set or --on, it first tells what changes against the file as"
          + " it stands, and why (in text; JSON has the changed answer alone)."
    })
final class AssessCommand extends AnswerCommand {
  private static final String MORE =
      "The reasons: add --issues, or --tree for all of them; or ask why FILE NORM.";

  @Option(
      names = "--issues",
      description = "Add a memo on each norm and conflict, and how every technique answers.")
  private boolean issues;

  @Option(names = "--tree", description = "Add the whole tree of reasons.")
  private boolean tree;

  AssessCommand(Console console) {
    super(console);
  }

  @Override
  String answer(Servanda servanda, Scenario scenario) {
    Assessment assessment = servanda.assess(scenario);
    if (asJson()) {
      return JsonReport.of(assessment);
    }
    String changes = "";
    if (overridesTheFile()) {
      Assessment before = servanda.assess(asItStands());
      changes = DiffReport.of(before, assessment, style()) + "\n";
    }
    String more = depth() == Depth.ANSWER ? MORE + System.lineSeparator() : "";
    return changes + TextReport.of(assessment, style(), depth()) + more;
  }

  private Depth depth() {
    return tree ? Depth.TREE : issues ? Depth.ISSUES : Depth.ANSWER;
  }
}
