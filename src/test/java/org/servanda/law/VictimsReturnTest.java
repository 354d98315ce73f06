package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Europe.joined;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servanda.fact.Measure;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

@DisplayName("Trafficking Protocol art. 8(2)")
class VictimsReturnTest {
  private static final String DUTY = "ctoc-tip/8/2";

  private static Case sold(Case told) {
    return told.saying(
        "trafficking.victim=yes trafficking.transnational=yes trafficking.organised=yes");
  }

  /** China sends a victim back to Viet Nam, which acceded on 2012-06-08. */
  private static Case toVietNam() {
    return sold(Case.china().nationality("VNM").measure(Measure.of("expulsion", "VNM")))
        .on("2013-01-15");
  }

  @Test
  void bindsOnlyTowardsAPartyToTheProtocol() {
    assertThat(sold(Case.china()).verdict(DUTY, "party-there")).as("DPRK").isEqualTo(REFUTED);
    assertThat(sold(Case.china()).status(DUTY)).isEqualTo(NOT_ENGAGED);
    assertThat(toVietNam().verdict(DUTY, "party-there")).isEqualTo(ESTABLISHED);
    assertThat(toVietNam().status(DUTY)).isEqualTo(ENGAGED);
    assertThat(toVietNam().on("2012-06-30").verdict(DUTY, "party-there")).isEqualTo(REFUTED);
    assertThat(sold(Case.china()).on("2030-01-01").verdict(DUTY, "party-there"))
        .as("the data end before")
        .isEqualTo(Verdict.OPEN);
    assertThat(
            joined(sold(Case.china()), "PRK", "ctoc-tip", "accession", "2010-01-01").status(DUTY))
        .isEqualTo(ENGAGED);
  }

  @Test
  void looksAtEachPlaceByItself() {
    Case chain =
        sold(Case.china().measure(Case.onward("expulsion", "VNM", "PRK"))).on("2013-01-15");
    assertThat(chain.verdict(DUTY, "party-there", "VNM")).isEqualTo(ESTABLISHED);
    assertThat(chain.verdict(DUTY, "party-there", "PRK")).isEqualTo(REFUTED);
    assertThat(chain.verdict(DUTY, "home", "PRK")).isEqualTo(ESTABLISHED);
    assertThat(chain.verdict(DUTY, "home", "VNM")).isEqualTo(Verdict.OPEN);
  }

  @Test
  void concernsAReturnHome() {
    Case stranger = toVietNam().nationality("LAO");
    assertThat(toVietNam().verdict(DUTY, "home")).isEqualTo(ESTABLISHED);
    assertThat(stranger.verdict(DUTY, "home")).as("where she lived").isEqualTo(Verdict.OPEN);
    assertThat(stranger.say("trafficking.resident-in", "VNM").verdict(DUTY, "home"))
        .isEqualTo(ESTABLISHED);
    assertThat(stranger.say("trafficking.resident-in", "LAO").verdict(DUTY, "home"))
        .isEqualTo(REFUTED);
  }

  @Test
  void concernsVictimsOfATradeAcrossBorders() {
    assertThat(toVietNam().say("trafficking.transnational", "no").verdict(DUTY, "scope"))
        .isEqualTo(REFUTED);
    assertThat(toVietNam().say("trafficking.organised", "no").verdict(DUTY, "scope"))
        .isEqualTo(REFUTED);
    assertThat(toVietNam().verdict(DUTY, "scope")).isEqualTo(ESTABLISHED);
    assertThat(toVietNam().verdict(DUTY, "victim")).isEqualTo(ESTABLISHED);
    Case china = Case.china();
    assertThat(china.status(DUTY)).isEqualTo(NOT_ENGAGED);
    assertThat(china.verdict(DUTY, "victim")).isEqualTo(Verdict.OPEN);
    assertThat(china.say("trafficking.indicators", "yes").verdict(DUTY, "victim"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            china
                .saying(
                    "trafficking.act=sold trafficking.means=deception trafficking.for=servitude")
                .verdict(DUTY, "victim"))
        .isEqualTo(ESTABLISHED);
    assertThat(
            china.saying("trafficking.screened=yes trafficking.victim=no").verdict(DUTY, "victim"))
        .isEqualTo(REFUTED);
  }

  @Test
  void aReturnWithRegardForSafetyMeetsIt() {
    String key = "trafficking.return-safety-weighed";
    assertThat(toVietNam().verdict(DUTY, "safety-weighed")).isEqualTo(ASSUMED);
    assertThat(toVietNam().say(key, "yes").status(DUTY)).isEqualTo(NOT_ENGAGED);
    assertThat(toVietNam().say(key, "no").verdict(DUTY, "safety-weighed")).isEqualTo(REFUTED);
    assertThat(toVietNam().say(key, "unknown").status(DUTY)).isEqualTo(NormStatus.OPEN);
    assertThat(toVietNam().measure(Measure.of("let-stay", "VNM")).verdict(DUTY, "transfer"))
        .isEqualTo(REFUTED);
  }
}
