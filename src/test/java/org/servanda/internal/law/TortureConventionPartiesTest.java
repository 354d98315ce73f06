package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.servanda.norm.Participation;
import org.servanda.norm.Participation.Status;

/** CAT: in force 1987-06-26; a later joiner on the thirtieth day after deposit, art. 27(2). */
class TortureConventionPartiesTest {
  private static final Treaty CAT = Treaty.tortureConvention();

  @Test
  void chinaIsBoundFromTheThirtiethDayAfterItsRatification() {
    Participation china = CAT.of("CHN", "2012-07-15");
    assertThat(china.status()).isEqualTo(Status.BOUND);
    assertThat(china.since()).isEqualTo(LocalDate.parse("1988-11-03"));
    assertThat(china.until()).isNull();
    assertThat(china.clause()).isEqualTo("cat/27/2");
    assertThat(china.act()).isEqualTo("ratification");
    assertThat(china.actDate()).isEqualTo("1988-10-04");
    assertThat(china.sources()).isEqualTo("untc2015+fedlex-cat-20260528");
    assertThat(china.asOf()).isEqualTo("2026-05-28");
    assertThat(china.badges()).isEmpty();
    assertThat(china.declarations()).containsExactly("declaration-art28", "reservation-art30");
    assertThat(china.says())
        .isEqualTo(
            "China has been bound by the Convention against Torture since 1988-11-03"
                + " (ratification of 1988-10-04, art. 27(2))");
  }

  @Test
  void chinaPassesFromNothingToSignatureToConsentToBeingBound() {
    assertThat(CAT.of("CHN", "1984-12-09").says()).contains("was adopted on 1984-12-10");
    assertThat(CAT.of("CHN", "1986-12-11").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(CAT.of("CHN", "1986-12-12").status()).isEqualTo(Status.SIGNED);
    assertThat(CAT.of("CHN", "1988-10-03").status()).isEqualTo(Status.SIGNED);
    assertThat(CAT.of("CHN", "1988-10-04").status()).isEqualTo(Status.CONSENTED);
    assertThat(CAT.of("CHN", "1988-11-02").status()).isEqualTo(Status.CONSENTED);
    assertThat(CAT.of("CHN", "1988-11-03").status()).isEqualTo(Status.BOUND);
  }

  @Test
  void anOriginalPartyIsBoundWithTheGeneralEntryIntoForce() {
    Participation before = CAT.of("SWE", "1987-06-25");
    assertThat(before.status()).isEqualTo(Status.CONSENTED);
    Participation on = CAT.of("SWE", "1987-06-26");
    assertThat(on.status()).isEqualTo(Status.BOUND);
    assertThat(on.since()).isEqualTo(LocalDate.parse("1987-06-26"));
    assertThat(on.clause()).isEqualTo("cat/27/1");
    assertThat(on.says()).contains("general entry into force, art. 27(1)");
    assertThat(CAT.of("SWE", "1987-06-27").status()).isEqualTo(Status.BOUND);
  }

  @Test
  void theDemocraticPeoplesRepublicOfKoreaIsNoPartyAsFarAsTheDataReach() {
    Participation within = CAT.of("PRK", "2012-07-15");
    assertThat(within.status()).isEqualTo(Status.NOT_BOUND);
    assertThat(within.notes()).isEmpty();
    assertThat(within.says())
        .isEqualTo(
            "the Democratic People's Republic of Korea is not a party to the Convention against"
                + " Torture on 2012-07-15, as of data complete to 2026-05-28");
    Participation afterSignaturesEnd = CAT.of("PRK", "2026-05-28");
    assertThat(afterSignaturesEnd.status()).isEqualTo(Status.NOT_BOUND);
    assertThat(afterSignaturesEnd.notes()).singleElement().asString().contains("2015-03-14");
    Participation beyond = CAT.of("PRK", "2026-05-29");
    assertThat(beyond.status()).isEqualTo(Status.UNKNOWN);
    assertThat(beyond.badges()).containsExactly("data-gap");
    assertThat(beyond.notes()).singleElement().asString().contains("complete to 2026-05-28");
  }

  @Test
  void aBoundStateStaysBoundAfterTheDataEnd() {
    Participation china = CAT.of("CHN", "2026-11-25");
    assertThat(china.status()).isEqualTo(Status.BOUND);
    assertThat(china.notes())
        .contains(
            "the data are complete to 2026-05-28: a later denunciation isn't known to them",
            "declarations and reservations are those listed on 2015-03-14: a later withdrawal"
                + " isn't known");
  }

  @Test
  void aSuccessorIsBoundFromTheDayOfSuccession() {
    Participation croatia = CAT.of("HRV", "1992-01-01");
    assertThat(croatia.status()).isEqualTo(Status.BOUND);
    assertThat(croatia.since()).isEqualTo(LocalDate.parse("1991-10-08"));
    assertThat(croatia.says()).contains("(succession notified 1992-10-12, effective 1991-10-08)");
    assertThat(CAT.of("HRV", "1991-10-07").status()).isEqualTo(Status.NOT_BOUND);
  }

  @Test
  void itIsAppliedToHongKongByTheUnitedKingdomAndThenByChina() {
    assertThat(CAT.ofUnit("GBR", "HKG", "1992-12-07").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(CAT.ofUnit("GBR", "HKG", "1992-12-08").status()).isEqualTo(Status.BOUND);
    assertThat(CAT.ofUnit("GBR", "HKG", "1997-06-30").status()).isEqualTo(Status.BOUND);
    Participation over = CAT.ofUnit("GBR", "HKG", "1997-07-01");
    assertThat(over.status()).isEqualTo(Status.NOT_BOUND);
    assertThat(over.until()).isEqualTo(LocalDate.parse("1997-06-30"));
    assertThat(CAT.ofUnit("CHN", "HKG", "1997-06-30").status()).isEqualTo(Status.NOT_BOUND);
    Participation china = CAT.ofUnit("CHN", "HKG", "1997-07-01");
    assertThat(china.status()).isEqualTo(Status.BOUND);
    assertThat(china.id()).isEqualTo("participation:CHN-HKG/cat");
    assertThat(china.says())
        .isEqualTo(
            "China is bound by the Convention against Torture for Hong Kong since 1997-07-01"
                + " (territorial application of 1997-07-01)");
  }

  @Test
  void itIsAppliedToMacaoByPortugalAndThenByChina() {
    assertThat(CAT.ofUnit("PRT", "MAC", "1999-06-28").isBound()).isTrue();
    assertThat(CAT.ofUnit("PRT", "MAC", "1999-12-20").isBound()).isFalse();
    assertThat(CAT.ofUnit("CHN", "MAC", "1999-12-19").isBound()).isFalse();
    assertThat(CAT.ofUnit("CHN", "MAC", "1999-12-20").isBound()).isTrue();
  }

  @Test
  void aUnitWithoutAnActIsOpen() {
    Participation unit = CAT.ofUnit("GBR", "GIB", "2010-01-01");
    assertThat(unit.status()).isEqualTo(Status.UNKNOWN);
    assertThat(unit.notes()).anyMatch(note -> note.contains("VCLT art. 29"));
  }

  @Test
  void thePartiesAreCounted() {
    assertThat(CAT.parties("1987-06-25")).isZero();
    assertThat(CAT.parties("2026-05-28")).isEqualTo(176);
    assertThat(
            Participations.countOfParties(
                CAT.terms(), CAT.table(), LocalDate.parse("2026-05-28"), Set.of("CHN", "PRK")))
        .isEqualTo(175);
    assertThat(Participations.partiesOn(CAT.terms(), CAT.table(), LocalDate.parse("1988-11-03")))
        .contains("CHN")
        .isSorted();
  }

  @Test
  void theHistoryOfChinaIsToldInOrder() {
    assertThat(Participations.history(CAT.terms(), CAT.table(), "CHN"))
        .extracting(entry -> entry.date() + " " + entry.what())
        .containsExactly(
            "1986-12-12 signature",
            "1988-10-04 ratification",
            "1988-10-04 declaration on art. 28",
            "1988-10-04 reservation on art. 30",
            "1988-11-03 bound from here on (art. 27(2))",
            "1997-07-01 applied to Hong Kong",
            "1999-12-20 applied to Macao");
    assertThat(Participations.history(CAT.terms(), CAT.table(), "PRK")).isEmpty();
  }
}
