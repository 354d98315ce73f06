package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.scenario.ExpectationCheck;
import org.servanda.scenario.ScenarioFile;
import org.servanda.scenario.ScenarioReader;

/** The scenarios of the article that the project began with give what their files expect. */
class SeedArticleTest {
  static Stream<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples/seed-article"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void givesWhatItExpects(Path file) {
    ScenarioFile scenario = ScenarioReader.standard().read(file);
    assertThat(ExpectationCheck.failures(scenario.expectations(), Case.assess(scenario.scenario())))
        .isEmpty();
  }
}
