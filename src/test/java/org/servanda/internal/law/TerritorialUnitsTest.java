package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.servanda.norm.Participation;
import org.servanda.norm.Participation.Status;

/** Acts for a territorial unit never make its State a party. */
class TerritorialUnitsTest {
  @Test
  void aUnitMayBeCoveredWhereItsStateIsNoParty() {
    Treaty covenant =
        Treaty.madeUp(
            "months-after 3",
            "none",
            "CHN,signature,2001-10-05,,,x,",
            "CHN,territorial-application,2002-07-01,,HKG,x,");
    assertThat(covenant.of("CHN", "2012-07-15").status()).isEqualTo(Status.SIGNED);
    Participation hongKong = covenant.ofUnit("CHN", "HKG", "2012-07-15");
    assertThat(hongKong.status()).isEqualTo(Status.BOUND);
    assertThat(hongKong.badges()).containsExactly("territory-only");
    assertThat(covenant.ofUnit("CHN", "HKG", "2002-06-30").status()).isEqualTo(Status.SIGNED);
    assertThat(covenant.parties("2012-07-15")).isZero();
  }

  @Test
  void aUnitIsNotBoundOnceItsStateHasLeft() {
    Treaty treaty =
        Treaty.madeUp(
            "on-deposit",
            "months-after-notice 12",
            "GBR,ratification,2001-01-01,,,x,",
            "GBR,territorial-extension,2002-01-01,,GIB,x,",
            "GBR,denunciation,2009-01-01,,,x,");
    assertThat(treaty.ofUnit("GBR", "GIB", "2010-01-01").status()).isEqualTo(Status.BOUND);
    assertThat(treaty.ofUnit("GBR", "GIB", "2010-01-02").status()).isEqualTo(Status.NOT_BOUND);
  }

  @Test
  void aUnitIsBoundNoEarlierThanItsState() {
    Treaty treaty =
        Treaty.madeUp(
            "days-after 30",
            "none",
            "GBR,ratification,2001-01-01,,,x,",
            "GBR,territorial-extension,2001-01-01,,GIB,x,");
    assertThat(treaty.ofUnit("GBR", "GIB", "2001-01-30").status()).isEqualTo(Status.CONSENTED);
    assertThat(treaty.ofUnit("GBR", "GIB", "2001-01-31").since()).hasToString("2001-01-31");
  }

  @Test
  void aUnitThatTheTreatyWasNeverExtendedToIsNotBound() {
    Treaty convention = Treaty.refugeeConvention();
    Participation hongKong = convention.ofUnit("CHN", "HKG", "2013-03-25");
    assertThat(hongKong.status()).isEqualTo(Status.NOT_BOUND);
    assertThat(hongKong.says()).contains("for Hong Kong").contains("C v. Director of Immigration");
    assertThat(hongKong.badges()).doesNotContain("data-gap");
    assertThat(convention.ofUnit("GBR", "HKG", "1990-01-01").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(convention.ofUnit("CHN", "MAC", "2013-03-25").status()).isEqualTo(Status.BOUND);
    assertThat(convention.of("CHN", "2013-03-25").status()).isEqualTo(Status.BOUND);
    assertThat(Treaty.refugeeProtocol().ofUnit("CHN", "HKG", "2013-03-25").status())
        .isEqualTo(Status.NOT_BOUND);
  }

  @Test
  void aUnitIsAskedAfterItsStateWhereTheStateIsNoParty() {
    assertThat(Treaty.refugeeConvention().ofUnit("CHN", "HKG", "1981-01-01").says())
        .doesNotContain("C v. Director of Immigration");
  }

  @Test
  void aScenarioCanExtendATreatyThatTheDataSayWasNotExtended() {
    Treaty pact =
        Treaty.madeUp(
            "on-deposit",
            "none",
            "# not-extended: CHN HKG = its courts say so",
            new String[] {"CHN,ratification,2001-01-01,,,x,"});
    assertThat(pact.ofUnit("CHN", "HKG", "2012-07-15").status()).isEqualTo(Status.NOT_BOUND);
    assertThat(pact.ofUnit("CHN", "MAC", "2012-07-15").status()).isEqualTo(Status.UNKNOWN);
    assertThat(
            pact.ofUnit(
                    "CHN", "HKG", "2012-07-15", pact.stated("CHN", "ratification", "2001-01-01"))
                .status())
        .isEqualTo(Status.UNKNOWN);
  }
}
