package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Europe.britain;
import static org.servanda.law.Europe.harm;
import static org.servanda.law.Europe.joined;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

@DisplayName("Protocols 4, 6 and 13 to the ECHR")
class EuropeanProtocolsTest {
  private static final String GROUP = "echr-p4/4";
  private static final String PEACE = "echr-p6/1";
  private static final String ALWAYS = "echr-p13/1";

  private static Case hirsi() {
    return britain()
        .state("ITA")
        .on("2012-02-24")
        .nationality("SOM")
        .measure(Measure.of("push-back", "LBY"))
        .say("person.in", "high-seas")
        .say("person.controlled", "yes")
        .say("group.collective", "yes")
        .say("procedure.examined", "no");
  }

  private static NormStatus group(Case told) {
    return joined(told, "ITA", "echr-p4", "ratification", "1982-05-27").status(GROUP);
  }

  // Who is bound, where no table says so

  @Test
  void withoutATableParticipationIsOpenForEuropeAndNoForTheRest() {
    assertThat(hirsi().verdict(GROUP, "bound")).isEqualTo(Verdict.OPEN);
    assertThat(hirsi().status(GROUP)).isEqualTo(OPEN);
    assertThat(hirsi().state("CHN").verdict(GROUP, "bound")).isEqualTo(REFUTED);
    assertThat(britain().state("CHN").verdict(ALWAYS, "bound")).isEqualTo(REFUTED);
    assertThat(britain().verdict(ALWAYS, "bound")).isEqualTo(Verdict.OPEN);
    assertThat(group(hirsi())).as("Hirsi").isEqualTo(ENGAGED);
  }

  @Test
  void protocol13BindsFromTheFirstOfTheFourthMonth() {
    Case penalty = britain().fears(harm("death-penalty"));
    assertThat(
            joined(penalty.on("2004-01-31"), "GBR", "echr-p13", "ratification", "2003-10-10")
                .verdict(ALWAYS, "bound"))
        .isEqualTo(REFUTED);
    assertThat(
            joined(penalty.on("2004-02-01"), "GBR", "echr-p13", "ratification", "2003-10-10")
                .status(ALWAYS))
        .isEqualTo(ENGAGED);
  }

  @Test
  void protocol6BindsFromTheFirstOfTheNextMonth() {
    Case penalty = britain().state("TUR").fears(harm("death-penalty"));
    assertThat(penalty.on("2003-11-30").verdict(PEACE, "bound")).isEqualTo(REFUTED);
    assertThat(penalty.on("2003-12-01").status(PEACE)).isEqualTo(ENGAGED);
    assertThat(penalty.state("RUS").on("2015-10-29").verdict(PEACE, "bound"))
        .as("never ratified")
        .isEqualTo(REFUTED);
    assertThat(penalty.state("RUS").on("2015-10-29").status("echr/2"))
        .as("A.L. (X.W.) v. Russia: bound all the same by arts 2 and 3")
        .isEqualTo(ENGAGED);
  }

  // Collective expulsion

  @Test
  void aGroupIsNotSentBackUnexamined() {
    assertThat(group(hirsi().say("group.collective", "no"))).isEqualTo(NOT_ENGAGED);
    assertThat(group(hirsi().say("procedure.examined", "yes"))).isEqualTo(NOT_ENGAGED);
    assertThat(group(hirsi().say("group.collective", "unknown"))).isEqualTo(OPEN);
    Case unsaid = britain().say("group.collective", "yes");
    assertThat(unsaid.conceptVerdict("collective-expulsion", "unexamined"))
        .as("the State must show that it looked")
        .isEqualTo("assumed");
    assertThat(hirsi().conceptVerdict("collective-expulsion", "unexamined"))
        .isEqualTo("established");
    assertThat(britain().conceptVerdict("collective-expulsion", "group")).isEqualTo("open");
  }

  @Test
  void ownConductCountsOnlyBesideAnOpenWay() {
    Case stormed = britain().say("group.collective", "yes").say("group.crossed-by-force", "yes");
    assertThat(conduct(britain())).isEqualTo("assumed");
    assertThat(conduct(stormed)).isEqualTo("open");
    Case open = stormed.say("group.lawful-way-open", "yes");
    assertThat(conduct(open)).isEqualTo("open");
    assertThat(conduct(open.say("group.good-reason", "no")))
        .as("N.D. and N.T.")
        .isEqualTo("established");
    assertThat(conduct(open.say("group.good-reason", "yes"))).isEqualTo("refuted");
    assertThat(conduct(stormed.say("group.lawful-way-open", "no"))).isEqualTo("refuted");
    assertThat(conduct(stormed.say("group.crossed-by-force", "no"))).isEqualTo("refuted");
    assertThat(
            conduct(open.say("group.good-reason", "no").position("collective-own-conduct", "none")))
        .as("D.D. v. Spain")
        .isEqualTo("refuted");
  }

  private static String conduct(Case told) {
    return told.conceptVerdict("collective-expulsion", "own-conduct");
  }

  @Test
  void onesOwnNationalsAreNotAliens() {
    assertThat(hirsi().nationality("ITA").verdict(GROUP, "own-national")).isEqualTo(ESTABLISHED);
    assertThat(hirsi().verdict(GROUP, "own-national")).isEqualTo(REFUTED);
  }

  @Test
  void pushingBackIsATransferAndLettingStayIsNone() {
    Bans.askForATransfer(hirsi(), GROUP, "transfer", "LBY");
    Bans.lookBeyondTheFirstState(
        hirsi().measure(Case.onward("push-back", "LBY", "SOM")), GROUP, "transfer", "SOM");
  }

  // The death penalty

  @Test
  void onlyASentenceOfDeathCounts() {
    assertThat(britain().fears(harm("death-penalty")).status(PEACE)).isEqualTo(ENGAGED);
    assertThat(britain().fears(harm("killing")).status(PEACE)).isEqualTo(NOT_ENGAGED);
    assertThat(britain().fears(harm("execution")).status(PEACE))
        .as("an execution may be either")
        .isEqualTo(OPEN);
  }

  @Test
  void protocol6LeavesTimesOfWar() {
    Case penalty = britain().fears(harm("death-penalty"));
    assertThat(penalty.verdict(PEACE, "wartime")).isEqualTo(ASSUMED);
    assertThat(penalty.say("penalty.wartime", "yes").verdict(PEACE, "wartime"))
        .isEqualTo(ESTABLISHED);
    assertThat(penalty.say("penalty.wartime", "no").verdict(PEACE, "wartime")).isEqualTo(REFUTED);
    assertThat(penalty.say("penalty.wartime", "unknown").verdict(PEACE, "wartime"))
        .isEqualTo(Verdict.OPEN);
    assertThat(
            joined(
                    penalty.say("penalty.wartime", "yes"),
                    "GBR",
                    "echr-p13",
                    "ratification",
                    "2003-10-10")
                .status(ALWAYS))
        .as("Protocol 13 knows no war")
        .isEqualTo(ENGAGED);
  }

  @Test
  void aBindingWordTakesThePenaltyAway() {
    for (String ban : List.of(PEACE, ALWAYS)) {
      Case penalty = britain().fears(harm("death-penalty"));
      assertThat(penalty.verdict(ban, "assurances")).as(ban).isEqualTo(ASSUMED);
      Case given = penalty.say("assurances.given", "yes");
      assertThat(given.verdict(ban, "assurances")).isEqualTo(Verdict.OPEN);
      assertThat(given.say("assurances.binding", "yes").verdict(ban, "assurances"))
          .isEqualTo(ESTABLISHED);
      assertThat(given.say("assurances.binding", "no").verdict(ban, "assurances"))
          .isEqualTo(REFUTED);
      assertThat(given.say("assurances.kept", "no").verdict(ban, "assurances")).isEqualTo(REFUTED);
      assertThat(penalty.say("assurances.given", "no").verdict(ban, "assurances"))
          .isEqualTo(REFUTED);
    }
  }

  @Test
  void protocol13IsJudgedLikeProtocol6() {
    Case penalty = britain().fears(harm("death-penalty"));
    assertThat(penalty.verdict(ALWAYS, "danger")).isEqualTo(ESTABLISHED);
    assertThat(
            britain()
                .fears(harm("death-penalty").risk(Risk.REMOTE).inquired(Answer.YES))
                .verdict(ALWAYS, "danger"))
        .isEqualTo(REFUTED);
    Bans.askForATransfer(penalty, ALWAYS, "transfer", "IRQ");
    Bans.lookBeyondTheFirstState(
        britain()
            .measure(Case.onward("push-back", "JOR", "IRQ"))
            .fears(FearedHarm.of("death-penalty", "IRQ").by("state-officials")),
        ALWAYS,
        "transfer",
        "IRQ");
  }
}
