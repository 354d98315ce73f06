package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.assessment.Conflict;
import org.servanda.fact.Measure;
import org.servanda.norm.ConflictType;
import org.servanda.norm.Verdict;

@DisplayName("CRC arts 22 and 35, and the Protocol on the sale of children")
class ChildVictimsTest {
  private static final String REFUGE = "crc/22";
  private static final String TRADE = "crc/35";
  private static final String CASE_AT_LAW = "crc-opsc/8";
  private static final String RECOVERY = "crc-opsc/9/3";

  private static Case child() {
    return Case.china().say("person.age", "14");
  }

  private static Case stays() {
    return child().measure(Measure.of("let-stay", "PRK"));
  }

  private static Case sold() {
    return child().say("trafficking.act", "sold").say("trafficking.for", "forced-marriage");
  }

  // A child that seeks refuge

  @Test
  void protectsTheChildThatAsksAsWellAsTheRecognisedOne() {
    assertThat(child().say("recognition.claim", "pending").status(REFUGE)).isEqualTo(ENGAGED);
    assertThat(child().say("recognition.by", "unhcr").status(REFUGE)).isEqualTo(ENGAGED);
    assertThat(child().status(REFUGE)).isEqualTo(OPEN);
    assertThat(
            child()
                .fears(Case.beating("PRK").grounds("political-opinion"))
                .verdict(REFUGE, "refugee"))
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void endsWithAFinalRefusalAfterAFairProcedure() {
    Case refused = child().say("recognition.claim", "finally-refused");
    assertThat(refused.verdict(REFUGE, "refugee")).isEqualTo(Verdict.OPEN);
    assertThat(refused.say("recognition.fair-procedure", "yes").status(REFUGE))
        .isEqualTo(NOT_ENGAGED);
    Case neverAsked = child().say("recognition.claim", "none");
    assertThat(neverAsked.verdict(REFUGE, "refugee")).isEqualTo(Verdict.OPEN);
    assertThat(neverAsked.fearsNothing().verdict(REFUGE, "refugee")).isEqualTo(REFUTED);
  }

  @Test
  void asksWhatTheStateDoesForTheChild() {
    Case asks = stays().say("recognition.claim", "pending");
    assertThat(asks.verdict(REFUGE, "omission")).isEqualTo(Verdict.OPEN);
    assertThat(asks.say("child.assisted", "no").status(REFUGE)).isEqualTo(ENGAGED);
    assertThat(asks.say("child.assisted", "yes").status(REFUGE)).isEqualTo(NOT_ENGAGED);
    assertThat(child().say("child.assisted", "yes").verdict(REFUGE, "omission"))
        .as("help that ends with a removal")
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void collidesWithAnAgreementToReturn() {
    Conflict conflict =
        child()
            .say("recognition.claim", "pending")
            .say("entry.lawful", "no")
            .say("entry.stay-lawful", "no")
            .position("agreement-reading/chn-prk-1998/4/2", "requires")
            .assess()
            .conflict(REFUGE, "chn-prk-1998/4/2")
            .orElseThrow();
    assertThat(conflict.type()).isEqualTo(ConflictType.INCOMPATIBLE_DUTIES);
  }

  // Trafficking

  @Test
  void protectsBoysAndGirlsAlikeAndAsksForNoMeans() {
    assertThat(sold().status(TRADE)).isEqualTo(ENGAGED);
    assertThat(sold().say("person.sex", "male").status(TRADE)).isEqualTo(ENGAGED);
    assertThat(sold().say("person.age", "18").status(TRADE)).isEqualTo(NOT_ENGAGED);
    assertThat(child().status(TRADE)).isEqualTo(OPEN);
    assertThat(
            child()
                .say("trafficking.screened", "yes")
                .say("trafficking.victim", "no")
                .status(TRADE))
        .isEqualTo(NOT_ENGAGED);
  }

  @Test
  void asksWhatTheStateDidOrLeftUndone() {
    Case stays = stays().say("trafficking.act", "sold").say("trafficking.for", "forced-marriage");
    assertThat(stays.verdict(TRADE, "omission")).isEqualTo(Verdict.OPEN);
    assertThat(stays.say("trafficking.screened", "no").status(TRADE)).isEqualTo(ENGAGED);
    assertThat(stays.say("trafficking.protected", "no").status(TRADE)).isEqualTo(ENGAGED);
    assertThat(stays.say("trafficking.penalised", "yes").status(TRADE)).isEqualTo(ENGAGED);
    assertThat(sold().verdict(TRADE, "omission")).as("a removal").isEqualTo(ESTABLISHED);
    assertThat(
            stays
                .say("trafficking.screened", "yes")
                .say("trafficking.protected", "yes")
                .status(TRADE))
        .isEqualTo(NOT_ENGAGED);
  }

  // The Protocol on the sale of children

  @Test
  void bindsOneMonthAfterTheDeposit() {
    // China ratified on 2002-12-03.
    assertThat(sold().on("2003-01-02").verdict(RECOVERY, "bound")).isEqualTo(REFUTED);
    assertThat(sold().on("2003-01-03").verdict(RECOVERY, "bound")).isEqualTo(ESTABLISHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {CASE_AT_LAW, RECOVERY})
  void protectsAChildThatWasSoldOrProstituted(String provision) {
    assertThat(sold().verdict(provision, "victim")).isEqualTo(ESTABLISHED);
    assertThat(child().say("trafficking.for", "sexual-exploitation").verdict(provision, "victim"))
        .isEqualTo(ESTABLISHED);
    assertThat(child().say("trafficking.for", "forced-labour").verdict(provision, "victim"))
        .as("labour alone is no sale")
        .isEqualTo(Verdict.OPEN);
    Case examined = child().say("trafficking.screened", "yes").say("trafficking.victim", "no");
    assertThat(examined.verdict(provision, "victim")).isEqualTo(REFUTED);
    assertThat(sold().say("person.age", "20").status(provision)).isEqualTo(NOT_ENGAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {CASE_AT_LAW, RECOVERY})
  void asksForHelp(String provision) {
    Case kept = stays().say("trafficking.act", "sold").say("child.offenders-pursued", "yes");
    assertThat(kept.verdict(provision, "omission")).isEqualTo(Verdict.OPEN);
    assertThat(kept.say("trafficking.protected", "no").status(provision)).isEqualTo(ENGAGED);
    assertThat(kept.say("trafficking.protected", "yes").status(provision)).isEqualTo(NOT_ENGAGED);
    assertThat(sold().verdict(provision, "omission")).isEqualTo(ESTABLISHED);
  }

  @Test
  void protectionInProceedingsAsksForProceedings() {
    assertThat(sold().status(CASE_AT_LAW)).isEqualTo(OPEN);
    assertThat(sold().say("child.offenders-pursued", "yes").status(CASE_AT_LAW)).isEqualTo(ENGAGED);
    assertThat(sold().say("child.offenders-pursued", "no").status(CASE_AT_LAW))
        .isEqualTo(NOT_ENGAGED);
    assertThat(sold().status(RECOVERY)).as("help is owed without any").isEqualTo(ENGAGED);
  }
}
