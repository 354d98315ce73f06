package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.norm.Verdict;

@DisplayName("CPED art. 16")
class DisappearanceConventionTest {
  private static final String BAN = "cped/16";

  /** France means to expel a national of Sri Lanka. */
  private static Case france() {
    return Case.china()
        .state("FRA")
        .on("2019-09-25")
        .nationality("LKA")
        .measure(Measure.of("expulsion", "LKA"));
  }

  private static FearedHarm.Builder vanishing() {
    return FearedHarm.of("enforced-disappearance", "LKA")
        .by("state-officials")
        .scope("personal")
        .risk(Risk.REAL);
  }

  private static Case afraid() {
    return france().fears(vanishing());
  }

  @Test
  void bansReturnToEnforcedDisappearance() {
    assertThat(afraid().status(BAN)).isEqualTo(ENGAGED);
    assertThat(france().fearsNothing().status(BAN)).isEqualTo(NOT_ENGAGED);
    assertThat(france().status(BAN)).isEqualTo(OPEN);
    assertThat(afraid().state("CHN").verdict(BAN, "bound")).isEqualTo(REFUTED);
    assertThat(afraid().on("2010-12-22").verdict(BAN, "bound")).isEqualTo(REFUTED);
    assertThat(afraid().on("2010-12-23").verdict(BAN, "bound")).isEqualTo(ESTABLISHED);
  }

  @Test
  void securityIsNoException() {
    Case dangerous = afraid().say("security.host-danger", "yes").say("entry.mass-influx", "yes");
    assertThat(dangerous.status(BAN)).isEqualTo(ENGAGED);
  }

  @ParameterizedTest
  @CsvSource({
    "enforced-disappearance, ESTABLISHED",
    "arbitrary-detention, OPEN",
    "killing, OPEN",
    "loss-of-livelihood, REFUTED",
    "beating-in-interrogation, REFUTED"
  })
  void theHarmIsDetentionThatIsHidden(String kind, Verdict verdict) {
    FearedHarm.Builder feared = FearedHarm.of(kind, "LKA").by("state-officials").risk(Risk.REAL);
    assertThat(france().fears(feared).verdict(BAN, "disappearance")).isEqualTo(verdict);
  }

  @Test
  void theStateStandsBehindIt() {
    assertThat(afraid().verdict(BAN, "official")).isEqualTo(ESTABLISHED);
    FearedHarm.Builder gang = vanishing().by("private-persons");
    assertThat(france().fears(gang).verdict(BAN, "official")).isEqualTo(Verdict.OPEN);
    assertThat(france().fears(gang.acquiescence(Answer.YES)).verdict(BAN, "official"))
        .isEqualTo(ESTABLISHED);
    assertThat(france().fears(gang.acquiescence(Answer.NO)).verdict(BAN, "official"))
        .isEqualTo(REFUTED);
    assertThat(france().fears(vanishing().by("de-facto-authority")).verdict(BAN, "official"))
        .as("not decided")
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void theDangerIsRealAndMeetsThisPerson() {
    assertThat(afraid().verdict(BAN, "danger")).isEqualTo(ESTABLISHED);
    Case general = france().fears(vanishing().scope("general"));
    assertThat(general.verdict(BAN, "danger")).isEqualTo(Verdict.OPEN);
    assertThat(general.say("person.past-persecution", "yes").verdict(BAN, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            france()
                .say("person.past-persecution", "yes")
                .fears(FearedHarm.of("enforced-disappearance", "LKA"))
                .verdict(BAN, "danger"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            france()
                .fears(vanishing().risk(Risk.REMOTE).inquired(Answer.YES))
                .verdict(BAN, "danger"))
        .isEqualTo(REFUTED);
  }

  @Test
  void assurancesMustBeShownToHold() {
    Bans.doubtAssurances(afraid(), BAN, "assurances.kept");
  }

  @Test
  void elaTheDangerMustBeExaminedAsSuch() {
    String duty = "cped/16/assessment";
    assertThat(afraid().status(duty)).isEqualTo(ENGAGED);
    assertThat(france().fearsNothing().verdict(duty, "arguable")).isEqualTo(REFUTED);
    Case assured =
        afraid()
            .say("assurances.given", "yes")
            .say("assurances.binding", "yes")
            .say("assurances.monitored", "yes");
    assertThat(assured.verdict(duty, "arguable")).isEqualTo(ESTABLISHED);
    assertThat(afraid().say("procedure.examined", "yes").verdict(duty, "examined"))
        .isEqualTo(ESTABLISHED);
    assertThat(afraid().say("procedure.examined", "no").verdict(duty, "examined"))
        .isEqualTo(REFUTED);
    assertThat(afraid().say("procedure.examined", "unknown").verdict(duty, "examined"))
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void reachesBeyondTheTerritoryByControl() {
    assertThat(afraid().verdict(BAN, "jurisdiction")).isEqualTo(ESTABLISHED);
    Bans.reachWhomTheStateControls(afraid().say("person.in", "high-seas"), BAN, "cped");
  }

  @Test
  void whateverItIsCalledItIsATransfer() {
    Bans.askForATransfer(afraid(), BAN, "transfer", "LKA");
    Bans.lookBeyondTheFirstState(
        afraid().measure(Case.onward("expulsion", "IND", "LKA")), BAN, "transfer", "LKA");
  }
}
