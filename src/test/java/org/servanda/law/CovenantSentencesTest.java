package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.norm.Verdict;

@DisplayName("ICCPR arts 6 and 7: sentences of death and for life")
class CovenantSentencesTest {
  private static final String KILLING = "iccpr/6/1";
  private static final String ABOLITION = "iccpr/6/abolition";
  private static final String CRUELTY = "iccpr/7";

  private static FearedHarm.Builder sentence(String kind) {
    return FearedHarm.of(kind, "USA")
        .by("state-officials")
        .purposes("lawful-sanction")
        .scope("personal")
        .risk(Risk.REAL);
  }

  /** Canada means to send a man to the United States, where such a sentence awaits him. */
  private static Case sentenced(String kind) {
    return Case.china()
        .state("CAN")
        .on("2010-03-01")
        .nationality("USA")
        .measure(Measure.of("extradition", "USA"))
        .fears(sentence(kind));
  }

  /** The sentence keeps within the limits of art. 6. */
  private static Case fair(String kind) {
    return sentenced(kind)
        .say("penalty.fair-trial", "yes")
        .say("sentence.most-serious-crime", "yes")
        .say("sentence.child-then", "no");
  }

  private static Case abolitionist() {
    return fair("death-penalty").say("sentence.abolished-here", "yes");
  }

  // Abolition: Kindler (1993) and Judge (2003)

  @Test
  void beforeKindlerNobodyHeldThatAbolitionBars() {
    Case kindler = abolitionist().on("1991-09-26");
    assertThat(kindler.verdict(ABOLITION, "barred")).isEqualTo(REFUTED);
    assertThat(kindler.status(ABOLITION)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void theCommitteeAppliedJudgeToARemovalOf1998() {
    Case judge = abolitionist().on("1998-08-07").measure(Measure.of("expulsion", "USA"));
    assertThat(judge.status(ABOLITION)).isEqualTo(ENGAGED);
    assertThat(judge.position("abolition-and-removal", "left-free").status(ABOLITION))
        .as("as Kindler still had it")
        .isEqualTo(NOT_ENGAGED);
    var finding =
        judge.assess().explanation().nodes().stream()
            .filter(node -> node.kind().equals("finding"))
            .filter(node -> node.provision().equals(ABOLITION) && node.element().equals("barred"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.badges()).contains("contested", "later-authority");
    assertThat(finding.contestedBy()).contains("abolition-and-removal", "later-authority");
  }

  @Test
  void asksWhetherTheStateHasAbolishedThePenalty() {
    Case untold = fair("death-penalty");
    assertThat(untold.on("2005-01-01").verdict(ABOLITION, "abolished")).isEqualTo(Verdict.OPEN);
    Case keeps = untold.on("2005-01-01").say("sentence.abolished-here", "no");
    assertThat(keeps.verdict(ABOLITION, "abolished")).isEqualTo(Verdict.OPEN);
    assertThat(keeps.say("sentence.capital-here", "yes").verdict(ABOLITION, "abolished"))
        .isEqualTo(REFUTED);
    assertThat(keeps.say("sentence.capital-here", "no").verdict(ABOLITION, "abolished"))
        .as("not for such an act")
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void joiningTheSecondProtocolIsAbolition() {
    // Canada acceded to the Second Protocol on 2005-11-25, and was bound three months later.
    Case untold = fair("death-penalty");
    assertThat(untold.on("2006-02-24").verdict(ABOLITION, "abolished")).isEqualTo(Verdict.OPEN);
    assertThat(untold.on("2006-02-25").verdict(ABOLITION, "abolished")).isEqualTo(ESTABLISHED);
    assertThat(untold.on("2006-02-25").status(ABOLITION)).isEqualTo(ENGAGED);
  }

  @Test
  void isAboutTheDeathPenaltyOnly() {
    Case other = abolitionist();
    assertThat(other.verdict(ABOLITION, "penalty")).isEqualTo(ESTABLISHED);
    assertThat(sentenced("execution").verdict(ABOLITION, "penalty")).isEqualTo(ESTABLISHED);
    Case prison =
        Case.china()
            .state("CAN")
            .measure(Measure.of("expulsion", "USA"))
            .say("sentence.abolished-here", "yes")
            .fears(sentence("labour-camp"));
    assertThat(prison.status(ABOLITION)).isEqualTo(NOT_ENGAGED);
    assertThat(other.position("covenant-non-refoulement", "not").status(ABOLITION))
        .isEqualTo(NOT_ENGAGED);
  }

  @Test
  void aBindingWordThatThereWillBeNoSentenceIsEnough() {
    assertThat(abolitionist().verdict(ABOLITION, "penalty-assured")).isEqualTo(ASSUMED);
    Case given = abolitionist().say("assurances.given", "yes");
    assertThat(given.verdict(ABOLITION, "penalty-assured")).isEqualTo(Verdict.OPEN);
    assertThat(given.say("assurances.binding", "no").verdict(ABOLITION, "penalty-assured"))
        .isEqualTo(REFUTED);
    assertThat(given.say("assurances.kept", "no").verdict(ABOLITION, "penalty-assured"))
        .isEqualTo(REFUTED);
    assertThat(abolitionist().say("assurances.given", "no").verdict(ABOLITION, "penalty-assured"))
        .isEqualTo(REFUTED);
    assertThat(given.say("assurances.binding", "yes").status(ABOLITION)).isEqualTo(NOT_ENGAGED);
  }

  // When a sentence of death is an arbitrary killing, whoever sends the person

  @ParameterizedTest
  @ValueSource(strings = {"death-penalty", "execution"})
  void aSentenceWithinTheLimitsIsNoArbitraryKilling(String kind) {
    assertThat(fair(kind).status(KILLING)).as("Kindler").isEqualTo(NOT_ENGAGED);
    assertThat(sentenced(kind).status(KILLING)).as("nothing is told of it").isEqualTo(OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "penalty.fair-trial, no",
    "sentence.most-serious-crime, no",
    "sentence.child-then, yes",
    "sentence.pregnant, yes"
  })
  void aSentenceBeyondTheLimitsIsOne(String key, String value) {
    assertThat(sentenced("death-penalty").say(key, value).status(KILLING)).isEqualTo(ENGAGED);
    assertThat(sentenced("execution").say(key, value).status(KILLING)).isEqualTo(ENGAGED);
  }

  @Test
  void nobodyMayBeKilledForAnOpinionOrForLeaving() {
    assertThat(because("political-opinion").status(KILLING)).isEqualTo(ENGAGED);
    assertThat(because("illegal-exit").status(KILLING)).isEqualTo(ENGAGED);
    assertThat(because("none").status(KILLING)).isEqualTo(OPEN);
    assertThat(
            because("illegal-exit")
                .say("penalty.fair-trial", "yes")
                .say("sentence.most-serious-crime", "yes")
                .say("sentence.child-then", "no")
                .status(KILLING))
        .as("no trial makes leaving a most serious crime")
        .isEqualTo(ENGAGED);
  }

  private static Case because(String ground) {
    return Case.china()
        .state("CAN")
        .on("2010-03-01")
        .measure(Measure.of("expulsion", "USA"))
        .fears(sentence("death-penalty").grounds(ground));
  }

  @Test
  void anExecutionThatServesNoSanctionIsArbitraryAndCruel() {
    Case shot =
        Case.china()
            .state("CAN")
            .measure(Measure.of("expulsion", "USA"))
            .fears(sentence("execution").purposes("intimidation"));
    assertThat(shot.status(KILLING)).isEqualTo(ENGAGED);
    assertThat(shot.status(CRUELTY)).isEqualTo(ENGAGED);
    Case untold =
        Case.china()
            .state("CAN")
            .measure(Measure.of("expulsion", "USA"))
            .fears(sentence("execution").purposes());
    assertThat(untold.status(KILLING)).isEqualTo(OPEN);
    assertThat(untold.status(CRUELTY)).isEqualTo(OPEN);
  }

  @Test
  void aWordOnTheSentenceRemovesTheKillingAndNoOtherHarm() {
    for (String provision : List.of(KILLING, CRUELTY)) {
      Case unfair = sentenced("death-penalty").say("penalty.fair-trial", "no");
      Case word = unfair.say("assurances.given", "yes").say("assurances.binding", "yes");
      assertThat(word.verdict(provision, "penalty-assured")).isEqualTo(ESTABLISHED);
      assertThat(word.status(provision)).isEqualTo(NOT_ENGAGED);
      assertThat(word.say("assurances.kept", "no").verdict(provision, "penalty-assured"))
          .isEqualTo(Verdict.OPEN);
      assertThat(unfair.say("assurances.given", "no").verdict(provision, "penalty-assured"))
          .isEqualTo(REFUTED);
      assertThat(
              word.say("assurances.monitored", "no")
                  .fears(sentence("beating-in-interrogation"))
                  .status(CRUELTY))
          .as("a word that nobody watches doesn't do for torture")
          .isEqualTo(ENGAGED);
    }
    assertThat(
            sentenced("labour-camp")
                .say("assurances.given", "no")
                .verdict(CRUELTY, "penalty-assured"))
        .isEqualTo(REFUTED);
    assertThat(
            sentenced("killing").say("assurances.given", "no").verdict(KILLING, "penalty-assured"))
        .isEqualTo(REFUTED);
  }

  // When a sentence is cruel

  @Test
  void aSentenceOfDeathIsCruelAfterAnUnfairTrialOrByItsMethod() {
    assertThat(sentenced("death-penalty").say("penalty.fair-trial", "no").status(CRUELTY))
        .as("Larrañaga")
        .isEqualTo(ENGAGED);
    assertThat(sentenced("death-penalty").say("sentence.child-then", "yes").status(CRUELTY))
        .as("no child may be sentenced to death")
        .isEqualTo(ENGAGED);
    assertThat(fair("death-penalty").say("sentence.cruel-method", "yes").status(CRUELTY))
        .as("Ng: gas")
        .isEqualTo(ENGAGED);
    for (String kind : new String[] {"death-penalty", "execution"}) {
      assertThat(fair(kind).say("sentence.cruel-method", "no").status(CRUELTY))
          .as("Kindler: an injection")
          .isEqualTo(NOT_ENGAGED);
      assertThat(fair(kind).status(CRUELTY)).isEqualTo(OPEN);
    }
  }

  @Test
  void yearsOnDeathRowAreCruelOnlyWithMore() {
    Case row = sentenced("death-row");
    assertThat(row.status(CRUELTY)).isEqualTo(OPEN);
    assertThat(row.say("sentence.more-than-time", "no").status(CRUELTY))
        .as("Johnson v. Jamaica")
        .isEqualTo(NOT_ENGAGED);
    assertThat(row.say("sentence.more-than-time", "yes").status(CRUELTY)).isEqualTo(ENGAGED);
    assertThat(
            row.say("sentence.more-than-time", "no")
                .position("death-row", "time-is-enough")
                .status(CRUELTY))
        .as("Pratt and Morgan")
        .isEqualTo(ENGAGED);
  }

  @Test
  void lifeWithoutReleaseIsDisputedForAGrownUpAndNotForAChild() {
    Case life = sentenced("life-without-release").on("2015-01-01");
    assertThat(life.status(CRUELTY)).isEqualTo(OPEN);
    Case adult = life.say("sentence.child-then", "no");
    assertThat(adult.status(CRUELTY)).isEqualTo(NOT_ENGAGED);
    assertThat(adult.position("life-without-release", "inhuman").status(CRUELTY))
        .as("Trabelsi")
        .isEqualTo(ENGAGED);
    assertThat(life.say("sentence.child-then", "yes").status(CRUELTY))
        .as("Blessington and Elliot")
        .isEqualTo(ENGAGED);
    assertThat(adult.profile("strasbourg").status(CRUELTY)).isEqualTo(ENGAGED);
  }
}
