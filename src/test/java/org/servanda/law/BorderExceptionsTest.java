package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.BorderProtocolsTest.crosser;
import static org.servanda.law.BorderProtocolsTest.hungry;
import static org.servanda.law.BorderProtocolsTest.norm;
import static org.servanda.law.BorderProtocolsTest.worker;
import static org.servanda.law.Case.beating;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.servanda.assessment.Conflict;
import org.servanda.fact.Circumstance;
import org.servanda.fact.Provenance;
import org.servanda.norm.Modality;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Outcome;
import org.servanda.norm.Verdict;

/** The border protocols between China and the DPRK: disaster, offences and suspects. */
class BorderExceptionsTest {
  private static final String OLD = "chn-prk-1964/4";
  private static final String CLAUSE = "chn-prk-1998/4/2";
  private static final String LOCAL_LAW = "chn-prk-1998/4/2/local-law";
  private static final String SUSPECTS = "chn-prk-1998/5/1";
  private static final String LEAVING = "chn-prk-1998/5/1/leaving";
  private static final String READING = "agreement-reading/" + CLAUSE;
  private static final String FAMINE = "disaster-clause/chn-prk-1998";
  private static final String EXIT = "exit-as-offence/chn-prk-1998";

  @Nested
  @DisplayName("the disaster exception")
  class Disaster {
    @Test
    void floodVictimsAreLeftOutOnEveryPosition() {
      Case flooded = crosser().say("person.left-because", "disaster");
      for (String position : List.of("includes-famine", "acute-only")) {
        assertThat(flooded.position(FAMINE, position).status(CLAUSE))
            .isEqualTo(NormStatus.NOT_ENGAGED);
      }
    }

    @Test
    void theHungryAreLeftOutWhereAFamineIsADisaster() {
      assertThat(hungry().verdict(CLAUSE, "disaster")).isEqualTo(Verdict.ESTABLISHED);
      assertThat(hungry().status(CLAUSE)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void theHungryAreCoveredWhereOnlySuddenDisastersCount() {
      Case read = hungry().position(FAMINE, "acute-only");
      assertThat(read.verdict(CLAUSE, "disaster")).isEqualTo(Verdict.REFUTED);
      assertThat(read.status(CLAUSE)).isEqualTo(NormStatus.ENGAGED);
    }

    @Test
    void theConflictIsStillReportedAsOneThatBothCanKeep() {
      Case requires = hungry().position(READING, "requires").fears(beating("PRK"));
      Conflict conflict = requires.assess().conflict("cat/3", CLAUSE).orElseThrow();
      assertThat(conflict.outcome().kind()).isEqualTo(Outcome.Kind.DISSOLVED);
      assertThat(conflict.contestedBy()).contains(FAMINE);
    }

    @Test
    void whoLeftForWorkIsNoDisasterVictim() {
      assertThat(worker().verdict(CLAUSE, "disaster")).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void hungerAmongOtherReasonsIsEnough() {
      assertThat(hungry().say("person.left-because", "work").verdict(CLAUSE, "disaster"))
          .isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void anUnknownReasonLeavesItOpen() {
      assertThat(crosser().status(CLAUSE)).isEqualTo(NormStatus.OPEN);
      assertThat(crosser().verdict(CLAUSE, "disaster")).isEqualTo(Verdict.OPEN);
      assertThat(crosser().finding(CLAUSE, "disaster").asks()).contains("person.left-because");
    }

    @Test
    void aListThatIsNotCompleteRefutesNothing() {
      assertThat(worker().say("person.left-because", "unknown").verdict(CLAUSE, "disaster"))
          .isEqualTo(Verdict.OPEN);
      assertThat(
              hungry()
                  .say("person.left-because", "unknown")
                  .position(FAMINE, "acute-only")
                  .verdict(CLAUSE, "disaster"))
          .isEqualTo(Verdict.OPEN);
    }

    @Test
    void aReasonThatCameToBeKnownLaterOpensTheList() {
      Circumstance later =
          Circumstance.of("person.left-because", "hunger")
              .from(new Provenance(null, null, LocalDate.parse("2013-01-01")));
      assertThat(worker().say(later).verdict(CLAUSE, "disaster")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void theProtocolOf1964LeavesThemOutAndOrdersHelp() {
      Case then = hungry().on("1983-01-15");
      assertThat(then.status(OLD)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(then.status("chn-prk-1964/1/1")).isEqualTo(NormStatus.ENGAGED);
      Case read = then.position("disaster-clause/chn-prk-1964", "acute-only");
      assertThat(read.status(OLD)).isEqualTo(NormStatus.ENGAGED);
      assertThat(read.status("chn-prk-1964/1/1")).isEqualTo(NormStatus.NOT_ENGAGED);
    }
  }

  @Nested
  @DisplayName("crossers who commit an offence")
  class OffenceHere {
    @Test
    void mayBeDealtWithUnderLocalLaw() {
      Case offender = worker().say("crossing.offence-here", "yes");
      assertThat(offender.status(LOCAL_LAW)).isEqualTo(NormStatus.ENGAGED);
      assertThat(norm(offender, LOCAL_LAW).modality()).isEqualTo(Modality.PERMITS);
      assertThat(norm(offender, LOCAL_LAW).conduct()).isEqualTo("prosecute");
    }

    @Test
    void thePowerIsNotThereWithoutAnOffence() {
      assertThat(worker().say("crossing.offence-here", "no").status(LOCAL_LAW))
          .isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(worker().status(LOCAL_LAW)).isEqualTo(NormStatus.OPEN);
    }
  }

  @Nested
  @DisplayName("art. 5 of 1998, suspects")
  class Suspects {
    @Test
    void areToBeHandedOver() {
      Case suspect = worker().say("request.accused", "yes");
      assertThat(suspect.status(SUSPECTS)).isEqualTo(NormStatus.ENGAGED);
      assertThat(norm(suspect, SUSPECTS).modality()).isEqualTo(Modality.REQUIRES);
      assertThat(norm(suspect, SUSPECTS).conduct()).isEqualTo("return");
    }

    @Test
    void whoIsAccusedOfNothingIsNoSuspect() {
      Case crosser = worker().say("request.accused", "no").fears(beating("PRK"));
      assertThat(crosser.status(SUSPECTS)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(crosser.assess().conflict("cat/3", SUSPECTS)).isEmpty();
    }

    @Test
    void whetherThereIsAnAccusationIsAsked() {
      assertThat(worker().status(SUSPECTS)).isEqualTo(NormStatus.OPEN);
      assertThat(worker().finding(SUSPECTS, "covers").asks()).containsExactly("request.accused");
    }

    @Test
    void theDisasterExceptionIsNotArticleFives() {
      assertThat(hungry().say("request.accused", "yes").status(SUSPECTS))
          .isEqualTo(NormStatus.ENGAGED);
    }

    @Test
    void onlyPeopleOfTheOtherSideAreMeant() {
      Case russian = worker().say("request.accused", "yes").nationality("RUS");
      assertThat(russian.verdict(SUSPECTS, "national")).isEqualTo(Verdict.REFUTED);
      assertThat(worker().nationality().verdict(SUSPECTS, "national")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void leavingIsNotItselfSuchAnOffence() {
      assertThat(worker().verdict(LEAVING, "exit-as-offence")).isEqualTo(Verdict.REFUTED);
      assertThat(worker().status(LEAVING)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void unlessOneTakesThatPosition() {
      Case stretched = worker().position(EXIT, "such-an-offence");
      assertThat(stretched.status(LEAVING)).isEqualTo(NormStatus.ENGAGED);
      assertThat(stretched.say("person.left", "with-permission").status(LEAVING))
          .isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void theStretchIsShownAsWhatItIs() {
      Conflict conflict =
          worker().fears(beating("PRK")).assess().conflict("cat/3", LEAVING).orElseThrow();
      assertThat(conflict.outcome().kind()).isEqualTo(Outcome.Kind.DISSOLVED);
      assertThat(conflict.contestedBy()).contains(EXIT);
    }
  }

  @Nested
  @DisplayName("offenders under the older texts")
  class OlderOffenders {
    @Test
    void of1964AreToBeCaughtButNothingSaysHandedOver() {
      Case suspect = worker().on("1983-01-15").say("request.accused", "yes");
      assertThat(suspect.status("chn-prk-1964/5")).isEqualTo(NormStatus.ENGAGED);
      assertThat(norm(suspect, "chn-prk-1964/5").conduct()).isEqualTo("pursue-offenders");
      assertThat(norm(suspect, "chn-prk-1964/5").application().terms().badges())
          .contains("secondary-account");
    }

    @Test
    void of1955WereSurrendered() {
      Case suspect = worker().on("1960-01-15").say("request.accused", "yes");
      assertThat(suspect.status("chn-prk-1955/6")).isEqualTo(NormStatus.ENGAGED);
    }
  }
}
