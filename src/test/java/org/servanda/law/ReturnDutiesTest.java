package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.assessment.Conflict;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.fact.Scenario;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.Verdict;

@DisplayName("extradition, readmission, Dublin, hand-over and arrangements that bind nobody")
class ReturnDutiesTest {
  private static Case sent(String from, String to, String kind, String under, String day) {
    return china().on(day).state(from).nationality(to).measure(Measure.of(kind, to).under(under));
  }

  @Nested
  @DisplayName("extradition")
  class Extradition {
    private static final String DUTY = "sample-extradition-treaty/1";
    private final Case asked =
        sent("FRA", "BRA", "extradition", "sample-extradition-treaty", "2015-01-01")
            .saying("request.made=yes request.both-laws=yes request.speciality=yes");

    @Test
    void isADutyWhereNothingStandsAgainstIt() {
      assertThat(asked.status(DUTY)).isEqualTo(ENGAGED);
      assertThat(asked.verdict(DUTY, "refusal-ground")).isEqualTo(Verdict.ASSUMED);
    }

    @ParameterizedTest(name = "{0}=no")
    @CsvSource({"request.both-laws, both-laws", "request.speciality, speciality"})
    void needsAnOffenceOfBothAndATrialForNothingElse(String key, String element) {
      assertThat(asked.say(key, "no").verdict(DUTY, element)).isEqualTo(Verdict.REFUTED);
      assertThat(asked.say(key, "unknown").verdict(DUTY, element)).isEqualTo(Verdict.OPEN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "request.political",
      "request.military",
      "request.already-judged",
      "request.time-barred",
      "request.in-absence",
      "request.discriminatory"
    })
    void eachGroundKeepsItOutByItsOwnWords(String key) {
      Case refused = asked.say(key, "yes");
      assertThat(refused.verdict(DUTY, "refusal-ground")).isEqualTo(Verdict.ESTABLISHED);
      assertThat(refused.inForce().norm(DUTY).orElseThrow().isOutByOwnWording()).isTrue();
    }

    @Test
    void deathWithoutABindingAssuranceIsAGround() {
      FearedHarm.Builder death =
          FearedHarm.of("death-penalty", "BRA").by("state-officials").risk(Risk.REAL);
      Case capital = asked.fears(death);
      assertThat(capital.say("assurances.given", "no").status(DUTY)).isEqualTo(NOT_ENGAGED);
      Case promised = capital.say("assurances.given", "yes");
      assertThat(promised.say("assurances.binding", "no").status(DUTY)).isEqualTo(NOT_ENGAGED);
      assertThat(promised.say("assurances.binding", "yes").status(DUTY)).isEqualTo(ENGAGED);
    }

    @Test
    void theTreatyOf1972LetTheStateRefuseAndEndedIn2007() {
      Case capital =
          sent("GBR", "USA", "extradition", "gbr-usa-1972", "1989-07-07")
              .saying("request.made=yes request.both-laws=yes request.speciality=yes")
              .fears(FearedHarm.of("execution", "USA").by("state-officials").risk(Risk.REAL));
      assertThat(capital.status("gbr-usa-1972/1")).isEqualTo(ENGAGED);
      assertThat(capital.say("assurances.given", "no").status("gbr-usa-1972/1"))
          .isEqualTo(NOT_ENGAGED);
      assertThat(capital.on("2007-05-01").verdict("gbr-usa-1972/1", "in-force"))
          .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void theMinskConventionHasNoGroundForTorture() {
      Case torture =
          sent("KGZ", "UZB", "extradition", "cis-minsk-1993", "2006-08-09")
              .saying("request.made=yes request.both-laws=yes")
              .fears(beating("UZB"));
      assertThat(torture.status("cis-minsk-1993/56")).isEqualTo(ENGAGED);
      Conflict conflict = torture.assess().conflict("cat/3", "cis-minsk-1993/56").orElseThrow();
      assertThat(Outcomes.of(conflict)).isEqualTo("both-bind");
      assertThat(conflict.matrix())
          .extracting(row -> row.governing().addressee().name())
          .contains("UZB", "parties:cat+cis-minsk-1993")
          .doesNotContain("ARM");
    }
  }

  @Nested
  @DisplayName("readmission and Dublin")
  class Readmission {
    private final Case through =
        sent("DEU", "TUR", "transfer", "eue-tur-2013", "2017-02-01")
            .nationality("IRN")
            .saying("entry.lawful=no asylum.came-through=yes request.accepted=yes");

    @Test
    void whoCameThroughIsTakenBackIfTheOtherStateAgrees() {
      String power = "eue-tur-2013/4";
      assertThat(through.status(power)).isEqualTo(ENGAGED);
      for (String no : List.of("asylum.came-through", "request.accepted")) {
        assertThat(through.say(no, "no").status(power)).as(no).isEqualTo(NOT_ENGAGED);
      }
      assertThat(through.say("entry.lawful", "yes").status(power)).isEqualTo(NOT_ENGAGED);
      assertThat(through.status("eue-tur-2013/3")).isEqualTo(NOT_ENGAGED);
      assertThat(through.nationality("TUR").status("eue-tur-2013/3")).isEqualTo(ENGAGED);
    }

    @Test
    void whoLeftTheUnionIsNoLongerBound() {
      assertThat(through.state("GBR").verdict("eue-tur-2013/4", "bound"))
          .isEqualTo(Verdict.ESTABLISHED);
      assertThat(through.state("GBR").on("2021-01-01").verdict("eue-tur-2013/4", "bound"))
          .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void dublinOnlyPermits() {
      Case dublin =
          sent("BEL", "GRC", "transfer", "eu-dublin-ii", "2009-06-15")
              .nationality("AFG")
              .saying("recognition.claim=pending asylum.elsewhere-responsible=yes")
              .say("request.accepted", "yes")
              .fears(beating("GRC"));
      String power = "eu-dublin-ii/19";
      assertThat(dublin.status(power)).isEqualTo(ENGAGED);
      assertThat(Outcomes.of(dublin.inForce().conflict("echr/3", power).orElseThrow()))
          .isEqualTo("dissolved");
      assertThat(dublin.say("recognition.claim", "none").status(power)).isEqualTo(NOT_ENGAGED);
      assertThat(dublin.say("asylum.elsewhere-responsible", "no").status(power))
          .isEqualTo(NOT_ENGAGED);
    }

    @Test
    void dublinThreeForbidsATransferToAFailingSystem() {
      Case dublin =
          sent("DEU", "GRC", "transfer", "eu-dublin-iii", "2014-10-01")
              .nationality("SYR")
              .saying("recognition.claim=pending asylum.elsewhere-responsible=yes")
              .say("request.accepted", "yes");
      Case failing = dublin.say("union-law.systemic-flaws", "yes");
      assertThat(failing.status("eu-dublin-iii/3/2")).isEqualTo(ENGAGED);
      assertThat(failing.status("eu-dublin-iii/29")).isEqualTo(NOT_ENGAGED);
      Case sound = dublin.say("union-law.systemic-flaws", "no");
      assertThat(sound.status("eu-dublin-iii/3/2")).isEqualTo(NOT_ENGAGED);
      assertThat(sound.verdict("eu-dublin-iii/29", "systemic-flaws")).isEqualTo(Verdict.REFUTED);
      assertThat(dublin.status("eu-dublin-iii/29")).isEqualTo(ENGAGED);
    }

    @Test
    void anUndecidedClaimKeepsTheStatementOut() {
      String clause = "eu-tur-statement-2016/1";
      Case island =
          sent("GRC", "TUR", "handover", "eu-tur-statement-2016", "2016-06-01")
              .position("agreement-status/eu-tur-statement-2016", "treaty")
              .nationality("SYR")
              .saying("entry.lawful=no asylum.came-through=yes");
      assertThat(island.status(clause)).isEqualTo(ENGAGED);
      assertThat(island.say("recognition.claim", "pending").status(clause)).isEqualTo(NOT_ENGAGED);
    }
  }

  @Nested
  @DisplayName("what binds nobody, and what ended")
  class Status {
    private final Case held =
        sent("GBR", "IRQ", "handover", "gbr-irq-2004", "2008-12-31")
            .saying("person.in=own-country person.controlled=yes person.held-for-host=yes")
            .saying("detention.for-the-host=yes request.made=yes");

    @Test
    void whetherAMemorandumBindsIsADispute() {
      String clause = "gbr-irq-2004/3";
      assertThat(held.verdict(clause, "binding")).isEqualTo(Verdict.REFUTED);
      assertThat(held.status(clause)).isEqualTo(NOT_ENGAGED);
      Case treaty = held.position("agreement-status/gbr-irq-2004", "treaty");
      assertThat(treaty.verdict(clause, "binding")).isEqualTo(Verdict.ASSUMED);
      assertThat(treaty.status(clause)).isEqualTo(ENGAGED);
      assertThat(treaty.say("detention.for-the-host", "no").status(clause)).isEqualTo(NOT_ENGAGED);
      assertThat(treaty.on("2009-01-01").status(clause)).isEqualTo(NOT_ENGAGED);
    }

    @Test
    void theHostsClaimGoesAsFarAsThePositionTaken() {
      String claim = "custom/host-claim";
      assertThat(held.status(claim)).isEqualTo(NOT_ENGAGED);
      Case host = held.position("host-claim", "host-prevails");
      assertThat(host.status(claim)).isEqualTo(ENGAGED);
      assertThat(host.say("person.held-for-host", "no").status(claim)).isEqualTo(NOT_ENGAGED);
      assertThat(host.say("person.in", "territory").verdict(claim, "on-its-soil"))
          .isNotEqualTo(Verdict.ESTABLISHED);
      assertThat(china().say("person.in", "territory").verdict(claim, "on-its-soil"))
          .isEqualTo(Verdict.REFUTED);
      assertThat(host.say("request.made", "no").status(claim)).isEqualTo(NOT_ENGAGED);
      Conflict conflict =
          host.fears(beating("IRQ")).assess().conflict("echr/3", claim).orElseThrow();
      assertThat(Outcomes.of(conflict)).isEqualTo("both-bind");
      assertThat(conflict.matrix())
          .extracting(row -> row.governing().addressee().name() + row.governing().governs())
          .contains("IRQpulling")
          .noneMatch(row -> row.startsWith("all-states"));
    }

    @Test
    void anArrangementOfGoodWillBindsNobodyAndTheAnswerSaysSo() {
      Case arranged =
          sent("BGD", "MMR", "handover", "sample-arrangement", "2017-11-30")
              .say("entry.lawful", "no")
              .fears(beating("MMR"));
      assertThat(arranged.status("sample-arrangement/1")).isEqualTo(NOT_ENGAGED);
      assertThat(arranged.assess().conflicts()).isEmpty();
      assertThat(arranged.assess().headline().sentences())
          .anyMatch(
              line ->
                  line.contains("on which Bangladesh relies, asks for nothing here")
                      && line.contains("rather than recommending"));
    }

    @Test
    void aSampleStandsBetweenWhateverTwoStatesNameIt() {
      String duty = "sample-readmission-agreement/1";
      Case accepted =
          sent("NOR", "KEN", "expulsion", "sample-readmission-agreement", "2015-01-01")
              .saying("entry.lawful=no request.accepted=yes")
              .fears(beating("KEN"));
      assertThat(accepted.status(duty)).isEqualTo(ENGAGED);
      assertThat(accepted.assess().conflict("echr/3", duty).orElseThrow().matrix())
          .extracting(row -> row.governing().addressee().name() + row.governing().governs())
          .contains("KENpulling");
      assertThat(accepted.measure(Measure.of("expulsion", "KEN")).inForce().norm(duty)).isEmpty();
    }

    @Test
    void aPartyThatLeftIsFreeOfItFromThenOn() {
      Scenario scenario =
          sent("RUS", "PRK", "transfer", "rus-prk-2016", "2018-03-01")
              .say("entry.lawful", "no")
              .scenario();
      TreatyAct left =
          new TreatyAct(
              "PRK",
              "rus-prk-2016",
              "denunciation-effective",
              "2018-01-31",
              "",
              "",
              "scenario",
              "");
      assertThat(Case.inForce(scenario).norm("rus-prk-2016/2/1").orElseThrow().status())
          .isEqualTo(ENGAGED);
      Scenario after = scenario.toBuilder().act(left).build();
      assertThat(Case.inForce(after).norm("rus-prk-2016/2/1").orElseThrow().status())
          .isEqualTo(NOT_ENGAGED);
    }
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "disclosed, no",
    "by-whom, who-cannot-bind",
    "reach-local, no",
    "lawyer, no",
    "remedy, no",
    "court-looked, no"
  })
  void eachPointOfTheListOnAssurancesCanSpeakAgainstThem(String key, String value) {
    Case promised =
        sent("DEU", "TUR", "expulsion", "", "2015-01-01")
            .fears(beating("TUR"))
            .saying("assurances.given=yes assurances." + key + "=" + value);
    assertThat(promised.verdict("echr/3", "assurances")).isEqualTo(Verdict.REFUTED);
    assertThat(
            promised
                .saying("assurances.binding=yes assurances.monitored=yes")
                .verdict("echr/3", "assurances"))
        .isEqualTo(Verdict.OPEN);
  }
}
