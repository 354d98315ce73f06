package org.servanda.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    CommandLine line = new CommandLine(new Root(console));
    commands(args).forEach(command -> line.addSubcommand(command.apply(console)));
    int code =
        line.setOut(console.out())
            .setErr(console.err())
            .setUsageHelpWidth(100)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setParameterExceptionHandler((wrong, given) -> usage(console, wrong))
            .setExecutionExceptionHandler((failed, command, parsed) -> failure(console, failed))
            .execute(args);
    console.out().flush();
    console.err().flush();
    return code;
  }

  /** The command that is named, where one is: to read the annotations of all takes a while. */
  private static Collection<Function<Console, Object>> commands(String... args) {
    Map<String, Function<Console, Object>> all = new LinkedHashMap<>();
    all.put("assess", AssessCommand::new);
    all.put("why", WhyCommand::new);
    all.put("sweep", SweepCommand::new);
    all.put("when", WhenCommand::new);
    all.put("whatif", WhatIfCommand::new);
    all.put("questions", QuestionsCommand::new);
    all.put("waysout", WaysOutCommand::new);
    all.put("test", TestCommand::new);
    all.put("forums", ForumsCommand::new);
    all.put("status", StatusCommand::new);
    Function<Console, Object> named = args.length == 0 ? null : all.get(args[0]);
    return named == null ? all.values() : List.of(named);
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
