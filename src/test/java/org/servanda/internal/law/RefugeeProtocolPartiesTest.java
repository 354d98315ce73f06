package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.servanda.norm.Participation;
import org.servanda.norm.Participation.Status;

/** The Protocol of 1967: in force 1967-10-04; later on the day of deposit, art. VIII(2). */
class RefugeeProtocolPartiesTest {
  private static final Treaty PROTOCOL = Treaty.refugeeProtocol();

  @Test
  void theUnitedStatesIsBoundOnTheDayOfDeposit() {
    assertThat(PROTOCOL.of("USA", "1968-10-31").status()).isEqualTo(Status.NOT_BOUND);
    Participation on = PROTOCOL.of("USA", "1968-11-01");
    assertThat(on.status()).isEqualTo(Status.BOUND);
    assertThat(on.says())
        .isEqualTo(
            "the United States has been bound by the Refugee Protocol since 1968-11-01"
                + " (accession of 1968-11-01, art. VIII(2))");
  }

  @Test
  void statesOfTheConventionAloneAreNoParties() {
    assertThat(PROTOCOL.of("MDG", "2012-07-15").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(PROTOCOL.of("KNA", "2012-07-15").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(PROTOCOL.of("PRK", "2012-07-15").status()).isEqualTo(Status.NOT_BOUND);
  }

  @Test
  void southSudanHasADayHere() {
    assertThat(PROTOCOL.of("SSD", "2018-12-09").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(PROTOCOL.of("SSD", "2018-12-10").status()).isEqualTo(Status.BOUND);
  }

  @Test
  void theDoubtAboutNamibiaIsTold() {
    Participation namibia = PROTOCOL.of("NAM", "2012-07-15");
    assertThat(namibia.status()).isEqualTo(Status.BOUND);
    assertThat(namibia.badges()).containsExactly("sources-disagree");
    assertThat(namibia.notes()).anyMatch(note -> note.contains("the sources disagree on Namibia"));
  }

  @Test
  void anOriginalPartyIsBoundWithTheGeneralEntryIntoForce() {
    Participation holySee = PROTOCOL.of("VAT", "1967-10-04");
    assertThat(holySee.since()).isEqualTo(LocalDate.parse("1967-10-04"));
    assertThat(holySee.clause()).isEqualTo("csrp67/VIII/1");
    assertThat(PROTOCOL.of("VAT", "1967-10-03").status()).isEqualTo(Status.CONSENTED);
  }

  @Test
  void itsPartiesAreCounted() {
    assertThat(PROTOCOL.parties("2022-02-28")).isEqualTo(147);
  }
}
