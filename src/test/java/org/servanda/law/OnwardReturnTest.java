package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;
import static org.servanda.law.Case.onward;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.norm.Norm;
import org.servanda.norm.Verdict;

/**
 * Each ban on return looks beyond the first State alike: to a place to which it would foreseeably
 * send the person on.
 */
@DisplayName("a return through a third State")
class OnwardReturnTest {
  private static final String SENT_ON = "return.sent-on";

  /** A woman of the DPRK who fears to be beaten there as disloyal, and to be made to abort. */
  private static Case feared() {
    FearedHarm.Builder abortion =
        FearedHarm.of("forced-abortion", "PRK")
            .by("state-officials")
            .scope("class")
            .risk(Risk.REAL);
    return china()
        .say("person.sex", "female")
        .position("cat-ill-treatment", "cruel-treatment-too")
        .fears(beating("PRK").grounds("political-opinion"))
        .fears(abortion);
  }

  /** She is to be expelled to Viet Nam, from where she may be sent home. */
  private static Case chain() {
    return feared().measure(onward("expulsion", "VNM", "PRK"));
  }

  static Stream<String> bans() {
    return Stream.of(
        "csr51/33/1",
        "cat/3",
        "cat/3/ill-treatment",
        "custom/non-refoulement",
        "custom/non-refoulement-torture",
        "cedaw/6/return");
  }

  private static Verdict transfer(Case in, String provision, String place) {
    return in.verdict(provision, provision.startsWith("csr51") ? "measure" : "transfer", place);
  }

  private static Norm at(Case in, String provision, String place) {
    return in.inForce().norms(provision).stream()
        .filter(norm -> norm.place().equals(place))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("bans")
  void countsWhereItIsForeseeable(String ban) {
    Case chain = chain();
    assertThat(transfer(chain, ban, "VNM")).isEqualTo(ESTABLISHED);
    assertThat(transfer(chain, ban, "PRK")).as("untold").isEqualTo(Verdict.OPEN);
    assertThat(transfer(chain.say(SENT_ON, "unknown"), ban, "PRK")).isEqualTo(Verdict.OPEN);
    assertThat(transfer(chain.say(SENT_ON, "yes"), ban, "PRK")).isEqualTo(ESTABLISHED);
    assertThat(transfer(chain.say(SENT_ON, "no"), ban, "PRK")).isEqualTo(REFUTED);
  }

  @ParameterizedTest
  @MethodSource("bans")
  void theDangerMustBeThereAndNotInTheFirstState(String ban) {
    assertThat(at(chain(), ban, "VNM").status()).isEqualTo(NOT_ENGAGED);
    assertThat(at(chain(), ban, "PRK").status()).isEqualTo(OPEN);
    assertThat(at(chain().say(SENT_ON, "yes"), ban, "PRK").status()).isEqualTo(ENGAGED);
    assertThat(at(chain().say(SENT_ON, "no"), ban, "PRK").status()).isEqualTo(NOT_ENGAGED);
  }

  @ParameterizedTest
  @MethodSource("bans")
  void whatTheFirstStateDoesIsNotAskedOfADirectReturn(String ban) {
    Case direct = feared().measure(Measure.of("expulsion", "PRK"));
    assertThat(at(direct, ban, "PRK").status()).isEqualTo(ENGAGED);
    assertThat(at(direct.say(SENT_ON, "no"), ban, "PRK").status()).isEqualTo(ENGAGED);
  }
}
