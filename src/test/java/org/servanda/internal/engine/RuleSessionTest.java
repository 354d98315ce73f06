package org.servanda.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Laws;
import org.servanda.norm.Norm;
import org.servanda.norm.Outcome;
import org.servanda.norm.Position;
import org.servanda.norm.Priority;
import org.servanda.norm.Step;
import org.servanda.scenario.ScenarioReader;

/**
 * A session that goes from position to position gives what a fresh one gives under the same
 * positions, wherever it came from.
 */
class RuleSessionTest {
  private static final Law LAW = Laws.standard();
  private static final int MOVES = 25;

  static Stream<Path> examples() {
    try (Stream<Path> files = Files.list(Path.of("examples/seed-article"))) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aWalkThroughPositionsGivesWhatAFreshSessionGives(Path example) {
    Scenario scenario =
        new Wording(LAW, ScenarioReader.standard().read(example).scenario()).worded();
    Random random = new Random(example.getFileName().toString().hashCode());
    try (RuleSession walking = session(scenario, Positions.of(LAW, scenario))) {
      walking.begin();
      Positions now = walking.positions();
      for (int move = 0; move < MOVES; move++) {
        now = elsewhere(now, walking, random);
        walking.moveTo(now);
        try (RuleSession fresh = session(scenario, now)) {
          fresh.begin();
          assertThat(state(walking)).as("after move %s", move).isEqualTo(state(fresh));
          assertThat(walking.consulted().keys()).isEqualTo(fresh.consulted().keys());
        }
      }
    }
  }

  private static RuleSession session(Scenario scenario, Positions positions) {
    return new RuleSession(
        RuleBase.standard(), Knowable.of(scenario), positions, new Bindings(LAW, scenario));
  }

  /** One or two other positions in disputes on which something rests now. */
  private static Positions elsewhere(Positions from, RuleSession session, Random random) {
    List<String> keys = new ArrayList<>(session.consulted().keys());
    Positions to = from;
    for (int change = 0; change <= random.nextInt(2); change++) {
      List<Position> others = to.others(keys.get(random.nextInt(keys.size())));
      if (!others.isEmpty()) {
        to = to.with(others.get(random.nextInt(others.size())));
      }
    }
    return to;
  }

  private static Map<String, String> state(RuleSession session) {
    Map<String, String> state = new TreeMap<>();
    for (Norm norm : session.derived().of(Norm.class)) {
      state.put(norm.id(), norm.status() + " " + norm.modality() + " " + norm.conduct());
      norm.findings().forEach(finding -> state.put(finding.id(), finding.verdict().name()));
    }
    for (Step step : session.derived().of(Step.class)) {
      state.put(step.id(), step.applies() + " " + step.effect() + " " + step.because());
    }
    for (Outcome outcome : session.derived().of(Outcome.class)) {
      state.put(outcome.id(), outcome.kind() + " " + outcome.prevailing() + outcome.because());
    }
    for (Priority priority : session.derived().of(Priority.class)) {
      state.put(priority.id(), priority.perform() + " " + priority.because());
    }
    return state;
  }
}
