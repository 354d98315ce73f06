package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servanda.fact.Circumstance;
import org.servanda.fact.Measure;
import org.servanda.fact.Proof;
import org.servanda.norm.Owed;
import org.servanda.norm.Verdict;

@DisplayName("CEDAW art. 6")
class WomenConventionTest {
  private static final String PROTECTION = "cedaw/6/protection";
  private static final String IDENTIFICATION = "cedaw/6/identification";

  static Case woman() {
    return Case.china().say("person.sex", "female").say("person.age", "27");
  }

  /** A woman sold into marriage in Yanbian. */
  private static Case soldIntoMarriage() {
    return woman()
        .say(Circumstance.of("trafficking.victim", "yes").proved(Proof.ESTABLISHED))
        .say("trafficking.for", "forced-marriage")
        .say("trafficking.state-knew", "yes");
  }

  // Protection from trafficking

  @Test
  void bindsTowardsAWomanSoldIntoMarriage() {
    assertThat(soldIntoMarriage().status(PROTECTION)).isEqualTo(ENGAGED);
  }

  @Test
  void doesNotBindTowardsAMan() {
    Case man = soldIntoMarriage().say("person.sex", "male");
    assertThat(man.verdict(PROTECTION, "female")).isEqualTo(REFUTED);
    assertThat(man.status(PROTECTION)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void isOpenWhileTheSexIsUnknown() {
    Case unknown =
        Case.china().say("trafficking.victim", "yes").say("trafficking.state-knew", "yes");
    assertThat(unknown.verdict(PROTECTION, "female")).isEqualTo(Verdict.OPEN);
    assertThat(unknown.status(PROTECTION)).isEqualTo(OPEN);
  }

  @Test
  void beganWhenTheConventionCameIntoForce() {
    assertThat(soldIntoMarriage().on("1981-09-02").status(PROTECTION)).isEqualTo(NOT_ENGAGED);
    assertThat(soldIntoMarriage().on("1981-09-03").status(PROTECTION)).isEqualTo(ENGAGED);
  }

  @Test
  void asksWhatTheStateKnew() {
    Case untold = woman().say("trafficking.victim", "yes");
    assertThat(untold.verdict(PROTECTION, "knowledge")).isEqualTo(Verdict.OPEN);
    assertThat(untold.say("trafficking.state-knew", "no").verdict(PROTECTION, "knowledge"))
        .isEqualTo(REFUTED);
    assertThat(untold.say("trafficking.notorious", "yes").verdict(PROTECTION, "knowledge"))
        .isEqualTo(ESTABLISHED);
    assertThat(untold.say("trafficking.indicators", "yes").verdict(PROTECTION, "knowledge"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            untold
                .say("trafficking.state-knew", "no")
                .say("trafficking.notorious", "yes")
                .verdict(PROTECTION, "knowledge"))
        .as("signs that a State chose not to see leave it open")
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void asksWhatTheStateDidOrLeftUndone() {
    Case stays = soldIntoMarriage().measure(Measure.of("let-stay", ""));
    assertThat(stays.verdict(PROTECTION, "omission")).isEqualTo(Verdict.OPEN);
    assertThat(stays.say("trafficking.screened", "no").verdict(PROTECTION, "omission"))
        .isEqualTo(ESTABLISHED);
    assertThat(stays.say("trafficking.protected", "no").verdict(PROTECTION, "omission"))
        .isEqualTo(ESTABLISHED);
    assertThat(stays.say("trafficking.penalised", "yes").verdict(PROTECTION, "omission"))
        .isEqualTo(ESTABLISHED);
    assertThat(soldIntoMarriage().verdict(PROTECTION, "omission"))
        .as("a removal ends all protection")
        .isEqualTo(ESTABLISHED);
    Case kept = stays.say("trafficking.screened", "yes").say("trafficking.protected", "yes");
    assertThat(kept.verdict(PROTECTION, "omission")).isEqualTo(REFUTED);
    assertThat(kept.status(PROTECTION)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void reachesBeyondTheTerritoryWhereTheStateControlsHer() {
    Case atSea = soldIntoMarriage().say("person.in", "high-seas").say("person.controlled", "yes");
    assertThat(atSea.verdict(PROTECTION, "jurisdiction")).isEqualTo(ESTABLISHED);
    assertThat(
            atSea
                .position("extraterritorial-reach/cedaw", "territory-only")
                .verdict(PROTECTION, "jurisdiction"))
        .isEqualTo(REFUTED);
    assertThat(atSea.say("person.controlled", "no").verdict(PROTECTION, "jurisdiction"))
        .isEqualTo(REFUTED);
    assertThat(soldIntoMarriage().say("person.in", "high-seas").verdict(PROTECTION, "jurisdiction"))
        .isEqualTo(Verdict.OPEN);
    Case atHome = soldIntoMarriage().say("person.in", "own-country");
    assertThat(atHome.say("person.controlled", "no").verdict(PROTECTION, "jurisdiction"))
        .isEqualTo(REFUTED);
    assertThat(atHome.say("person.controlled", "yes").verdict(PROTECTION, "jurisdiction"))
        .as("foreign forces hold her")
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void isOwedToEveryPartyByInferenceAndToHer() {
    var owed =
        soldIntoMarriage().assess().norm(PROTECTION).orElseThrow().application().terms().owedTo();
    assertThat(owed).extracting(Owed::kind).containsExactly(Owed.Kind.PARTIES, Owed.Kind.PERSON);
    assertThat(owed.get(0).badges()).containsExactly("inferred");
  }

  // Who is trafficked

  private Case screened() {
    return woman().say("trafficking.screened", "yes");
  }

  @Test
  void actMeansAndPurposeMakeTrafficking() {
    Case full =
        woman()
            .say("trafficking.act", "sold")
            .say("trafficking.means", "payment")
            .say("trafficking.for", "forced-marriage");
    assertThat(full.verdict(PROTECTION, "trafficked")).isEqualTo(ESTABLISHED);
  }

  @Test
  void anAdultWithoutMeansIsOpenAndAChildNeedsNone() {
    Case noMeans = woman().say("trafficking.act", "recruited").say("trafficking.for", "servitude");
    assertThat(noMeans.verdict(PROTECTION, "trafficked")).isEqualTo(Verdict.OPEN);
    assertThat(noMeans.say("person.age", "17").verdict(PROTECTION, "trafficked"))
        .isEqualTo(ESTABLISHED);
    assertThat(noMeans.say("person.age", "18").verdict(PROTECTION, "trafficked"))
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void aBareAllegationIsNoIndication() {
    Case alleged = woman().say(Circumstance.of("trafficking.victim", "yes").proved(Proof.ALLEGED));
    assertThat(alleged.verdict(PROTECTION, "trafficked")).isEqualTo(Verdict.OPEN);
    Case shown =
        woman().say(Circumstance.of("trafficking.victim", "yes").proved(Proof.SOME_EVIDENCE));
    assertThat(shown.verdict(PROTECTION, "trafficked")).isEqualTo(ESTABLISHED);
  }

  @Test
  void credibleSignsOrDangerAreEnough() {
    assertThat(woman().say("trafficking.indicators", "yes").verdict(PROTECTION, "trafficked"))
        .isEqualTo(ESTABLISHED);
    assertThat(woman().say("trafficking.at-risk", "yes").verdict(PROTECTION, "trafficked"))
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void freeConsentCountsOnlyAfterAnExaminationOfAGrownUp() {
    Case consent = woman().say("trafficking.act", "received").say("trafficking.consent", "free");
    assertThat(consent.verdict(PROTECTION, "trafficked"))
        .as("not examined")
        .isEqualTo(Verdict.OPEN);
    Case examined = consent.say("trafficking.screened", "yes");
    assertThat(examined.verdict(PROTECTION, "trafficked")).isEqualTo(REFUTED);
    assertThat(examined.say("person.age", "16").conceptVerdict("trafficking", "means"))
        .isEqualTo("established");
    assertThat(
            examined.say("trafficking.consent", "tainted").conceptVerdict("trafficking", "means"))
        .isEqualTo("established");
  }

  @Test
  void consentDespiteForceStaysOpen() {
    Case both = screened().say("trafficking.consent", "free").say("trafficking.means", "force");
    assertThat(both.conceptVerdict("trafficking", "means")).isEqualTo("open");
  }

  @Test
  void onlyAnExaminationCanDenyIt() {
    assertThat(woman().say("trafficking.victim", "no").verdict(PROTECTION, "trafficked"))
        .isEqualTo(Verdict.OPEN);
    assertThat(screened().say("trafficking.victim", "no").verdict(PROTECTION, "trafficked"))
        .isEqualTo(REFUTED);
    assertThat(screened().say("trafficking.act", "none").verdict(PROTECTION, "trafficked"))
        .isEqualTo(REFUTED);
    assertThat(screened().say("trafficking.for", "none").verdict(PROTECTION, "trafficked"))
        .isEqualTo(REFUTED);
  }

  @Test
  void nothingSaidIsOpenAndAsksForAnExamination() {
    assertThat(woman().verdict(PROTECTION, "trafficked")).isEqualTo(Verdict.OPEN);
    assertThat(woman().assess().questions())
        .anySatisfy(question -> assertThat(question.asks()).contains("trafficking.screened"));
  }

  // Identification

  @Test
  void bindsTowardsAWomanWithSignsWhomNobodyExamined() {
    Case signs = woman().say("trafficking.indicators", "yes");
    assertThat(signs.verdict(IDENTIFICATION, "unscreened")).isEqualTo(ASSUMED);
    assertThat(signs.status(IDENTIFICATION)).isEqualTo(ENGAGED);
    assertThat(signs.say("trafficking.screened", "no").verdict(IDENTIFICATION, "unscreened"))
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void bindsWhereTheTradeIsNotorious() {
    assertThat(woman().say("trafficking.notorious", "yes").status(IDENTIFICATION))
        .isEqualTo(ENGAGED);
  }

  @Test
  void anAllegationIsReasonEnoughToLook() {
    Case alleged = woman().say(Circumstance.of("trafficking.victim", "yes").proved(Proof.ALLEGED));
    assertThat(alleged.status(IDENTIFICATION)).isEqualTo(ENGAGED);
    assertThat(alleged.status(PROTECTION)).isEqualTo(OPEN);
  }

  @Test
  void isSpentOnceSheHasBeenExamined() {
    Case examined = woman().say("trafficking.indicators", "yes").say("trafficking.screened", "yes");
    assertThat(examined.status(IDENTIFICATION)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void fallsAwayWhereAnExaminationFoundNoSign() {
    Case none = woman().say("trafficking.indicators", "no").say("trafficking.screened", "yes");
    assertThat(none.verdict(IDENTIFICATION, "indicators")).isEqualTo(REFUTED);
    assertThat(woman().say("trafficking.indicators", "no").verdict(IDENTIFICATION, "indicators"))
        .as("who never looked can't say that there was no sign")
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void isNotForMen() {
    assertThat(
            Case.china()
                .say("person.sex", "male")
                .say("trafficking.indicators", "yes")
                .status(IDENTIFICATION))
        .isEqualTo(NOT_ENGAGED);
  }

  @Test
  void reachesBeyondTheTerritoryByControl() {
    Case embassy = woman().say("trafficking.indicators", "yes").say("person.in", "embassy");
    assertThat(embassy.status(IDENTIFICATION)).isEqualTo(OPEN);
    assertThat(embassy.say("person.controlled", "yes").status(IDENTIFICATION)).isEqualTo(ENGAGED);
  }
}
