package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.assessment.Assessment;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.norm.Finding;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/** The secret extradition treaty, and China's own law on extradition. */
class ExtraditionTest {
  private static final String TREATY = "chn-prk-extradition/surrender";
  private static final String LAW = "chn-extradition-law-2000/8";

  private static Case handover() {
    return china().say("person.left", "without-permission").say("person.left-because", "work");
  }

  private static Case extradition() {
    return handover().measure(Measure.of("extradition", "PRK"));
  }

  @Nested
  @DisplayName("the secret treaty")
  class Treaty {
    @Test
    void asksForNothingWithoutARequest() {
      Case unasked = handover().say("request.made", "no").fears(beating("PRK"));
      assertThat(unasked.status(TREATY)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(unasked.verdict(TREATY, "request")).isEqualTo(Verdict.REFUTED);
      assertThat(unasked.assess().conflict("cat/3", TREATY)).isEmpty();
    }

    @Test
    void whetherThereWasARequestIsAsked() {
      assertThat(handover().status(TREATY)).isEqualTo(NormStatus.OPEN);
      assertThat(handover().finding(TREATY, "request").asks()).containsExactly("request.made");
    }

    @Test
    void staysOpenOnARequestBecauseNobodyHasReadIt() {
      for (Case asked : List.of(handover().say("request.made", "yes"), extradition())) {
        assertThat(asked.verdict(TREATY, "request")).isEqualTo(Verdict.ESTABLISHED);
        assertThat(asked.verdict(TREATY, "wording")).isEqualTo(Verdict.OPEN);
        assertThat(asked.status(TREATY)).isEqualTo(NormStatus.OPEN);
      }
    }

    @Test
    void wearsItsBadgesAndShowsNoDate() {
      Norm norm = handover().assess().norm(TREATY).orElseThrow();
      assertThat(norm.application().terms().badges()).contains("secret", "unverified");
      assertThat(norm.application().terms().publicity()).isEqualTo("secret");
    }

    @Test
    void thatItIsInForceIsAssumedAndNoTermIsLaidToIt() {
      assertThat(handover().verdict(TREATY, "in-force")).isEqualTo(Verdict.ASSUMED);
      assertThat(handover().finding(TREATY, "in-force").restsOn().get(0).says())
          .contains("its dates aren't known");
    }

    @Test
    void aConflictWithItIsPossibleAndNeverCertain() {
      Assessment asked = handover().say("request.made", "yes").fears(beating("PRK")).assess();
      assertThat(asked.conflict("cat/3", TREATY).orElseThrow().certainty()).isEqualTo("possible");
    }
  }

  @Nested
  @DisplayName("China's own law")
  class OwnLaw {
    @Test
    void doesNotReachAHandoverAtTheBorder() {
      Case informal = handover().say("request.made", "no").fears(beating("PRK"));
      assertThat(informal.status(LAW)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(informal.verdict(LAW, "covers")).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void barsAnExtraditionToTorture() {
      Case threatened = extradition().fears(beating("PRK"));
      assertThat(threatened.status(LAW)).isEqualTo(NormStatus.ENGAGED);
      assertThat(threatened.assess().norm(LAW).orElseThrow().modality())
          .isEqualTo(Modality.FORBIDS);
    }

    @Test
    void needsARequest() {
      Case contradictory = extradition().say("request.made", "no");
      assertThat(contradictory.verdict(LAW, "request")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void isOpenWhereNoGroundIsStated() {
      assertThat(extradition().status(LAW)).isEqualTo(NormStatus.OPEN);
      assertThat(extradition().verdict(LAW, "refusal-ground")).isEqualTo(Verdict.OPEN);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
      "request.political, yes, the offence is political",
      "request.military, yes, the offence is purely military",
      "request.already-judged, yes, the case was decided or closed where the person is",
      "request.time-barred, yes, the offence is time-barred or pardoned",
      "request.in-absence, yes, the judgment was given in absence and no new trial is promised",
      "recognition.by, state, the State that is asked has recognised the person as a refugee"
    })
    void eachGroundIsEnough(String key, String value, String because) {
      Finding ground = extradition().say(key, value).finding(LAW, "refusal-ground");
      assertThat(ground.verdict()).isEqualTo(Verdict.ESTABLISHED);
      assertThat(ground.restsOn()).extracting(reason -> reason.says()).contains(because);
    }

    @Test
    void protectsItsOwnNationals() {
      assertThat(extradition().nationality("CHN").verdict(LAW, "refusal-ground"))
          .isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void protectsARefugeeFromTheStateThatAsks() {
      Case refugee =
          extradition()
              .fears(
                  FearedHarm.of("arbitrary-detention", "PRK")
                      .by("state-officials")
                      .grounds("political-opinion")
                      .risk(Risk.REAL));
      assertThat(refugee.finding(LAW, "refusal-ground").restsOn())
          .extracting(reason -> reason.says())
          .contains("the person is a refugee from that State");
    }

    @Test
    void isNotMovedByAFearOfAnotherState() {
      assertThat(extradition().fears(beating("RUS")).verdict(LAW, "refusal-ground"))
          .isEqualTo(Verdict.OPEN);
    }

    @Test
    void wasNotThereBefore2000() {
      assertThat(extradition().on("2000-12-27").status(LAW)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(extradition().on("2000-12-28").verdict(LAW, "in-force"))
          .isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void collidesWithNoTreatyForItExcusesNothing() {
      Assessment asked = extradition().say("request.made", "yes").fears(beating("PRK")).assess();
      assertThat(asked.norm(LAW).orElseThrow().rank()).isEqualTo("domestic-law");
      assertThat(asked.conflicts())
          .noneMatch(
              conflict ->
                  conflict.restraining().provision().equals(LAW)
                      || conflict.pulling().provision().equals(LAW));
      assertThat(asked.remainder()).noneMatch(rest -> rest.breach().norm().provision().equals(LAW));
    }
  }
}
