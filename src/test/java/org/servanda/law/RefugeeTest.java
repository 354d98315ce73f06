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
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;
import org.servanda.fact.Scenario;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/** Who is a refugee under art. 1A(2): outside the own country, with a fear of persecution there. */
class RefugeeTest {
  private static final String BAN = "csr51/33/1";

  /** A dissident of the DPRK, whom its officials would beat for a political opinion. */
  static Case dissident() {
    return china().fears(beating("PRK").grounds("political-opinion"));
  }

  /** A national of the Russian Federation, whom China means to hand over to it. */
  static Case russian(FearedHarm.Builder fear) {
    return china().nationality("RUS").measure(Measure.of("handover", "RUS")).fears(fear);
  }

  static FearedHarm.Builder harm(String kind, String by) {
    return FearedHarm.of(kind, "RUS").by(by).grounds("religion").risk(Risk.REAL);
  }

  static Nationality tie(String state, Nationality.Tie how, Answer available, Answer effective) {
    return new Nationality("person", state, how, available, effective, Provenance.UNTOLD);
  }

  static Nationality held(String state, Answer effective) {
    return tie(state, Nationality.Tie.HELD, Answer.UNKNOWN, effective);
  }

  static Nationality lived(String state) {
    return tie(state, Nationality.Tie.HABITUAL_RESIDENCE, Answer.UNKNOWN, Answer.UNKNOWN);
  }

  static String found(Case of, String element) {
    return of.conceptVerdict("refugee", element);
  }

  static Verdict refugee(Case of) {
    return of.verdict(BAN, "refugee");
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
}
