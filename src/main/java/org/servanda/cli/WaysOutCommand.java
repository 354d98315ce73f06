package org.servanda.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.servanda.Servanda;
import org.servanda.assessment.WayOut;
import org.servanda.report.JsonWaysOut;
import org.servanda.report.WaysOutReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what the State could do instead. */
@Command(
    name = "waysout",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Tells what the State in FILE could do with the person instead, and which norms each course"
            + " breaches, meets or leaves open, per reading of the agreement.")
final class WaysOutCommand implements Callable<Integer> {
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

  WaysOutCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Servanda servanda = Servanda.standard(); // first, so that its rules load meanwhile
    List<WayOut> ways = servanda.waysOut(new Scenarios().read(file, overrides).scenario());
    console
        .out()
        .print(
            format == Format.JSON ? JsonWaysOut.of(ways) : WaysOutReport.of(ways, console.style()));
    return Main.DONE;
  }
}
