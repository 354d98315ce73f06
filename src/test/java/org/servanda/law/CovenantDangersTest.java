package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Covenant.CRUELTY;
import static org.servanda.law.Covenant.KILLING;
import static org.servanda.law.Covenant.beaten;
import static org.servanda.law.Covenant.extradition;
import static org.servanda.law.Covenant.harm;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Risk;
import org.servanda.norm.Verdict;

@DisplayName("ICCPR arts 6 and 7: how likely, and what keeps the danger away")
class CovenantDangersTest {
  // How likely

  @Test
  void theDangerMustBeRealAndPersonal() {
    assertThat(beaten().verdict(CRUELTY, "danger")).isEqualTo(ESTABLISHED);
    assertThat(extradition().fears(Case.beating("UZB").scope("general")).status(CRUELTY))
        .isEqualTo(OPEN);
    assertThat(extradition().fears(Case.beating("UZB").risk(Risk.REMOTE)).status(CRUELTY))
        .as("a low estimate without an inquiry shows nothing")
        .isEqualTo(OPEN);
    assertThat(
            extradition()
                .fears(Case.beating("UZB").risk(Risk.REMOTE).inquired(Answer.YES))
                .status(CRUELTY))
        .isEqualTo(NOT_ENGAGED);
  }

  @Test
  void whatHappenedBeforeMakesADangerPersonal() {
    Case before = extradition().say("person.past-persecution", "yes");
    assertThat(before.fears(Case.beating("UZB").scope("general")).status(CRUELTY))
        .isEqualTo(ENGAGED);
    assertThat(
            before
                .fears(
                    FearedHarm.of("beating-in-interrogation", "UZB")
                        .by("state-officials")
                        .purposes("punishment"))
                .status(CRUELTY))
        .isEqualTo(ENGAGED);
  }

  @Test
  void twoHarmsThatMatchByHalvesMakeNone() {
    Case halves =
        extradition()
            .fears(harm("beating-in-interrogation").risk(Risk.REMOTE).inquired(Answer.YES))
            .fears(harm("ordinary-prosecution"));
    assertThat(halves.status(CRUELTY)).isEqualTo(NOT_ENGAGED);
  }

  // Assurances, and another part of the country

  @Test
  void assurancesAreTheStatesToShow() {
    for (String provision : List.of(CRUELTY, KILLING)) {
      Case told = beaten().fears(harm("killing"));
      assertThat(told.verdict(provision, "assurances")).isEqualTo(ASSUMED);
      Case given = told.say("assurances.given", "yes");
      assertThat(given.verdict(provision, "assurances")).isEqualTo(Verdict.OPEN);
      assertThat(given.say("assurances.monitored", "no").verdict(provision, "assurances"))
          .isEqualTo(REFUTED);
      Case firm = given.say("assurances.binding", "yes").say("assurances.monitored", "yes");
      assertThat(firm.verdict(provision, "assurances")).isEqualTo(ESTABLISHED);
      assertThat(firm.status(provision)).isEqualTo(NOT_ENGAGED);
    }
  }

  @Test
  void anotherPartOfTheCountryIsTheStatesToShow() {
    for (String provision : List.of(CRUELTY, KILLING)) {
      Case told = beaten().fears(harm("killing"));
      assertThat(told.verdict(provision, "elsewhere")).isEqualTo(ASSUMED);
      Case safe = told.say("elsewhere.safe", "yes");
      assertThat(safe.verdict(provision, "elsewhere")).isEqualTo(Verdict.OPEN);
      assertThat(safe.say("elsewhere.reasonable", "yes").status(provision)).isEqualTo(NOT_ENGAGED);
      assertThat(safe.say("elsewhere.reasonable", "no").verdict(provision, "elsewhere"))
          .isEqualTo(REFUTED);
      assertThat(told.say("elsewhere.safe", "no").verdict(provision, "elsewhere"))
          .isEqualTo(REFUTED);
    }
  }
}
