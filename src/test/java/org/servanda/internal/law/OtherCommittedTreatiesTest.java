package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.servanda.norm.Participation;
import org.servanda.norm.Participation.Status;

/** CEDAW, the law of treaties and the Charter. */
class OtherCommittedTreatiesTest {
  private static final Treaty CEDAW = Treaty.womensConvention();
  private static final Treaty VCLT = Treaty.lawOfTreaties();
  private static final Treaty CHARTER = Treaty.charter();

  @Test
  void chinaAndTheDemocraticPeoplesRepublicOfKoreaAreBoundByCedaw() {
    // ratified before the Convention was in force
    assertThat(CEDAW.of("CHN", "1981-09-02").status()).isEqualTo(Status.CONSENTED);
    assertThat(CEDAW.of("CHN", "1981-09-03").clause()).isEqualTo("cedaw/27/1");
    Participation korea = CEDAW.of("PRK", "2012-07-15");
    assertThat(korea.since()).isEqualTo(LocalDate.parse("2001-03-29"));
    assertThat(korea.declarations()).containsExactly("reservation-art2", "reservation-art9");
    assertThat(CEDAW.parties("2026-04-13")).isEqualTo(189);
  }

  @Test
  void theUnitedStatesOnlySignedCedaw() {
    Participation signed = CEDAW.of("USA", "2012-07-15");
    assertThat(signed.status()).isEqualTo(Status.SIGNED);
    assertThat(signed.says()).contains("signed the Women's Convention on 1980-07-17");
    assertThat(signed.says()).contains("VCLT art. 18(a)");
    assertThat(CEDAW.of("USA", "2026-04-14").status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void theBeginningOfCedawInHongKongUnderTheUnitedKingdomIsOpen() {
    assertThat(CEDAW.ofUnit("GBR", "HKG", "1997-01-01").status()).isEqualTo(Status.UNKNOWN);
    assertThat(CEDAW.ofUnit("GBR", "HKG", "1997-06-30").status()).isEqualTo(Status.BOUND);
    assertThat(CEDAW.ofUnit("GBR", "HKG", "1997-07-01").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(CEDAW.ofUnit("CHN", "HKG", "1997-07-01").status()).isEqualTo(Status.BOUND);
    assertThat(CEDAW.ofUnit("CHN", "MAC", "1999-12-20").status()).isEqualTo(Status.BOUND);
  }

  @Test
  void theUnitedStatesOnlySignedTheLawOfTreaties() {
    assertThat(VCLT.of("USA", "1970-04-23").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(VCLT.of("USA", "1970-04-24").status()).isEqualTo(Status.SIGNED);
    assertThat(VCLT.of("USA", "2015-03-14").status()).isEqualTo(Status.SIGNED);
    Participation later = VCLT.of("USA", "2015-03-15");
    assertThat(later.status()).isEqualTo(Status.UNKNOWN);
    assertThat(later.says()).contains("it signed on 1970-04-24");
  }

  @Test
  void theLaterListOfTheLawOfTreatiesReachesSomeStates() {
    assertThat(VCLT.of("AFG", "2020-05-08").status()).isEqualTo(Status.SIGNED);
    assertThat(VCLT.of("AFG", "2020-05-08").asOf()).isEqualTo("2020-05-08");
    assertThat(VCLT.of("PRK", "2020-05-08").status()).isEqualTo(Status.UNKNOWN);
    assertThat(VCLT.of("PRK", "2012-07-15").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(VCLT.of("CHN", "2020-05-08").since()).isEqualTo(LocalDate.parse("1997-10-03"));
    assertThat(VCLT.of("BEN", "2017-12-01").status()).isEqualTo(Status.CONSENTED);
    assertThat(VCLT.of("BEN", "2017-12-02").status()).isEqualTo(Status.BOUND);
    assertThat(VCLT.parties("2020-05-08")).isEqualTo(116);
  }

  @Test
  void originalMembersBelongFrom1945OrTheirLaterDeposit() {
    Participation china = CHARTER.of("CHN", "1945-10-24");
    assertThat(china.status()).isEqualTo(Status.BOUND);
    assertThat(china.since()).isEqualTo(LocalDate.parse("1945-10-24"));
    assertThat(china.clause()).isEqualTo("unc/110");
    assertThat(CHARTER.of("CHN", "1945-10-23").status()).isEqualTo(Status.CONSENTED);
    Participation belgium = CHARTER.of("BEL", "1946-01-01");
    assertThat(belgium.since()).isEqualTo(LocalDate.parse("1945-12-27"));
    assertThat(belgium.clause()).isEqualTo("unc/110");
  }

  @Test
  void admittedMembersBelongFromTheDayOfAdmission() {
    assertThat(CHARTER.of("PRK", "1991-09-16").status()).isEqualTo(Status.NOT_BOUND);
    Participation korea = CHARTER.of("PRK", "1991-09-17");
    assertThat(korea.status()).isEqualTo(Status.BOUND);
    assertThat(korea.clause()).isEqualTo("unc/4/2");
    assertThat(korea.says()).contains("(admission of 1991-09-17, art. 4(2))");
    assertThat(CHARTER.of("VAT", "2012-07-15").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(CHARTER.parties("2026-04-16")).isEqualTo(193);
  }
}
