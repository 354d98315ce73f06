package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.America.harm;
import static org.servanda.law.America.mexico;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Measure;
import org.servanda.norm.Verdict;

@DisplayName("IACPPT art. 13(4)")
class AmericanTortureConventionTest {
  private static final String SOUGHT = "iacppt/13/4";
  private static final String COURTS = "iacppt/13/4/courts";

  @Test
  void aPersonSoughtIsNotSurrenderedToDanger() {
    assertThat(mexico().fears(harm("beating-in-interrogation")).status(SOUGHT)).isEqualTo(ENGAGED);
    assertThat(mexico().fears(harm("killing")).verdict(SOUGHT, "harm")).isEqualTo(ESTABLISHED);
    assertThat(mexico().fears(harm("killing").by("family")).verdict(SOUGHT, "harm"))
        .as("a danger to life needs no official")
        .isEqualTo(ESTABLISHED);
    assertThat(mexico().fears(harm("loss-of-livelihood")).verdict(SOUGHT, "harm"))
        .isEqualTo(REFUTED);
    assertThat(
            mexico().fears(harm("beating-in-interrogation").by("family")).verdict(SOUGHT, "harm"))
        .as("do officials look away?")
        .isEqualTo(Verdict.OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {SOUGHT, COURTS})
  void somebodyMustHaveAskedForThePerson(String ban) {
    assertThat(mexico().verdict(ban, "sought")).isEqualTo(ESTABLISHED);
    Case expelled = mexico().measure(Measure.of("expulsion", "PER"));
    assertThat(expelled.verdict(ban, "sought")).isEqualTo(Verdict.OPEN);
    assertThat(expelled.say("request.made", "yes").verdict(ban, "sought")).isEqualTo(ESTABLISHED);
    assertThat(expelled.say("request.made", "no").verdict(ban, "sought")).isEqualTo(REFUTED);
  }

  @Test
  void norToASpecialCourt() {
    assertThat(mexico().say("request.special-court", "yes").status(COURTS)).isEqualTo(ENGAGED);
    assertThat(mexico().say("request.special-court", "no").status(COURTS)).isEqualTo(NOT_ENGAGED);
    assertThat(mexico().status(COURTS)).isEqualTo(OPEN);
  }
}
