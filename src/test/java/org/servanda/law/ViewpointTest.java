package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.AssessmentDiff;
import org.servanda.fact.Answer;
import org.servanda.fact.Incorporation;
import org.servanda.fact.Scenario;
import org.servanda.norm.Norm;
import org.servanda.report.DiffReport;
import org.servanda.report.Style;
import org.servanda.report.TextReport;

/** From whose bench an answer is given: what binds stays the same, what can be applied differs. */
class ViewpointTest {
  private static final Case DISSIDENT = Case.china().fears(Case.beating("PRK"));

  private static Scenario.Builder seen(Case told, String viewpoint) {
    return told.scenario().toBuilder().viewpoint(viewpoint);
  }

  private static Answer applies(Assessment answer, String provision) {
    return answer.viewpoint().applies(answer.norm(provision).orElseThrow());
  }

  private static String headline(Assessment answer) {
    return String.join(" ", answer.headline().sentences());
  }

  @Test
  void theAdviserAsksForEverythingThatBinds() {
    Assessment answer = DISSIDENT.inForce();

    assertThat(answer.viewpoint().id()).isEqualTo("state-adviser");
    assertThat(answer.norms()).allMatch(norm -> answer.viewpoint().applies(norm) == Answer.YES);
    assertThat(headline(answer)).doesNotContain("een by");
  }

  @ParameterizedTest
  @CsvSource({
    "strasbourg,              FRA, echr/3,           cat/3",
    "cat-committee,           FRA, cat/3,            iccpr/7",
    "human-rights-committee,  FRA, iccpr/7,          cat/3",
    "child-rights-committee,  FRA, crc/37/a,         cedaw/6/return",
    "cedaw-committee,         FRA, cedaw/6/return,   crc/37/a",
    "disappearance-committee, FRA, cped/16,          echr/3",
    "unhcr,                   FRA, csr51/33/1,       cat/3",
    "luxembourg,              FRA, eu-charter/19/2,  echr/3",
    "inter-american,          MEX, achr/22/8,        cat/3",
    "african-commission,      UGA, achpr/5,          iccpr/7"
  })
  void aBodyAppliesItsOwnTreatyAlone(String viewpoint, String state, String own, String other) {
    Assessment answer = Case.inForce(seen(DISSIDENT.state(state), viewpoint).build());

    assertThat(applies(answer, own)).isEqualTo(Answer.YES);
    assertThat(applies(answer, other)).isEqualTo(Answer.NO);
  }

  @Test
  void noNormAndNoConflictComesOrGoesWithTheBench() {
    Assessment adviser = DISSIDENT.assess();
    Assessment committee = Case.assess(seen(DISSIDENT, "cat-committee").build());
    AssessmentDiff diff = AssessmentDiff.between(adviser, committee);

    assertThat(diff.norms()).isEmpty();
    assertThat(diff.conflicts()).isEmpty();
    assertThat(diff.benches())
        .extracting(change -> change.norm().provision())
        .contains("csr51/33/1", "custom/non-refoulement")
        .doesNotContain("cat/3");
    assertThat(DiffReport.of(adviser, committee, Style.PLAIN).replaceAll("\\s+", " "))
        .contains("(csr51/33/1) binds or may bind as before. The Committee against Torture can't");
  }

  @Test
  void theHeadlineTellsWhatTheBenchCanApplyAndHidesNothing() {
    String headline = headline(Case.inForce(seen(DISSIDENT, "cat-committee").build()));

    assertThat(headline)
        .contains("Seen by the Committee against Torture: what it can apply of this")
        .contains("the Convention against Torture, forbids sending the person")
        .contains("What it can't apply still binds or may bind China")
        .contains("the ban on returning a refugee to persecution");
  }

  @Test
  void aBenchWhoseTreatyDoesNotBindTheStateHasNothingToApply() {
    assertThat(headline(Case.inForce(seen(DISSIDENT, "strasbourg").build())))
        .contains("the European Court of Human Rights: nothing that it can apply forbids sending");
  }

  @Test
  void theInterAmericanBodiesLookAtTheRefugeeConventionToo() {
    Assessment answer = Case.inForce(seen(DISSIDENT.state("MEX"), "inter-american").build());

    assertThat(applies(answer, "csr51/33/1")).isEqualTo(Answer.YES);
    assertThat(answer.viewpoint().of(answer.norm("csr51/33/1").orElseThrow()).because())
        .contains("asylum is granted in accordance with international agreements");
  }

  @Test
  void aConflictSaysWhichOfItsSidesTheBenchCanApply() {
    Case duty = DISSIDENT.position("agreement-reading/chn-prk-1998/4/2", "requires");
    String text =
        TextReport.of(Case.assess(seen(duty, "cat-committee").build())).replaceAll("\\s+", " ");

    assertThat(text)
        .contains(
            "Bench The Committee against Torture can apply the ban on return to torture; can't")
        .contains("Bench The Committee against Torture can apply neither side")
        .contains(", viewpoint cat-committee.");
  }

  @Test
  void ofAStateThatNobodyKnowsAnythingOfADualistCourtsMeansAreUnknownAndNotNone() {
    Assessment answer = Case.inForce(seen(DISSIDENT, "dualist-court").build());

    assertThat(applies(answer, "cat/3")).isEqualTo(Answer.UNKNOWN);
    assertThat(applies(answer, "custom/non-refoulement")).isEqualTo(Answer.UNKNOWN);
    assertThat(headline(answer)).contains("it isn't known whether it can apply anything");
  }

  @Test
  void aDualistCourtAppliesWhatTheScenarioSaysIsIncorporatedAndNothingElse() {
    Incorporation all = new Incorporation(List.of("csrp67", "cat/3"), true);
    Assessment answer = Case.inForce(seen(DISSIDENT, "dualist-court").incorporated(all).build());

    assertThat(applies(answer, "cat/3")).isEqualTo(Answer.YES);
    assertThat(applies(answer, "csr51/33/1")).isEqualTo(Answer.YES); // it binds through csrp67 too
    assertThat(applies(answer, "custom/non-refoulement")).isEqualTo(Answer.NO);
    assertThat(answer.norm("custom/non-refoulement").orElseThrow().isLive()).isTrue();
  }

  @Test
  void aListThatIsOpenLeavesTheOthersUnknown() {
    Incorporation some = new Incorporation(List.of("cat"), false);
    Assessment answer = Case.inForce(seen(DISSIDENT, "dualist-court").incorporated(some).build());

    assertThat(applies(answer, "cat/3")).isEqualTo(Answer.YES);
    assertThat(applies(answer, "csr51/33/1")).isEqualTo(Answer.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "1993-07-25, csr51/33/1, UNKNOWN",
    "1993-07-26, csr51/33/1, YES",
    "2000-10-01, echr/3, NO",
    "2000-10-02, echr/3, YES",
    "2000-10-02, echr/13, NO"
  })
  void aStatuteCountsFromItsDay(String day, String provision, Answer expected) {
    Case told = DISSIDENT.state("GBR").on(day);

    assertThat(applies(Case.inForce(seen(told, "dualist-court").build()), provision))
        .isEqualTo(expected);
  }

  @Test
  void aMonistCourtAppliesWhatBindsUnlessTheStateDeclaredOtherwise() {
    Assessment french = Case.inForce(seen(DISSIDENT.state("FRA"), "monist-court").build());
    Assessment american = Case.inForce(seen(DISSIDENT.state("USA"), "monist-court").build());

    assertThat(applies(french, "cat/3")).isEqualTo(Answer.YES);
    assertThat(applies(american, "cat/3")).isEqualTo(Answer.NO);
    assertThat(american.norm("cat/3").map(Norm::isLive)).contains(true);
  }

  @Test
  void aTerritorialUnitHasCourtsOfItsOwn() {
    Scenario hongKong = seen(DISSIDENT, "dualist-court").territory("HKG").build();

    assertThat(applies(Case.inForce(hongKong), "csr51/33/1")).isEqualTo(Answer.NO);
  }

  @Test
  void whatTheBenchRestsOnIsCited() {
    Assessment answer = Case.inForce(seen(DISSIDENT, "cat-committee").build());

    assertThat(answer.authority("cat/22/1")).isPresent();
  }

  @Test
  void unknownBenchesAndSourcesAreRefused() {
    Scenario bench = seen(DISSIDENT, "cat-comittee").build();
    Scenario source =
        seen(DISSIDENT, "dualist-court")
            .incorporated(new Incorporation(List.of("cat/33"), true))
            .build();

    assertThatThrownBy(() -> Case.inForce(bench))
        .hasMessageContaining("unknown viewpoint 'cat-comittee'; did you mean 'cat-committee'?");
    assertThatThrownBy(() -> Case.inForce(source))
        .hasMessageContaining("unknown instrument or provision 'cat/33'; did you mean 'cat/3'?");
  }
}
