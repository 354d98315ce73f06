package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
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
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Proof;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;
import org.servanda.norm.Verdict;

@DisplayName("the African Charter, arts 5 and 12, and the OAU Refugee Convention, arts I and II")
class AfricanTreatiesTest {
  private static final String CRUEL = "achpr/5";
  private static final String ASYLUM = "achpr/12/3";
  private static final String LAWFUL = "achpr/12/4";
  private static final String MASS = "achpr/12/5";
  private static final String OAU = "oau69/2/3";

  /** Guinea means to send a national of Sierra Leone back. */
  private static Case guinea() {
    return Case.china()
        .state("GIN")
        .on("2000-09-09")
        .nationality("SLE")
        .measure(Measure.of("expulsion", "SLE"));
  }

  private static FearedHarm.Builder harm(String kind) {
    return FearedHarm.of(kind, "SLE")
        .by("state-officials")
        .purposes("punishment")
        .grounds("political-opinion")
        .scope("personal")
        .risk(Risk.REAL);
  }

  private static FearedHarm.Builder war() {
    return FearedHarm.of("armed-violence", "SLE").grounds("none").scope("general").risk(Risk.REAL);
  }

  private static Case fledWar() {
    return guinea()
        .say("there.events", "disturbed-public-order")
        .say("there.compelled-by-events", "yes")
        .fears(war());
  }

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
    Case told = fledWar().say("exclusion.crime-political", "no");
    assertThat(told.verdict(OAU, "excluded")).isEqualTo(ASSUMED);
    assertThat(told.say(key, value).verdict(OAU, "excluded")).isEqualTo(Verdict.OPEN);
    assertThat(
            told.say(Circumstance.of(key, value).proved(Proof.SERIOUS_REASONS))
                .verdict(OAU, "excluded"))
        .isEqualTo(ESTABLISHED);
    assertThat(told.say(key, "no").verdict(OAU, "excluded")).isEqualTo(ASSUMED);
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
    Case told = guinea().fears(harm("ill-treatment"));
    assertThat(told.verdict(CRUEL, "assurances")).isEqualTo(ASSUMED);
    Case given = told.say("assurances.given", "yes");
    assertThat(given.verdict(CRUEL, "assurances")).isEqualTo(Verdict.OPEN);
    assertThat(given.say("assurances.monitored", "no").verdict(CRUEL, "assurances"))
        .isEqualTo(REFUTED);
    assertThat(
            given
                .say("assurances.binding", "yes")
                .say("assurances.monitored", "yes")
                .verdict(CRUEL, "assurances"))
        .isEqualTo(ESTABLISHED);
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
    Case told = guinea().fears(harm("arbitrary-detention"));
    assertThat(told.verdict(ASYLUM, "security")).isEqualTo(ASSUMED);
    Case alleged = told.say("security.host-danger", "yes");
    assertThat(alleged.verdict(ASYLUM, "security")).isEqualTo(Verdict.OPEN);
    Case shown =
        told.say(Circumstance.of("security.host-danger", "yes").proved(Proof.REASONABLE_GROUNDS))
            .say("security.serious", "yes");
    assertThat(shown.verdict(ASYLUM, "security")).isEqualTo(ESTABLISHED);
    Case rumour =
        told.say(Circumstance.of("security.host-danger", "yes").proved(Proof.ALLEGED))
            .say("security.crime", "none");
    assertThat(rumour.verdict(ASYLUM, "security")).isEqualTo(REFUTED);
    assertThat(
            told.say("security.host-danger", "no")
                .say("security.crime", "serious")
                .verdict(ASYLUM, "security"))
        .isEqualTo(REFUTED);
    Case crime = told.say("security.crime", "particularly-serious");
    assertThat(crime.verdict(ASYLUM, "security")).isEqualTo(Verdict.OPEN);
    assertThat(
            crime
                .say("security.final-judgment", "yes")
                .say("security.community-danger", "yes")
                .verdict(ASYLUM, "security"))
        .isEqualTo(ESTABLISHED);
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
    Case away = told.say("person.in", "abroad");
    assertThat(away.verdict(CRUEL, "jurisdiction")).isEqualTo(Verdict.OPEN);
    Case held = away.say("person.controlled", "yes");
    assertThat(held.verdict(CRUEL, "jurisdiction")).isEqualTo(ESTABLISHED);
    assertThat(away.say("person.controlled", "no").verdict(CRUEL, "jurisdiction"))
        .isEqualTo(REFUTED);
    assertThat(
            held.position("extraterritorial-reach/achpr", "territory-only")
                .verdict(CRUEL, "jurisdiction"))
        .isEqualTo(REFUTED);
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
    assertThat(told.verdict(ban, element)).isEqualTo(ESTABLISHED);
    assertThat(told.measure(Measure.of("let-stay", "SLE")).verdict(ban, element))
        .isEqualTo(REFUTED);
    Case goes = told.measure(Measure.of("voluntary-return", "SLE"));
    assertThat(goes.verdict(ban, element)).isEqualTo(Verdict.OPEN);
    assertThat(goes.say("person.returns-freely", "no").verdict(ban, element))
        .isEqualTo(ESTABLISHED);
    Case freely = goes.say("person.returns-freely", "yes");
    assertThat(freely.verdict(ban, element)).isEqualTo(REFUTED);
    assertThat(freely.say("return.signed-in-custody", "yes").verdict(ban, element))
        .isEqualTo(Verdict.OPEN);
    Case chain =
        told.measure(
            new Measure("expulsion", "LBR", List.of("SLE"), "", Answer.NO, Provenance.UNTOLD, ""));
    assertThat(onward(chain.say("return.sent-on", "yes"), ban, element)).isEqualTo(ESTABLISHED);
    assertThat(onward(chain.say("return.sent-on", "no"), ban, element)).isEqualTo(REFUTED);
  }

  private static Verdict onward(Case told, String ban, String element) {
    return told.inForce().norms().stream()
        .filter(norm -> norm.provision().equals(ban) && norm.place().equals("SLE"))
        .flatMap(norm -> norm.findings().stream())
        .filter(finding -> finding.element().equals(element))
        .findFirst()
        .orElseThrow()
        .verdict();
  }
}
