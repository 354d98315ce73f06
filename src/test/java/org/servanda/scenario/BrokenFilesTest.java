package org.servanda.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each wrong file in {@code examples/broken} is answered with exactly the message beside it. Where
 * a line there ends in an ellipsis, the message lists words of the law, which may have grown since.
 */
class BrokenFilesTest {
  private static final Path FOLDER = Path.of("examples", "broken");
  private static final String ELLIPSIS = "…";
  private static final ScenarioReader READER = ScenarioReader.standard();

  static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  static List<Path> wrong() throws IOException {
    return files(".yaml");
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void message(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName().toString().replace(".yaml", ".expected"));
    List<String> expected = Files.readAllLines(beside);
    assertThatThrownBy(() -> READER.read(file))
        .isInstanceOfSatisfying(
            InvalidScenarioException.class,
            wrong ->
                assertThat(wrong.getMessage().lines().toList())
                    .hasSameSizeAs(expected)
                    .zipSatisfy(expected, BrokenFilesTest::same));
  }

  private static void same(String actual, String expected) {
    if (expected.endsWith(ELLIPSIS)) {
      assertThat(actual)
          .startsWith(expected.substring(0, expected.length() - ELLIPSIS.length()))
          .hasSizeGreaterThan(expected.length());
    } else {
      assertThat(actual).isEqualTo(expected);
    }
  }

  @Test
  void everyMessageHasItsFile() throws IOException {
    assertThat(files(".expected")).hasSameSizeAs(wrong()).hasSizeGreaterThan(18);
  }
}
