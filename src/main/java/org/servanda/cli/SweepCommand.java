package org.servanda.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.servanda.Servanda;
import org.servanda.assessment.Sweep;
import org.servanda.report.JsonSweep;
import org.servanda.report.SweepReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what becomes of each conflict under every combination of positions. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Tells what becomes of each conflict in FILE under every combination of lawyers' positions,"
            + " and which dispute decides how often.")
final class SweepCommand implements Callable<Integer> {
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

  SweepCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Servanda servanda = Servanda.standard(); // first, so that its rules load meanwhile
    Sweep sweep = servanda.sweep(new Scenarios().read(file, overrides).scenario());
    console
        .out()
        .print(
            format == Format.JSON ? JsonSweep.of(sweep) : SweepReport.of(sweep, console.style()));
    return Main.DONE;
  }
}
