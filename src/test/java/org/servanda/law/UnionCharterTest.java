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

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Risk;
import org.servanda.norm.Verdict;

@DisplayName("the Charter of Fundamental Rights of the Union, arts 4, 18 and 19")
class UnionCharterTest {
  private static final String INHUMAN = "eu-charter/4";
  private static final String ASYLUM = "eu-charter/18";
  private static final String ACCESS = "eu-charter/18/access";
  private static final String GROUP = "eu-charter/19/1";
  private static final String REMOVAL = "eu-charter/19/2";

  private static Case member() {
    return britain().state("AUT").say("union-law.applies", "yes");
  }

  private static FearedHarm.Builder persecution() {
    return harm("beating-in-interrogation").purposes("punishment").grounds("political-opinion");
  }

  // Whom it binds, since when, and where

  @Test
  void bindsMembersOfTheUnionSinceTheTreatyOfLisbon() {
    Case beaten = member().fears(harm("beating-in-interrogation"));
    assertThat(beaten.on("2009-11-30").verdict(INHUMAN, "bound")).isEqualTo(REFUTED);
    assertThat(beaten.on("2009-12-01").status(INHUMAN)).isEqualTo(ENGAGED);
    assertThat(beaten.state("HRV").on("2013-06-30").verdict(INHUMAN, "bound")).isEqualTo(REFUTED);
    assertThat(beaten.state("HRV").on("2013-07-01").verdict(INHUMAN, "bound"))
        .isEqualTo(ESTABLISHED);
    assertThat(beaten.state("GBR").on("2020-01-31").verdict(INHUMAN, "bound"))
        .isEqualTo(ESTABLISHED);
    assertThat(beaten.state("GBR").on("2021-01-01").verdict(INHUMAN, "bound")).isEqualTo(REFUTED);
    assertThat(beaten.state("CHE").verdict(INHUMAN, "bound")).isEqualTo(REFUTED);
    assertThat(beaten.state("CHN").on("2030-01-01").verdict(INHUMAN, "bound")).isEqualTo(REFUTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {INHUMAN, ASYLUM, ACCESS, GROUP, REMOVAL})
  void bindsOnlyWhereUnionLawApplies(String provision) {
    Case told = member().fears(persecution());
    assertThat(told.verdict(provision, "union-law")).isEqualTo(ESTABLISHED);
    assertThat(told.say("union-law.applies", "no").verdict(provision, "union-law"))
        .isEqualTo(REFUTED);
    assertThat(britain().state("AUT").verdict(provision, "union-law")).isEqualTo(Verdict.OPEN);
  }

  // Arts 4 and 19(2)

  @Test
  void inhumanTreatmentMeansWhatItMeansInTheConvention() {
    Case want = member().fears(harm("destitution")).say("there.state-indifferent", "yes");
    assertThat(want.status(INHUMAN)).as("N.S., Jawo").isEqualTo(ENGAGED);
    assertThat(member().fears(harm("loss-of-livelihood")).status(INHUMAN)).isEqualTo(NOT_ENGAGED);
    assertThat(member().status(INHUMAN)).isEqualTo(OPEN);
  }

  @Test
  void trustBetweenMembersYieldsToTheRealDanger() {
    Case told = member().fears(harm("inhuman-detention")).say("union-law.systemic-flaws", "no");
    assertThat(told.say("union-law.to-member", "yes").verdict(INHUMAN, "trust"))
        .as("C.K., Jawo")
        .isEqualTo(ESTABLISHED);
    Case trusting = told.position("mutual-trust", "systemic-flaws-only");
    assertThat(trusting.verdict(INHUMAN, "trust")).isEqualTo(Verdict.OPEN);
    Case toMember = trusting.say("union-law.to-member", "yes");
    assertThat(toMember.verdict(INHUMAN, "trust")).as("Abdullahi").isEqualTo(REFUTED);
    assertThat(toMember.say("union-law.systemic-flaws", "yes").verdict(INHUMAN, "trust"))
        .as("N.S.")
        .isEqualTo(ESTABLISHED);
    assertThat(trusting.say("union-law.to-member", "no").verdict(INHUMAN, "trust"))
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void removalToTheDeathPenaltyIsBannedInTerms() {
    Case penalty = member().fears(harm("death-penalty"));
    assertThat(penalty.verdict(REMOVAL, "harm")).isEqualTo(ESTABLISHED);
    Case older =
        penalty
            .position("death-penalty-in-europe", "not-by-itself")
            .say("penalty.fair-trial", "yes");
    assertThat(older.verdict(REMOVAL, "harm"))
        .as("whatever art. 3 of the Convention is taken to say")
        .isEqualTo(ESTABLISHED);
    assertThat(member().fears(harm("beating-in-interrogation")).verdict(REMOVAL, "harm"))
        .isEqualTo(ESTABLISHED);
    assertThat(member().fears(harm("loss-of-livelihood")).verdict(REMOVAL, "harm"))
        .isEqualTo(REFUTED);
    assertThat(member().fears(harm("untreated-illness")).verdict(REMOVAL, "harm"))
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void securityIsNoExceptionFromArts4And19() {
    Case danger =
        member()
            .fears(harm("beating-in-interrogation"))
            .say("security.host-danger", "yes")
            .say("exclusion.serious-crime", "yes");
    assertThat(danger.status(INHUMAN)).as("M and X").isEqualTo(ENGAGED);
    assertThat(danger.status(REMOVAL)).isEqualTo(ENGAGED);
  }

  // Art. 18

  @Test
  void aRefugeeIsNotReturned() {
    Case refugee = member().fears(persecution());
    assertThat(refugee.verdict(ASYLUM, "threat")).isEqualTo(ESTABLISHED);
    assertThat(refugee.verdict(ASYLUM, "refugee")).isEqualTo(ASSUMED);
    assertThat(member().fears(persecution().grounds("none")).verdict(ASYLUM, "refugee"))
        .isEqualTo(REFUTED);
    assertThat(
            member()
                .fears(persecution().risk(Risk.REMOTE).inquired(Answer.YES))
                .verdict(ASYLUM, "threat"))
        .isEqualTo(REFUTED);
    assertThat(member().fears(harm("loss-of-livelihood")).verdict(ASYLUM, "threat"))
        .as("the chance is real, the harm no persecution")
        .isEqualTo(REFUTED);
    FearedHarm.Builder untold = FearedHarm.of("beating-in-interrogation", "IRQ");
    assertThat(member().fears(untold).verdict(ASYLUM, "threat")).isEqualTo(Verdict.OPEN);
    assertThat(
            member().say("person.past-persecution", "yes").fears(untold).verdict(ASYLUM, "threat"))
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void securityExceptsAsTheRefugeeConventionSays() {
    Bans.yieldToSecurityAsTheRefugeeConventionDoes(member().fears(persecution()), ASYLUM);
  }

  @Test
  void whoeverAsksIsLetIntoTheProcedure() {
    Case asks = member().say("recognition.claim", "pending");
    assertThat(asks.status(ACCESS)).isEqualTo(ENGAGED);
    assertThat(asks.say("recognition.fair-procedure", "yes").verdict(ACCESS, "examined"))
        .isEqualTo(ESTABLISHED);
    assertThat(asks.say("recognition.fair-procedure", "no").verdict(ACCESS, "examined"))
        .isEqualTo(REFUTED);
    assertThat(asks.say("recognition.fair-procedure", "unknown").verdict(ACCESS, "examined"))
        .isEqualTo(Verdict.OPEN);
    assertThat(asks.verdict(ACCESS, "examined")).isEqualTo(ASSUMED);
    assertThat(member().say("recognition.claim", "none").verdict(ACCESS, "asks"))
        .isEqualTo(REFUTED);
    assertThat(member().verdict(ACCESS, "asks")).isEqualTo(Verdict.OPEN);
  }

  // Art. 19(1)

  @Test
  void collectiveExpulsionIsBanned() {
    Case group = member().say("group.collective", "yes").say("procedure.examined", "no");
    assertThat(group.status(GROUP)).isEqualTo(ENGAGED);
    assertThat(group.say("procedure.examined", "yes").status(GROUP)).isEqualTo(NOT_ENGAGED);
    assertThat(member().status(GROUP)).isEqualTo(OPEN);
    assertThat(group.nationality("AUT").verdict(GROUP, "own-national")).isEqualTo(ESTABLISHED);
    assertThat(group.verdict(GROUP, "own-national")).isEqualTo(REFUTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {ASYLUM, GROUP})
  void theTransferIsJudgedAsElsewhere(String provision) {
    Case told = member().fears(persecution());
    Bans.askForATransfer(told, provision, "transfer", "IRQ");
    Bans.lookBeyondTheFirstState(
        told.measure(Case.onward("transfer", "GRC", "IRQ")), provision, "transfer", "IRQ");
  }
}
