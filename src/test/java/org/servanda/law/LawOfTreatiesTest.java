package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;
import static org.servanda.law.RefugeeTest.dissident;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servanda.fact.Answer;
import org.servanda.fact.Measure;
import org.servanda.norm.Verdict;

@DisplayName("the law of treaties as duties")
class LawOfTreatiesTest {
  private static final String SIGNED = "vclt/18/a";
  private static final String CONSENTED = "vclt/18/b";
  private static final String PERFORM = "vclt/26";
  private static final String NO_EXCUSE = "vclt/27";
  private static final String DOCTRINE = "signatory-duty";

  /**
   * The United States between its signature of the Convention against Torture and its ratification.
   */
  private static Case signatory() {
    return china().state("USA").on("1990-01-01").fears(beating("PRK"));
  }

  /**
   * China between its ratification of the Convention against Torture and the day it came into force
   * for it.
   */
  private static Case ratifier() {
    return china().on("1988-10-15").fears(beating("PRK"));
  }

  // Art. 18

  @Test
  void oneRemovalDoesNotDefeatATreatyThatIsOnlySigned() {
    assertThat(signatory().verdict("cat/3", "bound")).isEqualTo(REFUTED);
    assertThat(signatory().verdict(SIGNED, "treaty")).isEqualTo(ESTABLISHED);
    assertThat(signatory().verdict(SIGNED, "defeats")).isEqualTo(REFUTED);
    assertThat(signatory().status(SIGNED)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void onTheOtherPositionAReturnToTortureDoes() {
    Case wide = signatory().position(DOCTRINE, "it-can");
    assertThat(wide.status(SIGNED)).isEqualTo(ENGAGED);
    assertThat(wide.measure(Measure.of("let-stay", "PRK")).status(SIGNED)).isEqualTo(OPEN);
    Case privately =
        china()
            .state("USA")
            .on("1990-01-01")
            .position(DOCTRINE, "it-can")
            .fears(beating("PRK").by("private-persons").acquiescence(Answer.NO));
    assertThat(privately.status(SIGNED)).as("no torture, no core").isEqualTo(OPEN);
  }

  @Test
  void theDutyEndsWithTheSignature() {
    Case wide = signatory().position(DOCTRINE, "it-can");
    assertThat(wide.verdict(SIGNED, "no-intention")).isEqualTo(ASSUMED);
    assertThat(wide.say("signature.withdrawn", "yes").status(SIGNED)).isEqualTo(NOT_ENGAGED);
    assertThat(wide.say("signature.withdrawn", "no").verdict(SIGNED, "no-intention"))
        .isEqualTo(REFUTED);
    assertThat(wide.say("signature.withdrawn", "unknown").status(SIGNED)).isEqualTo(OPEN);
  }

  @Test
  void consentBeforeEntryIntoForceIsTheSecondCase() {
    assertThat(ratifier().verdict("cat/3", "bound")).isEqualTo(REFUTED);
    assertThat(ratifier().verdict(CONSENTED, "treaty")).isEqualTo(ESTABLISHED);
    assertThat(ratifier().verdict(CONSENTED, "defeats")).isEqualTo(REFUTED);
    Case wide = ratifier().position(DOCTRINE, "it-can");
    assertThat(wide.status(CONSENTED)).isEqualTo(ENGAGED);
    assertThat(wide.verdict(CONSENTED, "undue-delay")).isEqualTo(ASSUMED);
    assertThat(wide.say("signature.entry-delayed", "yes").status(CONSENTED)).isEqualTo(NOT_ENGAGED);
    assertThat(wide.say("signature.entry-delayed", "no").verdict(CONSENTED, "undue-delay"))
        .isEqualTo(REFUTED);
    assertThat(wide.say("signature.entry-delayed", "unknown").status(CONSENTED)).isEqualTo(OPEN);
  }

  @Test
  void nothingIsLeftOfTheSecondCaseOnceTheTreatyBinds() {
    Case bound = china().fears(beating("PRK")).position(DOCTRINE, "it-can");
    assertThat(bound.verdict(CONSENTED, "treaty")).isEqualTo(REFUTED);
    assertThat(bound.status(CONSENTED)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void aStateThatSignedNothingOwesNothingHere() {
    assertThat(
            china()
                .state("PRK")
                .on("1950-01-01")
                .measure(Measure.of("handover", "CHN"))
                .verdict(SIGNED, "treaty"))
        .isEqualTo(REFUTED);
  }

  @Test
  void bindsAsCustomWhoNeverJoinedTheConvention() {
    assertThat(signatory().verdict(SIGNED, "bound")).isEqualTo(ESTABLISHED);
    assertThat(signatory().assess().norm(SIGNED).orElseThrow().application().boundBy())
        .containsExactly("custom");
    assertThat(dissident().assess().norm(PERFORM).orElseThrow().application().boundBy())
        .containsExactlyInAnyOrder("vclt", "custom");
  }

  // Arts 26 and 27

  @Test
  void everyTreatyDutyOfTheCaseMustBePerformed() {
    assertThat(dissident().status(PERFORM)).isEqualTo(ENGAGED);
    assertThat(dissident().assess().explanation().nodes())
        .filteredOn(node -> node.kind().equals("showing") && node.provision().equals(PERFORM))
        .flatExtracting(node -> node.restsOn())
        .anyMatch(id -> id.startsWith("norm:cat/3@"))
        .anyMatch(id -> id.startsWith("norm:csr51/33/1@"));
  }

  @Test
  void noTreatyDutyNothingToPerform() {
    Case unbound =
        china().state("USA").on("1949-01-01").say("servitude.held-as", "none").fearsNothing();
    assertThat(unbound.verdict(PERFORM, "duty")).isEqualTo(REFUTED);
    assertThat(unbound.say("internal-law.relied-on", "yes").verdict(NO_EXCUSE, "duty"))
        .isEqualTo(REFUTED);
  }

  @Test
  void internalLawExcusesNoBreach() {
    assertThat(dissident().verdict(NO_EXCUSE, "duty")).isEqualTo(ESTABLISHED);
    Case invoked = dissident().say("internal-law.relied-on", "yes");
    assertThat(invoked.verdict(NO_EXCUSE, "internal-law")).isEqualTo(ESTABLISHED);
    assertThat(invoked.status(NO_EXCUSE)).isEqualTo(ENGAGED);
    Case denied = dissident().say("internal-law.relied-on", "no");
    assertThat(denied.verdict(NO_EXCUSE, "internal-law")).isEqualTo(REFUTED);
    assertThat(denied.status(NO_EXCUSE)).isEqualTo(NOT_ENGAGED);
    assertThat(denied.finding(NO_EXCUSE, "internal-law").restsOn())
        .extracting(reason -> reason.says())
        .containsExactly("the State doesn't rely on its own law");
  }

  @Test
  void anExcuseThatNobodyMakesIsNoOpenQuestion() {
    assertThat(dissident().verdict(NO_EXCUSE, "internal-law")).isEqualTo(REFUTED);
    assertThat(dissident().status(NO_EXCUSE)).isEqualTo(NOT_ENGAGED);
    assertThat(dissident().inForce().questions())
        .as("nobody is asked for an excuse")
        .noneMatch(question -> question.asks().contains("internal-law.relied-on"));
    assertThat(dissident().conceptVerdict("own-law-unspoken", "unspoken")).isEqualTo("assumed");
  }

  @Test
  void anExcuseThatMayHaveBeenMadeIsOne() {
    Case unclear = dissident().say("internal-law.relied-on", "unknown");
    assertThat(unclear.verdict(NO_EXCUSE, "internal-law")).isEqualTo(Verdict.OPEN);
    assertThat(unclear.status(NO_EXCUSE)).isEqualTo(OPEN);
  }

  @Test
  void aLawOfTheStatesOwnThatMayApplyLeavesTheQuestionOpen() {
    Case extradition = dissident().measure(Measure.of("extradition", "PRK"));
    assertThat(extradition.verdict(NO_EXCUSE, "internal-law")).isEqualTo(Verdict.OPEN);
    Case under =
        dissident().measure(Measure.of("extradition", "PRK").under("chn-extradition-law-2000"));
    assertThat(under.verdict(NO_EXCUSE, "internal-law")).isEqualTo(ESTABLISHED);
    assertThat(under.status(NO_EXCUSE)).isEqualTo(ENGAGED);
  }

  // The Charter

  @Test
  void theCharterLaysNoDutyTowardsOnePersonByItself() {
    assertThat(dissident().assess().norms()).noneMatch(norm -> norm.instrument().equals("unc"));
  }
}
