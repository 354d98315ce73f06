package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;

/** A program that states facts is told the same as a file that does. */
class ScenarioCheckTest {
  private static final Law LAW = Laws.standard();

  private static Scenario.Builder trial(Person person) {
    return Scenario.builder("A trial").on("2012-07-15").state("CHN").person(person);
  }

  @Test
  void aSoundScenarioPasses() {
    Person mina = Person.named("mina").nationality("PRK").say("person.sex", "female").build();
    Scenario scenario = trial(mina).measure(Measure.of("handover", "PRK")).build();
    assertThatCode(() -> ScenarioCheck.require(LAW, scenario)).doesNotThrowAnyException();
  }

  @Test
  void everyProblemNamesItsFact() {
    Person mina =
        Person.named("mina")
            .nationality("PRX")
            .say("person.sx", "female")
            .say("person.age", "young")
            .fears(FearedHarm.of("beating", "PRK").by("police").build())
            .build();
    Scenario scenario = trial(mina).measure(Measure.of("handovr", "PRK")).build();
    assertThat(ScenarioCheck.words(LAW, scenario))
        .extracting(Problem::path)
        .containsExactlyInAnyOrder(
            "measure.kind",
            "mina/nationality.1",
            "mina/person.sx",
            "mina/person.age=young",
            "mina/fears.1.harm",
            "mina/fears.1.by");
  }

  @Test
  void contradictionsNameBothFacts() {
    Person mina = Person.named("mina").nationality("PRK").say("person.in", "own-country").build();
    Scenario scenario = trial(mina).measure(Measure.of("expulsion", "PRK")).build();
    assertThatThrownBy(() -> ScenarioCheck.require(LAW, scenario))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "mina/person.in: the person is in her or his own country already and can't be sent "
                + "there; see measure.to");
  }

  @Test
  void turnedAwayAtHome() {
    Person mina = Person.named("mina").nationality("PRK").say("person.in", "own-country").build();
    Scenario scenario = trial(mina).measure(Measure.of("rejection-at-frontier", "PRK")).build();
    assertThat(ScenarioCheck.sense(LAW, scenario)).isEmpty();
  }

  @Test
  void handedOverAtHomeByForeignForces() {
    Person mina = Person.named("mina").nationality("PRK").say("person.in", "own-country").build();
    Scenario scenario = trial(mina).measure(Measure.of("handover", "PRK")).build();
    assertThat(ScenarioCheck.sense(LAW, scenario)).isEmpty();
  }

  @Test
  void noWordForAPersonIsTheNameOfAGroup() {
    assertThat(LAW.vocabulary().sections().get("person").keySet())
        .as("in a file, both stand in the same group")
        .doesNotContainAnyElementsOf(LAW.vocabulary().sections().keySet());
  }

  @Test
  void statedTwice() {
    Person mina =
        Person.named("mina").say("person.sex", "female").say("person.sex", "male").build();
    assertThat(ScenarioCheck.sense(LAW, trial(mina).build()))
        .extracting(Problem::message)
        .isEqualTo(List.of("person.sex is stated twice"));
    assertThat(ScenarioCheck.sense(LAW, trial(mina).person(mina).build()))
        .extracting(Problem::path)
        .contains("mina/name");
  }
}
