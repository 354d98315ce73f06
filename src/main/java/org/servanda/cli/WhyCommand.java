package org.servanda.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.servanda.Servanda;
import org.servanda.assessment.Assessment;
import org.servanda.internal.law.Spelling;
import org.servanda.norm.Norm;
import org.servanda.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells why one norm binds or doesn't. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Tells why one norm binds in the scenario in FILE, or why it doesn't.")
final class WhyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", description = "A scenario in YAML.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "NORM",
      description = "The provision, as the JSON names it.")
  private String norm = "";

  @Mixin private Overrides overrides = new Overrides();

  WhyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Assessment assessment =
        Servanda.standard().assess(new Scenarios().read(file, overrides).scenario());
    List<String> known =
        assessment.norms().stream().map(Norm::provision).distinct().sorted().toList();
    if (!known.contains(norm)) {
      throw new BadInput(
          "this scenario has no norm '" + norm + "'" + Spelling.hint(norm, known, "Its norms are"));
    }
    console.out().print(TextReport.why(assessment, norm, console.style()));
    return Main.DONE;
  }
}
