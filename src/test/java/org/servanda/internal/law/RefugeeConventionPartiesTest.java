package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.servanda.norm.Participation;
import org.servanda.norm.Participation.Status;

/** The Convention of 1951: in force 1954-04-22; later on the ninetieth day, art. 43(2). */
class RefugeeConventionPartiesTest {
  private static final Treaty CONVENTION = Treaty.refugeeConvention();

  @Test
  void chinaIsBoundFromTheNinetiethDay() {
    Participation china = CONVENTION.of("CHN", "2012-07-15");
    assertThat(china.since()).isEqualTo(LocalDate.parse("1982-12-23"));
    assertThat(china.clause()).isEqualTo("csr51/43/2");
    assertThat(CONVENTION.of("CHN", "1982-12-22").status()).isEqualTo(Status.CONSENTED);
  }

  @Test
  void theUnitedStatesAndTheDemocraticPeoplesRepublicOfKoreaAreNoParties() {
    assertThat(CONVENTION.of("USA", "2012-07-15").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(CONVENTION.of("PRK", "2012-07-15").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(CONVENTION.of("PRK", "2012-07-15").notes()).isEmpty();
    assertThat(CONVENTION.of("PRK", "2019-01-01").status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void madagascarKeepsToEventsInEurope() {
    Participation then = CONVENTION.of("MDG", "2012-06-14");
    assertThat(then.status()).isEqualTo(Status.BOUND);
    assertThat(then.declarations()).containsExactly("declaration-1B1a");
    assertThat(then.notes())
        .containsExactly(
            "declaration-1B1a: events in Europe only; dated to the act of becoming a party");
    assertThat(CONVENTION.of("MDG", "2012-06-15").notes())
        .anyMatch(note -> note.contains("listed on 2012-06-14: a later withdrawal isn't known"));
    assertThat(CONVENTION.of("CHN", "2012-06-15").declarations()).isEmpty();
  }

  @Test
  void saintKittsAndNevisIsAPartyOfTheConvention() {
    Participation saintKitts = CONVENTION.of("KNA", "2010-01-01");
    assertThat(saintKitts.since()).isEqualTo(LocalDate.parse("2002-05-02"));
    assertThat(saintKitts.says()).startsWith("Saint Kitts and Nevis has been bound by");
  }

  @Test
  void southSudanIsOpenOnlyWhereItsUnknownDayMatters() {
    assertThat(CONVENTION.of("SSD", "2017-12-31").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(CONVENTION.of("SSD", "2017-12-31").badges()).isEmpty();
    // it may have acceded, but could not have been bound before the ninetieth day of the year
    Participation early = CONVENTION.of("SSD", "2018-03-31");
    assertThat(early.status()).isEqualTo(Status.NOT_BOUND);
    assertThat(early.badges()).containsExactly("year-only");
    Participation open = CONVENTION.of("SSD", "2018-12-15");
    assertThat(open.status()).isEqualTo(Status.UNKNOWN);
    assertThat(open.badges()).containsExactly("year-only");
    assertThat(open.says()).contains("a day between 2018-04-01 and 2019-03-31");
    assertThat(open.notes()).anyMatch(note -> note.contains("2018-12-10"));
    assertThat(CONVENTION.of("SSD", "2019-03-30").status()).isEqualTo(Status.UNKNOWN);
    Participation settled = CONVENTION.of("SSD", "2019-03-31");
    assertThat(settled.status()).isEqualTo(Status.BOUND);
    assertThat(settled.since()).isNull();
    assertThat(settled.badges()).containsExactly("year-only");
    assertThat(settled.says()).contains("since 2019-03-31 at the latest");
  }

  @Test
  void aSuccessionReachesBackToIndependenceButNotBeforeTheConvention() {
    Participation fiji = CONVENTION.of("FJI", "1971-01-01");
    assertThat(fiji.status()).isEqualTo(Status.BOUND);
    assertThat(fiji.since()).isEqualTo(LocalDate.parse("1970-10-10"));
    assertThat(fiji.clause()).isEmpty();
  }

  @Test
  void itReachesMacaoAndNotHongKong() {
    assertThat(CONVENTION.ofUnit("CHN", "MAC", "2012-07-15").status()).isEqualTo(Status.BOUND);
    assertThat(CONVENTION.ofUnit("CHN", "HKG", "2012-07-15").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(CONVENTION.ofUnit("USA", "HKG", "2012-07-15").status()).isEqualTo(Status.NOT_BOUND);
  }

  @Test
  void itsPartiesAreCountedWithoutTheOneThatIsOpen() {
    assertThat(CONVENTION.parties("2018-12-31")).isEqualTo(145);
    assertThat(CONVENTION.parties("2019-03-31")).isEqualTo(146);
  }
}
