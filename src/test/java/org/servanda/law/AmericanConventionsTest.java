package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.America.bolivia;
import static org.servanda.law.America.harm;
import static org.servanda.law.America.mexico;
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
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Proof;
import org.servanda.fact.Risk;
import org.servanda.norm.Verdict;

@DisplayName("ACHR arts 5 and 22, and what IACPPT art. 13(4) shares with them")
class AmericanConventionsTest {
  private static final String BAN = "achr/22/8";
  private static final String CRUEL = "achr/5/2";
  private static final String GROUP = "achr/22/9";
  private static final String HEARING = "achr/22/8/assessment";
  private static final String SOUGHT = "iacppt/13/4";
  private static final String COURTS = "iacppt/13/4/courts";

  // Whom they bind

  @Test
  void bindAmericanStatesOnly() {
    assertThat(bolivia().verdict(BAN, "bound")).isEqualTo(ESTABLISHED);
    assertThat(bolivia().state("CHN").on("2030-01-01").verdict(BAN, "bound")).isEqualTo(REFUTED);
    assertThat(bolivia().state("USA").verdict(BAN, "bound")).isEqualTo(REFUTED);
    assertThat(bolivia().state("USA").on("2020-01-01").verdict(BAN, "bound"))
        .as("beyond the days of the data")
        .isEqualTo(Verdict.OPEN);
    assertThat(bolivia().state("TTO").on("1999-05-26").verdict(BAN, "bound"))
        .isEqualTo(ESTABLISHED);
    assertThat(bolivia().state("TTO").on("1999-05-27").verdict(BAN, "bound")).isEqualTo(REFUTED);
    assertThat(mexico().verdict(SOUGHT, "bound")).isEqualTo(ESTABLISHED);
    assertThat(bolivia().verdict(SOUGHT, "bound")).as("joined in November").isEqualTo(REFUTED);
  }

  // ACHR art. 22(8)

  @Test
  void pachecoTineoNoAlienIsReturnedToDanger() {
    Case family = bolivia().fears(harm("arbitrary-detention")).say("procedure.examined", "no");
    assertThat(family.status(BAN)).isEqualTo(ENGAGED);
    assertThat(family.status(HEARING)).isEqualTo(ENGAGED);
    assertThat(bolivia().fearsNothing().status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(bolivia().status(BAN)).isEqualTo(OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "security.host-danger, yes",
    "security.crime, particularly-serious",
    "exclusion.serious-crime, yes",
    "entry.mass-influx, yes"
  })
  void inNoCaseMeansWithoutException(String key, String value) {
    Case excluded =
        bolivia()
            .fears(harm("arbitrary-detention"))
            .say(Circumstance.of(key, value).proved(Proof.ESTABLISHED));
    assertThat(excluded.status(BAN)).isEqualTo(ENGAGED);
  }

  @Test
  void lifeOrFreedomMustBeInDangerForANamedReason() {
    assertThat(bolivia().fears(harm("arbitrary-detention")).verdict(BAN, "right"))
        .isEqualTo(ESTABLISHED);
    assertThat(bolivia().fears(harm("loss-of-livelihood")).verdict(BAN, "right"))
        .isEqualTo(REFUTED);
    assertThat(bolivia().fears(harm("arbitrary-detention")).verdict(BAN, "ground"))
        .isEqualTo(ESTABLISHED);
    assertThat(bolivia().fears(harm("arbitrary-detention").grounds("none")).verdict(BAN, "ground"))
        .isEqualTo(REFUTED);
    assertThat(bolivia().fears(harm("arbitrary-detention").grounds()).verdict(BAN, "ground"))
        .isEqualTo(Verdict.OPEN);
  }

  // What both bans of the American Convention ask

  @ParameterizedTest
  @ValueSource(strings = {BAN, CRUEL})
  void theStateThereDoesItOrLeavesThePersonToIt(String ban) {
    FearedHarm.Builder feared = harm("beating-in-interrogation");
    assertThat(bolivia().fears(feared).verdict(ban, "unprotected")).isEqualTo(ESTABLISHED);
    assertThat(bolivia().fears(feared.by("de-facto-authority")).verdict(ban, "unprotected"))
        .isEqualTo(ESTABLISHED);
    feared.by("private-persons");
    assertThat(bolivia().fears(feared).verdict(ban, "unprotected")).isEqualTo(Verdict.OPEN);
    assertThat(bolivia().fears(feared.protection(Answer.NO)).verdict(ban, "unprotected"))
        .isEqualTo(ESTABLISHED);
    assertThat(bolivia().fears(feared.protection(Answer.YES)).verdict(ban, "unprotected"))
        .isEqualTo(REFUTED);
    feared.protection(Answer.UNKNOWN).acquiescence(Answer.YES);
    assertThat(bolivia().fears(feared).verdict(ban, "unprotected")).isEqualTo(ESTABLISHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {BAN, CRUEL, SOUGHT})
  void theDangerIsRealAndMeetsThisPerson(String ban) {
    Case told = mexico();
    FearedHarm.Builder feared = harm("beating-in-interrogation");
    assertThat(told.fears(feared).verdict(ban, "danger")).isEqualTo(ESTABLISHED);
    feared.scope("general");
    assertThat(told.fears(feared).verdict(ban, "danger")).isEqualTo(Verdict.OPEN);
    Case before = told.say("person.past-persecution", "yes");
    assertThat(before.fears(feared).verdict(ban, "danger")).isEqualTo(ESTABLISHED);
    assertThat(
            before.fears(FearedHarm.of("beating-in-interrogation", "PER")).verdict(ban, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(told.fears(feared.risk(Risk.REMOTE).inquired(Answer.YES)).verdict(ban, "danger"))
        .isEqualTo(REFUTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {BAN, CRUEL})
  void assurancesMustBeShownToHold(String ban) {
    // Wong Ho Wing
    Bans.doubtAssurances(
        bolivia().fears(harm("beating-in-interrogation")), ban, "assurances.monitored");
  }

  @Test
  void cruelTreatmentNeedsGravityAndNoGround() {
    assertThat(bolivia().fears(harm("ill-treatment").grounds("none")).status(CRUEL))
        .isEqualTo(ENGAGED);
    assertThat(bolivia().fears(harm("loss-of-livelihood")).verdict(CRUEL, "treatment"))
        .isEqualTo(REFUTED);
    assertThat(
            bolivia()
                .fears(harm("arbitrary-detention").purposes("lawful-sanction"))
                .verdict(CRUEL, "treatment"))
        .as("a punishment that is lawful, and grave")
        .isEqualTo(Verdict.OPEN);
    assertThat(bolivia().fears(harm("death-penalty")).verdict(CRUEL, "treatment"))
        .as("art. 4 lets some States keep it")
        .isEqualTo(Verdict.OPEN);
    assertThat(
            bolivia()
                .fears(harm("short-labour-detention").purposes("lawful-sanction"))
                .verdict(CRUEL, "treatment"))
        .isEqualTo(REFUTED);
  }

  // Reach, collective expulsion, procedure

  @Test
  void reachesBeyondTheTerritoryByControl() {
    Case told = bolivia().nationality("CHL").fears(harm("arbitrary-detention"));
    assertThat(told.verdict(BAN, "jurisdiction")).isEqualTo(ESTABLISHED);
    Bans.reachWhomTheStateControls(told.say("person.in", "high-seas"), BAN, "achr"); // OC-25/18
  }

  @Test
  void aGroupIsNotExpelledUnexamined() {
    Case group = bolivia().say("group.collective", "yes").say("procedure.examined", "no");
    assertThat(group.status(GROUP)).isEqualTo(ENGAGED);
    assertThat(group.say("procedure.examined", "yes").status(GROUP)).isEqualTo(NOT_ENGAGED);
    assertThat(bolivia().status(GROUP)).isEqualTo(OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {BAN, GROUP})
  void onesOwnNationalsAreNoAliens(String ban) {
    assertThat(bolivia().nationality("BOL").verdict(ban, "own-national")).isEqualTo(ESTABLISHED);
    assertThat(bolivia().verdict(ban, "own-national")).isEqualTo(REFUTED);
  }

  @Test
  void theHearingIsOwedWhereABanIsArguable() {
    FearedHarm.Builder onlyFreedom = harm("short-labour-detention").purposes("lawful-sanction");
    FearedHarm.Builder onlyCruel = harm("ill-treatment").grounds("none");
    for (FearedHarm.Builder feared : List.of(onlyFreedom, onlyCruel)) {
      Case told = bolivia().fears(feared);
      assertThat(told.verdict(HEARING, "arguable")).isEqualTo(ESTABLISHED);
      assertThat(
              told.say("assurances.given", "yes")
                  .say("assurances.binding", "yes")
                  .say("assurances.monitored", "yes")
                  .verdict(HEARING, "arguable"))
          .isEqualTo(ESTABLISHED);
    }
    assertThat(bolivia().fearsNothing().verdict(HEARING, "arguable")).isEqualTo(REFUTED);
    Case told = bolivia().fears(harm("arbitrary-detention"));
    assertThat(told.verdict(HEARING, "examined")).isEqualTo(ASSUMED);
    assertThat(told.say("procedure.examined", "yes").verdict(HEARING, "examined"))
        .isEqualTo(ESTABLISHED);
    assertThat(told.say("procedure.examined", "no").verdict(HEARING, "examined"))
        .isEqualTo(REFUTED);
    assertThat(told.say("procedure.examined", "unknown").verdict(HEARING, "examined"))
        .isEqualTo(Verdict.OPEN);
  }

  // The transfer

  @ParameterizedTest
  @ValueSource(strings = {BAN, CRUEL, GROUP, SOUGHT, COURTS})
  void whateverItIsCalledItIsATransfer(String ban) {
    Case told = mexico().fears(harm("beating-in-interrogation"));
    Bans.askForATransfer(told, ban, "transfer", "PER");
    Bans.lookBeyondTheFirstState(
        told.measure(Case.onward("expulsion", "CHL", "PER")), ban, "transfer", "PER");
  }
}
