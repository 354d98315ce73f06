package org.servanda.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.servanda.Servanda;
import org.servanda.assessment.Assessment;
import org.servanda.report.DiffReport;
import org.servanda.report.JsonReport;
import org.servanda.report.TextReport;
import org.servanda.report.TextReport.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class AssessCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A scenario in YAML.")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to write the answer; text unless told otherwise.")
  private Format format = Format.TEXT;

  @Mixin private Overrides overrides = new Overrides();

  @Option(
      names = "--issues",
      description = "Add a memo on each norm and conflict, and how every technique answers.")
  private boolean issues;

  @Option(names = "--tree", description = "Add the whole tree of reasons.")
  private boolean tree;

  AssessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Servanda servanda = Servanda.standard(); // first, so that its rules load meanwhile
    Scenarios scenarios = new Scenarios();
    Assessment assessment = servanda.assess(scenarios.read(file, overrides).scenario());
    if (format == Format.JSON) {
      console.out().print(JsonReport.of(assessment));
      return Main.DONE;
    }
    String changes = "";
    if (!overrides.settings().isEmpty()) {
      Assessment before = servanda.assess(scenarios.read(file).scenario());
      changes = DiffReport.of(before, assessment, console.style()) + "\n";
    }
    console.out().print(changes + TextReport.of(assessment, console.style(), depth()));
    if (depth() == Depth.ANSWER) {
      console
          .out()
          .println("The reasons: add --issues, or --tree for all of them; or ask why FILE NORM.");
    }
    return Main.DONE;
  }

  private Depth depth() {
    return tree ? Depth.TREE : issues ? Depth.ISSUES : Depth.ANSWER;
  }
}
