package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** The clauses on joining and leaving as the instruments' own files state them. */
class TreatyTermsTest {
  private static final Law LAW = Laws.standard();

  @Test
  void everyInstrumentStatesThemInTheClosedKinds() {
    LAW.instruments()
        .values()
        .forEach(
            instrument ->
                assertThatCode(() -> TreatyTerms.of(instrument))
                    .as(instrument.id())
                    .doesNotThrowAnyException());
  }

  @Test
  void theConventionAgainstTortureHasThem() {
    TreatyTerms terms = TreatyTerms.of(LAW.instrument("cat"));
    assertThat(terms.name()).isEqualTo("the Convention against Torture");
    assertThat(terms.inForce()).hasToString("1987-06-26");
    assertThat(terms.joining().kind()).isEqualTo(Joining.Kind.DAYS_AFTER);
    assertThat(terms.joining().days()).isEqualTo(30);
    assertThat(terms.joining().clause()).isEqualTo("27/2");
    assertThat(terms.leaving().months()).isEqualTo(12);
    assertThat(terms.leaving().hasDenunciation()).isTrue();
    assertThat(TreatyTerms.of(LAW.instrument("vclt")).leaving().hasDenunciation()).isFalse();
  }

  @Test
  void theLawThatTravelsWithTheLibraryHasTheTables() {
    assertThat(LAW.participation()).containsKeys("csr51", "csrp67", "cat", "cedaw", "vclt");
    assertThat(LAW.vocabulary().stateName("PRK"))
        .isEqualTo("the Democratic People's Republic of Korea");
  }
}
