package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;
import static org.servanda.law.TortureConventionTest.afraidOf;
import static org.servanda.law.TortureConventionTest.feared;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servanda.fact.Answer;
import org.servanda.fact.Risk;
import org.servanda.norm.Norm;
import org.servanda.norm.Verdict;

@DisplayName("CAT art. 3: assurances and procedure")
class TortureAssurancesTest {
  private static final String BAN = "cat/3";
  private static final String ASSESSMENT = "cat/3/assessment";
  private static final String REMEDY = "cat/3/remedy";

  // Assurances

  private static Case assured(String profile) {
    return feared().position("assurances", profile).say("assurances.given", "yes");
  }

  private static Case sound(String profile) {
    return assured(profile).say("assurances.binding", "yes").say("assurances.monitored", "yes");
  }

  @Test
  void assurancesAreTheStatesToShow() {
    assertThat(feared().verdict(BAN, "assurances")).isEqualTo(ASSUMED);
    assertThat(feared().say("assurances.given", "no").verdict(BAN, "assurances"))
        .isEqualTo(REFUTED);
    assertThat(feared().say("assurances.given", "unknown").verdict(BAN, "assurances"))
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void effectiveAndMonitoredAssurancesCount() {
    String position = "effective-and-monitored";
    assertThat(assured(position).verdict(BAN, "assurances")).isEqualTo(Verdict.OPEN);
    assertThat(sound(position).verdict(BAN, "assurances")).isEqualTo(ESTABLISHED);
    assertThat(sound(position).status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(sound(position).say("assurances.kept", "no").verdict(BAN, "assurances"))
        .isEqualTo(Verdict.OPEN);
    for (String failing : List.of("monitored", "binding", "kept")) {
      assertThat(assured(position).say("assurances." + failing, "no").verdict(BAN, "assurances"))
          .as(failing)
          .isEqualTo(REFUTED);
    }
  }

  @Test
  void aStateThatTorturesAsASystemIsNotBelieved() {
    String position = "never-where-torture-is-systematic";
    assertThat(sound(position).verdict(BAN, "assurances")).isEqualTo(Verdict.OPEN);
    assertThat(
            sound(position).say("assurances.systematic-torture", "yes").verdict(BAN, "assurances"))
        .isEqualTo(REFUTED);
    assertThat(
            sound(position).say("assurances.systematic-torture", "no").verdict(BAN, "assurances"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            assured(position)
                .say("assurances.systematic-torture", "no")
                .say("assurances.monitored", "no")
                .verdict(BAN, "assurances"))
        .isEqualTo(REFUTED);
  }

  @Test
  void atFaceValueAnyAssuranceCounts() {
    assertThat(assured("face-value").say("assurances.monitored", "no").verdict(BAN, "assurances"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            feared()
                .position("assurances", "face-value")
                .say("assurances.given", "no")
                .verdict(BAN, "assurances"))
        .isEqualTo(REFUTED);
  }

  /** Whatever the ban, assurances lift it only where they remove the danger. */
  static void mustRemoveTheDanger(Case feared, String ban) {
    Case given = feared.say("assurances.given", "yes");
    Case sound = given.say("assurances.binding", "yes").say("assurances.monitored", "yes");
    String never = "never-where-torture-is-systematic";
    assertThat(given.verdict(ban, "assurances")).isEqualTo(Verdict.OPEN);
    assertThat(sound.verdict(ban, "assurances")).isEqualTo(ESTABLISHED);
    for (String failing : List.of("monitored", "binding", "kept")) {
      assertThat(given.say("assurances." + failing, "no").verdict(ban, "assurances"))
          .as(failing)
          .isEqualTo(REFUTED);
    }
    assertThat(
            sound
                .position("assurances", never)
                .say("assurances.systematic-torture", "yes")
                .verdict(ban, "assurances"))
        .isEqualTo(REFUTED);
    assertThat(
            sound
                .position("assurances", never)
                .say("assurances.systematic-torture", "no")
                .verdict(ban, "assurances"))
        .isEqualTo(ESTABLISHED);
    assertThat(given.position("assurances", "face-value").verdict(ban, "assurances"))
        .isEqualTo(ESTABLISHED);
    assertThat(feared.say("assurances.given", "no").verdict(ban, "assurances")).isEqualTo(REFUTED);
  }

  // Procedure

  @Test
  void anArguableCaseMustBeExaminedAndReviewed() {
    assertThat(feared().status(ASSESSMENT)).isEqualTo(ENGAGED);
    assertThat(feared().status(REMEDY)).isEqualTo(ENGAGED);
    assertThat(china().status(ASSESSMENT))
        .as("what isn't known must be found out")
        .isEqualTo(ENGAGED);
    assertThat(feared().verdict(ASSESSMENT, "examined")).isEqualTo(ASSUMED);
    assertThat(feared().verdict(REMEDY, "suspended")).isEqualTo(ASSUMED);
  }

  @Test
  void noProcedureIsOwedWhereTheBanHasNothingToDoWithTheCase() {
    Case harmless = afraidOf(beating("PRK").risk(Risk.REMOTE).inquired(Answer.YES));
    assertThat(harmless.status(ASSESSMENT)).isEqualTo(NOT_ENGAGED);
    assertThat(harmless.status(REMEDY)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void whatWasDoneNeedNotBeDoneAgain() {
    assertThat(feared().say("procedure.examined", "yes").status(ASSESSMENT)).isEqualTo(NOT_ENGAGED);
    assertThat(feared().say("procedure.examined", "no").verdict(ASSESSMENT, "examined"))
        .isEqualTo(REFUTED);
    assertThat(feared().say("procedure.examined", "unknown").status(ASSESSMENT)).isEqualTo(OPEN);
    assertThat(feared().say("procedure.suspended", "yes").status(REMEDY)).isEqualTo(NOT_ENGAGED);
    assertThat(feared().say("procedure.suspended", "no").verdict(REMEDY, "suspended"))
        .isEqualTo(REFUTED);
    assertThat(feared().say("procedure.suspended", "unknown").status(REMEDY)).isEqualTo(OPEN);
  }

  @Test
  void assurancesMustThemselvesBeReviewed() {
    assertThat(sound("effective-and-monitored").status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(sound("effective-and-monitored").status(REMEDY)).as("Agiza").isEqualTo(ENGAGED);
    assertThat(sound("effective-and-monitored").status(ASSESSMENT)).isEqualTo(ENGAGED);
  }

  @Test
  void eachDestinationHasItsOwnProcedure() {
    Case chain =
        feared().measure(Case.onward("expulsion", "VNM", "PRK")).say("return.sent-on", "yes");
    assertThat(chain.assess().norms(ASSESSMENT))
        .extracting(Norm::status)
        .containsExactlyInAnyOrder(ENGAGED, NOT_ENGAGED);
  }
}
