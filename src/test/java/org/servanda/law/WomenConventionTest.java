package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servanda.assessment.Node;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Proof;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;
import org.servanda.norm.Norm;
import org.servanda.norm.Owed;
import org.servanda.norm.Verdict;

@DisplayName("CEDAW art. 6")
class WomenConventionTest {
  private static final String PROTECTION = "cedaw/6/protection";
  private static final String IDENTIFICATION = "cedaw/6/identification";
  private static final String RETURN = "cedaw/6/return";

  private static Case woman() {
    return Case.china().say("person.sex", "female").say("person.age", "27");
  }

  /** A woman sold into marriage in Yanbian. */
  private static Case soldIntoMarriage() {
    return woman()
        .say(Circumstance.of("trafficking.victim", "yes").proved(Proof.ESTABLISHED))
        .say("trafficking.for", "forced-marriage")
        .say("trafficking.state-knew", "yes");
  }

  private static FearedHarm.Builder forcedAbortion() {
    return FearedHarm.of("forced-abortion", "PRK")
        .by("state-officials")
        .scope("class")
        .risk(Risk.REAL);
  }

  private static FearedHarm.Builder familyViolence() {
    return FearedHarm.of("domestic-violence", "PRK").by("family").scope("personal").risk(Risk.REAL);
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
    assertThat(
            soldIntoMarriage()
                .measure(Measure.of("rejection-at-frontier", "PRK"))
                .say("person.in", "own-country")
                .verdict(PROTECTION, "jurisdiction"))
        .isEqualTo(REFUTED);
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

  // Return to gender-based violence

  @Test
  void bindsByReadingAndIsAlwaysContested() {
    Case feared = woman().fears(forcedAbortion());
    assertThat(feared.status(RETURN)).isEqualTo(ENGAGED);
    assertThat(node(feared, RETURN).badges()).contains("contested");
    assertThat(node(feared, RETURN).contestedBy()).contains("cedaw-non-refoulement");
    assertThat(feared.position("cedaw-non-refoulement", "not").status(RETURN))
        .isEqualTo(NOT_ENGAGED);
    assertThat(feared.position("cedaw-non-refoulement", "not").verdict(RETURN, "implied"))
        .isEqualTo(REFUTED);
  }

  @Test
  void restsOnYoungerAuthorityBeforeGeneralRecommendation32() {
    assertThat(implied(woman().fears(forcedAbortion()))).contains("later-authority");
    assertThat(implied(woman().fears(forcedAbortion()).on("2014-11-04")))
        .contains("later-authority");
    assertThat(implied(woman().fears(forcedAbortion()).on("2014-11-05")))
        .doesNotContain("later-authority");
  }

  @Test
  void isNeverCalledAClause() {
    String title =
        woman()
            .fears(forcedAbortion())
            .assess()
            .norm(RETURN)
            .orElseThrow()
            .application()
            .terms()
            .title();
    assertThat(title).contains("implied");
  }

  @Test
  void harmMustBeGraveAndStrikeWomen() {
    assertThat(woman().fears(Case.beating("PRK")).verdict(RETURN, "violence")).isEqualTo(REFUTED);
    assertThat(
            woman()
                .fears(FearedHarm.of("loss-of-livelihood", "PRK").purposes("discrimination"))
                .verdict(RETURN, "violence"))
        .isEqualTo(REFUTED);
    assertThat(
            woman()
                .fears(Case.beating("PRK").purposes("discrimination"))
                .verdict(RETURN, "violence"))
        .as("whether the discrimination is one of sex isn't told")
        .isEqualTo(Verdict.OPEN);
    assertThat(woman().fears(FearedHarm.of("re-trafficking", "PRK")).verdict(RETURN, "violence"))
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void riskMustBeRealAndPersonal() {
    assertThat(woman().fears(forcedAbortion()).verdict(RETURN, "risk")).isEqualTo(ESTABLISHED);
    assertThat(woman().fears(forcedAbortion().scope("general")).verdict(RETURN, "risk"))
        .isEqualTo(Verdict.OPEN);
    assertThat(woman().fears(forcedAbortion().risk(Risk.REMOTE)).verdict(RETURN, "risk"))
        .as("a low estimate without an inquiry shows nothing")
        .isEqualTo(Verdict.OPEN);
    assertThat(
            woman()
                .fears(forcedAbortion().risk(Risk.REMOTE).inquired(Answer.YES))
                .verdict(RETURN, "risk"))
        .isEqualTo(REFUTED);
    assertThat(
            woman()
                .fears(forcedAbortion())
                .position("standard-of-risk/cedaw/6/return", "more-likely-than-not")
                .verdict(RETURN, "risk"))
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void privateViolenceCountsWhereNobodyProtects() {
    Case told = woman().say("trafficking.state-knew", "yes");
    assertThat(told.fears(familyViolence()).verdict(RETURN, "unprotected")).isEqualTo(Verdict.OPEN);
    assertThat(told.fears(familyViolence().protection(Answer.NO)).status(RETURN))
        .isEqualTo(ENGAGED);
    assertThat(told.fears(familyViolence().acquiescence(Answer.YES)).status(RETURN))
        .isEqualTo(ENGAGED);
    assertThat(told.fears(familyViolence().protection(Answer.YES)).status(RETURN))
        .isEqualTo(NOT_ENGAGED);
  }

  @Test
  void theStateMustHaveBeenAbleToForesee() {
    Case private_ = woman().fears(familyViolence().protection(Answer.NO));
    assertThat(private_.verdict(RETURN, "knowledge")).isEqualTo(Verdict.OPEN);
    assertThat(private_.say("trafficking.state-knew", "no").verdict(RETURN, "knowledge"))
        .isEqualTo(REFUTED);
    assertThat(private_.say("trafficking.state-knew", "yes").verdict(RETURN, "knowledge"))
        .isEqualTo(ESTABLISHED);
    assertThat(woman().fears(forcedAbortion()).verdict(RETURN, "knowledge"))
        .as("what is done to a class is notorious")
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void twoHarmsThatEachMeetHalfNeverMakeOne() {
    Case halves =
        woman()
            .say("trafficking.state-knew", "yes")
            .fears(forcedAbortion().scope("personal").risk(Risk.REMOTE).inquired(Answer.YES))
            .fears(Case.beating("PRK"));
    assertThat(halves.verdict(RETURN, "any-harm")).isEqualTo(REFUTED);
    assertThat(halves.status(RETURN)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void harmElsewhereIsNotHarmThere() {
    assertThat(
            woman()
                .fears(
                    FearedHarm.of("forced-abortion", "RUS")
                        .by("state-officials")
                        .scope("class")
                        .risk(Risk.REAL))
                .status(RETURN))
        .isEqualTo(NOT_ENGAGED);
  }

  @Test
  void goingBackFreelyIsNoReturn() {
    Case goes = woman().fears(forcedAbortion()).measure(Measure.of("voluntary-return", "PRK"));
    assertThat(goes.verdict(RETURN, "transfer")).isEqualTo(Verdict.OPEN);
    Case freely = goes.say("person.returns-freely", "yes");
    assertThat(freely.verdict(RETURN, "transfer")).isEqualTo(REFUTED);
    assertThat(freely.say("return.signed-in-custody", "yes").verdict(RETURN, "transfer"))
        .isEqualTo(Verdict.OPEN);
    assertThat(goes.say("person.returns-freely", "no").verdict(RETURN, "transfer"))
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void aMeasureThatSendsNobodyIsNoReturn() {
    Case stays = woman().fears(forcedAbortion()).measure(Measure.of("let-stay", "PRK"));
    assertThat(stays.verdict(RETURN, "transfer")).isEqualTo(REFUTED);
  }

  @Test
  void anOnwardReturnCountsWhereItIsReal() {
    Case chain =
        woman()
            .fears(forcedAbortion())
            .measure(
                new Measure(
                    "expulsion", "VNM", List.of("PRK"), "", Answer.NO, Provenance.UNTOLD, ""));
    assertThat(chain.assess().norms(RETURN)).extracting(Norm::status).contains(OPEN);
    assertThat(chain.say("return.sent-on", "yes").assess().norms(RETURN))
        .extracting(Norm::status)
        .contains(ENGAGED);
    assertThat(chain.say("return.sent-on", "no").assess().norms(RETURN))
        .extracting(Norm::status)
        .containsOnly(NOT_ENGAGED);
  }

  @Test
  void aDayFromWhichTheStateKnewIsKnowledge() {
    FearedHarm.Builder known =
        familyViolence().from(new Provenance("a report", null, LocalDate.parse("2008-12-12")));
    assertThat(woman().fears(known).verdict(RETURN, "knowledge")).isEqualTo(ESTABLISHED);
  }

  @Test
  void doesNotProtectMen() {
    assertThat(Case.china().say("person.sex", "male").fears(forcedAbortion()).status(RETURN))
        .isEqualTo(NOT_ENGAGED);
  }

  private static Node node(Case in, String provision) {
    return in.assess().explanation().nodes().stream()
        .filter(node -> node.kind().equals("norm") && node.provision().equals(provision))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> implied(Case in) {
    return in.assess().explanation().nodes().stream()
        .filter(
            node ->
                node.kind().equals("finding")
                    && node.provision().equals(RETURN)
                    && node.element().equals("implied"))
        .map(Node::badges)
        .findFirst()
        .orElseThrow();
  }
}
