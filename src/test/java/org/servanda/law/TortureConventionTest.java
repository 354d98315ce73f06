package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Proof;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;
import org.servanda.norm.Norm;
import org.servanda.norm.Verdict;

@DisplayName("CAT art. 3")
class TortureConventionTest {
  private static final String BAN = "cat/3";
  private static final String CRUEL = "cat/3/ill-treatment";
  private static final String ASSESSMENT = "cat/3/assessment";
  private static final String REMEDY = "cat/3/remedy";

  private static Case feared() {
    return china().fears(beating("PRK"));
  }

  private static Case afraidOf(FearedHarm.Builder harm) {
    return china().fears(harm);
  }

  @Test
  void bansReturnToTorture() {
    assertThat(feared().status(BAN)).isEqualTo(ENGAGED);
    assertThat(china().fearsNothing().status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(china().status(BAN)).as("nobody has said what awaits the person").isEqualTo(OPEN);
  }

  // No exception

  @ParameterizedTest
  @CsvSource({
    "security.host-danger, yes",
    "security.crime, particularly-serious",
    "exclusion.serious-crime, yes",
    "exclusion.crime-against-humanity, yes",
    "entry.mass-influx, yes"
  })
  void knowsNoException(String key, String value) {
    Case excluded = feared().say(Circumstance.of(key, value).proved(Proof.ESTABLISHED));
    assertThat(excluded.status(BAN)).as("Tapia Paez").isEqualTo(ENGAGED);
    assertThat(excluded.position("security-balancing", "domestic-balancing").status(BAN))
        .isEqualTo(ENGAGED);
    assertThat(excluded.position("mass-influx", "exception").status(BAN)).isEqualTo(ENGAGED);
  }

  // Where it reaches

  @Test
  void reachesTheTerritoryAndTheBorder() {
    assertThat(feared().verdict(BAN, "control")).isEqualTo(ESTABLISHED);
    assertThat(feared().say("person.in", "border").verdict(BAN, "control")).isEqualTo(ESTABLISHED);
    assertThat(
            feared()
                .measure(Measure.of("rejection-at-frontier", "PRK"))
                .say("person.in", "own-country")
                .verdict(BAN, "control"))
        .isEqualTo(REFUTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"high-seas", "embassy", "abroad"})
  void reachesBeyondTheTerritoryByControl(String place) {
    Case away = feared().say("person.in", place);
    assertThat(away.verdict(BAN, "control")).isEqualTo(Verdict.OPEN);
    Case held = away.say("person.controlled", "yes");
    assertThat(held.verdict(BAN, "control")).isEqualTo(ESTABLISHED);
    assertThat(
            held.position("extraterritorial-reach/cat", "territory-only").verdict(BAN, "control"))
        .isEqualTo(REFUTED);
    assertThat(away.say("person.controlled", "no").verdict(BAN, "control")).isEqualTo(REFUTED);
  }

  // The transfer

  @ParameterizedTest
  @ValueSource(
      strings = {
        "handover",
        "expulsion",
        "extradition",
        "push-back",
        "rejection-at-frontier",
        "transfer",
        "constructive-pressure"
      })
  void whateverItIsCalledItIsATransfer(String kind) {
    assertThat(feared().measure(Measure.of(kind, "PRK")).verdict(BAN, "transfer"))
        .isEqualTo(ESTABLISHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"let-stay", "transfer-of-names", "refuse-access-to-unhcr"})
  void aMeasureThatSendsNobodyIsNone(String kind) {
    assertThat(feared().measure(Measure.of(kind, "PRK")).verdict(BAN, "transfer"))
        .isEqualTo(REFUTED);
  }

  @Test
  void aVoluntaryReturnMustBeShownToBeOne() {
    Case goes = feared().measure(Measure.of("voluntary-return", "PRK"));
    assertThat(goes.verdict(BAN, "transfer")).as("the State must show it").isEqualTo(Verdict.OPEN);
    assertThat(goes.say("return.signed-in-custody", "yes").verdict(BAN, "transfer"))
        .isEqualTo(Verdict.OPEN);
    Case freely = goes.say("person.returns-freely", "yes");
    assertThat(freely.verdict(BAN, "transfer")).isEqualTo(REFUTED);
    assertThat(freely.say("return.signed-in-custody", "yes").verdict(BAN, "transfer"))
        .as("what was signed in custody doesn't settle it")
        .isEqualTo(Verdict.OPEN);
    assertThat(goes.say("person.returns-freely", "no").verdict(BAN, "transfer"))
        .isEqualTo(ESTABLISHED);
    assertThat(feared().say("person.returns-freely", "yes").verdict(BAN, "transfer"))
        .as("a handover is no voluntary return, whatever was signed")
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void anOnwardReturnCountsWhereItIsReal() {
    Case chain =
        feared()
            .measure(
                new Measure(
                    "expulsion", "VNM", List.of("PRK"), "", Answer.NO, Provenance.UNTOLD, ""));
    assertThat(at(chain, "VNM").status()).isEqualTo(NOT_ENGAGED);
    assertThat(at(chain, "PRK").status())
        .as("the first State's practice is unknown")
        .isEqualTo(OPEN);
    assertThat(at(chain.say("return.sent-on", "yes"), "PRK").status()).isEqualTo(ENGAGED);
    assertThat(at(chain.say("return.sent-on", "no"), "PRK").status()).isEqualTo(NOT_ENGAGED);
  }

  // The danger

  @Test
  void dangerIsRealAndPersonal() {
    assertThat(afraidOf(beating("PRK").scope("personal")).verdict(BAN, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(afraidOf(beating("PRK").scope("class")).verdict(BAN, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(afraidOf(beating("PRK").scope("general")).verdict(BAN, "danger"))
        .as("a pattern alone neither proves nor disproves it")
        .isEqualTo(Verdict.OPEN);
    assertThat(afraidOf(beating("PRK").scope("")).verdict(BAN, "danger")).isEqualTo(Verdict.OPEN);
  }

  @Test
  void onlyAnInquiryDisproves() {
    FearedHarm.Builder remote = beating("PRK").risk(Risk.REMOTE);
    assertThat(afraidOf(remote).verdict(BAN, "danger")).isEqualTo(Verdict.OPEN);
    assertThat(afraidOf(remote.inquired(Answer.YES)).verdict(BAN, "danger")).isEqualTo(REFUTED);
  }

  @Test
  void pastTortureMakesTheDangerPersonal() {
    Case before = china().say("person.past-persecution", "yes");
    assertThat(before.fears(beating("PRK").scope("general")).verdict(BAN, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            before
                .fears(
                    FearedHarm.of("beating-in-interrogation", "PRK")
                        .by("state-officials")
                        .purposes("punishment"))
                .verdict(BAN, "danger"))
        .as("presumed while nothing is known of the risk")
        .isEqualTo(ESTABLISHED);
    assertThat(
            before
                .fears(beating("PRK").risk(Risk.REMOTE).inquired(Answer.YES))
                .verdict(BAN, "danger"))
        .as("old, and changed since")
        .isEqualTo(REFUTED);
    assertThat(
            china()
                .say("person.past-persecution", "no")
                .fears(beating("PRK").scope("general"))
                .verdict(BAN, "danger"))
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void theUnitedStatesAskForMore() {
    assertThat(
            feared()
                .position("standard-of-risk/cat/3", "more-likely-than-not")
                .verdict(BAN, "danger"))
        .isEqualTo(Verdict.OPEN);
    assertThat(
            afraidOf(beating("PRK").risk(Risk.MORE_LIKELY_THAN_NOT))
                .position("standard-of-risk/cat/3", "more-likely-than-not")
                .verdict(BAN, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            afraidOf(beating("PRK").inquired(Answer.YES))
                .position("standard-of-risk/cat/3", "more-likely-than-not")
                .verdict(BAN, "danger"))
        .isEqualTo(REFUTED);
  }

  @Test
  void twoHarmsThatEachMeetHalfNeverMakeOne() {
    Case halves =
        china()
            .fears(beating("PRK").by("private-persons").acquiescence(Answer.NO))
            .fears(beating("PRK").risk(Risk.REMOTE).inquired(Answer.YES));
    assertThat(halves.verdict(BAN, "any-harm")).isEqualTo(REFUTED);
  }

  @Test
  void unsettledSeverityStaysOpen() {
    assertThat(
            afraidOf(
                    FearedHarm.of("short-labour-detention", "PRK")
                        .by("state-officials")
                        .purposes("punishment")
                        .scope("class")
                        .risk(Risk.REAL))
                .status(BAN))
        .isEqualTo(OPEN);
  }

  // Decided cases

  @Test
  void elmiFactionsThatGovernAreOfficials() {
    assertThat(
            afraidOf(beating("SOM").by("de-facto-authority").scope("personal"))
                .measure(Measure.of("expulsion", "SOM"))
                .status(BAN))
        .isEqualTo(ENGAGED);
  }

  @Test
  void grbPrivateGroupsWithoutAcquiescenceAreOutside() {
    Case grb =
        afraidOf(
                beating("PER")
                    .by("private-persons")
                    .scope("personal")
                    .acquiescence(Answer.NO)
                    .protection(Answer.NO))
            .measure(Measure.of("expulsion", "PER"));
    assertThat(grb.status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(grb.position("cat-non-state", "inability-too").status(BAN)).isEqualTo(ENGAGED);
  }

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
    Case chain =
        any.measure(
            new Measure("expulsion", "VNM", List.of("PRK"), "", Answer.NO, Provenance.UNTOLD, ""));
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
    Case given = wide(cruel()).say("assurances.given", "yes");
    Case sound = given.say("assurances.binding", "yes").say("assurances.monitored", "yes");
    String never = "never-where-torture-is-systematic";
    assertThat(given.verdict(CRUEL, "assurances")).isEqualTo(Verdict.OPEN);
    assertThat(sound.verdict(CRUEL, "assurances")).isEqualTo(ESTABLISHED);
    for (String failing : List.of("monitored", "binding", "kept")) {
      assertThat(given.say("assurances." + failing, "no").verdict(CRUEL, "assurances"))
          .as(failing)
          .isEqualTo(REFUTED);
    }
    assertThat(
            sound
                .position("assurances", never)
                .say("assurances.systematic-torture", "yes")
                .verdict(CRUEL, "assurances"))
        .isEqualTo(REFUTED);
    assertThat(
            sound
                .position("assurances", never)
                .say("assurances.systematic-torture", "no")
                .verdict(CRUEL, "assurances"))
        .isEqualTo(ESTABLISHED);
    assertThat(given.position("assurances", "face-value").verdict(CRUEL, "assurances"))
        .isEqualTo(ESTABLISHED);
    assertThat(wide(cruel()).say("assurances.given", "no").verdict(CRUEL, "assurances"))
        .isEqualTo(REFUTED);
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
        feared()
            .measure(
                new Measure(
                    "expulsion", "VNM", List.of("PRK"), "", Answer.NO, Provenance.UNTOLD, ""))
            .say("return.sent-on", "yes");
    assertThat(chain.assess().norms(ASSESSMENT))
        .extracting(Norm::status)
        .containsExactlyInAnyOrder(ENGAGED, NOT_ENGAGED);
  }

  private static Norm at(Case in, String place) {
    return in.assess().norms(BAN).stream()
        .filter(norm -> norm.place().equals(place))
        .findFirst()
        .orElseThrow();
  }
}
