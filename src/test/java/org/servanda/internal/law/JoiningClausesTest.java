package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.norm.Participation;
import org.servanda.norm.Participation.Status;

/** When consent takes effect, by each kind of clause; the treaty is in force since 2000-01-01. */
class JoiningClausesTest {
  private static Participation later(String joining, String deposit) {
    return Treaty.madeUp(joining, "none", "KOR,accession," + deposit + ",,,x,")
        .of("KOR", "2015-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "on-deposit, 2001-05-10, 2001-05-10",
    "days-after 30, 2001-05-10, 2001-06-09",
    "days-after 90, 2001-05-10, 2001-08-08",
    "months-after 1, 2001-05-10, 2001-06-10",
    "months-after 3, 2001-05-10, 2001-08-10",
    "first-of-month-after 0, 2001-05-10, 2001-06-01",
    "first-of-month-after 3, 2001-05-10, 2001-09-01",
    "first-of-month-after 3, 2001-05-01, 2001-09-01",
    "first-of-month-after 0 60, 2001-05-10, 2001-08-01",
    "on-admission, 2001-05-10, 2001-05-10",
    "with-parent other, 2001-05-10, 2001-05-10",
    "original-party, 2001-05-10, 2001-05-10"
  })
  void theDayOfDepositIsDayZero(String joining, String deposit, LocalDate since) {
    assertThat(later(joining, deposit).since()).isEqualTo(since);
  }

  @ParameterizedTest
  @CsvSource({
    "on-deposit",
    "days-after 30",
    "months-after 3",
    "first-of-month-after 3",
    "on-admission",
    "with-parent other",
    "original-party"
  })
  void nobodyIsBoundBeforeTheTreatyItselfIsInForce(String joining) {
    Treaty treaty = Treaty.madeUp(joining, "none", "KOR,ratification,1999-03-01,,,x,");
    assertThat(treaty.of("KOR", "1999-12-31").status()).isEqualTo(Status.CONSENTED);
    assertThat(treaty.of("KOR", "2000-01-01").status()).isEqualTo(Status.BOUND);
    assertThat(treaty.of("KOR", "2000-01-02").since()).isEqualTo(LocalDate.parse("2000-01-01"));
  }

  @Test
  void aShorterMonthClipsTheCountAndTheNoteSaysSo() {
    Participation clipped = later("months-after 3", "2001-11-30");
    assertThat(clipped.since()).isEqualTo(LocalDate.parse("2002-02-28"));
    assertThat(clipped.notes())
        .contains("3 months from 2001-11-30 end on 2002-02-28; February 2002 has no day 30");
    assertThat(later("months-after 1", "2003-01-31").notes())
        .contains("one month from 2003-01-31 end on 2003-02-28; February 2003 has no day 31");
    // in a leap year the same term ends a day later
    assertThat(later("months-after 1", "2004-01-31").since())
        .isEqualTo(LocalDate.parse("2004-02-29"));
    assertThat(later("months-after 3", "2001-11-28").notes()).isEmpty();
  }

  @Test
  void anUnknownClauseLeavesEveryDayAfterTheDepositOpen() {
    Treaty treaty = Treaty.madeUp("unknown", "none", "KOR,accession,2001-05-10,,,x,");
    assertThat(treaty.of("KOR", "2001-05-09").status()).isEqualTo(Status.NOT_BOUND);
    Participation after = treaty.of("KOR", "2019-01-01");
    assertThat(after.status()).isEqualTo(Status.UNKNOWN);
    assertThat(after.notes()).anyMatch(note -> note.contains("how long after the deposit"));
    assertThat(after.says()).contains("a day not before 2001-05-10");
  }

  @Test
  void aDayThatTheActItselfNamesPrevailsOverTheCount() {
    Treaty treaty =
        Treaty.madeUp("days-after 30", "none", "KOR,accession,2001-05-10,2003-01-01,,x,");
    assertThat(treaty.of("KOR", "2002-12-31").status()).isEqualTo(Status.CONSENTED);
    assertThat(treaty.of("KOR", "2003-01-01").status()).isEqualTo(Status.BOUND);
  }

  @Test
  void whoeverIsBoundByTheParentIsBound() {
    assertThat(later("with-parent other", "2001-05-10").notes())
        .containsExactly("it binds whoever is bound by other, from the same act on");
  }

  @Test
  void theClauseOfOriginalPartiesIsCitedForThem() {
    Treaty treaty = Treaty.madeUp("days-after 30", "none", "KOR,accession,1999-12-02,,,x,");
    assertThat(treaty.of("KOR", "2000-01-01").clause()).isEqualTo("pact/9/1");
    Treaty later = Treaty.madeUp("days-after 30", "none", "KOR,accession,1999-12-03,,,x,");
    assertThat(later.of("KOR", "2000-01-01").status()).isEqualTo(Status.CONSENTED);
    assertThat(later.of("KOR", "2000-01-02").clause()).isEqualTo("pact/9/2");
  }

  @Test
  void aSuccessionIsBoundFromItsEffectOrFromTheTreatysIfThatIsLater() {
    Treaty treaty =
        Treaty.madeUp(
            "days-after 30",
            "none",
            "HRV,succession,2005-01-01,2003-06-01,,x,",
            "SVN,succession,2005-01-01,1991-06-25,,x,");
    assertThat(treaty.of("HRV", "2003-05-31").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(treaty.of("HRV", "2003-06-01").status()).isEqualTo(Status.BOUND);
    assertThat(treaty.of("SVN", "2004-01-01").since()).isEqualTo(LocalDate.parse("2000-01-01"));
  }

  @Test
  void aSuccessionWithoutItsEffectIsOpenUntilItsNotification() {
    Treaty treaty = Treaty.madeUp("days-after 30", "none", "HRV,succession,2005-01-01,,,x,");
    assertThat(treaty.of("HRV", "2004-12-31").status()).isEqualTo(Status.UNKNOWN);
    assertThat(treaty.of("HRV", "2004-12-31").badges()).containsExactly("data-gap");
    Participation after = treaty.of("HRV", "2005-01-01");
    assertThat(after.status()).isEqualTo(Status.BOUND);
    assertThat(after.since()).isNull();
  }

  @Test
  void rulesOutsideTheClosedListAreRefused() {
    assertThatThrownBy(() -> Joining.parse("weeks-after 3", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown rule on joining 'weeks-after 3'")
        .hasMessageContaining("months-after MONTHS");
    assertThatThrownBy(() -> Joining.parse("days-after soon", ""))
        .hasMessageContaining("'days-after soon' needs a number");
    assertThatThrownBy(() -> Leaving.parse("at-will", ""))
        .hasMessageContaining("unknown rule on leaving 'at-will'");
  }
}
