package org.servanda.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Laws;
import org.servanda.report.JsonReport;
import org.servanda.scenario.ScenarioReader;

/** Which rules are loaded changes no answer. */
class RuleIndexTest {
  private static final ScenarioReader READER = ScenarioReader.standard();
  private static final Assessor WITH_ALL = Assessor.of(Laws.standard(), RuleBase.standard());

  static Stream<Path> scenarios() {
    return Stream.of("seed-article", "decided", "returns")
        .flatMap(
            folder -> {
              try (Stream<Path> files = Files.list(Path.of("examples", folder))) {
                return files.sorted().toList().stream();
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
            });
  }

  private static Scenario scenario(Path file) {
    return READER.read(file).scenario();
  }

  private static String json(Assessor assessor, Scenario scenario) {
    return JsonReport.of(assessor.assess(scenario));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theFirstCaseIsAnsweredAsWithEveryRule(Path file) {
    Scenario scenario = scenario(file);

    assertThat(json(Assessor.standard(), scenario)).isEqualTo(json(WITH_ALL, scenario));
  }

  @Test
  void soAreTheCasesAfterIt() {
    Assessor growing = Assessor.standard();
    for (Path file : scenarios().limit(4).toList()) {
      assertThat(json(growing, scenario(file))).isEqualTo(json(WITH_ALL, scenario(file)));
    }
  }

  @Test
  void aFirstCaseLoadsOnlySome() {
    Assessor assessor = Assessor.standard();
    Scenario famine =
        assessor.worded(scenario(Path.of("examples/seed-article/01-famine-migrant.yaml")));

    try (RuleSession some = assessor.session(famine);
        RuleSession all = assessor.sessionForAnyFacts(famine)) {
      List<String> names = RuleBase.standard().names();
      assertThat(names).containsAll(some.rules().names());
      assertThat(some.rules().names()).hasSizeLessThan(names.size() / 2);
      assertThat(all.rules().names()).isEqualTo(names);
    }
  }
}
