package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Europe.britain;
import static org.servanda.law.Europe.harm;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;

@DisplayName("torture or inhuman or degrading treatment, as ECHR art. 3 means it")
class InhumanTreatmentTest {
  private static final String BEFORE_OCALAN = "2003-03-11";

  private static String of(Case told, String element) {
    return told.conceptVerdict("inhuman-treatment", element);
  }

  private static String of(FearedHarm.Builder feared, String element) {
    return of(britain().fears(feared), element);
  }

  // Gravity

  @ParameterizedTest
  @CsvSource({
    "beating-in-interrogation, established",
    "arbitrary-detention, established",
    "ill-treatment, established",
    "inhuman-detention, established",
    "ordinary-prosecution, refuted",
    "loss-of-livelihood, refuted",
    "short-labour-detention, open",
    "destitution, open",
    "untreated-illness, open"
  })
  void gravityFollowsTheKindOfHarm(String kind, String verdict) {
    assertThat(of(harm(kind), "grave")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(strings = {"destitution", "hunger"})
  void wantCountsWhereTheAuthoritiesLeaveThePersonInIt(String kind) {
    Case want = britain().fears(FearedHarm.of(kind, "IRQ"));
    assertThat(of(want.say("there.state-indifferent", "yes"), "grave"))
        .as("M.S.S.")
        .isEqualTo("established");
    assertThat(of(want.say("there.state-indifferent", "yes"), "unprotected"))
        .isEqualTo("established");
    assertThat(of(want.say("there.state-indifferent", "no"), "grave")).isEqualTo("refuted");
    assertThat(of(want.say("there.state-indifferent", "no"), "unprotected")).isEqualTo("open");
    assertThat(of(want, "grave")).isEqualTo("open");
  }

  // The death penalty

  @Test
  void theDeathPenaltyIsItselfInhumanSinceAlSaadoon() {
    assertThat(of(harm("death-penalty"), "grave")).isEqualTo("established");
    assertThat(of(harm("execution"), "grave")).isEqualTo("established");
    Case before = britain().on(BEFORE_OCALAN).fears(harm("death-penalty"));
    assertThat(of(before, "grave")).as("how was the trial?").isEqualTo("open");
    assertThat(of(before.say("penalty.fair-trial", "no"), "grave"))
        .as("Ocalan; Bader and Kanbor")
        .isEqualTo("established");
    assertThat(of(before.say("penalty.fair-trial", "yes"), "grave"))
        .as("Soering")
        .isEqualTo("refuted");
  }

  @Test
  void anOlderReadingOfTheDeathPenaltyCanStillBeHeld() {
    Case fair =
        britain()
            .position("death-penalty-in-europe", "not-by-itself")
            .say("penalty.fair-trial", "yes")
            .fears(harm("death-penalty"));
    assertThat(of(fair, "grave")).isEqualTo("refuted");
  }

  @Test
  void anExecutionThatNobodyCallsASanctionNeedsNoTrialToBeWrong() {
    Case before = britain().on(BEFORE_OCALAN);
    assertThat(of(before.fears(harm("execution").purposes("intimidation")), "grave"))
        .isEqualTo("established");
    assertThat(of(before.fears(harm("execution")), "grave"))
        .as("what it is for is unknown")
        .isEqualTo("open");
    assertThat(
            of(before.fears(harm("execution").purposes("lawful-sanction", "punishment")), "grave"))
        .isEqualTo("open");
  }

  @Test
  void soeringYearsOnDeathRowAreInhumanWhateverIsThoughtOfThePenalty() {
    Case soering =
        britain()
            .on("1989-07-07")
            .say("penalty.fair-trial", "yes")
            .fears(harm("death-row").purposes("lawful-sanction"));
    assertThat(of(soering, "grave")).isEqualTo("established");
    assertThat(of(soering, "lawful-punishment")).isEqualTo("refuted");
  }

  @Test
  void aBindingWordTakesTheDeathPenaltyAway() {
    Case penalty = britain().fears(harm("death-penalty"));
    assertThat(of(penalty, "penalty-assured")).isEqualTo("assumed");
    Case given = penalty.say("assurances.given", "yes");
    assertThat(of(given, "penalty-assured")).as("how firmly?").isEqualTo("open");
    Case binding = given.say("assurances.binding", "yes");
    assertThat(of(binding, "penalty-assured")).isEqualTo("established");
    assertThat(of(binding.say("assurances.kept", "no"), "penalty-assured")).isEqualTo("open");
    assertThat(of(given.say("assurances.binding", "no"), "penalty-assured")).isEqualTo("refuted");
    assertThat(of(given.say("assurances.kept", "no"), "penalty-assured")).isEqualTo("refuted");
    assertThat(of(penalty.say("assurances.given", "no"), "penalty-assured")).isEqualTo("refuted");
    assertThat(of(penalty.say("assurances.given", "unknown"), "penalty-assured")).isEqualTo("open");
    assertThat(
            of(
                britain()
                    .fears(harm("beating-in-interrogation"))
                    .say("assurances.given", "yes")
                    .say("assurances.binding", "yes"),
                "penalty-assured"))
        .as("a word on the penalty says nothing of a beating")
        .isEqualTo("refuted");
  }

  // Illness

  @Test
  void paposhviliLooksAtTheDecline() {
    Case ill = britain().fears(FearedHarm.of("untreated-illness", "IRQ"));
    assertThat(of(ill, "unprotected")).as("nobody need do it").isEqualTo("established");
    assertThat(of(ill.say("illness.rapid-decline", "yes"), "grave")).isEqualTo("established");
    assertThat(of(ill.say("illness.rapid-decline", "no"), "grave")).isEqualTo("refuted");
    assertThat(of(ill.say("illness.dying", "no"), "grave")).isEqualTo("open");
    assertThat(
            of(
                ill.say("illness.rapid-decline", "yes").say("illness.treatment-open", "yes"),
                "grave"))
        .isEqualTo("open");
    assertThat(of(ill.say("illness.treatment-open", "yes"), "grave")).isEqualTo("refuted");
  }

  @Test
  void beforePaposhviliOnlyADyingPersonWithoutCareWasProtected() {
    Case ill = britain().on("2008-05-27").fears(FearedHarm.of("untreated-illness", "IRQ"));
    assertThat(of(ill.say("illness.rapid-decline", "yes"), "grave"))
        .as("N. v. the United Kingdom")
        .isEqualTo("open");
    Case dying = ill.say("illness.dying", "yes");
    assertThat(of(dying, "grave")).isEqualTo("open");
    assertThat(of(dying.say("illness.cared-for", "no"), "grave"))
        .as("D. v. the United Kingdom")
        .isEqualTo("established");
    assertThat(of(dying.say("illness.cared-for", "yes"), "grave")).isEqualTo("refuted");
    assertThat(of(ill.say("illness.dying", "no"), "grave")).isEqualTo("refuted");
    assertThat(
            of(
                britain()
                    .on("2016-12-13")
                    .fears(FearedHarm.of("untreated-illness", "IRQ"))
                    .say("illness.rapid-decline", "yes"),
                "grave"))
        .as("the day of Paposhvili")
        .isEqualTo("established");
  }

  // Who does it

  @Test
  void officialsAndThoseWhoRuleInFactDoIt() {
    assertThat(of(harm("ill-treatment"), "unprotected")).isEqualTo("established");
    assertThat(of(harm("ill-treatment").by("de-facto-authority"), "unprotected"))
        .isEqualTo("established");
    assertThat(of(FearedHarm.of("ill-treatment", "IRQ"), "unprotected")).isEqualTo("open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"private-persons", "family", "traffickers"})
  void privatePersonsCountWhereTheStateCannotProtect(String agent) {
    FearedHarm.Builder feared = harm("ill-treatment").by(agent);
    assertThat(of(feared, "unprotected")).isEqualTo("open");
    assertThat(of(feared.protection(Answer.NO), "unprotected"))
        .as("H.L.R. v. France, unlike CAT art. 1")
        .isEqualTo("established");
    assertThat(of(feared.protection(Answer.YES), "unprotected")).isEqualTo("refuted");
    assertThat(of(feared.protection(Answer.UNKNOWN).acquiescence(Answer.YES), "unprotected"))
        .isEqualTo("established");
  }

  // A lawful punishment

  @Test
  void aLawfulPunishmentIsNotInhumanByItself() {
    assertThat(of(harm("arbitrary-detention").purposes("lawful-sanction"), "lawful-punishment"))
        .isEqualTo("established");
    assertThat(of(harm("arbitrary-detention"), "lawful-punishment")).isEqualTo("assumed");
    assertThat(
            of(harm("beating-in-interrogation").purposes("lawful-sanction"), "lawful-punishment"))
        .isEqualTo("refuted");
    assertThat(of(harm("inhuman-detention").purposes("lawful-sanction"), "lawful-punishment"))
        .isEqualTo("refuted");
    assertThat(of(harm("death-penalty").purposes("lawful-sanction"), "lawful-punishment"))
        .isEqualTo("assumed");
  }

  // The death penalty as a concept of its own

  @ParameterizedTest
  @CsvSource({
    "death-penalty, punishment, established",
    "execution, lawful-sanction, established",
    "execution, punishment, open",
    "execution, none, refuted",
    "killing, punishment, refuted",
    "death-row, punishment, refuted"
  })
  void aSentenceIsTheDeathPenaltyAndAKillingIsNot(String kind, String purpose, String verdict) {
    assertThat(
            britain()
                .fears(harm(kind).purposes(purpose))
                .conceptVerdict("death-penalty", "sentence"))
        .isEqualTo(verdict);
  }
}
