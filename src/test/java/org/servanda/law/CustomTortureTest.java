package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;
import static org.servanda.law.RefugeeTest.dissident;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.norm.Norm;
import org.servanda.norm.Verdict;

@DisplayName("customary international law on torture")
class CustomTortureTest {
  private static final String PERSECUTION = "custom/non-refoulement";
  private static final String TORTURE = "custom/non-refoulement-torture";
  private static final List<String> BOTH = List.of(PERSECUTION, TORTURE);
  private static final String BAN = "custom/torture";
  private static final String PAPERS = "custom/aid/information";
  private static final String HELP = "custom/aid/facilitation";

  // The transfer and the torture limb

  @Test
  void bothLimbsAskForTheSameTransfer() {
    for (String norm : BOTH) {
      Bans.askForATransfer(dissident(), norm, "transfer", "PRK");
      Case chain = dissident().measure(Case.onward("expulsion", "VNM", "PRK"));
      assertThat(chain.say("return.sent-on", "yes").assess().norms(norm))
          .extracting(Norm::status)
          .contains(ENGAGED);
      assertThat(chain.say("return.sent-on", "no").assess().norms(norm))
          .extracting(Norm::status)
          .containsOnly(NOT_ENGAGED);
    }
  }

  @Test
  void theTortureLimbAsksForARealAndPersonalDanger() {
    assertThat(china().fears(beating("PRK")).verdict(TORTURE, "danger")).isEqualTo(ESTABLISHED);
    assertThat(china().fears(beating("PRK").scope("general")).verdict(TORTURE, "danger"))
        .isEqualTo(Verdict.OPEN);
    assertThat(
            china()
                .say("person.past-persecution", "yes")
                .fears(beating("PRK").scope("general"))
                .verdict(TORTURE, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            china()
                .say("person.past-persecution", "yes")
                .fears(FearedHarm.of("beating-in-interrogation", "PRK"))
                .verdict(TORTURE, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            china()
                .fears(beating("PRK").risk(Risk.REMOTE).inquired(Answer.YES))
                .verdict(TORTURE, "danger"))
        .isEqualTo(REFUTED);
  }

  @Test
  void twoHarmsThatEachMeetHalfNeverMakeOne() {
    Case halves =
        china()
            .fears(beating("PRK").by("private-persons").acquiescence(Answer.NO))
            .fears(beating("PRK").risk(Risk.REMOTE).inquired(Answer.YES));
    assertThat(halves.status(TORTURE)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void assurancesBearOnTheTortureLimb() {
    assertThat(dissident().verdict(TORTURE, "assurances")).isEqualTo(ASSUMED);
    TortureAssurancesTest.mustRemoveTheDanger(dissident(), TORTURE);
  }

  // The ban on torture itself

  @Test
  void theBanOnTortureIsPeremptoryAndAboutTheStatesOwnActs() {
    Norm ban = dissident().assess().norm(BAN).orElseThrow();
    assertThat(ban.isPeremptory()).isTrue();
    assertThat(ban.status()).as("to return is not to torture").isEqualTo(NOT_ENGAGED);
    assertThat(dissident().measure(Measure.of("torture-in-custody", "")).status(BAN))
        .isEqualTo(ENGAGED);
    assertThat(dissident().assess().conflictsOf(BAN)).isEmpty();
  }

  // Aid in another State's torture

  private static Case knowing() {
    return china().fears(beating("PRK")).say("custom.knows-what-awaits", "yes");
  }

  @Test
  void handingOverNamesThatHelpToTortureIsAid() {
    Case names = knowing().measure(Measure.of("transfer-of-names", "PRK"));
    assertThat(names.verdict(PAPERS, "contribution")).isEqualTo(Verdict.OPEN);
    assertThat(names.say("custom.list-helps", "yes").status(PAPERS)).isEqualTo(ENGAGED);
    assertThat(names.say("custom.list-helps", "no").status(PAPERS)).isEqualTo(NOT_ENGAGED);
    assertThat(knowing().status(PAPERS)).as("the list goes with the person").isEqualTo(ENGAGED);
  }

  @Test
  void helpingAnotherStateToBringThePersonIsAid() {
    assertThat(knowing().measure(Measure.of("help-to-return", "PRK")).status(HELP))
        .isEqualTo(ENGAGED);
    assertThat(knowing().status(HELP)).as("who hands over acts for itself").isEqualTo(NOT_ENGAGED);
  }

  @Test
  void aidNeedsKnowledgeAndATorturingState() {
    for (String norm : List.of(PAPERS, HELP)) {
      Case of =
          norm.equals(HELP) ? knowing().measure(Measure.of("help-to-return", "PRK")) : knowing();
      assertThat(of.verdict(norm, "knowledge")).isEqualTo(ESTABLISHED);
      assertThat(of.say("custom.knows-what-awaits", "no").verdict(norm, "knowledge"))
          .isEqualTo(REFUTED);
      assertThat(of.say("custom.knows-what-awaits", "unknown").verdict(norm, "knowledge"))
          .isEqualTo(Verdict.OPEN);
      assertThat(of.verdict(norm, "by-state")).isEqualTo(ESTABLISHED);
      assertThat(by("de-facto-authority", Answer.UNKNOWN).verdict(norm, "by-state"))
          .isEqualTo(REFUTED);
      assertThat(by("traffickers", Answer.YES).verdict(norm, "by-state")).isEqualTo(ESTABLISHED);
      assertThat(by("traffickers", Answer.NO).verdict(norm, "by-state")).isEqualTo(REFUTED);
      assertThat(of.verdict(norm, "likely")).isEqualTo(ESTABLISHED);
      assertThat(
              china()
                  .fears(beating("PRK").risk(Risk.REMOTE).inquired(Answer.YES))
                  .verdict(norm, "likely"))
          .isEqualTo(REFUTED);
      assertThat(china().fears(beating("PRK").scope("general")).verdict(norm, "likely"))
          .isEqualTo(Verdict.OPEN);
    }
  }

  private static Case by(String agent, Answer acquiescence) {
    return china().fears(beating("PRK").by(agent).acquiescence(acquiescence));
  }
}
