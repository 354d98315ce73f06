package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Europe.joined;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

@DisplayName("Slavery Convention art. 2, Supplementary Slavery Convention art. 1")
class SlaveryTest {
  private static final String SLAVE = "slavery-1926/2";
  private static final String LIKE_A_SLAVE = "slavery-1956/1";

  private static Case held(String as) {
    return Case.china().say("servitude.held-as", as).say("servitude.freed", "no");
  }

  @Test
  void bindThoseOfWhomTheScenarioSaysSo() {
    Case sold = held("sold-into-marriage");
    assertThat(sold.verdict(LIKE_A_SLAVE, "bound")).isEqualTo(Verdict.OPEN);
    assertThat(sold.status(LIKE_A_SLAVE)).isEqualTo(NormStatus.OPEN);
    assertThat(joined(sold, "CHN", "slavery-1956", "accession", "2001-02-03").status(LIKE_A_SLAVE))
        .isEqualTo(ENGAGED);
    assertThat(joined(sold, "CHN", "slavery-1956", "none", "").verdict(LIKE_A_SLAVE, "bound"))
        .isEqualTo(REFUTED);
    assertThat(
            joined(held("slave"), "CHN", "slavery-1926", "accession", "2001-02-03").status(SLAVE))
        .isEqualTo(ENGAGED);
  }

  @Test
  void aSlaveIsTreatedAsAThingThatIsOwned() {
    assertThat(held("slave").verdict(SLAVE, "slave")).isEqualTo(ESTABLISHED);
    assertThat(held("slave").verdict(LIKE_A_SLAVE, "practice")).isEqualTo(Verdict.OPEN);
    assertThat(held("none").verdict(SLAVE, "slave")).isEqualTo(REFUTED);
    assertThat(held("debt-bondage").verdict(SLAVE, "slave")).isEqualTo(REFUTED);
    assertThat(Case.china().verdict(SLAVE, "slave")).isEqualTo(Verdict.OPEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "debt-bondage",
        "serfdom",
        "sold-into-marriage",
        "transferred-as-wife",
        "inherited-as-widow",
        "child-given-away"
      })
  void thePracticesLikeSlavery(String as) {
    assertThat(held(as).verdict(LIKE_A_SLAVE, "practice")).isEqualTo(ESTABLISHED);
    assertThat(held("none").verdict(LIKE_A_SLAVE, "practice")).isEqualTo(REFUTED);
  }

  @Test
  void aWomanWhoWasSoldIntoAMarriageIsHeldLikeASlave() {
    Case sold = Case.china().saying("trafficking.act=sold trafficking.for=forced-marriage");
    assertThat(sold.say("person.sex", "female").verdict(LIKE_A_SLAVE, "practice"))
        .isEqualTo(ESTABLISHED);
    assertThat(sold.verdict(LIKE_A_SLAVE, "practice")).as("sex untold").isEqualTo(Verdict.OPEN);
    assertThat(sold.say("person.sex", "male").verdict(LIKE_A_SLAVE, "practice"))
        .isEqualTo(Verdict.OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {SLAVE, LIKE_A_SLAVE})
  void theStateMustNotLeaveThePersonThere(String provision) {
    Case held = held("slave");
    assertThat(held.verdict(provision, "left")).isEqualTo(ESTABLISHED);
    assertThat(held.say("servitude.freed", "yes").verdict(provision, "left")).isEqualTo(REFUTED);
    assertThat(Case.china().verdict(provision, "left")).isEqualTo(Verdict.OPEN);
    assertThat(held.verdict(provision, "territory")).isEqualTo(ESTABLISHED);
    assertThat(held.say("person.in", "abroad").verdict(provision, "territory")).isEqualTo(REFUTED);
  }
}
