package org.servanda.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. Exits with 0 when done, 1 when a test failed, 2 on bad input or usage. */
public final class Main {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int BAD_INPUT = 2;

  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    // Which rules share a condition is noted for messages that only a broken rule could bring.
    System.setProperty("drools.predicateInformation.maxRuleDefs", "0");
    try (PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err)) {
      Console console = new Console(out, err, Console.style(Terminal.isPresent(), System.getenv()));
      int code = execute(console, args);
      out.flush();
      err.flush();
      System.exit(code);
    }
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }

  /** Runs a command and returns its exit code. */
  static int execute(Console console, String... args) {
    CommandLine line =
        new CommandLine(new Root(console))
            .addSubcommand(new AssessCommand(console))
            .addSubcommand(new WhyCommand(console))
            .addSubcommand(new SweepCommand(console))
            .addSubcommand(new WhenCommand(console))
            .addSubcommand(new WhatIfCommand(console))
            .addSubcommand(new QuestionsCommand(console))
            .addSubcommand(new WaysOutCommand(console))
            .addSubcommand(new TestCommand(console))
            .addSubcommand(new ForumsCommand(console))
            .addSubcommand(new StatusCommand(console))
            .setOut(console.out())
            .setErr(console.err())
            .setUsageHelpWidth(100)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setParameterExceptionHandler((wrong, given) -> usage(console, wrong))
            .setExecutionExceptionHandler((failed, command, parsed) -> failure(console, failed));
    int code = line.execute(args);
    console.out().flush();
    console.err().flush();
    return code;
  }

  private static int usage(Console console, ParameterException wrong) {
    console.err().println("servanda: " + wrong.getMessage());
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> meant = unmatched.getSuggestions();
      if (!meant.isEmpty()) {
        console.err().println("Did you mean: " + String.join(" or ", meant) + "?");
      }
    }
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("Try '" + command + " --help'.");
    return BAD_INPUT;
  }

  private static int failure(Console console, Exception failed) {
    if (failed instanceof BadInput || failed instanceof IllegalArgumentException) {
      console.err().println(failed.getMessage());
    } else {
      console.err().println("servanda: this should not happen: " + failed);
    }
    return BAD_INPUT;
  }
}
