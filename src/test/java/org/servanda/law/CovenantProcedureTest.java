package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.norm.Verdict;

@DisplayName("ICCPR arts 13 and 2(3)")
class CovenantProcedureTest {
  private static final String DECISION = "iccpr/13";
  private static final String HEARING = "iccpr/13/hearing";
  private static final String REMEDY = "iccpr/2/3";

  /** Sweden means to expel a Greek who is lawfully there. */
  private static Case lawfullyThere() {
    return Case.china()
        .state("SWE")
        .on("2012-07-15")
        .nationality("GRC")
        .measure(Measure.of("expulsion", "GRC"))
        .say("entry.stay-lawful", "yes")
        .fearsNothing();
  }

  private static Case beaten() {
    return lawfullyThere().fears(Case.beating("GRC"));
  }

  // For whom art. 13 speaks

  @ParameterizedTest
  @ValueSource(strings = {DECISION, HEARING})
  void protectsAliensOnly(String provision) {
    assertThat(lawfullyThere().verdict(provision, "alien")).isEqualTo(ESTABLISHED);
    assertThat(lawfullyThere().nationality("SWE").verdict(provision, "alien")).isEqualTo(REFUTED);
    assertThat(lawfullyThere().nationality("GRC", "SWE").status(provision)).isEqualTo(NOT_ENGAGED);
    assertThat(lawfullyThere().nationality().verdict(provision, "alien")).isEqualTo(Verdict.OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {DECISION, HEARING})
  void protectsThoseWhoAreLawfullyThereOrDisputeIt(String provision) {
    assertThat(lawfullyThere().status(provision)).isEqualTo(ENGAGED);
    Case unlawful = lawfullyThere().say("entry.stay-lawful", "no");
    assertThat(unlawful.verdict(provision, "lawfully-there"))
        .as("whether somebody disputes it isn't told")
        .isEqualTo(Verdict.OPEN);
    assertThat(unlawful.say("entry.stay-disputed", "no").status(provision)).isEqualTo(NOT_ENGAGED);
    assertThat(unlawful.say("entry.stay-disputed", "yes").status(provision)).isEqualTo(ENGAGED);
    assertThat(lawfullyThere().say("person.in", "border").verdict(provision, "lawfully-there"))
        .isEqualTo(REFUTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {DECISION, HEARING})
  void isAboutEveryMeasureThatMakesAPersonLeave(String provision) {
    assertThat(
            lawfullyThere().measure(Measure.of("extradition", "GRC")).verdict(provision, "measure"))
        .as("Giry")
        .isEqualTo(ESTABLISHED);
    assertThat(lawfullyThere().measure(Measure.of("let-stay", "GRC")).status(provision))
        .isEqualTo(NOT_ENGAGED);
  }

  // A lawful decision

  @Test
  void aLawfulDecisionIsTheStatesToShow() {
    assertThat(lawfullyThere().verdict(DECISION, "lawful-decision")).isEqualTo(ASSUMED);
    assertThat(lawfullyThere().say("expulsion.by-law", "yes").status(DECISION))
        .as("Maroufidou")
        .isEqualTo(NOT_ENGAGED);
    assertThat(lawfullyThere().say("expulsion.by-law", "no").verdict(DECISION, "lawful-decision"))
        .isEqualTo(REFUTED);
    assertThat(
            lawfullyThere().say("expulsion.by-law", "unknown").verdict(DECISION, "lawful-decision"))
        .isEqualTo(Verdict.OPEN);
  }

  // A hearing

  @Test
  void aHearingHasThreeParts() {
    assertThat(lawfullyThere().verdict(HEARING, "heard")).isEqualTo(ASSUMED);
    Case heard = lawfullyThere().say("expulsion.heard", "yes");
    assertThat(heard.verdict(HEARING, "heard")).isEqualTo(Verdict.OPEN);
    Case reviewed = heard.say("expulsion.reviewed", "yes");
    assertThat(reviewed.verdict(HEARING, "heard")).isEqualTo(Verdict.OPEN);
    assertThat(reviewed.say("expulsion.represented", "yes").status(HEARING)).isEqualTo(NOT_ENGAGED);
    for (String part :
        new String[] {"expulsion.heard", "expulsion.reviewed", "expulsion.represented"}) {
      assertThat(lawfullyThere().say(part, "no").verdict(HEARING, "heard"))
          .as(part)
          .isEqualTo(REFUTED);
    }
  }

  @Test
  void onlyCompellingReasonsOfNationalSecurityDispenseWithIt() {
    assertThat(lawfullyThere().verdict(HEARING, "compelling-security")).isEqualTo(ASSUMED);
    Case compelled = lawfullyThere().say("expulsion.compelling-security", "yes");
    assertThat(compelled.status(HEARING)).isEqualTo(NOT_ENGAGED);
    assertThat(compelled.status(DECISION)).as("a decision is owed all the same").isEqualTo(ENGAGED);
    assertThat(lawfullyThere().say("expulsion.compelling-security", "unknown").status(HEARING))
        .isEqualTo(OPEN);
    assertThat(
            lawfullyThere()
                .say("expulsion.compelling-security", "no")
                .verdict(HEARING, "compelling-security"))
        .isEqualTo(REFUTED);
    assertThat(lawfullyThere().say("security.expulsion-ground", "public-order").status(HEARING))
        .as("public order is no such reason")
        .isEqualTo(ENGAGED);
  }

  // A remedy before the return

  @Test
  void aRemedyIsOwedWhereverABanIsArguable() {
    assertThat(beaten().status(REMEDY)).as("Alzery").isEqualTo(ENGAGED);
    assertThat(lawfullyThere().status(REMEDY)).isEqualTo(NOT_ENGAGED);
    assertThat(beaten().say("procedure.suspended", "yes").status(REMEDY)).isEqualTo(NOT_ENGAGED);
    assertThat(beaten().say("procedure.suspended", "no").verdict(REMEDY, "suspended"))
        .isEqualTo(REFUTED);
    assertThat(beaten().say("procedure.suspended", "unknown").verdict(REMEDY, "suspended"))
        .isEqualTo(Verdict.OPEN);
    assertThat(beaten().say("entry.stay-lawful", "no").status(REMEDY))
        .as("whoever the person is")
        .isEqualTo(ENGAGED);
  }

  @Test
  void eachBanByItselfIsEnough() {
    assertThat(only("killing").status(REMEDY)).isEqualTo(ENGAGED);
    Case killing =
        only("death-penalty")
            .say("penalty.fair-trial", "yes")
            .say("sentence.most-serious-crime", "no")
            .say("sentence.child-then", "no")
            .say("sentence.cruel-method", "no")
            .position("abolition-and-removal", "left-free");
    assertThat(killing.status("iccpr/6/1")).isEqualTo(ENGAGED);
    assertThat(killing.status("iccpr/7")).isEqualTo(NOT_ENGAGED);
    assertThat(killing.status("iccpr/6/abolition")).isEqualTo(NOT_ENGAGED);
    assertThat(killing.status(REMEDY)).isEqualTo(ENGAGED);
    Case judge =
        only("death-penalty")
            .say("penalty.fair-trial", "yes")
            .say("sentence.most-serious-crime", "yes")
            .say("sentence.child-then", "no")
            .say("sentence.cruel-method", "no");
    assertThat(judge.status("iccpr/6/1")).isEqualTo(NOT_ENGAGED);
    assertThat(judge.status("iccpr/7")).isEqualTo(NOT_ENGAGED);
    assertThat(judge.status("iccpr/6/abolition")).isEqualTo(ENGAGED);
    assertThat(judge.status(REMEDY)).as("Judge").isEqualTo(ENGAGED);
    assertThat(firm(judge).status("iccpr/6/abolition")).isEqualTo(NOT_ENGAGED);
    assertThat(firm(judge).status(REMEDY)).as("the word itself is reviewed").isEqualTo(ENGAGED);
  }

  @Test
  void whetherAssurancesSufficeIsReviewedToo() {
    Case assured = firm(beaten()).say("assurances.monitored", "yes");
    assertThat(assured.status("iccpr/7")).isEqualTo(NOT_ENGAGED);
    assertThat(assured.status(REMEDY)).isEqualTo(ENGAGED);
    Case killed = firm(only("killing")).say("assurances.monitored", "yes");
    assertThat(killed.status("iccpr/6/1")).isEqualTo(NOT_ENGAGED);
    assertThat(killed.status(REMEDY)).isEqualTo(ENGAGED);
  }

  private static Case only(String kind) {
    return lawfullyThere()
        .fears(
            FearedHarm.of(kind, "GRC")
                .by("state-officials")
                .purposes(kind.equals("death-penalty") ? "lawful-sanction" : "punishment")
                .scope("personal")
                .risk(Risk.REAL));
  }

  private static Case firm(Case told) {
    return told.say("assurances.given", "yes").say("assurances.binding", "yes");
  }
}
