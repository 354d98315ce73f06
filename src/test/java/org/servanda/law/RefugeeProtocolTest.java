package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.china;
import static org.servanda.law.RefugeeTest.dissident;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/** The Protocol of 1967: a second way to be bound, without the Convention's limits. */
class RefugeeProtocolTest {
  private static final String BAN = "csr51/33/1";

  @Test
  void chinaWasBoundThroughTheProtocolThreeMonthsBeforeTheConvention() {
    assertThat(dissident().on("1982-09-23").status(BAN)).isEqualTo(NormStatus.NOT_ENGAGED);
    var before = dissident().on("1982-12-22").assess().norm(BAN).orElseThrow();
    assertThat(before.status()).isEqualTo(NormStatus.ENGAGED);
    assertThat(before.application().boundBy()).containsExactly("csrp67");
    var after = dissident().on("1982-12-23").assess().norm(BAN).orElseThrow();
    assertThat(after.application().boundBy()).containsExactlyInAnyOrder("csr51", "csrp67");
  }

  @Test
  void aPartyToTheProtocolAloneAppliesTheArticlesOnRefugees() {
    var us = dissident().state("USA").assess();
    var ban = us.norm(BAN).orElseThrow();
    assertThat(ban.application().boundBy()).containsExactly("csrp67");
    assertThat(us.norm("csr51/31/1").orElseThrow().application().boundBy())
        .containsExactly("csrp67");
    assertThat(us.norm("csr51/32").orElseThrow().application().boundBy()).containsExactly("csrp67");
    assertThat(us.norm("csr51/33/assessment").orElseThrow().status()).isEqualTo(NormStatus.ENGAGED);
  }

  @Test
  void itOwesUnhcrCooperationUnderTheProtocolAndNotUnderTheConvention() {
    Case us = dissident().state("USA");
    assertThat(us.status("csr51/35/1")).isEqualTo(NormStatus.NOT_ENGAGED);
    assertThat(us.status("csrp67/2")).isEqualTo(NormStatus.ENGAGED);
  }

  @Nested
  @DisplayName("art. II: cooperation with UNHCR")
  class Unhcr {
    @ParameterizedTest
    @CsvSource({"yes, ENGAGED", "no, NOT_ENGAGED", "unknown, OPEN"})
    void isOwedForWhoeverMayBeARefugeeAndForOthersIfUnhcrAsks(String asks, NormStatus status) {
      assertThat(dissident().status("csrp67/2")).isEqualTo(NormStatus.ENGAGED);
      assertThat(china().fearsNothing().say("recognition.unhcr-asks", asks).status("csrp67/2"))
          .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"yes, ENGAGED", "no, NOT_ENGAGED", "unknown, OPEN"})
    void includesAccessToWhoeverIsOrMayBeARefugee(String asks, NormStatus status) {
      assertThat(dissident().say("recognition.unhcr-asks", asks).status("csrp67/2/access"))
          .isEqualTo(status);
      assertThat(
              china().fearsNothing().say("recognition.unhcr-asks", asks).status("csrp67/2/access"))
          .isEqualTo(NormStatus.NOT_ENGAGED);
    }
  }

  @Nested
  @DisplayName("the events behind the fear (art. 1B)")
  class Events {
    private Verdict events(String state, String facts) {
      Case of = dissident().state(state);
      for (String fact : facts.isEmpty() ? new String[0] : facts.split(" ")) {
        int is = fact.indexOf('=');
        of = of.say(fact.substring(0, is), fact.substring(is + 1));
      }
      return of.verdict(BAN, "events");
    }

    @Test
    void areOfAnyTimeAndPlaceUnderTheProtocol() {
      assertThat(events("CHN", "")).isEqualTo(Verdict.ESTABLISHED);
      assertThat(events("USA", "")).isEqualTo(Verdict.ESTABLISHED);
      assertThat(events("CHN", "events.before-1951=no events.in-europe=no"))
          .isEqualTo(Verdict.ESTABLISHED);
    }

    @ParameterizedTest
    @CsvSource({
      "events.in-europe=no, REFUTED",
      "events.in-europe=yes, ESTABLISHED",
      "events.in-europe=unknown, OPEN",
      "'', OPEN"
    })
    void areInEuropeForAStateThatKeptItsDeclaration(String facts, Verdict verdict) {
      assertThat(events("TUR", facts)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "events.before-1951=yes events.in-europe=yes, ESTABLISHED",
      "events.before-1951=yes events.in-europe=no, REFUTED",
      "events.before-1951=no events.in-europe=yes, REFUTED",
      "events.before-1951=yes, OPEN",
      "'', OPEN"
    })
    void areOldAndEuropeanForMadagascar(String facts, Verdict verdict) {
      assertThat(events("MDG", facts)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "events.before-1951=yes, ESTABLISHED",
      "events.before-1951=no, REFUTED",
      "events.before-1951=unknown, OPEN"
    })
    void areOldForAPartyToTheConventionAloneWithoutADeclaration(String facts, Verdict verdict) {
      assertThat(events("KNA", facts)).isEqualTo(verdict);
    }

    @Test
    void limitNoOtherArticleLess() {
      Case turkey = dissident().state("TUR").say("events.in-europe", "no");
      assertThat(turkey.verdict("csr51/31/1", "events")).isEqualTo(Verdict.REFUTED);
      assertThat(turkey.verdict("csr51/32", "events")).isEqualTo(Verdict.REFUTED);
    }
  }
}
