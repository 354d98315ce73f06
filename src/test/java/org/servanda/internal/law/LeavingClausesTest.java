package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.servanda.norm.Participation;
import org.servanda.norm.Participation.Status;

/** How participation ends; the day on which a notice takes effect is the last day bound. */
class LeavingClausesTest {
  private static final String JOINED = "KOR,accession,2001-01-10,,,x,";

  @Test
  void aDenunciationEndsParticipationOnlyAfterItsTerm() {
    Treaty treaty =
        Treaty.madeUp(
            "days-after 30", "months-after-notice 12", JOINED, "KOR,denunciation,2010-05-01,,,x,");
    Participation before = treaty.of("KOR", "2010-04-30");
    assertThat(before.status()).isEqualTo(Status.BOUND);
    assertThat(before.until()).isEqualTo(LocalDate.parse("2011-05-01"));
    assertThat(treaty.of("KOR", "2011-05-01").status()).isEqualTo(Status.BOUND);
    Participation after = treaty.of("KOR", "2011-05-02");
    assertThat(after.status()).isEqualTo(Status.NOT_BOUND);
    assertThat(after.until()).isEqualTo(LocalDate.parse("2011-05-01"));
    assertThat(after.says())
        .isEqualTo(
            "the Republic of Korea is no longer a party to the Pact on 2011-05-02: the last day on"
                + " which it was bound is 2011-05-01 (denunciation received 2010-05-01)");
    // it may have joined again after the data end
    assertThat(treaty.of("KOR", "2021-01-01").status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void anEndThatIsKnownNeedsNoWordOnLaterDenunciations() {
    Treaty treaty =
        Treaty.madeUp(
            "on-deposit", "months-after-notice 12", JOINED, "KOR,denunciation,2022-05-01,,,x,");
    assertThat(treaty.of("KOR", "2022-01-01").isBound()).isTrue();
    assertThat(treaty.of("KOR", "2022-01-01").notes()).isEmpty();
  }

  @Test
  void theTermIsClippedToAShorterMonth() {
    Treaty treaty =
        Treaty.madeUp(
            "days-after 30", "months-after-notice 6", JOINED, "KOR,denunciation,2010-08-31,,,x,");
    assertThat(treaty.of("KOR", "2010-12-01").until()).isEqualTo(LocalDate.parse("2011-02-28"));
    assertThat(treaty.of("KOR", "2010-12-01").notes())
        .contains("6 months from 2010-08-31 end on 2011-02-28; February 2011 has no day 31");
  }

  @Test
  void aTermMayEndWithTheBeginningOfAMonth() {
    Treaty treaty =
        Treaty.madeUp(
            "on-deposit",
            "first-of-month-after-notice 12",
            JOINED,
            "KOR,denunciation,2010-05-20,,,x,");
    assertThat(treaty.of("KOR", "2010-06-01").until()).isEqualTo(LocalDate.parse("2011-06-01"));
  }

  @Test
  void theDayPrintedByTheDepositaryPrevailsOverTheCount() {
    Treaty treaty =
        Treaty.madeUp(
            "on-deposit",
            "months-after-notice 12",
            JOINED,
            "KOR,denunciation,2010-05-01,,,x,",
            "KOR,denunciation-effective,2011-05-03,,,x,");
    assertThat(treaty.of("KOR", "2011-05-03").status()).isEqualTo(Status.BOUND);
    assertThat(treaty.of("KOR", "2011-05-04").status()).isEqualTo(Status.NOT_BOUND);
  }

  @Test
  void anEndWithoutNoticeIsTheLastDayBound() {
    Treaty treaty =
        Treaty.madeUp("on-deposit", "none", JOINED, "KOR,withdrawal-effective,2012-01-31,,,x,");
    assertThat(treaty.of("KOR", "2012-01-31").status()).isEqualTo(Status.BOUND);
    assertThat(treaty.of("KOR", "2012-02-01").status()).isEqualTo(Status.NOT_BOUND);
  }

  @Test
  void aNoticeUnderATreatyWithoutDenunciationEndsNothing() {
    Treaty treaty = Treaty.madeUp("on-deposit", "none", JOINED, "KOR,denunciation,2010-05-01,,,x,");
    Participation still = treaty.of("KOR", "2015-01-01");
    assertThat(still.status()).isEqualTo(Status.BOUND);
    assertThat(still.notes()).anyMatch(note -> note.contains("VCLT art. 56"));
  }

  @Test
  void anUnknownTermLeavesEveryDayAfterTheNoticeOpen() {
    Treaty treaty =
        Treaty.madeUp("on-deposit", "unknown", JOINED, "KOR,denunciation,2010-05-01,,,x,");
    assertThat(treaty.of("KOR", "2010-05-01").status()).isEqualTo(Status.BOUND);
    assertThat(treaty.of("KOR", "2010-05-02").status()).isEqualTo(Status.UNKNOWN);
    assertThat(treaty.of("KOR", "2020-05-02").status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void aStateThatJoinsAgainHasTwoPeriods() {
    Treaty treaty =
        Treaty.madeUp(
            "on-deposit",
            "months-after-notice 3",
            "TTO,accession,2001-11-14,,,x,",
            "TTO,denunciation,2003-05-26,,,x,",
            "TTO,denunciation-effective,2003-08-26,,,x,",
            "TTO,accession,2005-08-26,,,x,again",
            "TTO,reservation-art1,2005-08-26,,,x,narrower",
            "TTO,denunciation,2007-03-27,,,x,",
            "TTO,denunciation-effective,2007-06-27,,,x,");
    assertThat(treaty.of("TTO", "2003-08-26").status()).isEqualTo(Status.BOUND);
    assertThat(treaty.of("TTO", "2003-08-26").declarations()).isEmpty();
    assertThat(treaty.of("TTO", "2004-01-01").status()).isEqualTo(Status.NOT_BOUND);
    Participation again = treaty.of("TTO", "2006-01-01");
    assertThat(again.since()).isEqualTo(LocalDate.parse("2005-08-26"));
    assertThat(again.until()).isEqualTo(LocalDate.parse("2007-06-27"));
    assertThat(again.declarations()).containsExactly("reservation-art1");
    assertThat(treaty.of("TTO", "2007-06-28").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(Participations.history(treaty.terms(), treaty.table(), "TTO"))
        .extracting(entry -> entry.date() + " " + entry.what())
        .containsExactly(
            "2001-11-14 accession",
            "2001-11-14 bound from here on (art. 9(2))",
            "2003-05-26 notice of denunciation received",
            "2003-08-26 last day bound (denunciation)",
            "2005-08-26 accession",
            "2005-08-26 reservation on art. 1",
            "2005-08-26 bound from here on (art. 9(2))",
            "2007-03-27 notice of denunciation received",
            "2007-06-27 last day bound (denunciation)");
  }

  @Test
  void aNewConsentOnTheDayOfTheEndLeavesNoGap() {
    Treaty treaty =
        Treaty.madeUp(
            "on-deposit",
            "months-after-notice 3",
            "TTO,accession,2001-11-14,,,x,",
            "TTO,denunciation,2003-05-26,,,x,",
            "TTO,denunciation-effective,2003-08-26,,,x,",
            "TTO,accession,2003-08-26,,,x,again");
    assertThat(treaty.of("TTO", "2003-08-26").status()).isEqualTo(Status.BOUND);
    assertThat(treaty.of("TTO", "2003-08-26").until()).isNull();
    assertThat(treaty.of("TTO", "2003-08-27").status()).isEqualTo(Status.BOUND);
    assertThat(treaty.of("TTO", "2019-08-27").status()).isEqualTo(Status.BOUND);
  }

  @Test
  void anEndDatedByItsYearIsOpenOnlyInThatYear() {
    Treaty treaty =
        Treaty.madeUp("on-deposit", "none", JOINED, "KOR,denunciation-effective,2012,,,x,");
    assertThat(treaty.of("KOR", "2011-12-31").status()).isEqualTo(Status.BOUND);
    assertThat(treaty.of("KOR", "2012-06-01").status()).isEqualTo(Status.UNKNOWN);
    assertThat(treaty.of("KOR", "2012-06-01").badges()).containsExactly("year-only");
    assertThat(treaty.of("KOR", "2013-01-01").status()).isEqualTo(Status.NOT_BOUND);
  }
}
