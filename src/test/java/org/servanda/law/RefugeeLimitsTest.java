package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.RefugeeTest.dissident;
import static org.servanda.law.RefugeeTest.found;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.fact.Circumstance;
import org.servanda.fact.Proof;
import org.servanda.norm.NormStatus;

/** What ends refugee status or keeps a person from it: arts 1C to 1F. */
class RefugeeLimitsTest {
  private static final String BAN = "csr51/33/1";

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
      assertThat(found(dissident().saying(facts), ground)).isEqualTo(verdict);
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
      assertThat(found(dissident().saying(facts), exclusion)).isEqualTo(verdict);
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
      Case of =
          dissident()
              .say("exclusion.un-purposes-act", "grave-abuse-of-rights")
              .say(proof == null ? stated : stated.proved(proof));
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
      assertThat(found(bomber().position("1F-weighing", position).saying(facts), "1F-b"))
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
