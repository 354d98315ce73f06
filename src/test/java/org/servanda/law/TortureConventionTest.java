package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Proof;
import org.servanda.fact.Risk;
import org.servanda.norm.Norm;
import org.servanda.norm.Verdict;

@DisplayName("CAT art. 3")
class TortureConventionTest {
  private static final String BAN = "cat/3";

  static Case feared() {
    return china().fears(beating("PRK"));
  }

  static Case afraidOf(FearedHarm.Builder harm) {
    return china().fears(harm);
  }

  @Test
  void bansReturnToTorture() {
    assertThat(feared().status(BAN)).isEqualTo(ENGAGED);
    assertThat(china().fearsNothing().status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(china().status(BAN)).as("nobody has said what awaits the person").isEqualTo(OPEN);
  }

  // No exception

  @EachPleaOfDanger
  void knowsNoException(String key, String value) {
    Case excluded = feared().say(Circumstance.of(key, value).proved(Proof.ESTABLISHED));
    assertThat(excluded.status(BAN)).as("Tapia Paez").isEqualTo(ENGAGED);
    assertThat(excluded.position("security-balancing", "domestic-balancing").status(BAN))
        .isEqualTo(ENGAGED);
    assertThat(excluded.position("mass-influx", "exception").status(BAN)).isEqualTo(ENGAGED);
  }

  // Where it reaches

  @Test
  void reachesTheTerritoryAndTheBorder() {
    assertThat(feared().verdict(BAN, "control")).isEqualTo(ESTABLISHED);
    assertThat(feared().say("person.in", "border").verdict(BAN, "control")).isEqualTo(ESTABLISHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"high-seas", "embassy", "abroad", "own-country"})
  void reachesBeyondTheTerritoryByControl(String place) {
    Case away = feared().say("person.in", place);
    assertThat(away.verdict(BAN, "control")).isEqualTo(Verdict.OPEN);
    Case held = away.say("person.controlled", "yes");
    assertThat(held.verdict(BAN, "control")).isEqualTo(ESTABLISHED);
    assertThat(
            held.position("extraterritorial-reach/cat", "territory-only").verdict(BAN, "control"))
        .isEqualTo(REFUTED);
    assertThat(away.say("person.controlled", "no").verdict(BAN, "control")).isEqualTo(REFUTED);
  }

  // The transfer

  @ParameterizedTest
  @MethodSource("org.servanda.law.Case#waysToSend")
  void whateverItIsCalledItIsATransfer(String kind) {
    assertThat(feared().measure(Measure.of(kind, "PRK")).verdict(BAN, "transfer"))
        .isEqualTo(ESTABLISHED);
  }

  @ParameterizedTest
  @MethodSource("org.servanda.law.Case#waysToSendNobody")
  void aMeasureThatSendsNobodyIsNone(String kind) {
    assertThat(feared().measure(Measure.of(kind, "PRK")).verdict(BAN, "transfer"))
        .isEqualTo(REFUTED);
  }

  @Test
  void aVoluntaryReturnMustBeShownToBeOne() {
    Case goes = feared().measure(Measure.of("voluntary-return", "PRK"));
    assertThat(goes.verdict(BAN, "transfer")).as("the State must show it").isEqualTo(Verdict.OPEN);
    assertThat(goes.say("return.signed-in-custody", "yes").verdict(BAN, "transfer"))
        .isEqualTo(Verdict.OPEN);
    Case freely = goes.say("person.returns-freely", "yes");
    assertThat(freely.verdict(BAN, "transfer")).isEqualTo(REFUTED);
    assertThat(freely.say("return.signed-in-custody", "yes").verdict(BAN, "transfer"))
        .as("what was signed in custody doesn't settle it")
        .isEqualTo(Verdict.OPEN);
    assertThat(goes.say("person.returns-freely", "no").verdict(BAN, "transfer"))
        .isEqualTo(ESTABLISHED);
    assertThat(feared().say("person.returns-freely", "yes").verdict(BAN, "transfer"))
        .as("a handover is no voluntary return, whatever was signed")
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void anOnwardReturnCountsWhereItIsReal() {
    Case chain = feared().measure(Case.onward("expulsion", "VNM", "PRK"));
    assertThat(at(chain, "VNM").status()).isEqualTo(NOT_ENGAGED);
    assertThat(at(chain, "PRK").status())
        .as("the first State's practice is unknown")
        .isEqualTo(OPEN);
    assertThat(at(chain.say("return.sent-on", "yes"), "PRK").status()).isEqualTo(ENGAGED);
    assertThat(at(chain.say("return.sent-on", "no"), "PRK").status()).isEqualTo(NOT_ENGAGED);
  }

  // The danger

  @Test
  void dangerIsRealAndPersonal() {
    assertThat(afraidOf(beating("PRK").scope("personal")).verdict(BAN, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(afraidOf(beating("PRK").scope("class")).verdict(BAN, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(afraidOf(beating("PRK").scope("general")).verdict(BAN, "danger"))
        .as("a pattern alone neither proves nor disproves it")
        .isEqualTo(Verdict.OPEN);
    assertThat(afraidOf(beating("PRK").scope("")).verdict(BAN, "danger")).isEqualTo(Verdict.OPEN);
  }

  @Test
  void onlyAnInquiryDisproves() {
    FearedHarm.Builder remote = beating("PRK").risk(Risk.REMOTE);
    assertThat(afraidOf(remote).verdict(BAN, "danger")).isEqualTo(Verdict.OPEN);
    assertThat(afraidOf(remote.inquired(Answer.YES)).verdict(BAN, "danger")).isEqualTo(REFUTED);
  }

  @Test
  void pastTortureMakesTheDangerPersonal() {
    Case before = china().say("person.past-persecution", "yes");
    assertThat(before.fears(beating("PRK").scope("general")).verdict(BAN, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            before
                .fears(
                    FearedHarm.of("beating-in-interrogation", "PRK")
                        .by("state-officials")
                        .purposes("punishment"))
                .verdict(BAN, "danger"))
        .as("presumed while nothing is known of the risk")
        .isEqualTo(ESTABLISHED);
    assertThat(
            before
                .fears(beating("PRK").risk(Risk.REMOTE).inquired(Answer.YES))
                .verdict(BAN, "danger"))
        .as("old, and changed since")
        .isEqualTo(REFUTED);
    assertThat(
            china()
                .say("person.past-persecution", "no")
                .fears(beating("PRK").scope("general"))
                .verdict(BAN, "danger"))
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void theUnitedStatesAskForMore() {
    assertThat(
            feared()
                .position("standard-of-risk/cat/3", "more-likely-than-not")
                .verdict(BAN, "danger"))
        .isEqualTo(Verdict.OPEN);
    assertThat(
            afraidOf(beating("PRK").risk(Risk.MORE_LIKELY_THAN_NOT))
                .position("standard-of-risk/cat/3", "more-likely-than-not")
                .verdict(BAN, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            afraidOf(beating("PRK").inquired(Answer.YES))
                .position("standard-of-risk/cat/3", "more-likely-than-not")
                .verdict(BAN, "danger"))
        .isEqualTo(REFUTED);
  }

  @Test
  void twoHarmsThatEachMeetHalfNeverMakeOne() {
    Case halves =
        china()
            .fears(beating("PRK").by("private-persons").acquiescence(Answer.NO))
            .fears(beating("PRK").risk(Risk.REMOTE).inquired(Answer.YES));
    assertThat(halves.verdict(BAN, "any-harm")).isEqualTo(REFUTED);
  }

  @Test
  void unsettledSeverityStaysOpen() {
    assertThat(
            afraidOf(
                    FearedHarm.of("short-labour-detention", "PRK")
                        .by("state-officials")
                        .purposes("punishment")
                        .scope("class")
                        .risk(Risk.REAL))
                .status(BAN))
        .isEqualTo(OPEN);
  }

  // Decided cases

  @Test
  void elmiFactionsThatGovernAreOfficials() {
    assertThat(
            afraidOf(beating("SOM").by("de-facto-authority").scope("personal"))
                .measure(Measure.of("expulsion", "SOM"))
                .status(BAN))
        .isEqualTo(ENGAGED);
  }

  @Test
  void grbPrivateGroupsWithoutAcquiescenceAreOutside() {
    Case grb =
        afraidOf(
                beating("PER")
                    .by("private-persons")
                    .scope("personal")
                    .acquiescence(Answer.NO)
                    .protection(Answer.NO))
            .measure(Measure.of("expulsion", "PER"));
    assertThat(grb.status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(grb.position("cat-non-state", "inability-too").status(BAN)).isEqualTo(ENGAGED);
  }

  // Procedure

  private static Norm at(Case in, String place) {
    return in.assess().norms(BAN).stream()
        .filter(norm -> norm.place().equals(place))
        .findFirst()
        .orElseThrow();
  }
}
