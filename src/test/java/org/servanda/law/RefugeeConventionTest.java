package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;
import static org.servanda.law.RefugeeTest.dissident;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
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
import org.servanda.norm.NormStatus;
import org.servanda.norm.Owed;
import org.servanda.norm.Verdict;

/** The articles of the Refugee Convention that bear on sending a person away. */
class RefugeeConventionTest {
  private static final String BAN = "csr51/33/1";
  private static final String PENALTIES = "csr51/31/1";
  private static final String EXPULSION = "csr51/32";
  private static final String EXAMINATION = "csr51/33/assessment";

  private static Case stating(Case of, String facts) {
    Case told = of;
    for (String fact : facts.split(" ")) {
      int is = fact.indexOf('=');
      told = told.say(fact.substring(0, is), fact.substring(is + 1));
    }
    return told;
  }

  /** Someone of whom too little is known to say whether she or he is a refugee. */
  private static Case claimant() {
    return china().fears(beating("PRK"));
  }

  @Nested
  @DisplayName("who is protected")
  class Status {
    /** What is feared is told, and nothing of why, by whom or how likely. */
    private final Case untold = china().fears(FearedHarm.of("short-labour-detention", "PRK"));

    @Test
    void recognitionSpeaksWhereTheFactsAreSilent() {
      assertThat(untold.verdict(BAN, "refugee")).isEqualTo(Verdict.OPEN);
      for (String by : new String[] {"unhcr", "state", "another-state"}) {
        assertThat(untold.say("recognition.by", by).status(BAN)).isEqualTo(NormStatus.ENGAGED);
      }
      assertThat(untold.say("recognition.by", "nobody").verdict(BAN, "refugee"))
          .isEqualTo(Verdict.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serious", "agent", "nexus", "fear"})
    void recognitionSpeaksOnEachElement(String element) {
      assertThat(untold.conceptVerdict("refugee", element)).isEqualTo("open");
      assertThat(untold.say("recognition.by", "unhcr").conceptVerdict("refugee", element))
          .isEqualTo("established");
    }

    @Test
    void recognitionDoesNotMakeARefugeeOfWhomTheFactsRuleOut() {
      Case none = china().fears(beating("PRK").grounds("none")).say("recognition.by", "unhcr");
      assertThat(none.verdict(BAN, "refugee")).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void recognitionDoesNotAnswerACrimeRaisedAgainstIt() {
      Case raised =
          dissident().say("recognition.by", "unhcr").say("exclusion.serious-crime", "unknown");
      assertThat(raised.verdict(BAN, "refugee")).isEqualTo(Verdict.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
      "recognition.claim=finally-refused recognition.fair-procedure=yes, ESTABLISHED",
      "recognition.claim=finally-refused recognition.fair-procedure=no, REFUTED",
      "recognition.claim=finally-refused, OPEN",
      "recognition.claim=pending, REFUTED",
      "recognition.by=nobody, ASSUMED"
    })
    void aFinalRefusalAfterAFairProcedureEndsTheBenefitOfTheDoubt(String facts, Verdict verdict) {
      assertThat(stating(claimant(), facts).verdict(BAN, "finally-refused")).isEqualTo(verdict);
    }

    @Test
    void aRefusalDoesNotUnmakeARefugee() {
      Case refused =
          stating(dissident(), "recognition.claim=finally-refused recognition.fair-procedure=yes");
      assertThat(refused.verdict(BAN, "finally-refused")).isEqualTo(Verdict.REFUTED);
      assertThat(refused.verdict(BAN, "refugee")).isEqualTo(Verdict.ASSUMED);
      assertThat(refused.status(BAN)).isEqualTo(NormStatus.ENGAGED);
    }

    @Test
    void aClaimantStaysAPossibleRefugee() {
      assertThat(claimant().status(BAN)).isEqualTo(NormStatus.OPEN);
      assertThat(
              stating(
                      claimant(),
                      "recognition.claim=finally-refused recognition.fair-procedure=yes")
                  .status(BAN))
          .isEqualTo(NormStatus.NOT_ENGAGED);
    }
  }

  @Nested
  @DisplayName("art. 33(1): the measure")
  class TheMeasure {
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
    void anyMannerOfSendingIsCovered(String kind) {
      assertThat(dissident().measure(Measure.of(kind, "PRK")).status(BAN))
          .isEqualTo(NormStatus.ENGAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"let-stay", "transfer-of-names", "refuse-access-to-unhcr"})
    void whatSendsNobodyAwayIsNot(String kind) {
      assertThat(dissident().measure(Measure.of(kind, "PRK")).verdict(BAN, "measure"))
          .isEqualTo(Verdict.REFUTED);
    }

    @ParameterizedTest
    @CsvSource({"yes, REFUTED", "no, ESTABLISHED", "unknown, OPEN"})
    void aVoluntaryReturnMustBeFree(String freely, Verdict verdict) {
      Case goes =
          dissident()
              .measure(Measure.of("voluntary-return", "PRK"))
              .say("person.returns-freely", freely);
      assertThat(goes.verdict(BAN, "measure")).isEqualTo(verdict);
    }

    @Test
    void consentSignedInCustodyIsNoFreeDecision() {
      Case goes =
          dissident()
              .measure(Measure.of("voluntary-return", "PRK"))
              .say("person.returns-freely", "yes")
              .say("return.signed-in-custody", "yes");
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
      Measure chain =
          new Measure("transfer", "RUS", List.of("PRK"), "", Answer.NO, Provenance.UNTOLD, "");
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

  @Nested
  @DisplayName("art. 33(2)")
  class Exceptions {
    private Case dangerous(String answer, Proof proof) {
      Circumstance danger = Circumstance.of("security.host-danger", answer);
      return dissident().say(proof == null ? danger : danger.proved(proof));
    }

    @ParameterizedTest
    @CsvSource({
      "yes, REASONABLE_GROUNDS, security.serious=yes, ESTABLISHED",
      "yes, REASONABLE_GROUNDS, security.serious=no, REFUTED",
      "yes, SOME_EVIDENCE, security.serious=yes, REFUTED",
      "yes, , security.serious=yes, OPEN",
      "yes, REASONABLE_GROUNDS, security.serious=unknown, OPEN",
      "unknown, , security.serious=unknown, OPEN",
      "no, , security.serious=unknown, REFUTED",
      "unknown, , security.only-elsewhere=yes, REFUTED"
    })
    void theDangerIsToThisStateSeriousPresentAndProved(
        String answer, Proof proof, String facts, Verdict verdict) {
      assertThat(stating(dangerous(answer, proof), facts).verdict(BAN, "33-2-a"))
          .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "none, no, ESTABLISHED",
      "required, yes, ESTABLISHED",
      "required, no, REFUTED",
      "required, unknown, OPEN"
    })
    void proportionIsAskedForOrNotAsThePositionSays(
        String position, String proportionate, Verdict verdict) {
      Case spy =
          dangerous("yes", Proof.BALANCE)
              .say("security.serious", "yes")
              .say("security.proportionate", proportionate)
              .position("33-2-proportionality", position);
      assertThat(spy.verdict(BAN, "33-2-a")).isEqualTo(verdict);
      Case convict =
          stating(
                  dissident(),
                  "security.crime=particularly-serious security.final-judgment=yes"
                      + " security.community-danger=yes")
              .say("security.proportionate", proportionate)
              .position("33-2-proportionality", position);
      assertThat(convict.verdict(BAN, "33-2-b")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "security.crime=particularly-serious security.final-judgment=yes security.community-danger=yes, ESTABLISHED",
      "security.crime=serious security.final-judgment=yes security.community-danger=yes, REFUTED",
      "security.crime=none, REFUTED",
      "security.crime=particularly-serious security.final-judgment=no security.community-danger=yes, REFUTED",
      "security.crime=particularly-serious security.final-judgment=yes security.community-danger=no, REFUTED",
      "security.crime=particularly-serious, OPEN",
      "security.crime=unknown, OPEN",
      "person.in=territory, ASSUMED"
    })
    void theCrimeIsParticularlySeriousAndTheDangerPresent(String facts, Verdict verdict) {
      assertThat(stating(dissident(), facts).verdict(BAN, "33-2-b")).isEqualTo(verdict);
    }

    @Test
    void notRaisedTheyAreTakenAsAbsentForTheBurdenIsTheStates() {
      var finding = dissident().finding(BAN, "33-2-a");
      assertThat(finding.verdict()).isEqualTo(Verdict.ASSUMED);
      assertThat(finding.says()).contains("it raised none");
      assertThat(finding.cites()).contains("csr51/33/2");
    }

    @Test
    void removesThisBanOnlyAndNeverTheBanOnTorture() {
      Case spy = dangerous("yes", Proof.ESTABLISHED).say("security.serious", "yes");
      assertThat(spy.status(BAN)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(spy.verdict(BAN, "refugee")).isEqualTo(Verdict.ASSUMED);
      assertThat(spy.status("cat/3")).isEqualTo(NormStatus.ENGAGED);
      assertThat(spy.assess().norm("cat/3").orElseThrow().findings())
          .isEqualTo(dissident().assess().norm("cat/3").orElseThrow().findings());
    }

    @ParameterizedTest
    @CsvSource({
      "no-exception, yes, REFUTED",
      "no-exception, unknown, REFUTED",
      "no-exception, no, REFUTED",
      "exception, yes, ESTABLISHED",
      "exception, no, REFUTED",
      "exception, unknown, OPEN"
    })
    void numbersExcuseOrNotAsThePositionSays(String position, String influx, Verdict verdict) {
      assertThat(
              dissident()
                  .say("entry.mass-influx", influx)
                  .position("mass-influx", position)
                  .verdict(BAN, "mass-influx"))
          .isEqualTo(verdict);
      assertThat(dissident().verdict(BAN, "mass-influx")).isEqualTo(Verdict.ASSUMED);
    }
  }

  @Nested
  @DisplayName("art. 33: the examination that comes first")
  class Examination {
    @Test
    void isOwedToWhoeverIsOrMayBeARefugee() {
      assertThat(dissident().status(EXAMINATION)).isEqualTo(NormStatus.ENGAGED);
      assertThat(claimant().status(EXAMINATION)).isEqualTo(NormStatus.ENGAGED);
      assertThat(china().fearsNothing().status(EXAMINATION)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @ParameterizedTest
    @CsvSource({
      "recognition.claim=finally-refused recognition.fair-procedure=yes, ESTABLISHED",
      "recognition.claim=finally-refused recognition.fair-procedure=no, REFUTED",
      "recognition.claim=finally-refused, OPEN",
      "recognition.claim=pending, REFUTED",
      "recognition.claim=none, ASSUMED"
    })
    void isOwedUntilItWasDoneFairly(String facts, Verdict verdict) {
      assertThat(stating(dissident(), facts).verdict(EXAMINATION, "examined")).isEqualTo(verdict);
    }
  }

  @Nested
  @DisplayName("art. 31(1): no penalty for coming without permission")
  class NoPenalty {
    private static final String ALL =
        "entry.lawful=no entry.directly=yes entry.promptly=yes entry.good-cause=yes"
            + " entry.penalty=fine";

    @Test
    void protectsWhoComesDirectlyPromptlyAndWithGoodCause() {
      assertThat(stating(dissident(), ALL).status(PENALTIES)).isEqualTo(NormStatus.ENGAGED);
      assertThat(dissident().status(PENALTIES)).isEqualTo(NormStatus.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
      "entry.lawful=yes, without-permission",
      "entry.directly=no, directly",
      "entry.promptly=no, promptly",
      "entry.good-cause=no, good-cause",
      "entry.penalty=none, penalty"
    })
    void failsWithEachOfItsElements(String fact, String element) {
      Case of = stating(stating(dissident(), ALL), fact);
      assertThat(of.verdict(PENALTIES, element)).isEqualTo(Verdict.REFUTED);
      assertThat(of.status(PENALTIES)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lawful", "directly", "promptly", "good-cause", "penalty"})
    void staysOpenWithEachUnknown(String key) {
      assertThat(stating(dissident(), ALL).say("entry." + key, "unknown").status(PENALTIES))
          .isEqualTo(NormStatus.OPEN);
    }

    @Test
    void removalIsNoPenalty() {
      assertThat(dissident().say("entry.penalty", "none").status(PENALTIES))
          .isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(dissident().say("entry.penalty", "none").status(BAN))
          .isEqualTo(NormStatus.ENGAGED);
    }
  }

  @Nested
  @DisplayName("art. 32: expulsion of a refugee lawfully there")
  class Expulsion {
    private final Case lawful = dissident().say("entry.stay-lawful", "yes");

    @Test
    void isForbiddenWhateverTheDestination() {
      assertThat(lawful.status(EXPULSION)).isEqualTo(NormStatus.ENGAGED);
      Case toSafety = lawful.measure(Measure.of("expulsion", "FRA"));
      assertThat(toSafety.status(EXPULSION)).isEqualTo(NormStatus.ENGAGED);
      assertThat(toSafety.status(BAN)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void protectsRefugees() {
      assertThat(lawful.verdict(EXPULSION, "refugee")).isEqualTo(Verdict.ESTABLISHED);
      assertThat(claimant().verdict(EXPULSION, "refugee")).isEqualTo(Verdict.OPEN);
      assertThat(china().fearsNothing().verdict(EXPULSION, "refugee")).isEqualTo(Verdict.REFUTED);
    }

    @ParameterizedTest
    @CsvSource({
      "recognition.by=state, ESTABLISHED",
      "recognition.by=nobody, OPEN",
      "recognition.by=state exclusion.serious-crime=unknown, OPEN",
      "exclusion.other-un-agency-ceased=yes, ESTABLISHED"
    })
    void protectsThoseRecognisedWithoutAskingWhatTheyFear(String facts, Verdict verdict) {
      assertThat(stating(china(), facts).verdict(EXPULSION, "refugee")).isEqualTo(verdict);
    }

    @Test
    void protectsOnlyALawfulStay() {
      assertThat(dissident().verdict(EXPULSION, "lawfully-there")).isEqualTo(Verdict.OPEN);
      assertThat(dissident().say("entry.stay-lawful", "no").status(EXPULSION))
          .isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(dissident().say("person.in", "border").verdict(EXPULSION, "lawfully-there"))
          .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void asksForAMeasure() {
      assertThat(lawful.measure(Measure.of("let-stay", "PRK")).verdict(EXPULSION, "measure"))
          .isEqualTo(Verdict.REFUTED);
      Case goes = lawful.measure(Measure.of("voluntary-return", "PRK"));
      assertThat(goes.verdict(EXPULSION, "measure")).isEqualTo(Verdict.OPEN);
      assertThat(goes.say("person.returns-freely", "yes").verdict(EXPULSION, "measure"))
          .isEqualTo(Verdict.REFUTED);
      assertThat(goes.say("person.returns-freely", "no").verdict(EXPULSION, "measure"))
          .isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void isJudgedWhereItLeadsFirst() {
      Measure chain =
          new Measure("expulsion", "RUS", List.of("PRK"), "", Answer.NO, Provenance.UNTOLD, "");
      assertThat(lawful.measure(chain).assess().norms())
          .filteredOn(norm -> norm.provision().equals(EXPULSION))
          .extracting(norm -> norm.place() + " " + norm.status())
          .containsExactlyInAnyOrder("RUS ENGAGED", "PRK NOT_ENGAGED");
    }

    @ParameterizedTest
    @CsvSource({
      "security.expulsion-ground=national-security security.due-process=yes, ESTABLISHED",
      "security.expulsion-ground=public-order security.due-process=yes, ESTABLISHED",
      "security.expulsion-ground=public-order security.due-process=no, REFUTED",
      "security.expulsion-ground=none security.due-process=yes, REFUTED",
      "security.expulsion-ground=public-order, OPEN",
      "security.expulsion-ground=unknown, OPEN",
      "person.in=territory, ASSUMED"
    })
    void yieldsToSecurityOrOrderWithDueProcess(String facts, Verdict verdict) {
      assertThat(stating(lawful, facts).verdict(EXPULSION, "security-or-order")).isEqualTo(verdict);
    }
  }

  @Nested
  @DisplayName("art. 35: cooperation with UNHCR")
  class Unhcr {
    private static final String COOPERATION = "csr51/35/1";
    private static final String ACCESS = "csr51/35/access";

    @Test
    void isOwedForWhoeverIsOrMayBeARefugee() {
      assertThat(dissident().status(COOPERATION)).isEqualTo(NormStatus.ENGAGED);
      assertThat(claimant().status(COOPERATION)).isEqualTo(NormStatus.ENGAGED);
    }

    @ParameterizedTest
    @CsvSource({"yes, ENGAGED", "no, NOT_ENGAGED", "unknown, OPEN"})
    void isOwedForOthersIfUnhcrAsks(String asks, NormStatus status) {
      assertThat(china().fearsNothing().say("recognition.unhcr-asks", asks).status(COOPERATION))
          .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"yes, ENGAGED", "no, NOT_ENGAGED", "unknown, OPEN"})
    void includesAccessToWhoeverIsOrMayBeARefugee(String asks, NormStatus status) {
      assertThat(claimant().say("recognition.unhcr-asks", asks).status(ACCESS)).isEqualTo(status);
      assertThat(china().fearsNothing().say("recognition.unhcr-asks", asks).status(ACCESS))
          .isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void isOwedToUnhcrAndMarkedAsInferred() {
      var access = dissident().assess().norm(ACCESS).orElseThrow();
      assertThat(access.application().terms().badges()).contains("inferred");
      assertThat(access.application().terms().owedTo())
          .extracting(Owed::kind)
          .contains(Owed.Kind.ORGANISATION, Owed.Kind.PARTIES);
    }
  }
}
