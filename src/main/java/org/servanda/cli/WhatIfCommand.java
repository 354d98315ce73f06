package org.servanda.cli;

import java.util.ArrayList;
import java.util.List;
import org.servanda.Servanda;
import org.servanda.assessment.WhatIf;
import org.servanda.fact.Scenario;
import org.servanda.report.JsonWhatIf;
import org.servanda.report.WhatIfReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what would change the answer. */
@Command(
    name = "whatif",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Tells what would change the answer on the scenario in FILE: the smallest sets of other facts,"
          + " days, participation or positions that turn a norm or a conflict.",
      "With one NORM it asks about that norm and its conflicts, with two about the conflict between"
          + " them."
    })
final class WhatIfCommand extends AnswerCommand {
  @Parameters(
      index = "1..2",
      arity = "0..2",
      paramLabel = "NORM",
      description = "The provision, as the JSON names it.")
  private List<String> norms = new ArrayList<>();

  WhatIfCommand(Console console) {
    super(console);
  }

  @Override
  String answer(Servanda servanda, Scenario scenario) {
    WhatIf whatIf =
        switch (norms.size()) {
          case 0 -> servanda.whatIf(scenario);
          case 1 -> servanda.whatIf(scenario, norms.get(0));
          default -> servanda.whatIf(scenario, norms.get(0), norms.get(1));
        };
    return asJson() ? JsonWhatIf.of(whatIf) : WhatIfReport.of(whatIf, !norms.isEmpty(), style());
  }
}
