package org.servanda.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.servanda.Servanda;
import org.servanda.assessment.Forum;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Laws;
import org.servanda.report.ForumReport;
import org.servanda.report.JsonForums;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class ForumsCommand implements Callable<Integer> {
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

  ForumsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Servanda servanda = Servanda.standard(); // first, so that its rules load meanwhile
    Scenario scenario = new Scenarios().read(file, overrides).scenario();
    List<Forum> forums = servanda.forums(scenario);
    console
        .out()
        .print(
            format == Format.JSON
                ? JsonForums.of(scenario, servanda.lawVersion(), forums)
                : ForumReport.of(
                    scenario, name(scenario), servanda.lawVersion(), forums, console.style()));
    return Main.DONE;
  }

  private static String name(Scenario scenario) {
    return scenario
        .stateNames()
        .getOrDefault(scenario.state(), Laws.standard().vocabulary().stateName(scenario.state()));
  }
}
