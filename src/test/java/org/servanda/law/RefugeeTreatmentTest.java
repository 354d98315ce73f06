package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.china;
import static org.servanda.law.RefugeeConventionTest.claimant;
import static org.servanda.law.RefugeeTest.dissident;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Measure;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Owed;
import org.servanda.norm.Verdict;

/** Arts 31, 32 and 35: penalties, expulsion, and cooperation with UNHCR. */
class RefugeeTreatmentTest {
  private static final String BAN = "csr51/33/1";
  private static final String PENALTIES = "csr51/31/1";
  private static final String EXPULSION = "csr51/32";

  @Nested
  @DisplayName("art. 31(1): no penalty for coming without permission")
  class NoPenalty {
    private static final String ALL =
        "entry.lawful=no entry.directly=yes entry.promptly=yes entry.good-cause=yes"
            + " entry.penalty=fine";

    @Test
    void protectsWhoComesDirectlyPromptlyAndWithGoodCause() {
      assertThat(dissident().saying(ALL).status(PENALTIES)).isEqualTo(NormStatus.ENGAGED);
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
      Case of = dissident().saying(ALL).saying(fact);
      assertThat(of.verdict(PENALTIES, element)).isEqualTo(Verdict.REFUTED);
      assertThat(of.status(PENALTIES)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lawful", "directly", "promptly", "good-cause", "penalty"})
    void staysOpenWithEachUnknown(String key) {
      assertThat(dissident().saying(ALL).say("entry." + key, "unknown").status(PENALTIES))
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
      assertThat(china().saying(facts).verdict(EXPULSION, "refugee")).isEqualTo(verdict);
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
      Measure chain = Case.onward("expulsion", "RUS", "PRK");
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
      assertThat(lawful.saying(facts).verdict(EXPULSION, "security-or-order")).isEqualTo(verdict);
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
