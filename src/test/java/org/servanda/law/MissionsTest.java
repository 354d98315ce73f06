package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.FearedHarm;
import org.servanda.norm.Verdict;

@DisplayName("Diplomatic Relations, art. 22")
class MissionsTest {
  private static final String BAN = "vcdr/22/1";

  /** In the embassy of a third State in Beijing. */
  private static Case sheltered() {
    return Case.china().say("person.in", "foreign-mission").say("mission.kind", "diplomatic");
  }

  @Test
  void bindsEveryStateAsCustom() {
    assertThat(sheltered().verdict(BAN, "bound")).isEqualTo(ESTABLISHED);
    assertThat(sheltered().status(BAN)).isEqualTo(ENGAGED);
    assertThat(sheltered().inForce().norm(BAN).orElseThrow().application().boundBy())
        .contains("custom");
  }

  @ParameterizedTest
  @ValueSource(strings = {"territory", "border", "embassy", "own-country"})
  void protectsNobodyElsewhere(String in) {
    assertThat(sheltered().say("person.in", in).verdict(BAN, "in-mission")).isEqualTo(REFUTED);
    assertThat(Case.china().status(BAN)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void ofAConsulateOnlyTheWorkingPartIsClosed() {
    Case consulate = sheltered().say("mission.kind", "consular");
    assertThat(sheltered().verdict(BAN, "protected")).isEqualTo(ESTABLISHED);
    assertThat(consulate.verdict(BAN, "protected")).isEqualTo(Verdict.OPEN);
    assertThat(consulate.say("mission.working-part", "yes").verdict(BAN, "protected"))
        .isEqualTo(ESTABLISHED);
    assertThat(consulate.say("mission.working-part", "no").verdict(BAN, "protected"))
        .isEqualTo(REFUTED);
    assertThat(sheltered().say("mission.kind", "none").status(BAN)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void onlyTheHeadOfTheMissionCanLetThePoliceIn() {
    assertThat(sheltered().verdict(BAN, "consent")).isEqualTo(ASSUMED);
    assertThat(sheltered().say("mission.consent", "yes").status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(sheltered().say("mission.consent", "no").verdict(BAN, "consent")).isEqualTo(REFUTED);
    assertThat(sheltered().say("mission.consent", "unknown").verdict(BAN, "consent"))
        .as("Shenyang 2002")
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void theSoilStaysThatOfTheStateSoThatItsOwnBansBind() {
    FearedHarm.Builder beating = Case.beating("PRK").grounds("political-opinion");
    assertThat(sheltered().fears(beating).status("cat/3")).isEqualTo(ENGAGED);
    assertThat(sheltered().fears(beating).status("csr51/33/1")).isEqualTo(ENGAGED);
    assertThat(sheltered().say("trafficking.victim", "yes").verdict("ctoc-tip/6", "territory"))
        .isEqualTo(ESTABLISHED);
  }
}
