package org.servanda.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.Servanda;
import org.servanda.scenario.ExpectationCheck;
import org.servanda.scenario.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks what scenario files expect of their answers. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Assesses each scenario and checks what it expects of the answer.",
      "A file NAME.yaml beside NAME.expected must fail with that very message."
    })
final class TestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Scenario files, or folders with such files.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--junit-xml",
      paramLabel = "FILE",
      description = "Also write the results to FILE, in the XML that build servers read.")
  private @Nullable Path xml;

  TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> files =
        paths.stream().flatMap(path -> Scenarios.below(path).stream()).distinct().toList();
    if (files.isEmpty()) {
      console.err().println("no scenario found in " + join(paths.stream()));
      return Main.FAILED;
    }
    if (xml != null) {
      JunitXml.make(xml);
    }
    Scenarios scenarios = new Scenarios();
    Servanda servanda = Servanda.standard();
    Map<Path, List<String>> results = new TreeMap<>();
    int failed = 0;
    int differences = 0;
    for (Path file : files) {
      Checked checked = check(file, scenarios, servanda);
      List<String> failures = checked.failures();
      results.put(file, failures);
      console.out().println((failures.isEmpty() ? "ok    " : "FAIL  ") + file);
      failures.forEach(failure -> console.out().println("      " + failure));
      failed += failures.isEmpty() ? 0 : 1;
      differences += checked.differences();
    }
    if (xml != null) {
      JunitXml.write(xml, results);
    }
    console.out().println(counted(files.size()) + ", " + failed + " failed" + differ(differences));
    return failed == 0 ? Main.DONE : Main.FAILED;
  }

  private static String counted(int files) {
    return files == 1 ? "1 scenario" : files + " scenarios";
  }

  private static String differ(int differences) {
    return switch (differences) {
      case 0 -> "";
      case 1 -> ", 1 difference from what was held";
      default -> ", " + differences + " differences from what was held";
    };
  }

  private static String join(Stream<Path> paths) {
    return String.join(", ", paths.map(Path::toString).toList());
  }

  /**
   * What the check of one file came to.
   *
   * @param failures what isn't as expected
   * @param differences on how many points a deciding body held otherwise
   */
  private record Checked(List<String> failures, int differences) {
    static Checked of(List<String> failures) {
      return new Checked(failures, 0);
    }
  }

  private static Checked check(Path file, Scenarios scenarios, Servanda servanda) {
    List<String> expected = ExpectedMessage.beside(file);
    ScenarioFile scenario;
    try {
      scenario = scenarios.read(file);
    } catch (BadInput invalid) {
      List<String> lines = String.valueOf(invalid.getMessage()).lines().toList();
      return Checked.of(ExpectedMessage.matches(lines, expected) ? List.of() : lines);
    }
    if (!expected.isEmpty()) {
      return Checked.of(List.of(file + ": was expected to be refused, but it can be read"));
    }
    return new Checked(
        ExpectationCheck.failures(scenario.expectations(), servanda.assess(scenario.scenario())),
        scenario.expectations().differs().size());
  }
}
