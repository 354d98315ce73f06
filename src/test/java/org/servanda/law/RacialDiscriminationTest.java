package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
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
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

@DisplayName("ICERD arts 5(a), 5(b) and 6")
class RacialDiscriminationTest {
  private static final String EXPULSION = "icerd/5/a";
  private static final String ABUSE = "icerd/5/b";
  private static final String REMEDY = "icerd/6";
  private static final String DISPUTE = "racial-discrimination-and-return";
  private static final String GROUNDS = "expulsion.singles-out";

  private static Case wide(Case told) {
    return told.position(DISPUTE, "non-citizens-too");
  }

  private static FearedHarm.Builder beating(String ground) {
    return Case.beating("PRK").grounds(ground);
  }

  @Test
  void bindsChinaThirtyDaysAfterItsDeposit() {
    assertThat(Case.china().on("1982-01-27").verdict(EXPULSION, "bound")).isEqualTo(REFUTED);
    assertThat(Case.china().on("1982-01-28").verdict(EXPULSION, "bound")).isEqualTo(ESTABLISHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"race", "colour", "descent", "national-origin", "ethnic-origin"})
  void noExpulsionMaySingleOutARaceOrAnOrigin(String ground) {
    assertThat(Case.china().say(GROUNDS, ground).status(EXPULSION)).isEqualTo(ENGAGED);
    assertThat(Case.china().say(GROUNDS, "unknown").status(EXPULSION)).isEqualTo(NormStatus.OPEN);
    assertThat(Case.china().status(EXPULSION)).as("unknown is never no").isEqualTo(NormStatus.OPEN);
  }

  @Test
  void whetherNationalityIsLikeOriginIsDisputed() {
    Case nationality = Case.china().say(GROUNDS, "nationality");
    assertThat(nationality.verdict(EXPULSION, "singled-out")).isEqualTo(REFUTED);
    assertThat(wide(nationality).verdict(EXPULSION, "singled-out")).isEqualTo(ESTABLISHED);
  }

  @Test
  void whetherEveryCollectiveExpulsionCountsIsDisputed() {
    Case group =
        Case.china()
            .say(GROUNDS, "none")
            .say("group.collective", "yes")
            .say("procedure.examined", "no");
    assertThat(group.status(EXPULSION)).isEqualTo(NOT_ENGAGED);
    assertThat(wide(group).status(EXPULSION)).isEqualTo(ENGAGED);
    assertThat(wide(group.say("group.collective", "no")).status(EXPULSION)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void theDisputeIsShownAndDatesFromTheGeneralRecommendation() {
    Case group =
        Case.china()
            .saying("expulsion.singles-out=none group.collective=yes procedure.examined=no");
    var answer = group.assess();
    assertThat(answer.explanation().node("norm:icerd/5/a@person>PRK").orElseThrow().contestedBy())
        .contains(DISPUTE);
  }

  @Test
  void reachesWhomTheStateControls() {
    Case away = Case.china().say(GROUNDS, "race").say("person.in", "high-seas");
    Bans.reachWhomTheStateControls(away, EXPULSION, "icerd");
  }

  @Test
  void asksForATransfer() {
    Bans.askForATransfer(Case.china(), EXPULSION, "transfer", "PRK");
  }

  @Test
  void returnToGraveAbuseForRaceIsBanned() {
    Case told = Case.china().fears(beating("race"));
    assertThat(told.status(ABUSE)).isEqualTo(ENGAGED);
    assertThat(Case.china().fears(beating("political-opinion")).status(ABUSE))
        .isEqualTo(NOT_ENGAGED);
    assertThat(wide(Case.china().fears(beating("political-opinion"))).status(ABUSE))
        .isEqualTo(ENGAGED);
    assertThat(Case.china().fears(beating("nationality")).status(ABUSE))
        .as("origin, or citizenship alone?")
        .isEqualTo(NormStatus.OPEN);
    assertThat(Case.china().fears(Case.beating("PRK")).status(ABUSE)).isEqualTo(NormStatus.OPEN);
  }

  @Test
  void ordinaryHardshipIsNoGraveAbuse() {
    FearedHarm.Builder poor =
        FearedHarm.of("loss-of-livelihood", "PRK")
            .by("state-officials")
            .grounds("race")
            .scope("class")
            .risk(Risk.REAL);
    assertThat(Case.china().fears(poor).verdict(ABUSE, "abuse")).isEqualTo(REFUTED);
    assertThat(
            Case.china()
                .fears(beating("race").risk(Risk.REMOTE).inquired(Answer.YES))
                .verdict(ABUSE, "danger"))
        .isEqualTo(REFUTED);
  }

  @Test
  void theRemedyFollowsTheExpulsion() {
    Case singled = Case.china().say(GROUNDS, "race");
    assertThat(singled.verdict(REMEDY, "challenged")).isEqualTo(ASSUMED);
    assertThat(singled.status(REMEDY)).isEqualTo(ENGAGED);
    assertThat(Case.china().say(GROUNDS, "none").status(REMEDY)).isEqualTo(NOT_ENGAGED);
    assertThat(Case.china().status(REMEDY)).isEqualTo(NormStatus.OPEN);
    Case heard = singled.say("expulsion.heard", "yes");
    assertThat(heard.verdict(REMEDY, "challenged")).isEqualTo(Verdict.OPEN);
    assertThat(heard.say("expulsion.reviewed", "yes").status(REMEDY)).isEqualTo(NOT_ENGAGED);
    assertThat(heard.say("expulsion.reviewed", "no").verdict(REMEDY, "challenged"))
        .as("heard, by nobody who could help")
        .isEqualTo(REFUTED);
    assertThat(singled.say("expulsion.heard", "no").verdict(REMEDY, "challenged"))
        .isEqualTo(REFUTED);
    assertThat(singled.say("expulsion.reviewed", "no").verdict(REMEDY, "challenged"))
        .isEqualTo(REFUTED);
  }
}
