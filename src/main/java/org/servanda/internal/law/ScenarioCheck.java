package org.servanda.internal.law;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import org.servanda.fact.Scenario;

/** Checks a scenario before anything is derived from it, whether a file or a program states it. */
public final class ScenarioCheck {
  /** Under the law of most treaties a child is a person under this age. */
  public static final int ADULT = 18;

  private ScenarioCheck() {}

  /**
   * The words that the law doesn't know, and values of the wrong type.
   *
   * @return one problem per fact; empty when every word is known
   */
  public static List<Problem> words(Law law, Scenario scenario) {
    List<Problem> problems = new ArrayList<>(new WordCheck(law, scenario).problems());
    PersonWordCheck persons = new PersonWordCheck(law, scenario);
    scenario.circumstances().forEach(fact -> persons.check("", fact));
    scenario.persons().forEach(persons::check);
    problems.addAll(persons.problems());
    return List.copyOf(problems);
  }

  /**
   * The facts that contradict each other or the day.
   *
   * @return one problem per contradiction; empty when there is none
   */
  public static List<Problem> sense(Law law, Scenario scenario) {
    List<Problem> problems = new ArrayList<>(new SenseCheck(law, scenario).problems());
    PersonSenseCheck persons = new PersonSenseCheck(law, scenario);
    scenario.persons().forEach(persons::check);
    problems.addAll(persons.problems());
    return List.copyOf(problems);
  }

  /**
   * Checks words and sense.
   *
   * @throws IllegalArgumentException when a word is unknown or two facts contradict each other; the
   *     message has one line per problem
   */
  public static void require(Law law, Scenario scenario) {
    List<Problem> problems = new ArrayList<>(words(law, scenario));
    problems.addAll(sense(law, scenario));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(Joiner.on('\n').join(problems));
    }
  }
}
