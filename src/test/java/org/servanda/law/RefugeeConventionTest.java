package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;
import static org.servanda.law.RefugeeTest.dissident;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Proof;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/** Whom art. 33 protects, its exceptions, and the examination that comes before a return. */
class RefugeeConventionTest {
  private static final String BAN = "csr51/33/1";
  private static final String EXAMINATION = "csr51/33/assessment";

  /** Someone of whom too little is known to say whether she or he is a refugee. */
  static Case claimant() {
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
      assertThat(claimant().saying(facts).verdict(BAN, "finally-refused")).isEqualTo(verdict);
    }

    @Test
    void aRefusalDoesNotUnmakeARefugee() {
      Case refused =
          dissident().saying("recognition.claim=finally-refused recognition.fair-procedure=yes");
      assertThat(refused.verdict(BAN, "finally-refused")).isEqualTo(Verdict.REFUTED);
      assertThat(refused.verdict(BAN, "refugee")).isEqualTo(Verdict.ASSUMED);
      assertThat(refused.status(BAN)).isEqualTo(NormStatus.ENGAGED);
    }

    @Test
    void aClaimantStaysAPossibleRefugee() {
      assertThat(claimant().status(BAN)).isEqualTo(NormStatus.OPEN);
      assertThat(
              claimant()
                  .saying("recognition.claim=finally-refused recognition.fair-procedure=yes")
                  .status(BAN))
          .isEqualTo(NormStatus.NOT_ENGAGED);
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
      assertThat(dangerous(answer, proof).saying(facts).verdict(BAN, "33-2-a")).isEqualTo(verdict);
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
          dissident()
              .saying(
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
      assertThat(dissident().saying(facts).verdict(BAN, "33-2-b")).isEqualTo(verdict);
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
      assertThat(dissident().saying(facts).verdict(EXAMINATION, "examined")).isEqualTo(verdict);
    }
  }
}
