package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.china;
import static org.servanda.law.RefugeeTest.dissident;
import static org.servanda.law.RefugeeTest.found;
import static org.servanda.law.RefugeeTest.harm;
import static org.servanda.law.RefugeeTest.held;
import static org.servanda.law.RefugeeTest.lived;
import static org.servanda.law.RefugeeTest.refugee;
import static org.servanda.law.RefugeeTest.russian;
import static org.servanda.law.RefugeeTest.tie;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.assessment.Assessment;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Risk;
import org.servanda.fact.Scenario;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/** Who persecutes a refugee under art. 1A(2), and who could protect her or him. */
class RefugeeProtectionTest {
  private static final String BAN = "csr51/33/1";

  @Nested
  @DisplayName("done by the State, or not prevented by it")
  class Agent {
    private static final String ACCOUNTABILITY = "accountability";

    private String agent(FearedHarm.Builder fear) {
      return found(russian(fear), "agent");
    }

    private String underAccountability(FearedHarm.Builder fear) {
      return found(russian(fear).position("non-state-persecution", ACCOUNTABILITY), "agent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state-officials", "de-facto-authority"})
    void thoseInPowerAreEnough(String by) {
      assertThat(agent(harm("execution", by))).isEqualTo("established");
      assertThat(underAccountability(harm("execution", by))).isEqualTo("established");
    }

    @ParameterizedTest
    @ValueSource(strings = {"private-persons", "family", "traffickers"})
    void privatePersonsAreEnoughWhereTheStateDoesNotProtect(String by) {
      assertThat(agent(harm("domestic-violence", by).protection(Answer.NO)))
          .isEqualTo("established");
      assertThat(agent(harm("domestic-violence", by).protection(Answer.YES))).isEqualTo("refuted");
      assertThat(agent(harm("domestic-violence", by))).isEqualTo("open");
    }

    @Test
    void accountabilityAsksForOfficialsWhoLookAway() {
      FearedHarm.Builder unprotected =
          harm("domestic-violence", "family").protection(Answer.NO).acquiescence(Answer.NO);
      assertThat(agent(unprotected)).isEqualTo("established");
      assertThat(underAccountability(unprotected)).isEqualTo("refuted");
      FearedHarm.Builder lookedAway = harm("domestic-violence", "family").acquiescence(Answer.YES);
      assertThat(underAccountability(lookedAway)).isEqualTo("established");
    }

    @Test
    void whoDoesItUnknownLeavesItOpen() {
      assertThat(agent(FearedHarm.of("execution", "RUS"))).isEqualTo("open");
    }
  }

  @Nested
  @DisplayName("without the protection of a State")
  class Protection {
    private Assessment assessed(FearedHarm.Builder fear, Nationality... ties) {
      Person.Builder person = Person.named("person").say("person.in", "territory");
      for (Nationality tie : ties) {
        person.tie(tie);
      }
      person.nationalitiesComplete(true).fears(fear.build());
      Scenario toRussia = china().measure(Measure.of("handover", "RUS")).scenario();
      return Case.assess(toRussia.toBuilder().persons(List.of(person.build())).build());
    }

    private Verdict everywhere(FearedHarm.Builder fear, Nationality... ties) {
      return verdict(assessed(fear, ties));
    }

    private String protection(FearedHarm.Builder fear, Nationality... ties) {
      return assessed(fear, ties).explanation().nodes().stream()
          .filter(node -> node.id().startsWith("finding:refugee#no-protection@"))
          .findFirst()
          .orElseThrow()
          .verdict();
    }

    private Verdict verdict(Assessment of) {
      return of.norm(BAN).orElseThrow().findings().stream()
          .filter(finding -> finding.element().equals("refugee"))
          .findFirst()
          .orElseThrow()
          .verdict();
    }

    private final FearedHarm.Builder byOfficials = harm("execution", "state-officials");

    @Test
    void theStateThatPersecutesGivesNone() {
      assertThat(everywhere(byOfficials, held("RUS", Answer.UNKNOWN))).isEqualTo(Verdict.ASSUMED);
    }

    @Test
    void theStateThatFailsAgainstPrivatePersonsGivesNone() {
      FearedHarm.Builder unprotected = harm("domestic-violence", "family").protection(Answer.NO);
      assertThat(everywhere(unprotected, held("RUS", Answer.UNKNOWN))).isEqualTo(Verdict.ASSUMED);
      FearedHarm.Builder lookedAway = harm("domestic-violence", "family").acquiescence(Answer.YES);
      assertThat(everywhere(lookedAway, held("RUS", Answer.UNKNOWN))).isEqualTo(Verdict.ASSUMED);
    }

    @Test
    void aSecondNationalityMustFailToo() {
      Nationality home = held("RUS", Answer.UNKNOWN);
      assertThat(everywhere(byOfficials, home, held("FRA", Answer.YES))).isEqualTo(Verdict.REFUTED);
      assertThat(everywhere(byOfficials, home, held("FRA", Answer.NO))).isEqualTo(Verdict.ASSUMED);
      assertThat(everywhere(byOfficials, home, held("FRA", Answer.UNKNOWN)))
          .isEqualTo(Verdict.OPEN);
    }

    @Test
    void onlyWhatMayBePersecutionKeepsAPersonFromAskingAnotherState() {
      Case french = dissident().nationality("PRK", "FRA");
      FearedHarm.Builder beaten = Case.beating("FRA").grounds("religion");
      assertThat(refugee(french.fears(beaten))).isEqualTo(Verdict.ASSUMED);
      assertThat(refugee(french.fears(Case.beating("FRA").grounds("none"))))
          .isEqualTo(Verdict.OPEN);
      assertThat(refugee(french.fears(beaten.risk(Risk.REMOTE).inquired(Answer.YES))))
          .isEqualTo(Verdict.OPEN);
      FearedHarm.Builder tried =
          FearedHarm.of("ordinary-prosecution", "FRA").by("state-officials").risk(Risk.REAL);
      assertThat(refugee(french.fears(tried))).isEqualTo(Verdict.OPEN);
    }

    @Test
    void recognitionSpeaksWhereNothingElseDoes() {
      FearedHarm.Builder privately = harm("domestic-violence", "family");
      Case unprotected = russian(privately);
      assertThat(found(unprotected, "no-protection")).isEqualTo("open");
      assertThat(found(unprotected.say("recognition.by", "state"), "no-protection"))
          .isEqualTo("established");
    }

    @Test
    void aNationalOfTheStateThatSendsAwayIsNoRefugeeThere() {
      Case childOfAChineseFather = dissident().nationality("PRK", "CHN");
      assertThat(refugee(childOfAChineseFather)).isEqualTo(Verdict.REFUTED);
      assertThat(childOfAChineseFather.status("cat/3")).isEqualTo(NormStatus.ENGAGED);
      assertThat(refugee(childOfAChineseFather.say("recognition.by", "unhcr")))
          .as("recognition doesn't change whose national the person is")
          .isEqualTo(Verdict.REFUTED);
      assertThat(everywhere(byOfficials, held("CHN", Answer.NO)))
          .as("whatever that State does for its own")
          .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void whoWasStatelessInTheNorthIsNoKoreanNational() {
      Scenario told = dissident().position("second-nationality", "formal").scenario();
      Person stateless =
          Person.named("person")
              .say("person.in", "territory")
              .tie(lived("PRK"))
              .nationalitiesComplete(true)
              .fears(Case.beating("PRK").grounds("political-opinion").build())
              .build();
      assertThat(verdict(Case.assess(told)))
          .as("a national of the North is one")
          .isEqualTo(Verdict.REFUTED);
      assertThat(verdict(Case.assess(told.toBuilder().persons(List.of(stateless)).build())))
          .isEqualTo(Verdict.ASSUMED);
    }

    @Test
    void aStatelessPersonHasNoneToAskFor() {
      FearedHarm.Builder elsewhere = harm("execution", "de-facto-authority");
      assertThat(everywhere(elsewhere, lived("RUS"))).isEqualTo(Verdict.ASSUMED);
      FearedHarm.Builder privately = harm("execution", "private-persons").protection(Answer.NO);
      assertThat(everywhere(privately, lived("RUS"))).isEqualTo(Verdict.ASSUMED);
    }

    @Test
    void aStatelessPersonNeedNotShowThatTheOldCountryFails() {
      FearedHarm.Builder byWhomUnknown = harm("execution", "");
      assertThat(protection(byWhomUnknown, lived("RUS"))).isEqualTo("established");
      assertThat(protection(byWhomUnknown, held("RUS", Answer.UNKNOWN))).isEqualTo("open");
    }

    @ParameterizedTest
    @CsvSource({
      "available-without-discretion, NO, UNKNOWN, ASSUMED",
      "available-without-discretion, YES, UNKNOWN, REFUTED",
      "available-without-discretion, UNKNOWN, NO, OPEN",
      "effective, UNKNOWN, NO, ASSUMED",
      "effective, UNKNOWN, YES, REFUTED",
      "effective, NO, UNKNOWN, OPEN",
      "formal, NO, NO, REFUTED"
    })
    void anAscribedNationalityCountsAsThePositionSays(
        String position, Answer available, Answer effective, Verdict verdict) {
      Person person =
          Person.named("person")
              .say("person.in", "territory")
              .tie(held("RUS", Answer.UNKNOWN))
              .tie(tie("KAZ", Nationality.Tie.ASCRIBED, available, effective))
              .nationalitiesComplete(true)
              .fears(byOfficials.build())
              .build();
      Scenario toRussia =
          china()
              .measure(Measure.of("handover", "RUS"))
              .position("second-nationality", position)
              .scenario();
      assertThat(verdict(Case.assess(toRussia.toBuilder().persons(List.of(person)).build())))
          .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "available-without-discretion, ENGAGED",
      "effective, ENGAGED",
      "formal, NOT_ENGAGED"
    })
    void theKoreanNationalityOfPeopleFromTheNorthCountsAsThePositionSays(
        String position, NormStatus status) {
      Case of = dissident().position("second-nationality", position);
      assertThat(of.status(BAN)).isEqualTo(status);
      assertThat(of.status("cat/3")).isEqualTo(NormStatus.ENGAGED);
    }
  }

  @Nested
  @DisplayName("unless another part of the country is safe")
  class InternalProtection {
    private static final String SAFE = "elsewhere.safe=yes elsewhere.reasonable=yes";

    private String elsewhere(String by, String facts, String position) {
      Case of =
          russian(harm("execution", by)).position("internal-protection-state-agent", position);
      return found(of.saying(facts), "internal-protection");
    }

    @Test
    void nobodyNamedAPart() {
      assertThat(found(dissident(), "internal-protection")).isEqualTo("assumed");
    }

    @ParameterizedTest
    @CsvSource({"presumption-against, refuted", "case-by-case, established"})
    void aStateIsPresumedToReachEverywhere(String position, String verdict) {
      assertThat(elsewhere("state-officials", SAFE, position)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "elsewhere.safe=yes elsewhere.reasonable=yes, established",
      "elsewhere.safe=no, refuted",
      "elsewhere.safe=yes elsewhere.reasonable=no, refuted",
      "elsewhere.safe=yes, open",
      "elsewhere.safe=unknown, open"
    })
    void privatePersonsAreNot(String facts, String verdict) {
      assertThat(elsewhere("private-persons", facts, "presumption-against")).isEqualTo(verdict);
    }

    @Test
    void whereItIsShownThePersonIsNoRefugee() {
      Case of = russian(harm("domestic-violence", "family").protection(Answer.NO));
      assertThat(refugee(of.saying(SAFE))).isEqualTo(Verdict.REFUTED);
    }
  }
}
