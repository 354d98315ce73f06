package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;
import static org.servanda.law.RefugeeTest.found;
import static org.servanda.law.RefugeeTest.refugee;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Risk;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/** The ground for which a refugee under art. 1A(2) is persecuted. */
class RefugeeGroundTest {
  private static final String BAN = "csr51/33/1";

  /** Someone who left for food, and would be beaten for having left. */
  static Case crosser() {
    return china()
        .say("person.left", "without-permission")
        .say("person.left-because", "hunger")
        .fears(beating("PRK").grounds("illegal-exit"));
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
}
