package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.Participation;
import org.servanda.norm.Participation.Status;

/** A scenario puts its own acts in place of the data; invented States have no others. */
class StatedParticipationTest {
  private static final Treaty CAT = Treaty.tortureConvention();

  @Test
  void statedActsReplaceAllThatTheDataHave() {
    Participation china = CAT.of("CHN", "2012-07-15", CAT.stated("CHN", "accession", "2012-07-01"));
    assertThat(china.status()).isEqualTo(Status.CONSENTED);
    assertThat(china.badges()).containsExactly("overridden");
    assertThat(china.declarations()).isEmpty();
    assertThat(china.asOf()).isEmpty();
    assertThat(china.sources()).isEqualTo("scenario");
    assertThat(CAT.of("CHN", "2012-07-31", CAT.stated("CHN", "accession", "2012-07-01")).isBound())
        .isTrue();
  }

  @Test
  void aStateCanBeStatedNotToBeAParty() {
    Participation china = CAT.of("CHN", "2030-01-01", CAT.stated("CHN", "none", ""));
    assertThat(china.status()).isEqualTo(Status.NOT_BOUND);
    assertThat(china.badges()).containsExactly("overridden");
    assertThat(china.says())
        .isEqualTo(
            "China is not a party to the Convention against Torture, as the scenario states");
  }

  @Test
  void aConsentWithoutADateMakesAParty() {
    TreatyAct stated = CAT.stated("PRK", "ratification", "");
    Participation korea = CAT.of("PRK", "2012-07-15", stated);
    assertThat(korea.status()).isEqualTo(Status.BOUND);
    assertThat(korea.since()).isNull();
    assertThat(CAT.of("PRK", "1987-06-25", stated).isBound()).isFalse();
  }

  @Test
  void actsOfOthersAreLeftAside() {
    TreatyAct other = CAT.stated("USA", "none", "");
    TreatyAct elsewhere = new TreatyAct("CHN", "csr51", "none", "", "", "", "scenario", "");
    assertThat(CAT.of("CHN", "2012-07-15", other, elsewhere))
        .isEqualTo(CAT.of("CHN", "2012-07-15"));
  }

  @Test
  void anInventedStateIsOpenUnlessTheScenarioSpeaksOfIt() {
    Participation open = CAT.of("QQA", "2012-07-15");
    assertThat(open.status()).isEqualTo(Status.UNKNOWN);
    assertThat(open.badges()).containsExactly("data-gap");
    assertThat(CAT.of("QQA", "2030-07-15").status()).isEqualTo(Status.UNKNOWN);
    Participation stated =
        CAT.of("QQA", "2012-07-15", CAT.stated("QQA", "accession", "2001-01-01"));
    assertThat(stated.since()).isEqualTo(LocalDate.parse("2001-01-31"));
  }

  @Test
  void anInventedStateHasTheNameThatTheScenarioGives() {
    Participation open =
        Participations.of(
            CAT.terms(),
            CAT.table(),
            "QQA",
            "",
            LocalDate.parse("2012-07-15"),
            List.of(),
            Treaty.STATES,
            Map.of("QQA", "Arcadia"));
    assertThat(open.status()).isEqualTo(Status.UNKNOWN);
    assertThat(open.says()).startsWith("whether Arcadia is a party");
  }

  @Test
  void aStatedSignatureIsOnlyThat() {
    Participation korea = CAT.of("PRK", "2030-01-01", CAT.stated("PRK", "signature", "2020-01-01"));
    assertThat(korea.status()).isEqualTo(Status.SIGNED);
    assertThat(korea.says()).contains("as the scenario states");
  }

  @Test
  void withoutATableEveryStateIsOpen() {
    Treaty bare = new Treaty(CAT.terms(), ParticipationTable.none("cat"));
    assertThat(bare.of("CHN", "2012-07-15").status()).isEqualTo(Status.UNKNOWN);
    assertThat(bare.of("CHN", "2012-07-15").says()).contains("no complete list of its parties");
    assertThat(bare.of("CHN", "2012-07-15", CAT.stated("CHN", "none", "")).status())
        .isEqualTo(Status.NOT_BOUND);
  }

  @Test
  void aTreatyOfARegionIsClosedToOthersWhateverTheDataReach() {
    TreatyTerms terms =
        new TreatyTerms(
            "pact",
            "the Pact",
            LocalDate.parse("1999-01-01"),
            LocalDate.parse("2000-01-01"),
            Joining.parse("on-deposit", "9/2"),
            Leaving.parse("none", ""),
            new Opening("States of the region", Set.of("KOR", "CHN"), "9/1"));
    Treaty regional = new Treaty(terms, ParticipationTable.none("pact"));
    Participation outside = regional.of("USA", "2030-01-01");
    assertThat(outside.status()).isEqualTo(Status.NOT_BOUND);
    assertThat(outside.asOf()).isEmpty();
    assertThat(outside.says()).endsWith("which is open to States of the region only (art. 9(1))");
    assertThat(regional.of("CHN", "2030-01-01").status()).isEqualTo(Status.UNKNOWN);
    assertThat(regional.of("QQA", "2030-01-01").status())
        .as("nobody says where an invented State lies")
        .isEqualTo(Status.UNKNOWN);
    assertThat(regional.of("USA", "2030-01-01", regional.stated("USA", "accession", "")).isBound())
        .as("what the scenario states goes first")
        .isTrue();
  }
}
