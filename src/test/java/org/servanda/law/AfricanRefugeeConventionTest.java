package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Africa.fledWar;
import static org.servanda.law.Africa.guinea;
import static org.servanda.law.Africa.harm;
import static org.servanda.law.Africa.war;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Proof;
import org.servanda.fact.Risk;
import org.servanda.norm.Verdict;

@DisplayName("the OAU Refugee Convention, arts I and II")
class AfricanRefugeeConventionTest {
  private static final String OAU = "oau69/2/3";

  // The wider definition

  @Test
  void aRefugeeOfWarNeedsNoGround() {
    assertThat(fledWar().status(OAU)).isEqualTo(ENGAGED);
    assertThat(fledWar().status("csr51/33/1")).as("no ground").isEqualTo(NOT_ENGAGED);
    assertThat(guinea().fears(war()).status(OAU)).isEqualTo(OPEN);
    assertThat(fledWar().say("there.events", "none").status(OAU)).isEqualTo(NOT_ENGAGED);
  }

  @ParameterizedTest
  @CsvSource({
    "external-aggression, ESTABLISHED",
    "occupation, ESTABLISHED",
    "foreign-domination, ESTABLISHED",
    "disturbed-public-order, ESTABLISHED",
    "none, REFUTED",
    "unknown, OPEN"
  })
  void theEventsAreThoseThatTheArticleNames(String event, Verdict verdict) {
    Case told = fledWar().say("there.events", event);
    assertThat(wide(told)).isEqualTo(verdict);
  }

  @Test
  void theEventsMustHaveCompelledThePerson() {
    assertThat(wide(fledWar())).isEqualTo(ESTABLISHED);
    assertThat(wide(fledWar().say("there.compelled-by-events", "no"))).isEqualTo(REFUTED);
    assertThat(wide(fledWar().say("there.compelled-by-events", "unknown"))).isEqualTo(Verdict.OPEN);
  }

  @Test
  void thePersonMustBeAbroad() {
    assertThat(wide(fledWar())).isEqualTo(ESTABLISHED);
    Case embassy = fledWar().say("person.in", "embassy");
    assertThat(wide(embassy)).isEqualTo(Verdict.OPEN);
    assertThat(wide(embassy.say("person.outside-own-country", "yes"))).isEqualTo(ESTABLISHED);
    assertThat(wide(embassy.say("person.outside-own-country", "no"))).isEqualTo(REFUTED);
    Case athome = fledWar().nationality("LBR").say("person.in", "own-country");
    assertThat(wide(athome)).isEqualTo(REFUTED);
  }

  /** What the wider definition comes to, where no ground of the first one is among the reasons. */
  private static Verdict wide(Case told) {
    return told.verdict(OAU, "reason");
  }

  // OAU Convention art. II(3)

  @Test
  void aRefugeeOfTheFirstDefinitionIsProtectedToo() {
    Case dissident = guinea().fears(harm("arbitrary-detention"));
    assertThat(dissident.verdict(OAU, "reason")).isEqualTo(ESTABLISHED);
    assertThat(dissident.status(OAU)).isEqualTo(ENGAGED);
    Case neither = guinea().say("there.events", "none").fears(harm("killing").grounds("none"));
    assertThat(neither.verdict(OAU, "reason")).isEqualTo(REFUTED);
  }

  @Test
  void lifePhysicalIntegrityOrLibertyMustBeThreatened() {
    assertThat(fledWar().verdict(OAU, "threat")).isEqualTo(ESTABLISHED);
    assertThat(guinea().fears(harm("loss-of-livelihood")).verdict(OAU, "threat"))
        .isEqualTo(REFUTED);
    assertThat(guinea().fears(war().risk(Risk.REMOTE).inquired(Answer.YES)).verdict(OAU, "threat"))
        .isEqualTo(REFUTED);
    FearedHarm.Builder untold = FearedHarm.of("killing", "SLE");
    assertThat(guinea().fears(untold).verdict(OAU, "threat")).isEqualTo(Verdict.OPEN);
    assertThat(guinea().say("person.past-persecution", "yes").fears(untold).verdict(OAU, "threat"))
        .isEqualTo(ESTABLISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "security.host-danger, yes",
    "security.crime, particularly-serious",
    "entry.mass-influx, yes"
  })
  void securityIsNoException(String key, String value) {
    Case excluded = fledWar().say(Circumstance.of(key, value).proved(Proof.ESTABLISHED));
    assertThat(excluded.status(OAU)).as("unlike art. 33(2)").isEqualTo(ENGAGED);
  }

  @ParameterizedTest
  @CsvSource({
    "exclusion.crime-against-humanity, yes",
    "exclusion.serious-crime, yes",
    "exclusion.against-un-purposes, yes"
  })
  void someCrimesExclude(String key, String value) {
    Case told =
        fledWar()
            .say("exclusion.crime-political", "no")
            .say("exclusion.un-purposes-act", "grave-abuse-of-rights");
    assertThat(told.verdict(OAU, "excluded")).isEqualTo(ASSUMED);
    assertThat(told.say(key, value).verdict(OAU, "excluded")).isEqualTo(Verdict.OPEN);
    assertThat(
            told.say(Circumstance.of(key, value).proved(Proof.SERIOUS_REASONS))
                .verdict(OAU, "excluded"))
        .isEqualTo(ESTABLISHED);
    assertThat(told.say(key, "no").verdict(OAU, "excluded")).isEqualTo(ASSUMED);
  }
}
