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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.TreatmentStep;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.internal.law.Laws;
import org.servanda.norm.Step;
import org.servanda.norm.TreatyClause;
import org.servanda.norm.Verdict;

@DisplayName("Trafficking Protocol arts 6, 7, 9 and 14")
class TraffickingProtocolTest {
  private static final String SAFETY = "ctoc-tip/6";
  private static final String STAY = "ctoc-tip/7";
  private static final String AGAIN = "ctoc-tip/9/1/b";

  /** A person sold across the border by an organised group. */
  private static Case sold() {
    return Case.china()
        .say("trafficking.victim", "yes")
        .say("trafficking.transnational", "yes")
        .say("trafficking.organised", "yes");
  }

  private static Case stays() {
    return sold().measure(Measure.of("let-stay", "PRK"));
  }

  @Test
  void bindsChinaThirtyDaysAfterItsDeposit() {
    // China acceded on 2010-02-08.
    assertThat(sold().on("2010-03-09").verdict(SAFETY, "bound")).isEqualTo(REFUTED);
    assertThat(sold().on("2010-03-10").verdict(SAFETY, "bound")).isEqualTo(ESTABLISHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {SAFETY, STAY, AGAIN})
  void concernsATradeAcrossBordersByAnOrganisedGroup(String provision) {
    assertThat(sold().verdict(provision, "scope")).isEqualTo(ESTABLISHED);
    Case untold = Case.china().say("trafficking.victim", "yes");
    assertThat(untold.verdict(provision, "scope")).isEqualTo(Verdict.OPEN);
    assertThat(untold.say("trafficking.transnational", "yes").verdict(provision, "scope"))
        .isEqualTo(Verdict.OPEN);
    assertThat(sold().say("trafficking.transnational", "no").status(provision))
        .isEqualTo(NOT_ENGAGED);
    assertThat(sold().say("trafficking.organised", "no").status(provision)).isEqualTo(NOT_ENGAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {SAFETY, STAY, AGAIN})
  void protectsVictimsInTheTerritory(String provision) {
    assertThat(sold().verdict(provision, "territory")).isEqualTo(ESTABLISHED);
    assertThat(sold().say("person.in", "high-seas").status(provision)).isEqualTo(NOT_ENGAGED);
    assertThat(sold().verdict(provision, "victim")).isEqualTo(ESTABLISHED);
    assertThat(sold().say("person.sex", "male").verdict(provision, "victim"))
        .isEqualTo(ESTABLISHED);
    Case untold =
        Case.china().say("trafficking.transnational", "yes").say("trafficking.organised", "yes");
    assertThat(untold.verdict(provision, "victim")).isEqualTo(Verdict.OPEN);
    assertThat(untold.say("trafficking.at-risk", "yes").verdict(provision, "victim"))
        .as("a danger makes no victim yet")
        .isEqualTo(Verdict.OPEN);
    assertThat(untold.say("trafficking.indicators", "yes").verdict(provision, "victim"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            untold
                .say("trafficking.act", "sold")
                .say("trafficking.means", "deception")
                .say("trafficking.for", "servitude")
                .verdict(provision, "victim"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            untold
                .say("trafficking.screened", "yes")
                .say("trafficking.victim", "no")
                .status(provision))
        .isEqualTo(NOT_ENGAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {SAFETY, AGAIN})
  void asksWhatTheStateDidOrLeftUndone(String provision) {
    assertThat(sold().verdict(provision, "omission")).as("a removal").isEqualTo(ESTABLISHED);
    assertThat(stays().verdict(provision, "omission")).isEqualTo(Verdict.OPEN);
    assertThat(stays().say("trafficking.screened", "no").verdict(provision, "omission"))
        .isEqualTo(ESTABLISHED);
    assertThat(stays().say("trafficking.protected", "no").verdict(provision, "omission"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            stays()
                .say("trafficking.screened", "yes")
                .say("trafficking.protected", "yes")
                .status(provision))
        .isEqualTo(NOT_ENGAGED);
  }

  @Test
  void aStayIsToBeConsideredAndNoMore() {
    assertThat(sold().verdict(STAY, "considered")).isEqualTo(ASSUMED);
    assertThat(sold().status(STAY)).isEqualTo(ENGAGED);
    assertThat(sold().say("trafficking.stay-considered", "yes").status(STAY))
        .isEqualTo(NOT_ENGAGED);
    assertThat(sold().say("trafficking.stay-considered", "no").verdict(STAY, "considered"))
        .isEqualTo(REFUTED);
    assertThat(sold().say("trafficking.stay-considered", "unknown").status(STAY)).isEqualTo(OPEN);
  }

  @Test
  void beingTraffickedAgainMustBeARealDanger() {
    FearedHarm.Builder again =
        FearedHarm.of("re-trafficking", "PRK").by("traffickers").scope("class");
    assertThat(sold().status(AGAIN)).isEqualTo(OPEN);
    assertThat(sold().fears(again.risk(Risk.REAL)).status(AGAIN)).isEqualTo(ENGAGED);
    assertThat(sold().fears(again.risk(Risk.REMOTE)).status(AGAIN)).isEqualTo(OPEN);
    assertThat(sold().fears(Case.beating("PRK")).status(AGAIN)).as("another harm").isEqualTo(OPEN);
    assertThat(sold().say("trafficking.at-risk", "yes").status(AGAIN)).isEqualTo(ENGAGED);
    assertThat(sold().say("trafficking.at-risk", "no").status(AGAIN)).isEqualTo(NOT_ENGAGED);
  }

  // The saving clause

  @Test
  void yieldsToRefugeeAndHumanRightsLawAndToNothingElse() {
    TreatyClause clause = Laws.standard().instrument("ctoc-tip").clauses().get(0);
    assertThat(clause.effect()).isEqualTo("yields");
    assertThat(clause.covers()).isEqualTo("protection");
    Case collides =
        sold()
            .say("entry.lawful", "no")
            .say("crossing.papers", "no")
            .say("person.left-because", "trafficking")
            .position("agreement-reading/chn-prk-1998/4/2", "requires");
    Conflict conflict = collides.assess().conflict(SAFETY, "chn-prk-1998/4/2").orElseThrow();
    assertThat(conflict.treatment())
        .as("art. 8(6) ranks no agreement above arts 6, 7 and 9")
        .filteredOn(taken -> taken.step().technique().equals("vclt/30/2"))
        .extracting(TreatmentStep::applies)
        .isNotEmpty()
        .doesNotContain(Step.Applies.APPLIES);
  }
}
