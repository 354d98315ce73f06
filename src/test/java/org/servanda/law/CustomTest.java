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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Proof;
import org.servanda.fact.Risk;
import org.servanda.norm.Norm;
import org.servanda.norm.Owed;
import org.servanda.norm.Verdict;

@DisplayName("customary international law")
class CustomTest {
  private static final String PERSECUTION = "custom/non-refoulement";
  private static final String TORTURE = "custom/non-refoulement-torture";
  private static final List<String> BOTH = List.of(PERSECUTION, TORTURE);
  private static final String EXISTS = "customary-non-refoulement";
  private static final String PEREMPTORY = "peremptory-non-refoulement";

  // Does custom have the rule, and whom does it bind?

  @Test
  void bindsAStateThatJoinedNothing() {
    Case outsider =
        dissident().state("PRK").on("2012-07-15").measure(Measure.of("handover", "CHN"));
    assertThat(outsider.verdict(TORTURE, "bound")).isEqualTo(ESTABLISHED);
    assertThat(outsider.verdict("cat/3", "bound")).isEqualTo(REFUTED);
  }

  @Test
  void coversRefugeesAndTortureByDefault() {
    assertThat(dissident().status(PERSECUTION)).isEqualTo(ENGAGED);
    assertThat(dissident().status(TORTURE)).isEqualTo(ENGAGED);
  }

  @Test
  void coversTortureAloneOnANarrowerPosition() {
    Case narrow = dissident().position(EXISTS, "torture");
    assertThat(narrow.verdict(PERSECUTION, "exists")).isEqualTo(REFUTED);
    assertThat(narrow.verdict(TORTURE, "exists")).isEqualTo(ESTABLISHED);
    assertThat(narrow.status(PERSECUTION)).isEqualTo(NOT_ENGAGED);
    assertThat(narrow.status(TORTURE)).isEqualTo(ENGAGED);
  }

  @Test
  void coversNobodyForASceptic() {
    Case none = dissident().position(EXISTS, "none");
    assertThat(none.verdict(PERSECUTION, "exists")).isEqualTo(REFUTED);
    assertThat(none.verdict(TORTURE, "exists")).isEqualTo(REFUTED);
  }

  @Test
  void isContestedAndOwedToAllStatesAndToThePerson() {
    Norm norm = dissident().assess().norm(PERSECUTION).orElseThrow();
    assertThat(norm.rank()).isEqualTo("custom");
    assertThat(norm.corollaryOf()).isEqualTo("non-refoulement");
    assertThat(dissident().assess().norm(TORTURE).orElseThrow().corollaryOf()).isEqualTo("torture");
    assertThat(norm.application().terms().owedTo())
        .extracting(Owed::kind)
        .containsExactly(Owed.Kind.ALL_STATES, Owed.Kind.PERSON);
    assertThat(dissident().assess().explanation().nodes())
        .filteredOn(node -> node.id().equals(norm.id()))
        .allSatisfy(node -> assertThat(node.contestedBy()).contains(EXISTS));
  }

  // The refugee limb

  @Test
  void theRefugeeLimbProtectsRefugees() {
    assertThat(dissident().verdict(PERSECUTION, "refugee")).isIn(ESTABLISHED, ASSUMED);
    Case stranger = china().fears(beating("PRK").grounds("none"));
    assertThat(stranger.verdict(PERSECUTION, "refugee")).isEqualTo(REFUTED);
    assertThat(stranger.status(PERSECUTION)).isEqualTo(NOT_ENGAGED);
    assertThat(stranger.status(TORTURE))
        .as("no ground is needed against torture")
        .isEqualTo(ENGAGED);
  }

  @Test
  void recognitionDeclaresWhatFactsLeaveOpen() {
    Case claimant = china().fears(beating("PRK"));
    assertThat(claimant.verdict(PERSECUTION, "refugee")).isEqualTo(Verdict.OPEN);
    assertThat(claimant.say("recognition.by", "unhcr").verdict(PERSECUTION, "refugee"))
        .as("nothing that excludes was raised")
        .isEqualTo(Verdict.ASSUMED);
    Case refused = claimant.say("recognition.claim", "finally-refused");
    assertThat(refused.verdict(PERSECUTION, "refugee")).isEqualTo(Verdict.OPEN);
    assertThat(refused.say("recognition.fair-procedure", "yes").verdict(PERSECUTION, "refugee"))
        .isEqualTo(REFUTED);
  }

  @Test
  void theThreatIsToLifeOrFreedomAndLikelyEnough() {
    assertThat(dissident().verdict(PERSECUTION, "threat")).isEqualTo(ESTABLISHED);
    assertThat(
            china()
                .fears(FearedHarm.of("loss-of-livelihood", "PRK"))
                .verdict(PERSECUTION, "threat"))
        .isEqualTo(REFUTED);
    assertThat(
            china()
                .fears(beating("PRK").risk(Risk.REMOTE).inquired(Answer.YES))
                .verdict(PERSECUTION, "threat"))
        .isEqualTo(REFUTED);
    Case untold = china().fears(FearedHarm.of("political-prison-camp", "PRK"));
    assertThat(untold.verdict(PERSECUTION, "threat")).isEqualTo(Verdict.OPEN);
    assertThat(untold.say("person.past-persecution", "yes").verdict(PERSECUTION, "threat"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            dissident()
                .position("standard-of-risk/custom/non-refoulement", "more-likely-than-not")
                .verdict(PERSECUTION, "threat"))
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void theThreatIsThatOfPersecution() {
    Case beaten = dissident();
    assertThat(beaten.verdict(PERSECUTION, "ground")).isEqualTo(ESTABLISHED);
    Case illTreated =
        china()
            .fears(
                FearedHarm.of("ill-treatment", "PRK")
                    .by("state-officials")
                    .grounds("religion")
                    .risk(Risk.REAL));
    assertThat(illTreated.verdict(PERSECUTION, "threat")).isEqualTo(ESTABLISHED);
    Case illTreatedBefore =
        china()
            .fears(FearedHarm.of("ill-treatment", "PRK").grounds("religion"))
            .say("person.past-persecution", "yes");
    assertThat(illTreatedBefore.verdict(PERSECUTION, "threat")).isEqualTo(ESTABLISHED);
    assertThat(illTreatedBefore.verdict("csr51/33/1", "threat")).isEqualTo(ESTABLISHED);
    Case sentElsewhere =
        beaten
            .measure(Measure.of("handover", "IRN"))
            .fears(FearedHarm.of("arbitrary-detention", "IRN").grounds("none").risk(Risk.REAL));
    assertThat(sentElsewhere.verdict(PERSECUTION, "ground", "IRN")).isEqualTo(REFUTED);
    assertThat(sentElsewhere.status(PERSECUTION))
        .as("a refugee who is detained there for no Convention ground")
        .isEqualTo(NOT_ENGAGED);
  }

  @Test
  void theBorderCountsForRefugeesByDoctrineAndForTortureAlways() {
    Case border = dissident().say("person.in", "border");
    assertThat(border.verdict(PERSECUTION, "reach")).isEqualTo(ESTABLISHED);
    Case entered = border.position("rejection-at-frontier", "not");
    assertThat(entered.verdict(PERSECUTION, "reach")).isEqualTo(REFUTED);
    assertThat(entered.verdict(TORTURE, "reach")).isEqualTo(ESTABLISHED);
  }

  @Test
  void reachFollowsControlOrStopsAtTheTerritory() {
    for (String norm : BOTH) {
      assertThat(dissident().verdict(norm, "reach")).isEqualTo(ESTABLISHED);
      Case sea = dissident().say("person.in", "high-seas");
      assertThat(sea.verdict(norm, "reach")).isEqualTo(Verdict.OPEN);
      Case held = sea.say("person.controlled", "yes");
      assertThat(held.verdict(norm, "reach")).isEqualTo(ESTABLISHED);
      assertThat(
              held.position("extraterritorial-reach/custom", "territory-only")
                  .verdict(norm, "reach"))
          .isEqualTo(REFUTED);
      assertThat(sea.say("person.controlled", "no").verdict(norm, "reach")).isEqualTo(REFUTED);
      Case atHome = dissident().say("person.in", "own-country");
      assertThat(atHome.say("person.controlled", "no").verdict(norm, "reach")).isEqualTo(REFUTED);
      assertThat(atHome.say("person.controlled", "yes").verdict(norm, "reach"))
          .as("foreign forces hold the person")
          .isEqualTo(ESTABLISHED);
    }
  }

  @Test
  void aDangerToSecurityExceptsTheRefugeeLimbOnly() {
    Case danger =
        dissident()
            .say(Circumstance.of("security.host-danger", "yes").proved(Proof.REASONABLE_GROUNDS))
            .say("security.serious", "yes");
    assertThat(danger.verdict(PERSECUTION, "security")).isEqualTo(ESTABLISHED);
    assertThat(danger.status(PERSECUTION)).isEqualTo(NOT_ENGAGED);
    assertThat(danger.status(TORTURE)).isEqualTo(ENGAGED);
  }

  @Test
  void theStateMustShowTheDanger() {
    assertThat(dissident().verdict(PERSECUTION, "security")).isEqualTo(ASSUMED);
    assertThat(dissident().say("security.host-danger", "no").verdict(PERSECUTION, "security"))
        .isEqualTo(REFUTED);
    assertThat(dissident().say("security.host-danger", "yes").verdict(PERSECUTION, "security"))
        .isEqualTo(Verdict.OPEN);
    assertThat(
            dissident()
                .say("security.host-danger", "yes")
                .say("security.serious", "no")
                .verdict(PERSECUTION, "security"))
        .isEqualTo(REFUTED);
    assertThat(
            dissident()
                .say(Circumstance.of("security.host-danger", "yes").proved(Proof.ALLEGED))
                .verdict(PERSECUTION, "security"))
        .isEqualTo(REFUTED);
  }

  @Test
  void aDangerToAnotherStateIsNone() {
    Case elsewhere = dissident().say("security.host-danger", "unknown");
    assertThat(elsewhere.say("security.only-elsewhere", "yes").verdict(PERSECUTION, "security"))
        .isEqualTo(REFUTED);
  }

  @Test
  void numbersExcuseOnOnePositionOnlyAndNeverTorture() {
    Case many = dissident().say("entry.mass-influx", "yes");
    assertThat(many.verdict(PERSECUTION, "mass-influx")).isEqualTo(REFUTED);
    Case excused = many.position("mass-influx", "exception");
    assertThat(excused.verdict(PERSECUTION, "mass-influx")).isEqualTo(ESTABLISHED);
    assertThat(excused.status(TORTURE)).isEqualTo(ENGAGED);
    Case alleged =
        dissident().position("mass-influx", "exception").say("entry.mass-influx", "unknown");
    assertThat(alleged.verdict(PERSECUTION, "mass-influx")).isEqualTo(Verdict.OPEN);
    assertThat(excused.say("entry.mass-influx", "no").verdict(PERSECUTION, "mass-influx"))
        .isEqualTo(REFUTED);
    assertThat(dissident().verdict(PERSECUTION, "mass-influx")).isEqualTo(ASSUMED);
  }

  // The persistent objector

  private static Case objector() {
    return dissident()
        .say("custom.objected", "yes")
        .say("custom.objected-during-formation", "yes")
        .say("custom.objection-clear-and-known", "yes")
        .say("custom.objection-maintained", "yes");
  }

  @Test
  void whoObjectedInTimeClearlyAndEverSinceStandsOutside() {
    for (String norm : BOTH) {
      assertThat(objector().verdict(norm, "persistent-objector")).isEqualTo(ESTABLISHED);
      assertThat(objector().status(norm)).isEqualTo(NOT_ENGAGED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"objected-during-formation", "objection-clear-and-known", "objection-maintained"})
  void everyConditionCounts(String condition) {
    for (String norm : BOTH) {
      assertThat(objector().say("custom." + condition, "no").verdict(norm, "persistent-objector"))
          .isEqualTo(REFUTED);
      assertThat(
              objector().say("custom." + condition, "unknown").verdict(norm, "persistent-objector"))
          .isEqualTo(Verdict.OPEN);
    }
  }

  @Test
  void whoDeniesOnlyTheFactsAcceptsTheRule() {
    for (String norm : BOTH) {
      Case china = dissident().say("custom.denies-only-facts", "yes");
      assertThat(china.verdict(norm, "persistent-objector")).isEqualTo(REFUTED);
      assertThat(dissident().verdict(norm, "persistent-objector")).isEqualTo(ASSUMED);
      assertThat(dissident().say("custom.objected", "no").verdict(norm, "persistent-objector"))
          .isEqualTo(REFUTED);
    }
  }

  @Test
  void noStateObjectsItsWayOutOfAPeremptoryNorm() {
    Case corollary = objector().position(PEREMPTORY, "torture-corollary");
    assertThat(corollary.verdict(TORTURE, "persistent-objector")).isEqualTo(REFUTED);
    assertThat(corollary.verdict(PERSECUTION, "persistent-objector")).isEqualTo(ESTABLISHED);
    Case general = objector().position(PEREMPTORY, "general");
    assertThat(general.verdict(TORTURE, "persistent-objector")).isEqualTo(REFUTED);
    assertThat(general.verdict(PERSECUTION, "persistent-objector")).isEqualTo(REFUTED);
  }
}
