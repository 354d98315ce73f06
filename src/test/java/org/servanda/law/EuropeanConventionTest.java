package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Europe.britain;
import static org.servanda.law.Europe.harm;
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
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Proof;
import org.servanda.fact.Risk;
import org.servanda.norm.Verdict;

@DisplayName("ECHR arts 2, 3 and 4")
class EuropeanConventionTest {
  private static final String LIFE = "echr/2";
  private static final String BAN = "echr/3";
  private static final String SLAVERY = "echr/4";
  private static final List<String> BOTH = List.of(LIFE, BAN);

  private static Case beaten() {
    return britain().fears(harm("beating-in-interrogation"));
  }

  private static Case killed() {
    return britain().fears(harm("killing"));
  }

  // Whom it binds

  @Test
  void bindsMembersOfTheCouncilOfEuropeOnly() {
    assertThat(beaten().verdict(BAN, "bound")).isEqualTo(ESTABLISHED);
    Case china = Case.china().fears(harm("beating-in-interrogation"));
    assertThat(china.verdict(BAN, "bound")).isEqualTo(REFUTED);
    assertThat(china.on("2030-01-01").verdict(BAN, "bound"))
        .as("it can't join, however far the data reach")
        .isEqualTo(REFUTED);
    assertThat(beaten().state("RUS").on("2022-09-16").verdict(BAN, "bound")).isEqualTo(ESTABLISHED);
    assertThat(beaten().state("RUS").on("2022-09-17").verdict(BAN, "bound"))
        .as("past the days of the data")
        .isNotEqualTo(ESTABLISHED);
    assertThat(beaten().state("CHE").on("1974-11-27").verdict(BAN, "bound")).isEqualTo(REFUTED);
    assertThat(beaten().state("CHE").on("1974-11-28").verdict(BAN, "bound"))
        .as("on the day of deposit (art. 59(4))")
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void bansReturnToTortureAndInhumanTreatment() {
    assertThat(beaten().status(BAN)).isEqualTo(ENGAGED);
    assertThat(britain().fears(harm("ill-treatment")).status(BAN))
        .as("less than torture is enough")
        .isEqualTo(ENGAGED);
    assertThat(britain().fearsNothing().status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(britain().status(BAN)).isEqualTo(OPEN);
  }

  @Test
  void bansReturnToAKilling() {
    assertThat(killed().status(LIFE)).isEqualTo(ENGAGED);
    assertThat(beaten().status(LIFE)).isEqualTo(NOT_ENGAGED);
    assertThat(britain().status(LIFE)).isEqualTo(OPEN);
  }

  // No exception

  @EachPleaOfDanger
  void knowsNoException(String key, String value) {
    Case excluded = beaten().say(Circumstance.of(key, value).proved(Proof.ESTABLISHED));
    assertThat(excluded.status(BAN)).as("Chahal, Saadi, Ahmed").isEqualTo(ENGAGED);
    assertThat(excluded.position("security-balancing", "domestic-balancing").status(BAN))
        .isEqualTo(ENGAGED);
    assertThat(killed().say(Circumstance.of(key, value).proved(Proof.ESTABLISHED)).status(LIFE))
        .isEqualTo(ENGAGED);
  }

  // The killing

  @ParameterizedTest
  @CsvSource({
    "killing, ESTABLISHED",
    "shooting-at-border, ESTABLISHED",
    "starvation-in-custody, ESTABLISHED",
    "death-penalty, ESTABLISHED",
    "execution, ESTABLISHED",
    "political-prison-camp, OPEN",
    "beating-in-interrogation, REFUTED",
    "loss-of-livelihood, REFUTED"
  })
  void aKillingIsOneThatTheKindOfHarmNames(String kind, Verdict verdict) {
    assertThat(britain().fears(harm(kind)).verdict(LIFE, "killing")).isEqualTo(verdict);
  }

  @Test
  void artTwoOnceAllowedASentenceOfDeath() {
    Case before = britain().on("2003-03-11").fears(harm("death-penalty"));
    assertThat(before.verdict(LIFE, "killing")).isEqualTo(Verdict.OPEN);
    assertThat(before.say("penalty.fair-trial", "yes").verdict(LIFE, "killing")).isEqualTo(REFUTED);
    assertThat(before.say("penalty.fair-trial", "no").verdict(LIFE, "killing"))
        .isEqualTo(ESTABLISHED);
    Case execution = britain().on("2003-03-11");
    assertThat(execution.fears(harm("execution").purposes("intimidation")).verdict(LIFE, "killing"))
        .isEqualTo(ESTABLISHED);
    assertThat(execution.fears(harm("execution")).verdict(LIFE, "killing")).isEqualTo(Verdict.OPEN);
  }

  @Test
  void aBindingWordTakesTheSentenceOfDeathAway() {
    Case penalty = britain().fears(harm("death-penalty"));
    assertThat(penalty.verdict(LIFE, "penalty-assured")).isEqualTo(ASSUMED);
    Case given = penalty.say("assurances.given", "yes");
    assertThat(given.verdict(LIFE, "penalty-assured")).isEqualTo(Verdict.OPEN);
    assertThat(given.say("assurances.binding", "yes").verdict(LIFE, "penalty-assured"))
        .isEqualTo(ESTABLISHED);
    assertThat(given.say("assurances.binding", "no").verdict(LIFE, "penalty-assured"))
        .isEqualTo(REFUTED);
    assertThat(given.say("assurances.kept", "no").verdict(LIFE, "penalty-assured"))
        .isEqualTo(REFUTED);
    assertThat(penalty.say("assurances.given", "no").verdict(LIFE, "penalty-assured"))
        .isEqualTo(REFUTED);
    assertThat(killed().verdict(LIFE, "penalty-assured")).isEqualTo(REFUTED);
  }

  @Test
  void whoKillsMattersOnlyForProtection() {
    assertThat(killed().verdict(LIFE, "unprotected")).isEqualTo(ESTABLISHED);
    assertThat(
            britain().fears(harm("killing").by("de-facto-authority")).verdict(LIFE, "unprotected"))
        .isEqualTo(ESTABLISHED);
    FearedHarm.Builder feud = harm("killing").by("family");
    assertThat(britain().fears(feud).verdict(LIFE, "unprotected")).isEqualTo(Verdict.OPEN);
    assertThat(britain().fears(feud.protection(Answer.YES)).verdict(LIFE, "unprotected"))
        .isEqualTo(REFUTED);
    assertThat(britain().fears(feud.protection(Answer.NO)).verdict(LIFE, "unprotected"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            britain()
                .fears(feud.protection(Answer.UNKNOWN).acquiescence(Answer.YES))
                .verdict(LIFE, "unprotected"))
        .isEqualTo(ESTABLISHED);
  }

  // Slavery and trafficking

  @Test
  void slaveryBarsReturnOnTheReadingInForce() {
    Case sold = britain().fears(harm("re-trafficking").by("traffickers").protection(Answer.NO));
    assertThat(sold.status(SLAVERY)).isEqualTo(ENGAGED);
    assertThat(sold.verdict(SLAVERY, "reaches-return")).isEqualTo(ESTABLISHED);
    assertThat(
            sold.position("slavery-and-return", "not-settled").verdict(SLAVERY, "reaches-return"))
        .isEqualTo(REFUTED);
    assertThat(
            britain()
                .fears(harm("re-trafficking").by("traffickers").protection(Answer.YES))
                .verdict(SLAVERY, "unprotected"))
        .isEqualTo(REFUTED);
    assertThat(
            britain()
                .fears(harm("re-trafficking").by("traffickers").acquiescence(Answer.YES))
                .verdict(SLAVERY, "unprotected"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            britain()
                .fears(harm("slavery").by("de-facto-authority"))
                .verdict(SLAVERY, "unprotected"))
        .isEqualTo(ESTABLISHED);
    assertThat(britain().fears(harm("slavery")).verdict(SLAVERY, "unprotected"))
        .isEqualTo(ESTABLISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "slavery, punishment, ESTABLISHED",
    "forced-labour, punishment, ESTABLISHED",
    "forced-labour, lawful-sanction, REFUTED",
    "labour-camp, lawful-sanction, REFUTED",
    "labour-camp, punishment, OPEN",
    "forced-marriage, none, OPEN",
    "killing, punishment, REFUTED"
  })
  void servitudeIsNotTheWorkOfALawfulDetention(String kind, String purpose, Verdict verdict) {
    assertThat(britain().fears(harm(kind).purposes(purpose)).verdict(SLAVERY, "servitude"))
        .isEqualTo(verdict);
  }

  @Test
  void theDangerOfSlaveryIsJudgedAlike() {
    FearedHarm.Builder sold = harm("slavery");
    assertThat(britain().fears(sold).verdict(SLAVERY, "danger")).isEqualTo(ESTABLISHED);
    assertThat(
            britain().fears(sold.risk(Risk.REMOTE).inquired(Answer.YES)).verdict(SLAVERY, "danger"))
        .isEqualTo(REFUTED);
    Case before = britain().say("person.past-persecution", "yes");
    assertThat(before.fears(harm("slavery").scope("general")).verdict(SLAVERY, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            before
                .fears(FearedHarm.of("slavery", "IRQ").by("state-officials"))
                .verdict(SLAVERY, "danger"))
        .isEqualTo(ESTABLISHED);
  }

  // Decided cases

  @Test
  void soeringExtraditionToDeathRow() {
    Case soering =
        britain()
            .on("1989-07-07")
            .nationality("DEU")
            .measure(Measure.of("extradition", "USA"))
            .say("penalty.fair-trial", "yes")
            .fears(
                FearedHarm.of("death-row", "USA")
                    .by("state-officials")
                    .purposes("lawful-sanction")
                    .scope("personal")
                    .risk(Risk.REAL))
            .fears(
                FearedHarm.of("death-penalty", "USA")
                    .by("state-officials")
                    .purposes("lawful-sanction")
                    .scope("personal")
                    .risk(Risk.REAL));
    assertThat(soering.status(BAN)).isEqualTo(ENGAGED);
    assertThat(soering.status(LIFE)).as("the penalty itself was allowed").isEqualTo(NOT_ENGAGED);
    assertThat(soering.verdict("echr-p6/1", "bound")).isEqualTo(REFUTED);
  }

  @Test
  void ahmedPrivateFactionsWhereNoStateProtects() {
    Case ahmed =
        britain()
            .state("AUT")
            .on("1996-12-17")
            .nationality("SOM")
            .measure(Measure.of("expulsion", "SOM"))
            .say("security.crime", "particularly-serious")
            .fears(
                FearedHarm.of("beating-in-interrogation", "SOM")
                    .by("private-persons")
                    .acquiescence(Answer.NO)
                    .protection(Answer.NO)
                    .scope("personal")
                    .risk(Risk.REAL));
    assertThat(ahmed.status(BAN)).isEqualTo(ENGAGED);
    assertThat(ahmed.status("cat/3")).as("G.R.B.").isEqualTo(NOT_ENGAGED);
  }

  @Test
  void alSaadoonHandoverAbroad() {
    Case handover =
        britain()
            .on("2008-12-31")
            .measure(Measure.of("handover", "IRQ"))
            .say("person.in", "abroad")
            .say("person.controlled", "yes")
            .fears(harm("death-penalty"));
    assertThat(BOTH).allSatisfy(ban -> assertThat(handover.status(ban)).isEqualTo(ENGAGED));
  }

  @Test
  void beforeTwentyOhThreeNobodyHeldThePenaltyItselfInhuman() {
    Case fair = britain().say("penalty.fair-trial", "yes").fears(harm("death-penalty"));
    assertThat(fair.on("2003-03-11").status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(fair.on("2003-03-12").status(BAN)).isEqualTo(ENGAGED);
  }
}
