package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.scenario.ExpectationCheck;
import org.servanda.scenario.ScenarioFile;
import org.servanda.scenario.ScenarioReader;

/**
 * Cases that courts and committees have decided, on the facts as they found them and under what
 * each of them holds, come to what they held; where they don't, the file says so and why.
 */
class DecidedCasesTest {
  /**
   * On how many points a body held otherwise. A change of law that moves it has to be looked at.
   */
  private static final int DIFFERENCES = 0;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples/decided"))) {
      return files.sorted().toList().stream();
    }
  }

  private static ScenarioFile read(Path file) {
    return ScenarioReader.standard().read(file);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void comesToWhatWasHeld(Path file) {
    ScenarioFile scenario = read(file);
    assertThat(scenario.scenario().profile()).as("the body that decided").isNotEmpty();
    assertThat(ExpectationCheck.failures(scenario.expectations(), Case.assess(scenario.scenario())))
        .isEmpty();
  }

  @Test
  void nearlyAllCasesAreThere() throws IOException {
    assertThat(cases().toList()).hasSizeGreaterThanOrEqualTo(27);
  }

  @Test
  void theDifferencesAreCountedAndEachHasAReason() throws IOException {
    List<ScenarioFile> files = cases().map(DecidedCasesTest::read).toList();
    assertThat(files).flatMap(file -> file.expectations().differs()).hasSize(DIFFERENCES);
  }
}
