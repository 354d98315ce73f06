package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.assessment.Assessment;
import org.servanda.internal.law.Element;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Laws;
import org.servanda.internal.law.Provision;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.report.TextReport;

/** A norm for some people only, of whom nothing is said, stays open and is told once. */
class UntoldNormsTest {
  private static final String TRADE = "ctoc-tip/6";

  private static Case told() {
    return Case.china().fears(Case.beating("PRK").grounds("political-opinion"));
  }

  private static boolean isUntold(Case told, String provision) {
    return told.inForce().norm(provision).orElseThrow().isUntold();
  }

  @Test
  void silenceOnTraffickingLeavesItsNormsOpenAndQuiet() {
    assertThat(told().status(TRADE)).isEqualTo(NormStatus.OPEN);
    assertThat(isUntold(told(), TRADE)).isTrue();
    assertThat(isUntold(told(), "cat/3")).as("it protects anyone").isFalse();
    assertThat(isUntold(told().say("trafficking.indicators", "yes"), TRADE)).isFalse();
  }

  @Test
  void whatBearsOnThePersonMakesTheNormSpeak() {
    assertThat(isUntold(told(), "crc/37/a")).isTrue();
    assertThat(isUntold(told().say("person.may-be-child", "yes"), "crc/37/a")).isFalse();
    Case doubted = told().say("person.may-be-child", "yes").say("person.age", "19");
    assertThat(doubted.status("crc/37/a")).isEqualTo(NormStatus.OPEN);
    assertThat(isUntold(doubted, "crc/37/a")).as("an age that is doubted").isFalse();
    assertThat(isUntold(told().say("person.age", "30"), "crc/37/a")).isFalse();
  }

  @Test
  void whomANormProtectsIsOneOfItsElements() {
    for (Instrument instrument : Laws.standard().instruments().values()) {
      for (Provision provision : instrument.provisions().values()) {
        assertThat(provision.table().elements())
            .as(provision.id())
            .extracting(Element::name)
            .containsAll(provision.terms().protects());
      }
    }
  }

  @Test
  void eachIsToldOnceAndNoneIsHidden() {
    Assessment answer = told().assess();
    List<String> certainty = answer.headline().certainty();
    List<Norm> untold = answer.norms().stream().filter(Norm::isUntold).toList();
    assertThat(untold).isNotEmpty();
    for (Norm norm : untold) {
      assertThat(certainty)
          .filteredOn(sentence -> sentence.contains("(" + norm.provision() + ")"))
          .singleElement()
          .asString()
          .startsWith("Nothing is said of this: ");
    }
    assertThat(String.join(" ", answer.headline().sentences()))
        .doesNotContain("victim")
        .doesNotContain("child");
    assertThat(answer.questions())
        .as("its question is still asked")
        .anyMatch(question -> question.settles().contains(TRADE));
    assertThat(TextReport.of(answer))
        .contains("What may bind here, and of which nothing is said")
        .contains(
            "The duty to try to keep a victim of trafficking safe (the Trafficking Protocol)");
  }
}
