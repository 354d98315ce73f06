package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Europe.britain;
import static org.servanda.law.Europe.harm;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/**
 * What all bans on return of the European treaties share: transfer, danger, ways out, procedure.
 */
@DisplayName("returns under the European treaties")
class EuropeanReturnsTest {
  private static final List<String> BANS =
      List.of("echr/2", "echr/3", "echr/4", "echr-p6/1", "eu-charter/4", "eu-charter/19/2");

  /** The bans that look at violence there and at what happened to the person before. */
  private static final List<String> WIDE =
      List.of("echr/2", "echr/3", "eu-charter/4", "eu-charter/19/2");

  /** Something that each of the bans is about: a killing, a beating and so on. */
  private static FearedHarm.Builder feared(String ban) {
    return switch (ban) {
      case "echr/2" -> harm("killing");
      case "echr/4" -> harm("slavery");
      case "echr-p6/1", "echr-p13/1" -> harm("death-penalty");
      default -> harm("beating-in-interrogation");
    };
  }

  static List<String> bans() {
    return BANS;
  }

  private static Case facing(String ban) {
    return britain().say("union-law.applies", "yes").fears(feared(ban));
  }

  private static NormStatus at(Case told, String ban, String place) {
    return told.inForce().norms().stream()
        .filter(norm -> norm.provision().equals(ban) && norm.place().equals(place))
        .findFirst()
        .orElseThrow()
        .status();
  }

  @ParameterizedTest
  @MethodSource("bans")
  void eachBanBindsWhereItsHarmIsReallyFeared(String ban) {
    assertThat(facing(ban).status(ban)).isEqualTo(ENGAGED);
  }

  @ParameterizedTest
  @MethodSource("bans")
  void whateverItIsCalledItIsATransfer(String ban) {
    assertThat(facing(ban).measure(Measure.of("extradition", "IRQ")).verdict(ban, "transfer"))
        .isEqualTo(ESTABLISHED);
    assertThat(facing(ban).measure(Measure.of("let-stay", "IRQ")).verdict(ban, "transfer"))
        .isEqualTo(REFUTED);
  }

  @ParameterizedTest
  @MethodSource("bans")
  void aVoluntaryReturnMustBeShownToBeOne(String ban) {
    Bans.askWhetherAReturnIsFree(
        facing(ban).measure(Measure.of("voluntary-return", "IRQ")), ban, "transfer");
  }

  @ParameterizedTest
  @MethodSource("bans")
  void anOnwardReturnCountsWhereItIsReal(String ban) {
    Case chain = facing(ban).measure(Case.onward("transfer", "GRC", "IRQ"));
    assertThat(at(chain, ban, "IRQ")).isEqualTo(OPEN);
    assertThat(at(chain.say("return.sent-on", "yes"), ban, "IRQ"))
        .as("T.I., M.S.S., Hirsi")
        .isEqualTo(ENGAGED);
    assertThat(at(chain.say("return.sent-on", "no"), ban, "IRQ")).isEqualTo(NOT_ENGAGED);
  }

  // The danger

  @ParameterizedTest
  @MethodSource("bans")
  void theDangerIsRealAndMeetsThisPerson(String ban) {
    Case any = britain().say("union-law.applies", "yes");
    assertThat(any.fears(feared(ban).scope("class")).verdict(ban, "danger"))
        .as("Saadi: a group systematically so treated")
        .isEqualTo(ESTABLISHED);
    assertThat(any.fears(feared(ban).scope("general")).verdict(ban, "danger"))
        .isEqualTo(Verdict.OPEN);
    FearedHarm.Builder remote = feared(ban).risk(Risk.REMOTE);
    assertThat(any.fears(remote).verdict(ban, "danger")).isEqualTo(Verdict.OPEN);
    assertThat(any.fears(remote.inquired(Answer.YES)).verdict(ban, "danger")).isEqualTo(REFUTED);
  }

  @Test
  void generalViolenceCountsWhereItIsExtreme() {
    for (String ban : WIDE) {
      Case general = britain().fears(feared(ban).scope("general"));
      Case extreme = general.say("there.extreme-violence", "yes");
      assertThat(extreme.verdict(ban, "danger")).as(ban).isEqualTo(ESTABLISHED);
      assertThat(general.say("there.extreme-violence", "no").verdict(ban, "danger"))
          .isEqualTo(Verdict.OPEN);
      assertThat(extreme.position("general-violence", "something-personal").verdict(ban, "danger"))
          .as("Vilvarajah")
          .isEqualTo(Verdict.OPEN);
    }
    assertThat(
            britain()
                .on("2008-07-16")
                .fears(feared("echr/3").scope("general"))
                .say("there.extreme-violence", "yes")
                .verdict("echr/3", "danger"))
        .as("the day before N.A. v. the United Kingdom")
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void whatHappenedBeforeMakesTheDangerPersonal() {
    for (String ban : WIDE) {
      Case before = britain().say("person.past-persecution", "yes");
      assertThat(before.fears(feared(ban).scope("general")).verdict(ban, "danger"))
          .as(ban)
          .isEqualTo(ESTABLISHED);
      FearedHarm.Builder untold = FearedHarm.of("killing", "IRQ").by("state-officials");
      assertThat(before.fears(untold).verdict(ban, "danger")).as(ban).isEqualTo(ESTABLISHED);
      assertThat(britain().fears(untold).verdict(ban, "danger")).isEqualTo(Verdict.OPEN);
    }
  }

  @Test
  void twoHarmsThatEachMeetHalfNeverMakeOne() {
    Case halves =
        britain()
            .fears(harm("beating-in-interrogation").by("family").protection(Answer.YES))
            .fears(harm("beating-in-interrogation").risk(Risk.REMOTE).inquired(Answer.YES));
    assertThat(halves.verdict("echr/3", "any-harm")).isEqualTo(REFUTED);
  }

  // Assurances

  @ParameterizedTest
  @ValueSource(strings = {"echr/2", "echr/3", "eu-charter/4", "eu-charter/19/2"})
  void assurancesMustBeShownToHold(String ban) {
    assertThat(facing(ban).verdict(ban, "assurances")).isEqualTo(ASSUMED);
    Case given = facing(ban).say("assurances.given", "yes");
    assertThat(given.verdict(ban, "assurances")).as("how good are they?").isEqualTo(Verdict.OPEN);
    assertThat(given.say("assurances.monitored", "no").verdict(ban, "assurances"))
        .isEqualTo(REFUTED);
    Case firm = given.say("assurances.binding", "yes").say("assurances.monitored", "yes");
    assertThat(firm.verdict(ban, "assurances")).as("Othman").isEqualTo(ESTABLISHED);
    assertThat(firm.status(ban)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void whatMakesAssurancesHoldIsDisputed() {
    Case given = facing("echr/3").say("assurances.given", "yes");
    assertThat(hold(given)).isEqualTo(Verdict.OPEN);
    Case firm = given.say("assurances.binding", "yes").say("assurances.monitored", "yes");
    assertThat(hold(firm)).isEqualTo(ESTABLISHED);
    assertThat(hold(firm.say("assurances.kept", "no"))).isEqualTo(Verdict.OPEN);
    assertThat(hold(given.say("assurances.kept", "no"))).isEqualTo(REFUTED);
    assertThat(hold(given.say("assurances.binding", "no"))).isEqualTo(REFUTED);
    assertThat(hold(given.say("assurances.monitored", "no"))).as("Chahal").isEqualTo(REFUTED);
    assertThat(hold(given.say("assurances.given", "no"))).isEqualTo(REFUTED);
    Case never = firm.position("assurances", "never-where-torture-is-systematic");
    assertThat(hold(never)).isEqualTo(Verdict.OPEN);
    assertThat(hold(never.say("assurances.systematic-torture", "no"))).isEqualTo(ESTABLISHED);
    assertThat(
            hold(
                given
                    .position("assurances", "never-where-torture-is-systematic")
                    .say("assurances.systematic-torture", "yes")))
        .isEqualTo(REFUTED);
    assertThat(hold(given.position("assurances", "face-value"))).isEqualTo(ESTABLISHED);
  }

  private static Verdict hold(Case told) {
    return told.verdict("echr/3", "assurances");
  }

  // Another part of the country

  @ParameterizedTest
  @ValueSource(strings = {"echr/2", "echr/3"})
  void anotherPartOfTheCountryMustBeSafeAndOpen(String ban) {
    assertThat(facing(ban).verdict(ban, "elsewhere")).isEqualTo(ASSUMED);
    Case safe = facing(ban).say("elsewhere.safe", "yes");
    assertThat(safe.verdict(ban, "elsewhere")).as("can she settle?").isEqualTo(Verdict.OPEN);
    assertThat(safe.say("elsewhere.reasonable", "yes").verdict(ban, "elsewhere"))
        .as("Salah Sheekh")
        .isEqualTo(ESTABLISHED);
    assertThat(safe.say("elsewhere.reasonable", "no").verdict(ban, "elsewhere")).isEqualTo(REFUTED);
    assertThat(facing(ban).say("elsewhere.safe", "no").verdict(ban, "elsewhere"))
        .isEqualTo(REFUTED);
  }

  // Procedure

  @ParameterizedTest
  @ValueSource(strings = {"echr/2", "echr/3"})
  void theProcedureIsOwedWhereABanIsArguable(String ban) {
    for (String duty : List.of("echr/3/assessment", "echr/13")) {
      assertThat(facing(ban).status(duty)).as(duty).isEqualTo(ENGAGED);
      assertThat(britain().fearsNothing().status(duty)).as(duty).isEqualTo(NOT_ENGAGED);
      assertThat(britain().verdict(duty, "arguable")).as("not ruled out").isEqualTo(ESTABLISHED);
      Case assured =
          facing(ban)
              .say("assurances.given", "yes")
              .say("assurances.binding", "yes")
              .say("assurances.monitored", "yes");
      assertThat(assured.verdict(duty, "arguable"))
          .as("whether they suffice must be reviewed too")
          .isEqualTo(ESTABLISHED);
    }
  }

  @Test
  void anExaminationAndASuspensionMeetTheDuty() {
    Case case3 = facing("echr/3");
    assertThat(case3.verdict("echr/3/assessment", "examined")).isEqualTo(ASSUMED);
    assertThat(case3.say("procedure.examined", "yes").verdict("echr/3/assessment", "examined"))
        .isEqualTo(ESTABLISHED);
    assertThat(case3.say("procedure.examined", "no").verdict("echr/3/assessment", "examined"))
        .isEqualTo(REFUTED);
    assertThat(case3.say("procedure.examined", "unknown").verdict("echr/3/assessment", "examined"))
        .isEqualTo(Verdict.OPEN);
    assertThat(case3.verdict("echr/13", "suspended")).isEqualTo(ASSUMED);
    assertThat(case3.say("procedure.suspended", "yes").verdict("echr/13", "suspended"))
        .isEqualTo(ESTABLISHED);
    assertThat(case3.say("procedure.suspended", "no").verdict("echr/13", "suspended"))
        .isEqualTo(REFUTED);
    assertThat(case3.say("procedure.suspended", "unknown").verdict("echr/13", "suspended"))
        .isEqualTo(Verdict.OPEN);
  }
}
