package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Proof;
import org.servanda.fact.Risk;
import org.servanda.norm.NormStatus;

@DisplayName("what excuses a return or bars it, where lawyers differ")
class DisputedLimitsTest {
  private static FearedHarm.Builder feared(String kind, String place) {
    return FearedHarm.of(kind, place).by("state-officials").scope("personal").risk(Risk.REAL);
  }

  // General violence

  private static Case warTorn(String state) {
    return Case.china()
        .state(state)
        .on("2021-07-15")
        .measure(Measure.of("expulsion", "IRQ"))
        .nationality("IRQ")
        .fears(FearedHarm.of("armed-violence", "IRQ").scope("general").risk(Risk.REAL));
  }

  @ParameterizedTest
  @CsvSource({
    "GBR, echr/3",
    "GBR, echr/2",
    "FRA, eu-charter/4",
    "FRA, eu-charter/19/2",
    "FRA, iccpr/7",
    "FRA, iccpr/6/1"
  })
  void generalViolenceCountsIfExtremeOrNeverByItself(String state, String provision) {
    Case extreme = warTorn(state).say("there.extreme-violence", "yes");
    Case untouched = extreme.say("person.past-persecution", "no");
    Case personal = untouched.position("general-violence", "something-personal");

    assertThat(danger(untouched, provision)).isEqualTo("established");
    assertThat(danger(personal, provision)).isEqualTo("refuted");
    assertThat(danger(extreme.position("general-violence", "something-personal"), provision))
        .as("nobody says whether something sets the person apart")
        .isEqualTo("open");
  }

  private static String danger(Case told, String provision) {
    return provision.startsWith("iccpr")
        ? told.conceptVerdict("real-danger", "danger")
        : told.verdict(provision, "danger").name().toLowerCase(Locale.ROOT);
  }

  // A life sentence that nobody will look at again

  private static Case lifer(String day) {
    return Europe.britain().on(day).fears(feared("life-without-release", "IRQ"));
  }

  @ParameterizedTest
  @CsvSource({
    "inhuman, none, established",
    "inhuman, mercy-only, established",
    "inhuman-without-any-review, none, established",
    "inhuman-without-any-review, mercy-only, refuted",
    "inhuman-without-any-review, , open",
    "not-by-itself, none, refuted"
  })
  void aLifeSentence(String position, String review, String verdict) {
    Case told =
        lifer("2023-01-01")
            .position("life-without-release", position)
            .say("sentence.child-then", "no");
    Case reviewed = review == null ? told : told.say("sentence.review", review);

    assertThat(reviewed.conceptVerdict("inhuman-treatment", "grave")).isEqualTo(verdict);
    assertThat(reviewed.conceptVerdict("cruel-treatment-by-anyone", "grave")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-07-08, refuted", // before Vinter nobody is known to have held anything else
    "2014-09-05, established", // Trabelsi
    "2022-11-02, established",
    "2022-11-03, refuted" // Sanchez-Sanchez
  })
  void theCourtAtStrasbourgChangedItsMindTwice(String day, String verdict) {
    Case mercy = lifer(day).say("sentence.review", "mercy-only").profile("strasbourg");

    assertThat(mercy.conceptVerdict("inhuman-treatment", "grave")).isEqualTo(verdict);
  }

  // Want and the climate

  @ParameterizedTest
  @ValueSource(strings = {"destitution", "hunger", "unlivable-land"})
  void wantCountsOnlyWhereTheAuthoritiesAnswerOrWhateverItsCause(String kind) {
    Case want =
        Europe.britain()
            .on("2021-07-15")
            .fears(feared(kind, "IRQ"))
            .saying("there.state-indifferent=no there.life-in-danger=yes");
    Case whatever = want.position("conditions-of-life", "whatever-the-cause");

    for (String concept : new String[] {"inhuman-treatment", "cruel-treatment-by-anyone"}) {
      assertThat(want.conceptVerdict(concept, "grave")).isEqualTo("refuted");
      assertThat(whatever.conceptVerdict(concept, "grave")).isEqualTo("established");
      assertThat(whatever.say("there.life-in-danger", "no").conceptVerdict(concept, "grave"))
          .isEqualTo("refuted");
      assertThat(whatever.say("there.life-in-danger", "unknown").conceptVerdict(concept, "grave"))
          .isEqualTo("open");
      assertThat(want.say("there.state-indifferent", "yes").conceptVerdict(concept, "grave"))
          .isEqualTo("established");
    }
  }

  @Test
  void theHumanRightsCommitteeLooksAtTheDangerAlone() {
    Case want =
        Europe.britain()
            .on("2021-07-15")
            .fears(feared("unlivable-land", "IRQ"))
            .saying("there.state-indifferent=no there.life-in-danger=yes");

    assertThat(
            want.profile("human-rights-committee")
                .conceptVerdict("cruel-treatment-by-anyone", "grave"))
        .isEqualTo("established");
    assertThat(want.profile("strasbourg").conceptVerdict("inhuman-treatment", "grave"))
        .isEqualTo("refuted");
  }

  // Art. 1F(c)

  @ParameterizedTest
  @CsvSource({
    "acknowledged-only, grave-abuse-of-rights, established",
    "acknowledged-only, international-terrorism, established",
    "acknowledged-only, drug-trafficking, refuted",
    "acknowledged-only, other-crime, refuted",
    "acknowledged-only, , open",
    "any-common-concern, drug-trafficking, established",
    "any-common-concern, , established"
  })
  void actsAgainstThePurposesOfTheUnitedNations(String position, String act, String verdict) {
    Case told =
        Case.china()
            .fears(Case.beating("PRK"))
            .position("1F-c-acts", position)
            .say(
                Circumstance.of("exclusion.against-un-purposes", "yes")
                    .proved(Proof.SERIOUS_REASONS));

    assertThat(
            (act == null ? told : told.say("exclusion.un-purposes-act", act))
                .conceptVerdict("refugee", "1F-c"))
        .isEqualTo(verdict);
  }

  // Another part of the country

  @ParameterizedTest
  @CsvSource({
    "a-life-without-undue-hardship, no, established",
    "basic-rights, no, refuted",
    "basic-rights, yes, established",
    "basic-rights, unknown, open"
  })
  void anotherPartOfTheCountry(String position, String rights, String verdict) {
    Case told =
        Case.china()
            .fears(Case.beating("PRK").by("private-persons").grounds("political-opinion"))
            .position("internal-protection-measure", position)
            .saying("elsewhere.safe=yes elsewhere.reasonable=yes")
            .say("elsewhere.basic-rights", rights);

    assertThat(told.conceptVerdict("refugee", "internal-protection")).isEqualTo(verdict);
  }

  // A third State

  @ParameterizedTest
  @CsvSource({
    "practice-decides, no, no, REFUTED",
    "practice-decides, yes, yes, ESTABLISHED",
    "legal-guarantee-needed, no, no, ESTABLISHED",
    "legal-guarantee-needed, no, yes, REFUTED",
    "legal-guarantee-needed, no, unknown, OPEN",
    "legal-guarantee-needed, yes, yes, ESTABLISHED"
  })
  void aStateThatCouldSendThePersonOn(
      String position, String sentOn, String bound, String verdict) {
    Case chain =
        Case.china()
            .fears(Case.beating("PRK").grounds("political-opinion"))
            .measure(Case.onward("expulsion", "VNM", "PRK"))
            .position("third-state-protection", position)
            .say("return.sent-on", sentOn)
            .say("return.bound-not-to-send-on", bound);

    assertThat(chain.verdict("csr51/33/1", "measure", "PRK")).hasToString(verdict);
  }

  // Security against torture

  private static Case suspect() {
    return Case.china()
        .state("CAN")
        .on("2002-01-11")
        .measure(Measure.of("expulsion", "LKA"))
        .nationality("LKA")
        .fears(
            FearedHarm.of("beating-in-interrogation", "LKA")
                .by("state-officials")
                .purposes("punishment")
                .scope("personal")
                .risk(Risk.REAL))
        .say("security.host-danger", "yes");
  }

  @ParameterizedTest
  @CsvSource({
    "absolute, yes, ENGAGED",
    "domestic-balancing, yes, NOT_ENGAGED",
    "domestic-balancing, no, ENGAGED",
    "domestic-balancing, unknown, OPEN"
  })
  void aConstitutionMayLeaveRoomForWeighing(
      String position, String outweighs, NormStatus expected) {
    Case told =
        suspect().position("security-balancing", position).say("security.proportionate", outweighs);

    assertThat(told.status("can-charter/7")).isEqualTo(expected);
    assertThat(told.status("cat/3")).as("no position touches the treaty").isEqualTo(ENGAGED);
    assertThat(told.status("iccpr/7")).isEqualTo(ENGAGED);
  }

  @Test
  void aStatesOwnLawIsNotCalledInternationalLaw() {
    assertThat(String.join(" ", suspect().inForce().headline().sentences()))
        .contains("Canada's own law forbids Canada from sending the person to Sri Lanka: the bar")
        .contains("International law forbids Canada from sending the person to Sri Lanka: the ban");
  }

  @Test
  void theConstitutionKnowsNoDangerThatIsNotPleaded() {
    assertThat(suspect().say("security.host-danger", "no").status("can-charter/7"))
        .isEqualTo(ENGAGED);
    assertThat(suspect().say("assurances.given", "unknown").status("can-charter/7"))
        .isEqualTo(OPEN);
    assertThat(
            suspect()
                .saying("assurances.given=yes assurances.binding=yes assurances.monitored=yes")
                .status("can-charter/7"))
        .isEqualTo(NOT_ENGAGED);
    assertThat(
            suspect().saying("assurances.given=yes assurances.binding=no").status("can-charter/7"))
        .isEqualTo(ENGAGED);
  }
}
