package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.TortureConventionTest.afraidOf;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.norm.Norm;
import org.servanda.norm.Verdict;

@DisplayName("CAT art. 3: cruelty short of torture")
class CruelTreatmentTest {
  private static final String BAN = "cat/3";
  private static final String CRUEL = "cat/3/ill-treatment";

  // Ill-treatment short of torture

  private static FearedHarm.Builder cruel() {
    return FearedHarm.of("ill-treatment", "PRK")
        .by("state-officials")
        .scope("class")
        .risk(Risk.REAL);
  }

  private static Case wide(FearedHarm.Builder harm) {
    return afraidOf(harm).position("cat-ill-treatment", "cruel-treatment-too");
  }

  @Test
  void crueltyShortOfTortureCountsOnOnePositionOnlyAndNeverAsTorture() {
    assertThat(afraidOf(cruel()).status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(afraidOf(cruel()).status(CRUEL)).isEqualTo(NOT_ENGAGED);
    assertThat(afraidOf(cruel()).verdict(CRUEL, "counts")).isEqualTo(REFUTED);
    assertThat(wide(cruel()).status(CRUEL)).isEqualTo(ENGAGED);
    assertThat(wide(cruel()).status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(wide(beating("PRK")).status(CRUEL))
        .as("torture is cruel treatment too")
        .isEqualTo(ENGAGED);
  }

  @Test
  void crueltyIsGraveAndOfficialAndNoLawfulSanction() {
    assertThat(wide(cruel()).conceptVerdict("cruel-treatment", "serious")).isEqualTo("established");
    assertThat(
            wide(FearedHarm.of("loss-of-livelihood", "PRK"))
                .conceptVerdict("cruel-treatment", "serious"))
        .isEqualTo("refuted");
    assertThat(wide(FearedHarm.of("hunger", "PRK")).conceptVerdict("cruel-treatment", "serious"))
        .isEqualTo("open");
    assertThat(wide(cruel().by("de-facto-authority")).conceptVerdict("cruel-treatment", "official"))
        .isEqualTo("established");
    FearedHarm.Builder byOthers = cruel().by("private-persons");
    assertThat(wide(byOthers).conceptVerdict("cruel-treatment", "official")).isEqualTo("open");
    assertThat(
            wide(byOthers.acquiescence(Answer.YES)).conceptVerdict("cruel-treatment", "official"))
        .isEqualTo("established");
    assertThat(wide(byOthers.acquiescence(Answer.NO)).conceptVerdict("cruel-treatment", "official"))
        .isEqualTo("refuted");
    Case unable = wide(byOthers.protection(Answer.NO)).position("cat-non-state", "inability-too");
    assertThat(unable.conceptVerdict("cruel-treatment", "official")).isEqualTo("established");
    Case able = wide(byOthers.protection(Answer.YES)).position("cat-non-state", "inability-too");
    assertThat(able.conceptVerdict("cruel-treatment", "official")).isEqualTo("refuted");
    assertThat(
            wide(cruel().purposes("lawful-sanction"))
                .conceptVerdict("cruel-treatment", "lawful-sanction"))
        .isEqualTo("established");
    assertThat(wide(beating("PRK")).conceptVerdict("cruel-treatment", "lawful-sanction"))
        .isEqualTo("refuted");
    assertThat(
            wide(FearedHarm.of("re-trafficking", "PRK"))
                .conceptVerdict("cruel-treatment", "lawful-sanction"))
        .isEqualTo("refuted");
  }

  @Test
  void theBanOnCrueltyAsksForTheSameTransferAndDanger() {
    Case any = wide(cruel());
    assertThat(any.measure(Measure.of("let-stay", "PRK")).verdict(CRUEL, "transfer"))
        .isEqualTo(REFUTED);
    Case goes = any.measure(Measure.of("voluntary-return", "PRK"));
    assertThat(goes.say("person.returns-freely", "no").verdict(CRUEL, "transfer"))
        .isEqualTo(ESTABLISHED);
    assertThat(goes.say("person.returns-freely", "yes").verdict(CRUEL, "transfer"))
        .isEqualTo(REFUTED);
    assertThat(
            goes.say("person.returns-freely", "yes")
                .say("return.signed-in-custody", "yes")
                .verdict(CRUEL, "transfer"))
        .isEqualTo(Verdict.OPEN);
    Case chain = any.measure(Case.onward("expulsion", "VNM", "PRK"));
    assertThat(chain.say("return.sent-on", "yes").assess().norms(CRUEL))
        .extracting(Norm::status)
        .contains(ENGAGED);
    assertThat(chain.say("return.sent-on", "no").assess().norms(CRUEL))
        .extracting(Norm::status)
        .containsOnly(NOT_ENGAGED);
    assertThat(wide(cruel().risk(Risk.REMOTE).inquired(Answer.YES)).verdict(CRUEL, "danger"))
        .isEqualTo(REFUTED);
    assertThat(
            wide(cruel().scope("general"))
                .say("person.past-persecution", "yes")
                .verdict(CRUEL, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            wide(FearedHarm.of("ill-treatment", "PRK"))
                .say("person.past-persecution", "yes")
                .verdict(CRUEL, "danger"))
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void assurancesBearOnCrueltyAsOnTorture() {
    TortureAssurancesTest.mustRemoveTheDanger(wide(cruel()), CRUEL);
  }
}
