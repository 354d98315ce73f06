package org.servanda.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Scenario;
import org.servanda.internal.engine.SweepDiagram.Node;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Laws;
import org.servanda.norm.Outcome;
import org.servanda.norm.Pair;
import org.servanda.norm.Position;
import org.servanda.norm.Priority;
import org.servanda.scenario.ScenarioReader;

/**
 * What the sweep says of a combination that it left out is what the rules give for it: whatever
 * positions are taken, in whichever disputes anything rests on.
 */
class SweeperTest {
  private static final Law LAW = Laws.standard();
  private static final int COMBINATIONS = 12;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03-woman-sold-into-marriage.yaml",
        "03-woman-reading-requires.yaml",
        "03-woman-profile-sovereigntist.yaml",
        "03-woman-profile-unhcr.yaml"
      })
  void everyCombinationComesOutAsTheRulesGiveIt(String example) {
    Scenario scenario =
        new Wording(
                LAW,
                ScenarioReader.standard()
                    .read(Path.of("examples/seed-article", example))
                    .scenario())
            .worded();
    Random random = new Random(example.hashCode());
    Positions inForce = Positions.of(LAW, scenario);
    try (RuleSession session = session(scenario, inForce)) {
      Run run = session.begin();
      Sweeper sweeper = new Sweeper(session);
      for (Pair pair : run.derived(Pair.class)) {
        Node tree = sweeper.tree(pair);
        for (int i = 0; i < COMBINATIONS; i++) {
          Positions combination = combination(inForce, run, random);
          try (RuleSession fresh = session(scenario, combination)) {
            fresh.begin();
            assertThat(sweeper.under(tree, combination))
                .as("%s under %s", pair.key(), changed(combination, inForce))
                .isEqualTo(result(fresh, pair));
          }
        }
      }
    }
  }

  private static RuleSession session(Scenario scenario, Positions positions) {
    return new RuleSession(
        RuleBase.standard(), Knowable.of(scenario), positions, new Bindings(LAW, scenario));
  }

  /** Another position in each dispute, by the toss of a coin. */
  private static Positions combination(Positions inForce, Run run, Random random) {
    Positions combination = inForce;
    for (String key : run.consulted()) {
      List<Position> others = inForce.others(key);
      if (!others.isEmpty() && random.nextInt(3) == 0) {
        combination = combination.with(others.get(random.nextInt(others.size())));
      }
    }
    return combination;
  }

  private static TreeSet<String> changed(Positions combination, Positions inForce) {
    TreeSet<String> changed = new TreeSet<>();
    combination
        .changesFrom(inForce)
        .forEach(change -> changed.add(change.now().key() + "=" + change.now().holds()));
    return changed;
  }

  private static SweepDiagram.Result result(RuleSession session, Pair pair) {
    String perform = "";
    for (Priority priority : session.derived().of(Priority.class)) {
      if (priority.pair().key().equals(pair.key())) {
        perform = side(pair, priority.perform());
      }
    }
    for (Outcome outcome : session.derived().of(Outcome.class)) {
      if (outcome.pair().key().equals(pair.key())) {
        return new SweepDiagram.Result(
            outcome.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
            side(pair, outcome.prevailing()),
            perform);
      }
    }
    return new SweepDiagram.Result("no-conflict", "", "");
  }

  private static String side(Pair pair, String side) {
    return switch (side) {
      case "restraining" -> pair.restraining().provision();
      case "pulling" -> pair.pulling().provision();
      default -> side;
    };
  }
}
