package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Africa.guinea;
import static org.servanda.law.Africa.harm;
import static org.servanda.law.Africa.war;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
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
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Risk;
import org.servanda.norm.Verdict;

@DisplayName(
    "the African Charter, arts 5 and 12, and what the OAU Refugee Convention shares with it")
class AfricanTreatiesTest {
  private static final String CRUEL = "achpr/5";
  private static final String ASYLUM = "achpr/12/3";
  private static final String LAWFUL = "achpr/12/4";
  private static final String MASS = "achpr/12/5";
  private static final String OAU = "oau69/2/3";

  // Whom they bind

  @Test
  void bindAfricanStatesOnly() {
    assertThat(guinea().verdict(CRUEL, "bound")).isEqualTo(ESTABLISHED);
    assertThat(guinea().verdict(OAU, "bound")).isEqualTo(ESTABLISHED);
    for (String provision : List.of(CRUEL, OAU)) {
      assertThat(guinea().state("CHN").on("2030-01-01").verdict(provision, "bound"))
          .isEqualTo(REFUTED);
    }
    assertThat(guinea().state("ZAF").verdict(OAU, "bound"))
        .as("the source is cut after Mozambique")
        .isEqualTo(Verdict.OPEN);
    assertThat(guinea().state("ZAF").on("1996-10-08").verdict(CRUEL, "bound")).isEqualTo(REFUTED);
    assertThat(guinea().state("ZAF").on("1996-10-09").verdict(CRUEL, "bound"))
        .as("three months after the deposit")
        .isEqualTo(ESTABLISHED);
  }

  // The African Charter

  @Test
  void cruelTreatmentBarsReturn() {
    assertThat(guinea().fears(harm("ill-treatment")).status(CRUEL)).isEqualTo(ENGAGED);
    assertThat(guinea().fears(harm("loss-of-livelihood")).verdict(CRUEL, "treatment"))
        .isEqualTo(REFUTED);
    assertThat(
            guinea()
                .fears(harm("short-labour-detention").purposes("lawful-sanction"))
                .verdict(CRUEL, "treatment"))
        .isEqualTo(REFUTED);
    FearedHarm.Builder feared = harm("ill-treatment").by("de-facto-authority");
    assertThat(guinea().fears(feared).verdict(CRUEL, "unprotected")).isEqualTo(ESTABLISHED);
    feared.by("private-persons");
    assertThat(guinea().fears(feared.protection(Answer.NO)).verdict(CRUEL, "unprotected"))
        .isEqualTo(ESTABLISHED);
    assertThat(guinea().fears(feared.protection(Answer.YES)).verdict(CRUEL, "unprotected"))
        .isEqualTo(REFUTED);
    feared.protection(Answer.UNKNOWN).acquiescence(Answer.YES);
    assertThat(guinea().fears(feared).verdict(CRUEL, "unprotected")).isEqualTo(ESTABLISHED);
    assertThat(
            guinea()
                .fears(harm("ill-treatment").risk(Risk.REMOTE).inquired(Answer.YES))
                .verdict(CRUEL, "danger"))
        .isEqualTo(REFUTED);
  }

  @Test
  void assurancesMustBeShownToHold() {
    Bans.doubtAssurances(guinea().fears(harm("ill-treatment")), CRUEL, "assurances.monitored");
  }

  @Test
  void aPersecutedPersonIsNotReturned() {
    assertThat(guinea().fears(harm("arbitrary-detention")).verdict(ASYLUM, "threat"))
        .isEqualTo(ESTABLISHED);
    assertThat(guinea().fears(harm("loss-of-livelihood")).verdict(ASYLUM, "threat"))
        .isEqualTo(REFUTED);
    assertThat(
            guinea()
                .fears(harm("arbitrary-detention").risk(Risk.REMOTE).inquired(Answer.YES))
                .verdict(ASYLUM, "threat"))
        .isEqualTo(REFUTED);
    assertThat(guinea().fears(war()).verdict(ASYLUM, "refugee"))
        .as("the Charter speaks of persecution")
        .isEqualTo(REFUTED);
  }

  @Test
  void securityExceptsAsTheRefugeeConventionSays() {
    Bans.yieldToSecurityAsTheRefugeeConventionDoes(
        guinea().fears(harm("arbitrary-detention")), ASYLUM);
  }

  @Test
  void aLawfullyAdmittedPersonIsExpelledOnlyByALawfulDecision() {
    Case admitted = guinea().say("entry.lawful", "yes");
    assertThat(admitted.status(LAWFUL)).isEqualTo(ENGAGED);
    assertThat(guinea().say("entry.stay-lawful", "yes").verdict(LAWFUL, "lawfully-there"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            guinea()
                .say("entry.lawful", "no")
                .say("entry.stay-lawful", "no")
                .verdict(LAWFUL, "lawfully-there"))
        .isEqualTo(REFUTED);
    assertThat(guinea().verdict(LAWFUL, "lawfully-there")).isEqualTo(Verdict.OPEN);
    assertThat(admitted.verdict(LAWFUL, "decided")).isEqualTo(ASSUMED);
    assertThat(admitted.say("security.due-process", "yes").verdict(LAWFUL, "decided"))
        .isEqualTo(ESTABLISHED);
    assertThat(admitted.say("security.due-process", "no").verdict(LAWFUL, "decided"))
        .isEqualTo(REFUTED);
    assertThat(admitted.say("security.due-process", "unknown").verdict(LAWFUL, "decided"))
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void massExpulsionIsAimedAtAnOrigin() {
    Case guineans = guinea().say("group.collective", "yes").say("group.aimed-at-origin", "yes");
    assertThat(guineans.status(MASS)).as("Sierra Leoneans in Guinea").isEqualTo(ENGAGED);
    assertThat(guineans.say("procedure.examined", "yes").status(MASS))
        .as("an examination doesn't cure it")
        .isEqualTo(ENGAGED);
    assertThat(guineans.say("group.collective", "no").verdict(MASS, "mass")).isEqualTo(REFUTED);
    assertThat(guineans.say("group.aimed-at-origin", "no").verdict(MASS, "aimed"))
        .isEqualTo(REFUTED);
    assertThat(guinea().status(MASS)).isEqualTo(OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {LAWFUL, MASS})
  void onesOwnNationalsAreNoAliens(String ban) {
    assertThat(guinea().nationality("GIN").verdict(ban, "own-national")).isEqualTo(ESTABLISHED);
    assertThat(guinea().verdict(ban, "own-national")).isEqualTo(REFUTED);
  }

  // Reach and transfer

  @Test
  void reachBeyondTheTerritoryByControl() {
    Case told = guinea().nationality("LBR").fears(harm("ill-treatment"));
    assertThat(told.say("person.in", "border").verdict(OAU, "reach"))
        .as("rejection at the frontier is named")
        .isEqualTo(ESTABLISHED);
    Bans.reachWhomTheStateControls(told.say("person.in", "abroad"), CRUEL, "achpr");
  }

  @ParameterizedTest
  @CsvSource({
    "achpr/5, transfer",
    "achpr/12/3, transfer",
    "achpr/12/4, transfer",
    "achpr/12/5, transfer",
    "oau69/2/3, measure"
  })
  void whateverItIsCalledItIsATransfer(String ban, String element) {
    Case told = guinea().fears(harm("ill-treatment"));
    Bans.askForATransfer(told, ban, element, "SLE");
    Bans.lookBeyondTheFirstState(
        told.measure(Case.onward("expulsion", "LBR", "SLE")), ban, element, "SLE");
  }
}
