package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.assessment.Assessment;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Proof;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;
import org.servanda.fact.Scenario;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/** Who is a refugee under art. 1A(2), and what takes a person out of the definition. */
class RefugeeTest {
  private static final String BAN = "csr51/33/1";

  /** A dissident of the DPRK, whom its officials would beat for a political opinion. */
  static Case dissident() {
    return china().fears(beating("PRK").grounds("political-opinion"));
  }

  /** Someone who left for food, and would be beaten for having left. */
  static Case crosser() {
    return china()
        .say("person.left", "without-permission")
        .say("person.left-because", "hunger")
        .fears(beating("PRK").grounds("illegal-exit"));
  }

  /** A national of the Russian Federation, whom China means to hand over to it. */
  private static Case russian(FearedHarm.Builder fear) {
    return china().nationality("RUS").measure(Measure.of("handover", "RUS")).fears(fear);
  }

  private static FearedHarm.Builder harm(String kind, String by) {
    return FearedHarm.of(kind, "RUS").by(by).grounds("religion").risk(Risk.REAL);
  }

  private static Nationality tie(
      String state, Nationality.Tie how, Answer available, Answer effective) {
    return new Nationality("person", state, how, available, effective, Provenance.UNTOLD);
  }

  private static Nationality held(String state, Answer effective) {
    return tie(state, Nationality.Tie.HELD, Answer.UNKNOWN, effective);
  }

  private static Nationality lived(String state) {
    return tie(state, Nationality.Tie.HABITUAL_RESIDENCE, Answer.UNKNOWN, Answer.UNKNOWN);
  }

  private static String found(Case of, String element) {
    return of.conceptVerdict("refugee", element);
  }

  private static Verdict refugee(Case of) {
    return of.verdict(BAN, "refugee");
  }

  private static Case stating(Case of, String facts) {
    Case told = of;
    for (String fact : facts.split(" ")) {
      int is = fact.indexOf('=');
      told = told.say(fact.substring(0, is), fact.substring(is + 1));
    }
    return told;
  }

  @Test
  void aDissidentIsARefugee() {
    assertThat(refugee(dissident())).isEqualTo(Verdict.ASSUMED);
    assertThat(dissident().status(BAN)).isEqualTo(NormStatus.ENGAGED);
  }

  @Test
  void whoFearsNothingIsNone() {
    assertThat(refugee(china().fearsNothing())).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void whoWasNeverAskedMayBeOne() {
    assertThat(refugee(china())).isEqualTo(Verdict.OPEN);
  }

  @Test
  void whyThePersonLeftDecidesNothing() {
    for (String why : new String[] {"hunger", "work", "family", "crime"}) {
      assertThat(refugee(dissident().say("person.left-because", why))).isEqualTo(Verdict.ASSUMED);
    }
  }

  @Nested
  @DisplayName("outside the own country")
  class Outside {
    @ParameterizedTest
    @CsvSource({
      "territory, established",
      "border, established",
      "high-seas, established",
      "embassy, open",
      "abroad, open"
    })
    void dependsOnThePlace(String place, String verdict) {
      assertThat(found(dissident().say("person.in", place), "outside")).isEqualTo(verdict);
    }

    @Test
    void failsForWhoeverHasNotLeft() {
      Case atHome =
          dissident().say("person.in", "own-country").measure(Measure.of("expulsion", "RUS"));
      assertThat(found(atHome, "outside")).isEqualTo("refuted");
    }

    @ParameterizedTest
    @CsvSource({"yes, established", "no, refuted", "unknown, open"})
    void canBeStatedWhereThePlaceLeavesItOpen(String answer, String verdict) {
      Case inAnEmbassy = dissident().say("person.in", "embassy");
      assertThat(found(inAnEmbassy.say("person.outside-own-country", answer), "outside"))
          .isEqualTo(verdict);
    }
  }

  @Nested
  @DisplayName("feared at home")
  class Home {
    @Test
    void aHarmInTheOwnCountryIs() {
      assertThat(found(dissident(), "home")).isEqualTo("established");
    }

    @Test
    void aHarmInAThirdStateIsNot() {
      Case feared = china().fears(beating("RUS").grounds("political-opinion"));
      assertThat(found(feared, "home")).isEqualTo("refuted");
      assertThat(refugee(feared)).isEqualTo(Verdict.REFUTED);
      assertThat(refugee(feared.nationality("PRK", "FRA"))).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void aHarmAtHomeCountsBesideOneInAThirdState() {
      Case both = dissident().fears(beating("RUS").grounds("political-opinion"));
      assertThat(refugee(both)).isEqualTo(Verdict.ASSUMED);
    }

    @Test
    void aHarmInTheStateThatAscribesANationalityIsFearedAtHome() {
      Case inTheSouth = china().fears(beating("KOR").grounds("political-opinion"));
      assertThat(found(inTheSouth, "home")).isEqualTo("established");
    }

    @Test
    void aNationalityThatMayBeMissingLeavesItOpen() {
      assertThat(home("RUS", false, held("PRK", Answer.UNKNOWN))).isEqualTo("open");
      assertThat(home("RUS", true, held("PRK", Answer.UNKNOWN))).isEqualTo("refuted");
      assertThat(home("RUS", false)).isEqualTo("open");
    }

    @Test
    void aStatelessPersonIsAtHomeWhereSheOrHeUsedToLive() {
      assertThat(home("RUS", true, lived("RUS"))).isEqualTo("established");
      assertThat(home("KAZ", true, lived("RUS"), lived("KAZ"))).isEqualTo("established");
      assertThat(home("KAZ", true, lived("RUS"))).isEqualTo("refuted");
      assertThat(home("KAZ", true)).as("where she or he lived isn't told").isEqualTo("open");
      assertThat(home("KAZ", false, lived("RUS"))).isEqualTo("open");
    }

    private String home(String fearedIn, boolean complete, Nationality... ties) {
      Person.Builder person = Person.named("person").nationalitiesComplete(complete);
      List.of(ties).forEach(person::tie);
      person.fears(beating(fearedIn).grounds("political-opinion").build());
      Scenario of = china().scenario().toBuilder().persons(List.of(person.build())).build();
      return Case.conceptVerdict(Case.assess(of), "refugee", "home");
    }
  }

  @Nested
  @DisplayName("serious enough to be persecution")
  class Serious {
    @ParameterizedTest
    @CsvSource({
      "political-prison-camp, established",
      "labour-camp, established",
      "forced-abortion, established",
      "denial-of-food, established",
      "short-labour-detention, open",
      "ordinary-prosecution, refuted",
      "loss-of-livelihood, refuted",
      "hunger, refuted"
    })
    void dependsOnTheKindOfHarm(String kind, String verdict) {
      assertThat(found(russian(harm(kind, "state-officials")), "serious")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"punishment", "discrimination"})
    void hungerThatIsUsedAgainstThePersonIs(String purpose) {
      Case starved = russian(harm("hunger", "state-officials").purposes(purpose));
      assertThat(found(starved, "serious")).isEqualTo("established");
    }

    @Test
    void aDiscriminatoryProsecutionStaysOpen() {
      Case tried =
          russian(harm("ordinary-prosecution", "state-officials").purposes("discrimination"));
      assertThat(found(tried, "serious")).isEqualTo("open");
    }
  }

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
  @DisplayName("for a Convention ground")
  class Nexus {
    private String nexus(String degree, String weight) {
      return found(
          china()
              .fears(beating("PRK").grounds("religion").weight(weight))
              .position("nexus-degree", degree),
          "nexus");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "race",
          "religion",
          "nationality",
          "social-group",
          "political-opinion",
          "imputed-political-opinion"
        })
    void eachGroundIsEnough(String ground) {
      assertThat(found(china().fears(beating("PRK").grounds(ground)), "nexus"))
          .isEqualTo("established");
    }

    @ParameterizedTest
    @CsvSource({
      "contributing, contributing, established",
      "contributing, '', established",
      "central, contributing, refuted",
      "central, central, established",
      "central, predominant, established",
      "central, '', open",
      "predominant, contributing, refuted",
      "predominant, central, refuted",
      "predominant, predominant, established",
      "predominant, '', open"
    })
    void theGroundMustWeighAsMuchAsThePositionAsks(String degree, String weight, String verdict) {
      assertThat(nexus(degree, weight)).isEqualTo(verdict);
    }

    @Test
    void noGroundAmongTheReasonsRefutes() {
      Case none = china().fears(beating("PRK").grounds("none"));
      assertThat(found(none, "nexus")).isEqualTo("refuted");
      assertThat(refugee(none)).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void aGroundNotAskedLeavesItOpen() {
      Case unasked = china().fears(beating("PRK"));
      assertThat(found(unasked, "nexus")).isEqualTo("open");
      assertThat(unasked.status(BAN)).isEqualTo(NormStatus.OPEN);
    }
  }

  @Nested
  @DisplayName("for leaving, taken as disloyalty (a refugee sur place)")
  class IllegalExit {
    private static final String DOCTRINE = "illegal-exit-as-opinion";
    private final Case punishedAsDisloyal = crosser().say("exit.treated-as", "disloyalty");

    @Test
    void aFamineMigrantBecomesARefugee() {
      assertThat(refugee(punishedAsDisloyal)).isEqualTo(Verdict.ASSUMED);
      assertThat(punishedAsDisloyal.status(BAN)).isEqualTo(NormStatus.ENGAGED);
    }

    @Test
    void theStepIsMarkedAsContested() {
      assertThat(
              punishedAsDisloyal.assess().explanation().nodes().stream()
                  .filter(node -> node.id().equals("norm:" + BAN + "@person>PRK"))
                  .findFirst()
                  .orElseThrow()
                  .contestedBy())
          .contains(DOCTRINE);
    }

    @Test
    void hungerDoesNotStandInTheWay() {
      Case mixed =
          punishedAsDisloyal.fears(FearedHarm.of("hunger", "PRK").grounds("none").risk(Risk.REAL));
      assertThat(mixed.status(BAN)).isEqualTo(NormStatus.ENGAGED);
    }

    @Test
    void howTheStateTreatsLeavingUnknownLeavesItOpen() {
      assertThat(found(crosser(), "nexus")).isEqualTo("open");
      assertThat(found(crosser().say("exit.treated-as", "unknown"), "nexus")).isEqualTo("open");
    }

    @Test
    void aMildAnswerToAnOrdinaryOffenceRefutes() {
      Case fined =
          china()
              .fears(
                  FearedHarm.of("short-labour-detention", "PRK")
                      .by("state-officials")
                      .grounds("illegal-exit")
                      .risk(Risk.REAL))
              .say("exit.treated-as", "ordinary-offence");
      assertThat(found(fined, "nexus")).isEqualTo("refuted");
    }

    @Test
    void aSevereAnswerToAnOrdinaryOffenceStaysOpen() {
      assertThat(found(crosser().say("exit.treated-as", "ordinary-offence"), "nexus"))
          .isEqualTo("open");
    }

    @Test
    void readAsOrdinaryProsecutionLeavingIsNoGround() {
      Case ordinary = punishedAsDisloyal.position(DOCTRINE, "ordinary-prosecution");
      assertThat(found(ordinary, "nexus")).isEqualTo("refuted");
      assertThat(ordinary.status(BAN)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void readAsOrdinaryProsecutionAnotherGroundStillCounts() {
      Case dissenting =
          china()
              .fears(beating("PRK").grounds("illegal-exit", "political-opinion"))
              .say("exit.treated-as", "disloyalty")
              .position(DOCTRINE, "ordinary-prosecution");
      assertThat(found(dissenting, "nexus")).isEqualTo("established");
    }

    @ParameterizedTest
    @CsvSource({
      "central, central, established",
      "central, contributing, refuted",
      "predominant, predominant, established",
      "predominant, central, refuted"
    })
    void aHigherDegreeIsAskedHereToo(String degree, String weight, String verdict) {
      Case weighed =
          china()
              .fears(beating("PRK").grounds("illegal-exit").weight(weight))
              .say("exit.treated-as", "disloyalty")
              .position("nexus-degree", degree);
      assertThat(found(weighed, "nexus")).isEqualTo(verdict);
    }
  }

  @Nested
  @DisplayName("as women of that society")
  class Women {
    private Case beaten(String weight, String... grounds) {
      return china().fears(beating("PRK").grounds(grounds).weight(weight));
    }

    @ParameterizedTest
    @ValueSource(strings = {"women", "trafficked-women"})
    void theyAreASocialGroup(String ground) {
      assertThat(found(beaten("", ground), "nexus")).isEqualTo("established");
      assertThat(found(beaten("", ground).position("women-as-social-group", "no"), "nexus"))
          .isEqualTo("refuted");
    }

    @Test
    void anotherGroundStillCountsWhereTheyAreNone() {
      assertThat(
              found(
                  beaten("", "women", "religion").position("women-as-social-group", "no"), "nexus"))
          .isEqualTo("established");
    }

    @ParameterizedTest
    @CsvSource({
      "central, central, established",
      "central, contributing, refuted",
      "predominant, predominant, established",
      "predominant, central, refuted"
    })
    void aHigherDegreeIsAskedHereToo(String degree, String weight, String verdict) {
      assertThat(found(beaten(weight, "women").position("nexus-degree", degree), "nexus"))
          .isEqualTo(verdict);
    }

    @Test
    void neitherTheyNorLeavingIsAGroundIfBothPositionsSaySo() {
      Case both = beaten("", "women", "illegal-exit").position("women-as-social-group", "no");
      assertThat(found(both, "nexus")).isEqualTo("open");
      assertThat(found(both.position("illegal-exit-as-opinion", "ordinary-prosecution"), "nexus"))
          .isEqualTo("refuted");
    }
  }

  @Nested
  @DisplayName("with a well-founded fear")
  class Fear {
    private Case risk(FearedHarm.Builder fear) {
      return russian(fear.by("state-officials").grounds("religion"));
    }

    @ParameterizedTest
    @CsvSource({
      "REAL, UNKNOWN, established",
      "NEAR_CERTAIN, UNKNOWN, established",
      "REMOTE, YES, refuted",
      "REMOTE, UNKNOWN, open"
    })
    void aRealChanceIsEnough(Risk risk, Answer inquired, String verdict) {
      Case of = risk(FearedHarm.of("execution", "RUS").risk(risk).inquired(inquired));
      assertThat(found(of, "fear")).isEqualTo(verdict);
    }

    @Test
    void whatWasSufferedBeforeIsPresumedToComeAgain() {
      Case unexamined = risk(FearedHarm.of("execution", "RUS"));
      assertThat(found(unexamined, "fear")).isEqualTo("open");
      assertThat(found(unexamined.say("person.past-persecution", "yes"), "fear"))
          .isEqualTo("established");
      Case examined =
          risk(FearedHarm.of("execution", "RUS").risk(Risk.REMOTE).inquired(Answer.YES));
      assertThat(found(examined.say("person.past-persecution", "yes"), "fear"))
          .isEqualTo("refuted");
    }
  }

  @Nested
  @DisplayName("two harms that each meet half of it")
  class Halves {
    @Test
    void neverAddUpToOneRefugee() {
      Case halves =
          china()
              .fears(beating("PRK").grounds("none"))
              .fears(
                  FearedHarm.of("loss-of-livelihood", "PRK")
                      .by("state-officials")
                      .grounds("political-opinion")
                      .risk(Risk.REAL));
      assertThat(refugee(halves)).isEqualTo(Verdict.REFUTED);
      assertThat(halves.verdict(BAN, "any-harm")).isEqualTo(Verdict.REFUTED);
      assertThat(halves.status(BAN)).isEqualTo(NormStatus.NOT_ENGAGED);
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
      return found(stating(of, facts), "internal-protection");
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
      assertThat(refugee(stating(of, SAFE))).isEqualTo(Verdict.REFUTED);
    }
  }

  @Nested
  @DisplayName("until it ends (art. 1C)")
  class Cessation {
    @ParameterizedTest
    @CsvSource({
      "re-availment, cessation.asked-protection=yes cessation.voluntary=yes cessation.intended=yes cessation.protection-obtained=yes, established",
      "re-availment, cessation.asked-protection=no, refuted",
      "re-availment, cessation.asked-protection=yes cessation.voluntary=no, refuted",
      "re-availment, cessation.asked-protection=yes cessation.intended=no, refuted",
      "re-availment, cessation.asked-protection=yes cessation.protection-obtained=no, refuted",
      "re-availment, cessation.asked-protection=yes, open",
      "re-availment, cessation.asked-protection=unknown, open",
      "re-availment, cessation.went-back=brief-visits, assumed",
      "re-establishment, cessation.went-back=to-live-there cessation.voluntary=yes cessation.intended=yes, established",
      "re-establishment, cessation.went-back=brief-visits, refuted",
      "re-establishment, cessation.went-back=brief-visits cessation.voluntary=yes cessation.intended=yes, refuted",
      "re-establishment, cessation.went-back=never, refuted",
      "re-establishment, cessation.went-back=to-live-there cessation.voluntary=no, refuted",
      "re-establishment, cessation.went-back=to-live-there cessation.intended=no, refuted",
      "re-establishment, cessation.went-back=to-live-there, open",
      "re-establishment, cessation.went-back=unknown, open",
      "re-establishment, person.in=territory, assumed",
      "changed-circumstances, cessation.circumstances-changed=yes cessation.compelling-reasons=no, established",
      "changed-circumstances, cessation.circumstances-changed=yes cessation.compelling-reasons=yes, refuted",
      "changed-circumstances, cessation.circumstances-changed=no, refuted",
      "changed-circumstances, cessation.circumstances-changed=yes, open",
      "changed-circumstances, cessation.circumstances-changed=unknown, open",
      "changed-circumstances, person.in=territory, assumed"
    })
    void isForTheStateToShow(String ground, String facts, String verdict) {
      assertThat(found(stating(dissident(), facts), ground)).isEqualTo(verdict);
    }

    @Test
    void visitsWithFoodForTheFamilyEndNothing() {
      Case visitor = dissident().say("cessation.went-back", "brief-visits");
      assertThat(visitor.status(BAN)).isEqualTo(NormStatus.ENGAGED);
    }
  }

  @Nested
  @DisplayName("unless excluded (arts 1D, 1E, 1F)")
  class Exclusion {
    @ParameterizedTest
    @CsvSource({
      "other-un-protection, exclusion.other-un-agency=yes, established",
      "other-un-protection, exclusion.other-un-agency=no, refuted",
      "other-un-protection, exclusion.other-un-agency-ceased=yes, refuted",
      "other-un-protection, exclusion.other-un-agency=unknown, open",
      "other-un-protection, person.in=territory, assumed",
      "rights-of-nationals, exclusion.rights-of-nationals=yes, established",
      "rights-of-nationals, exclusion.rights-of-nationals=no, refuted",
      "rights-of-nationals, exclusion.rights-of-nationals=unknown, open",
      "rights-of-nationals, person.in=territory, assumed"
    })
    void byOtherProtection(String exclusion, String facts, String verdict) {
      assertThat(found(stating(dissident(), facts), exclusion)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "1F-a, crime-against-humanity, yes, SERIOUS_REASONS, established",
      "1F-a, crime-against-humanity, yes, REASONABLE_GROUNDS, refuted",
      "1F-a, crime-against-humanity, yes, , open",
      "1F-a, crime-against-humanity, unknown, , open",
      "1F-a, crime-against-humanity, no, , refuted",
      "1F-b, serious-crime, yes, REASONABLE_GROUNDS, refuted",
      "1F-b, serious-crime, yes, , open",
      "1F-b, serious-crime, yes, ESTABLISHED, open",
      "1F-b, serious-crime, unknown, , open",
      "1F-b, serious-crime, no, , refuted",
      "1F-c, against-un-purposes, yes, ESTABLISHED, established",
      "1F-c, against-un-purposes, yes, SOME_EVIDENCE, refuted",
      "1F-c, against-un-purposes, yes, , open",
      "1F-c, against-un-purposes, unknown, , open",
      "1F-c, against-un-purposes, no, , refuted"
    })
    void byCrimesThatMustBeProved(
        String clause, String crime, String answer, Proof proof, String verdict) {
      Circumstance stated = Circumstance.of("exclusion." + crime, answer);
      Case of = dissident().say(proof == null ? stated : stated.proved(proof));
      assertThat(found(of, clause)).isEqualTo(verdict);
    }

    @Test
    void nobodyRaisedACrime() {
      for (String clause : new String[] {"1F-a", "1F-b", "1F-c"}) {
        assertThat(found(dissident(), clause)).isEqualTo("assumed");
      }
    }

    private Case bomber() {
      return dissident()
          .say(Circumstance.of("exclusion.serious-crime", "yes").proved(Proof.SERIOUS_REASONS));
    }

    @ParameterizedTest
    @CsvSource({
      "none, exclusion.crime-political=no, established",
      "none, exclusion.crime-political=yes, refuted",
      "none, exclusion.crime-political=no exclusion.crime-outweighs=no, established",
      "weigh, exclusion.crime-political=no, open",
      "weigh, exclusion.crime-political=no exclusion.crime-outweighs=yes, established",
      "weigh, exclusion.crime-political=no exclusion.crime-outweighs=no, refuted"
    })
    void theCrimeIsWeighedOrNotAsThePositionSays(String position, String facts, String verdict) {
      assertThat(found(stating(bomber().position("1F-weighing", position), facts), "1F-b"))
          .isEqualTo(verdict);
    }

    @Test
    void exclusionTakesTheRefugeeBanAndLeavesTheBanOnTorture() {
      Case excluded = bomber().say("exclusion.crime-political", "no");
      assertThat(excluded.status(BAN)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(excluded.status("cat/3")).isEqualTo(NormStatus.ENGAGED);
      assertThat(excluded.finding("cat/3", "any-harm"))
          .isEqualTo(dissident().finding("cat/3", "any-harm"));
    }
  }
}
