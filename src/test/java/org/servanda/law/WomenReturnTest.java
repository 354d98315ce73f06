package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.WomenConventionTest.woman;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servanda.assessment.Node;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;
import org.servanda.norm.Norm;
import org.servanda.norm.Verdict;

@DisplayName("CEDAW: return to gender-based violence")
class WomenReturnTest {
  private static final String RETURN = "cedaw/6/return";

  private static FearedHarm.Builder forcedAbortion() {
    return FearedHarm.of("forced-abortion", "PRK")
        .by("state-officials")
        .scope("class")
        .risk(Risk.REAL);
  }

  private static FearedHarm.Builder familyViolence() {
    return FearedHarm.of("domestic-violence", "PRK").by("family").scope("personal").risk(Risk.REAL);
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
    assertThat(woman().fears(FearedHarm.of("grave-violence", "PRK")).verdict(RETURN, "violence"))
        .as("what it would be done for isn't told")
        .isEqualTo(Verdict.OPEN);
    assertThat(woman().fears(Case.beating("PRK").grounds("women")).verdict(RETURN, "violence"))
        .as("being a woman there is the reason for it")
        .isEqualTo(ESTABLISHED);
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
    assertThat(
            told.fears(familyViolence().acquiescence(Answer.YES).protection(Answer.YES))
                .status(RETURN))
        .as("nobody is protected by officials who look away")
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
    Bans.askWhetherAReturnIsFree(
        woman().fears(forcedAbortion()).measure(Measure.of("voluntary-return", "PRK")),
        RETURN,
        "transfer");
  }

  @Test
  void aMeasureThatSendsNobodyIsNoReturn() {
    Case stays = woman().fears(forcedAbortion()).measure(Measure.of("let-stay", "PRK"));
    assertThat(stays.verdict(RETURN, "transfer")).isEqualTo(REFUTED);
  }

  @Test
  void anOnwardReturnCountsWhereItIsReal() {
    Case chain = woman().fears(forcedAbortion()).measure(Case.onward("expulsion", "VNM", "PRK"));
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
