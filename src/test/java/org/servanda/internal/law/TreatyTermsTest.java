package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.norm.Participation;

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

  /** Who brought a treaty into force is bound by another clause than who joined it later. */
  @ParameterizedTest
  @CsvSource({
    "csr51, DNK, csr51/43/1, CHN, csr51/43/2",
    "csrp67, VAT, csrp67/8/1, CHN, csrp67/8/2",
    "cat, ARG, cat/27/1, CHN, cat/27/2",
    "cedaw, CHN, cedaw/27/1, CAN, cedaw/27/2",
    "vclt, JAM, vclt/84/1, CHN, vclt/84/2",
    "unc, BEL, unc/110, KOR, unc/4/2"
  })
  void theClauseIsThatOnOriginalPartiesOrOnLaterOnes(
      String treaty, String original, String first, String later, String second) {
    assertThat(of(treaty, original).clause()).isEqualTo(first);
    assertThat(of(treaty, later).clause()).isEqualTo(second);
  }

  private static Participation of(String treaty, String state) {
    return Participations.of(
        TreatyTerms.of(LAW.instrument(treaty)),
        LAW.participation().get(treaty),
        state,
        "",
        LocalDate.of(2012, 7, 15),
        List.of(),
        LAW.vocabulary().states());
  }

  @Test
  void theLawThatTravelsWithTheLibraryHasTheTables() {
    assertThat(LAW.participation()).containsKeys("csr51", "csrp67", "cat", "cedaw", "vclt");
    assertThat(LAW.vocabulary().stateName("PRK"))
        .isEqualTo("the Democratic People's Republic of Korea");
  }
}
