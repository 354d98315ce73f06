package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Europe.britain;
import static org.servanda.law.Europe.harm;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Measure;
import org.servanda.norm.Verdict;

@DisplayName("ECHR art. 1: whom a State has within its jurisdiction")
class EuropeanReachTest {
  private static final String BAN = "echr/3";

  private static Case beaten() {
    return britain().fears(harm("beating-in-interrogation"));
  }

  @Test
  void reachesTheTerritoryAndTheBorder() {
    assertThat(beaten().verdict(BAN, "jurisdiction")).isEqualTo(ESTABLISHED);
    assertThat(beaten().say("person.in", "border").verdict(BAN, "jurisdiction"))
        .as("N.D. and N.T.")
        .isEqualTo(ESTABLISHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"high-seas", "embassy", "abroad", "own-country"})
  void reachesBeyondTheTerritoryByControl(String place) {
    Case away = beaten().nationality("SYR").say("person.in", place);
    assertThat(away.verdict(BAN, "jurisdiction")).isEqualTo(Verdict.OPEN);
    Case held = away.say("person.controlled", "yes");
    assertThat(held.verdict(BAN, "jurisdiction")).as("Hirsi, Al-Saadoon").isEqualTo(ESTABLISHED);
    assertThat(away.say("person.controlled", "no").verdict(BAN, "jurisdiction"))
        .as("M.N. v. Belgium")
        .isEqualTo(REFUTED);
    assertThat(
            held.position("extraterritorial-reach/echr", "territory-only")
                .verdict(BAN, "jurisdiction"))
        .isEqualTo(REFUTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abroad", "own-country"})
  void holdingAPersonForTheHostIsDisputed(String place) {
    Case held =
        beaten()
            .measure(Measure.of("handover", "IRQ"))
            .say("person.in", place)
            .say("person.controlled", "yes");
    Case forTheHost = held.say("person.held-for-host", "yes");
    assertThat(forTheHost.verdict(BAN, "jurisdiction")).as("Al-Saadoon").isEqualTo(ESTABLISHED);
    Case english = forTheHost.position("held-for-the-host", "does-not-count");
    assertThat(english.verdict(BAN, "jurisdiction")).as("Court of Appeal").isEqualTo(REFUTED);
    assertThat(english.say("person.held-for-host", "no").verdict(BAN, "jurisdiction"))
        .isEqualTo(ESTABLISHED);
    assertThat(held.position("held-for-the-host", "does-not-count").verdict(BAN, "jurisdiction"))
        .as("nobody says for whom")
        .isEqualTo(Verdict.OPEN);
    assertThat(
            english
                .position("extraterritorial-reach/echr", "territory-only")
                .say("person.held-for-host", "no")
                .verdict(BAN, "jurisdiction"))
        .isEqualTo(REFUTED);
  }

  @Test
  void atSeaNobodyAsksForWhomAPersonIsHeld() {
    Case sea = beaten().say("person.in", "high-seas").say("person.controlled", "yes");
    assertThat(
            sea.say("person.held-for-host", "yes")
                .position("held-for-the-host", "does-not-count")
                .verdict(BAN, "jurisdiction"))
        .isEqualTo(ESTABLISHED);
  }
}
