package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

@DisplayName("CRC art. 9")
class FamilySeparationTest {
  private static final String DUTY = "crc/9";

  /** The mother would go, and her child stay with its Chinese father. */
  private static Case parted() {
    return Case.china().say("person.age", "30").say("family.parts-child", "yes");
  }

  @Test
  void protectsTheChildAlsoWhereTheParentIsSentAway() {
    assertThat(parted().status(DUTY)).isEqualTo(ENGAGED);
    assertThat(parted().verdict(DUTY, "parted")).isEqualTo(ESTABLISHED);
    assertThat(parted().say("family.parts-child", "no").status(DUTY)).isEqualTo(NOT_ENGAGED);
    assertThat(Case.china().status(DUTY)).isEqualTo(NormStatus.OPEN);
  }

  @Test
  void aReviewableDecisionInTheChildsInterestsMeetsIt() {
    assertThat(parted().verdict(DUTY, "decided")).isEqualTo(ASSUMED);
    assertThat(parted().say("family.separation-decided", "yes").status(DUTY))
        .isEqualTo(NOT_ENGAGED);
    assertThat(parted().say("family.separation-decided", "no").verdict(DUTY, "decided"))
        .isEqualTo(REFUTED);
    assertThat(parted().say("family.separation-decided", "unknown").verdict(DUTY, "decided"))
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void whetherItCoversAnExpulsionIsDisputed() {
    assertThat(
            parted()
                .position("separation-by-expulsion", "only-within-the-state")
                .verdict(DUTY, "covered"))
        .isEqualTo(REFUTED);
    assertThat(parted().verdict(DUTY, "covered")).isEqualTo(ESTABLISHED);
  }
}
