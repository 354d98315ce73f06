package org.servanda.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that only knows the others. */
@Command(
    name = "servanda",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Which duties of international law bind a State towards a person on a day, which of them"
            + " collide, what settles that, and why.",
    footer = {
      "",
      "Exit codes: 0 done, 1 a test failed, 2 bad input or usage.",
      "Colours show on a terminal only, and not when NO_COLOR is set."
    })
final class Root implements Runnable {
  private final Console console;
  @Spec private CommandSpec spec;

  Root(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public void run() {
    console.out().flush();
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
