package org.servanda.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.servanda.Servanda;
import org.servanda.fact.Scenario;
import org.servanda.report.Style;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that answers about the scenario in a file, as text or as JSON. */
abstract class AnswerCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", description = "A scenario in YAML.")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to write the answer; text unless told otherwise.")
  private Format format = Format.TEXT;

  @Mixin private Overrides overrides = new Overrides();

  AnswerCommand(Console console) {
    this.console = console;
  }

  /** How to write an answer. */
  private enum Format {
    TEXT,
    JSON
  }

  @Override
  public final Integer call() {
    Servanda servanda = Servanda.standard(); // first, so that its rules load meanwhile
    console.out().print(answer(servanda, new Scenarios().read(file, overrides).scenario()));
    return Main.DONE;
  }

  /** The whole answer. */
  abstract String answer(Servanda servanda, Scenario scenario);

  /** The scenario as it stands in the file, whatever the options put in its place. */
  final Scenario asItStands() {
    return new Scenarios().read(file).scenario();
  }

  /** Whether the options put anything in the place of what the file says. */
  final boolean overridesTheFile() {
    return !overrides.settings().isEmpty();
  }

  final boolean asJson() {
    return format == Format.JSON;
  }

  final Style style() {
    return console.style();
  }
}
