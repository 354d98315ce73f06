package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Europe.joined;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Proof;
import org.servanda.fact.Scenario;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.Verdict;

@DisplayName("The Convention on stateless persons, art. 31")
class StatelessPersonsTest {
  private static final String BAN = "stateless-1954/31";

  /** A person without a nationality, who is in China with permission. */
  private static Case stateless() {
    return Case.china().nationality().say("entry.stay-lawful", "yes");
  }

  private static Verdict stateless(boolean complete, Nationality... ties) {
    Person.Builder person = Person.named("person").nationalitiesComplete(complete);
    List.of(ties).forEach(person::tie);
    Scenario of = Case.china().scenario().toBuilder().persons(List.of(person.build())).build();
    return Case.inForce(of).norm(BAN).orElseThrow().findings().stream()
        .filter(finding -> finding.element().equals("stateless"))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  @Test
  void whomNoStateRegardsAsItsNational() {
    Nationality.Tie ascribed = Nationality.Tie.ASCRIBED;
    assertThat(stateless(true)).isEqualTo(ESTABLISHED);
    assertThat(stateless(true, RefugeeTest.lived("RUS"))).isEqualTo(ESTABLISHED);
    assertThat(stateless(false)).as("nothing is told").isEqualTo(Verdict.OPEN);
    assertThat(stateless(true, RefugeeTest.held("RUS", Answer.UNKNOWN))).isEqualTo(REFUTED);
    assertThat(stateless(false, RefugeeTest.tie("KOR", ascribed, Answer.UNKNOWN, Answer.UNKNOWN)))
        .as("in the eyes of one State's law")
        .isEqualTo(REFUTED);
  }

  @Test
  void bindsThoseOfWhomTheScenarioSaysSo() {
    Scenario told = scenario();
    assertThat(Case.inForce(told).norm(BAN).orElseThrow().status().name()).isEqualTo("OPEN");
    assertThat(new Europe.Joined(told.toBuilder().act(accession()).build()).status(BAN))
        .isEqualTo(ENGAGED);
    assertThat(joined(Case.china(), "CHN", "stateless-1954", "accession", "1990-01-01").status(BAN))
        .as("a national of the DPRK")
        .isEqualTo(NOT_ENGAGED);
  }

  private static TreatyAct accession() {
    return new TreatyAct(
        "CHN", "stateless-1954", "accession", "1990-01-01", "", "", "scenario", "");
  }

  private static Scenario scenario() {
    Person person =
        Person.named("person")
            .nationalitiesComplete(true)
            .say("person.in", "territory")
            .say("entry.stay-lawful", "yes")
            .build();
    return Case.china().scenario().toBuilder().persons(List.of(person)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "territory, yes, ESTABLISHED",
    "foreign-mission, yes, ESTABLISHED",
    "territory, no, REFUTED",
    "border, yes, REFUTED",
    "abroad, yes, REFUTED"
  })
  void protectsThoseWhoseStayIsLawful(String in, String lawful, Verdict verdict) {
    assertThat(
            stateless()
                .say("person.in", in)
                .say("entry.stay-lawful", lawful)
                .verdict(BAN, "lawfully-there"))
        .isEqualTo(verdict);
    assertThat(Case.china().verdict(BAN, "lawfully-there")).isEqualTo(Verdict.OPEN);
  }

  @Test
  void asksForATransfer() {
    Bans.askForATransfer(stateless(), BAN, "measure", "PRK");
    assertThat(stateless().measure(Measure.of("let-stay", "PRK")).verdict(BAN, "measure"))
        .isEqualTo(REFUTED);
  }

  @Test
  void securityAndOrderAreTheOnlyGroundsAndNeedDueProcess() {
    assertThat(stateless().verdict(BAN, "security-or-order")).isEqualTo(ASSUMED);
    Case named = stateless().say("security.expulsion-ground", "public-order");
    assertThat(named.verdict(BAN, "security-or-order")).isEqualTo(Verdict.OPEN);
    assertThat(named.say("security.due-process", "yes").verdict(BAN, "security-or-order"))
        .isEqualTo(ESTABLISHED);
    assertThat(named.say("security.due-process", "no").verdict(BAN, "security-or-order"))
        .isEqualTo(REFUTED);
    assertThat(
            stateless().say("security.expulsion-ground", "none").verdict(BAN, "security-or-order"))
        .isEqualTo(REFUTED);
  }

  @ParameterizedTest
  @CsvSource({
    "other-un-protection, exclusion.other-un-agency",
    "rights-of-nationals, exclusion.rights-of-nationals"
  })
  void leavesOutWhomOthersProtect(String exception, String key) {
    assertThat(stateless().verdict(BAN, exception)).isEqualTo(ASSUMED);
    assertThat(stateless().say(key, "yes").verdict(BAN, exception)).isEqualTo(ESTABLISHED);
    assertThat(stateless().say(key, "no").verdict(BAN, exception)).isEqualTo(REFUTED);
    assertThat(stateless().say(key, "unknown").verdict(BAN, exception)).isEqualTo(Verdict.OPEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exclusion.crime-against-humanity",
        "exclusion.serious-crime",
        "exclusion.against-un-purposes"
      })
  void leavesOutWhoCommittedCertainCrimes(String key) {
    Case told = stateless().say("exclusion.crime-political", "no");
    assertThat(told.verdict(BAN, "excluded")).isEqualTo(ASSUMED);
    assertThat(told.say(key, "yes").verdict(BAN, "excluded"))
        .as("how well it is proved isn't told")
        .isEqualTo(Verdict.OPEN);
    Circumstance shown = Circumstance.of(key, "yes").proved(Proof.SERIOUS_REASONS);
    assertThat(told.say(shown).verdict(BAN, "excluded")).isEqualTo(ESTABLISHED);
    Case innocent =
        told.saying(
            "exclusion.crime-against-humanity=no exclusion.serious-crime=no"
                + " exclusion.against-un-purposes=no");
    assertThat(innocent.verdict(BAN, "excluded")).isEqualTo(REFUTED);
  }
}
