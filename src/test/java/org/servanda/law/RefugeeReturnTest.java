package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;
import static org.servanda.law.RefugeeConventionTest.claimant;
import static org.servanda.law.RefugeeTest.dissident;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/** What art. 33(1) forbids: the measure, the place and the threat. */
class RefugeeReturnTest {
  private static final String BAN = "csr51/33/1";

  @Nested
  @DisplayName("art. 33(1): the measure")
  class TheMeasure {
    @ParameterizedTest
    @MethodSource("org.servanda.law.Case#waysToSend")
    void anyMannerOfSendingIsCovered(String kind) {
      assertThat(dissident().measure(Measure.of(kind, "PRK")).status(BAN))
          .isEqualTo(NormStatus.ENGAGED);
    }

    @ParameterizedTest
    @MethodSource("org.servanda.law.Case#waysToSendNobody")
    void whatSendsNobodyAwayIsNot(String kind) {
      assertThat(dissident().measure(Measure.of(kind, "PRK")).verdict(BAN, "measure"))
          .isEqualTo(Verdict.REFUTED);
    }

    @ParameterizedTest
    @CsvSource({"yes, REFUTED", "no, ESTABLISHED", "unknown, OPEN"})
    void aVoluntaryReturnMustBeFree(String freely, Verdict verdict) {
      Case goes = dissident().returning(freely);
      assertThat(goes.verdict(BAN, "measure")).isEqualTo(verdict);
    }

    @Test
    void consentSignedInCustodyIsNoFreeDecision() {
      Case goes = dissident().returning("yes").say("return.signed-in-custody", "yes");
      assertThat(goes.verdict(BAN, "measure")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void consentMakesNoVoluntaryReturnOfAHandover() {
      assertThat(dissident().say("person.returns-freely", "yes").verdict(BAN, "measure"))
          .isEqualTo(Verdict.ESTABLISHED);
    }

    @ParameterizedTest
    @CsvSource({"yes, ENGAGED", "no, NOT_ENGAGED", "unknown, OPEN"})
    void theDangerCountsWhereTheChainEnds(String sentOn, NormStatus atTheEnd) {
      Measure chain = Case.onward("transfer", "RUS", "PRK");
      List<Norm> norms = dissident().measure(chain).say("return.sent-on", sentOn).assess().norms();
      assertThat(norms)
          .filteredOn(norm -> norm.provision().equals(BAN) && norm.place().equals("PRK"))
          .extracting(Norm::status)
          .containsExactly(atTheEnd);
      assertThat(norms)
          .filteredOn(norm -> norm.provision().equals(BAN) && norm.place().equals("RUS"))
          .extracting(Norm::status)
          .containsExactly(NormStatus.NOT_ENGAGED);
    }
  }

  @Nested
  @DisplayName("art. 33(1): the place")
  class Reach {
    private Verdict reach(Case of) {
      return of.verdict(BAN, "reach");
    }

    @Test
    void theTerritoryIsAlwaysReached() {
      assertThat(reach(dissident())).isEqualTo(Verdict.ESTABLISHED);
      Case atHome =
          dissident().say("person.in", "own-country").measure(Measure.of("expulsion", "RUS"));
      assertThat(reach(atHome)).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void whereThePersonIsUnknownLeavesItOpen() {
      assertThat(reach(dissident().say("person.in", "unknown"))).isEqualTo(Verdict.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"covered, ESTABLISHED", "not, REFUTED"})
    void theBorderAsThePositionSays(String position, Verdict verdict) {
      assertThat(
              reach(
                  dissident()
                      .say("person.in", "border")
                      .position("rejection-at-frontier", position)))
          .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "control, yes, ESTABLISHED",
      "control, no, REFUTED",
      "control, unknown, OPEN",
      "territory-only, yes, REFUTED"
    })
    void beyondTheBorderAsThePositionSays(String position, String controlled, Verdict verdict) {
      for (String place : new String[] {"high-seas", "embassy", "abroad"}) {
        assertThat(
                reach(
                    dissident()
                        .say("person.in", place)
                        .say("person.controlled", controlled)
                        .position("extraterritorial-reach/csr51", position)))
            .isEqualTo(verdict);
      }
    }
  }

  @Nested
  @DisplayName("art. 33(1): the threat")
  class Threat {
    private Case feared(FearedHarm.Builder fear) {
      return china().fears(fear.by("state-officials").grounds("religion"));
    }

    private Verdict threat(Case of) {
      return of.verdict(BAN, "threat");
    }

    @ParameterizedTest
    @CsvSource({
      "labour-camp, ESTABLISHED",
      "short-labour-detention, ESTABLISHED",
      "ill-treatment, ESTABLISHED",
      "hunger, REFUTED",
      "ordinary-prosecution, REFUTED"
    })
    void isToLifeOrFreedomOrElsePersecution(String kind, Verdict verdict) {
      assertThat(threat(feared(FearedHarm.of(kind, "PRK").risk(Risk.REAL)))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "real, REAL, UNKNOWN, ESTABLISHED",
      "real, REMOTE, YES, REFUTED",
      "real, REMOTE, UNKNOWN, OPEN",
      "more-likely-than-not, REAL, UNKNOWN, OPEN",
      "more-likely-than-not, REAL, YES, REFUTED",
      "more-likely-than-not, MORE_LIKELY_THAN_NOT, UNKNOWN, ESTABLISHED"
    })
    void mustBeAsLikelyAsThePositionAsks(
        String position, Risk risk, Answer inquired, Verdict verdict) {
      assertThat(
              threat(
                  feared(FearedHarm.of("labour-camp", "PRK").risk(risk).inquired(inquired))
                      .position("standard-of-risk/csr51/33/1", position)))
          .isEqualTo(verdict);
    }

    @Test
    void isPresumedFromThePast() {
      Case unexamined = feared(FearedHarm.of("labour-camp", "PRK"));
      assertThat(threat(unexamined)).isEqualTo(Verdict.OPEN);
      assertThat(threat(unexamined.say("person.past-persecution", "yes")))
          .isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void mustBeForAGround() {
      assertThat(dissident().verdict(BAN, "ground")).isEqualTo(Verdict.ESTABLISHED);
      assertThat(claimant().verdict(BAN, "ground")).isEqualTo(Verdict.OPEN);
      assertThat(china().fears(beating("PRK").grounds("none")).verdict(BAN, "ground"))
          .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void elsewhereThanWhereTheRemovalEndsDoesNotCount() {
      Case toRussia = dissident().measure(Measure.of("expulsion", "RUS"));
      assertThat(toRussia.verdict(BAN, "refugee")).isEqualTo(Verdict.ASSUMED);
      assertThat(toRussia.verdict(BAN, "any-harm")).isEqualTo(Verdict.REFUTED);
      assertThat(toRussia.status(BAN)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void mayComeFromAStateThatIsNotThePersonsOwn() {
      Case hunted =
          dissident()
              .measure(Measure.of("expulsion", "RUS"))
              .fears(beating("RUS").grounds("nationality"));
      assertThat(hunted.status(BAN)).isEqualTo(NormStatus.ENGAGED);
    }
  }
}
