package org.servanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README tells people to type is what the machines run. */
class CommandsTest {
  private static final Path README = Path.of("README.md");
  private static final String DECLARED = "test_command='";

  @Test
  void theReadmeSaysTheTestCommandOfTheMachines() throws IOException {
    assumeThat(README).exists();
    List<String> readme = Files.readAllLines(README);
    assertThat(readme)
        .as("README.md must hold the test command of .ci/run on a line of its own")
        .anyMatch(line -> line.trim().equals(testCommand()));
  }

  private static String testCommand() {
    try {
      return Files.readAllLines(Path.of(".ci/run")).stream()
          .filter(line -> line.startsWith(DECLARED))
          .map(line -> line.substring(DECLARED.length(), line.length() - 1))
          .findFirst()
          .orElseThrow(() -> new AssertionError(".ci/run must set test_command"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
