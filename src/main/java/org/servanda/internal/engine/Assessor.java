package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.ConflictSweep;
import org.servanda.assessment.Sweep;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Laws;
import org.servanda.internal.law.ScenarioCheck;
import org.servanda.norm.Pair;
import org.servanda.norm.Position;

/**
 * Assesses a scenario: one pass under the positions in force, and one for each other live position
 * in every dispute that the first pass consulted. Immutable and thread-safe.
 */
public final class Assessor {
  private final Law law;
  private final Rules rules;

  /** Where the rules for a case come from. */
  interface Rules {
    /**
     * Rules among which are all that could matter in a case.
     *
     * @param knowable the case as it could be known on the day
     * @param inPlay the tables that matter in it
     */
    RuleBase in(Scenario knowable, InPlay inPlay);

    /** All rules. */
    RuleBase all();
  }

  private record Given(RuleBase all) implements Rules {
    @Override
    public RuleBase in(Scenario knowable, InPlay inPlay) {
      return all;
    }
  }

  private Assessor(Law law, Rules rules) {
    this.law = law;
    this.rules = rules;
  }

  /**
   * The law and the rules that travel with the library. The first assessment loads the rules that
   * it needs; those that every case needs are made ready beside whatever comes before.
   */
  public static Assessor standard() {
    StandardRules rules = new StandardRules(); // first, so that it loads while the law is read
    return new Assessor(Laws.standard(), rules);
  }

  /** An assessor for this law and these rules. */
  public static Assessor of(Law law, RuleBase rules) {
    return new Assessor(law, new Given(rules));
  }

  /** The same rules with another law. */
  public Assessor withLaw(Law other) {
    return new Assessor(other, rules);
  }

  /** The law. */
  public Law law() {
    return law;
  }

  /** The version of the law. */
  public String lawVersion() {
    return law.version();
  }

  /**
   * Assesses a scenario.
   *
   * @throws IllegalArgumentException when it uses words that the law doesn't know, or contradicts
   *     itself
   */
  public Assessment assess(Scenario scenario) {
    return assess(scenario, true);
  }

  /**
   * Assesses a scenario under the positions in force alone: nothing is marked as contested, and no
   * row says what another position would give.
   */
  public Assessment assessUnderPositionsInForce(Scenario scenario) {
    return assess(scenario, false);
  }

  private Assessment assess(Scenario scenario, boolean withAlternatives) {
    Scenario worded = worded(scenario);
    try (RuleSession session = session(worded)) {
      Run run = session.begin();
      Contests contests = new Contests(session);
      List<Alternative> alternatives =
          withAlternatives ? alternatives(session, run, contests) : List.of();
      Assessment.Work work =
          new Assessment.Work(session.facts(), session.firings(), 1 + alternatives.size());
      return new Assembly(law, worded, run, alternatives, contests, work).assessment();
    }
  }

  /**
   * Asks what becomes of each conflict under every combination of positions. Conflicts are shared
   * out among the processors.
   *
   * @throws IllegalArgumentException as {@link #assess(Scenario)} does
   */
  public Sweep sweep(Scenario scenario) {
    Scenario worded = worded(scenario);
    try (RuleSession session = session(worded)) {
      Run run = session.begin();
      List<ConflictSweep> conflicts =
          run.derived(Pair.class).parallelStream().map(pair -> sweep(worded, pair.id())).toList();
      return new Sweep(law.version(), worded, conflicts, new NameMaker(run).names(List.of()));
    }
  }

  private ConflictSweep sweep(Scenario worded, String id) {
    try (RuleSession session = session(worded)) {
      Run run = session.begin();
      for (Pair pair : run.derived(Pair.class)) {
        if (pair.id().equals(id)) {
          return new Sweeper(session).sweep(pair);
        }
      }
    }
    throw new IllegalStateException("the conflict is gone: " + id);
  }

  /** A scenario with its facts in words, once it is found to be sound. */
  Scenario worded(Scenario scenario) {
    ScenarioCheck.require(law, scenario);
    return wordedAsItIs(scenario);
  }

  /** A scenario with its facts in words, which is known to be sound. */
  Scenario wordedAsItIs(Scenario scenario) {
    return new Wording(law, scenario).worded();
  }

  /** The rules at work on a scenario with words, as many as could matter in it. */
  RuleSession session(Scenario worded) {
    Bindings bindings = bindings(worded);
    Knowable knowable = Knowable.of(worded);
    return session(rules.in(knowable.scenario(), bindings.inPlay()), knowable, bindings);
  }

  /** The same with all rules: a session that is going to see other circumstances needs them. */
  RuleSession sessionForAnyFacts(Scenario worded) {
    return session(rules.all(), Knowable.of(worded), bindings(worded));
  }

  private Bindings bindings(Scenario worded) {
    return new Bindings(Samples.between(law, worded), worded);
  }

  private RuleSession session(RuleBase some, Knowable knowable, Bindings bindings) {
    return new RuleSession(some, knowable, Positions.of(law, bindings.scenario()), bindings);
  }

  private static List<Alternative> alternatives(RuleSession session, Run run, Contests contests) {
    List<Alternative> alternatives = new ArrayList<>();
    for (String key : run.consulted()) {
      for (Position other : run.positions().others(key)) {
        session.moveTo(run.positions().with(other));
        contests.compare(session, key);
        alternatives.add(Alternative.of(session, other));
      }
    }
    return alternatives;
  }
}
