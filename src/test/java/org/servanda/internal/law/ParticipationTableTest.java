package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTableTest {
  private static final String HEADER = "state,act,date,effective,territory,sources,note\n";
  private static final String TEXT =
      """
      # instrument: pact
      # complete-as-of: 2020-12-31
      # complete-as-of-for: AFG=2018-05-08 CHN=2019-05-08
      # complete-as-of-act: declaration=2015-03-14 declaration-1B1a=2012-06-14
      # unsettled: OMN 2019-01-01 = a party since a day that no source gives
      # doubt: NAM = the lists differ
      # territory: HKG = Hong Kong
      # not-extended: CHN HKG = its courts say so
      # gap: reservations aren't in the data
      # remark: 3 parties
      # source: x = a source
      state,act,date,effective,territory,sources,note
      CHN,accession,2001,2002-01-01,,x+y,one, two, and "three"
      AFG,territorial-application,2001-02-03,,HKG,x,
      """;

  @Test
  void theNoteGoesToTheEndOfTheLine() throws IOException {
    ParticipationTable table = ParticipationTable.read("p.csv", new StringReader(TEXT));
    assertThat(table.actsOf("CHN")).hasSize(1);
    assertThat(table.actsOf("CHN").get(0).note()).isEqualTo("one, two, and \"three\"");
    assertThat(table.actsOf("CHN").get(0).instrument()).isEqualTo("pact");
    assertThat(table.actsOf("USA")).isEmpty();
    assertThat(table.states()).containsExactly("AFG", "CHN");
    assertThat(table.gaps()).containsExactly("reservations aren't in the data");
    assertThat(table.remarks()).containsExactly("3 parties");
    assertThat(table.doubts()).containsEntry("NAM", "the lists differ");
    assertThat(table.territories()).containsEntry("HKG", "Hong Kong");
    assertThat(table.notExtended()).containsEntry("CHN HKG", "its courts say so");
    assertThat(table.sources()).containsEntry("x", "a source");
  }

  @Test
  void lineEndsOfOtherSystemsAreRead() {
    assertThat(ParticipationTable.parse(TEXT.replace("\n", "\r\n")))
        .isEqualTo(ParticipationTable.parse(TEXT));
  }

  @Test
  void completenessMayDifferByStateAndByAct() {
    ParticipationTable table = ParticipationTable.parse(TEXT);
    assertThat(table.completeAsOf("USA")).isEqualTo(LocalDate.parse("2020-12-31"));
    assertThat(table.completeAsOf("AFG")).isEqualTo(LocalDate.parse("2018-05-08"));
    assertThat(table.completeAsOfAct("declaration-1B1a")).isEqualTo(LocalDate.parse("2012-06-14"));
    assertThat(table.completeAsOfAct("declaration-art3")).isEqualTo(LocalDate.parse("2015-03-14"));
    assertThat(table.completeAsOfAct("signature")).isNull();
  }

  @Test
  void anUnsettledStateIsOpenFromItsDayOn() {
    Treaty treaty =
        Treaty.madeUp(
            "on-deposit",
            "none",
            "# complete-as-of: 2020-12-31\n# unsettled: OMN 2019-01-01 = a party since some day",
            new String[] {"CHN,accession,2001-01-01,,,x,"});
    assertThat(treaty.of("OMN", "2018-12-31").isBound()).isFalse();
    assertThat(treaty.of("OMN", "2018-12-31").status().name()).isEqualTo("NOT_BOUND");
    assertThat(treaty.of("OMN", "2019-01-01").status().name()).isEqualTo("UNKNOWN");
    assertThat(treaty.of("OMN", "2019-01-01").notes()).containsExactly("a party since some day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHN,ratifcation,2001-01-01,,,x, | unknown act 'ratifcation'",
        "CHN,accession,2001-13-01,,,x, | '2001-13-01' is neither an ISO day",
        "CHN,accession,2001/01/01,,,x, | '2001/01/01' is neither an ISO day",
        "CHN,accession,2001-1-011,,,x, | '2001-1-011' is neither an ISO day",
        "CHN,accession,2O01-01-01,,,x, | '2O01-01-01' is neither an ISO day",
        "CHN,accession,20l8,,,x, | '20l8' is neither an ISO day",
        "CHN,accession,,,,x, | '' is neither an ISO day",
        "CHN,accession,2001-01-01,soon,,x, | 'soon' is neither an ISO day",
        "CHN,accession,2001-01-01 | a row needs 7 columns",
        ",accession,2001-01-01,,,x, | a row needs a State",
        "# complete-to: 2001-01-01 | unknown comment 'complete-to'",
        "# doubt: NAM | 'NAM' needs the form 'key = text'"
      })
  void whatCannotBeReadIsToldWithItsLine(String line, String told) {
    String text = "# instrument: pact\n" + HEADER + line + "\n";
    assertThatThrownBy(() -> ParticipationTable.parse("rules/pact/participation.csv", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("rules/pact/participation.csv:3: ")
        .hasMessageContaining(told);
  }

  @Test
  void aTableNeedsItsInstrumentAndItsHeader() {
    assertThatThrownBy(() -> ParticipationTable.parse(HEADER)).hasMessageContaining("# instrument");
    assertThatThrownBy(() -> ParticipationTable.parse("# instrument: pact\nCHN,a,b,,,x,\n"))
        .hasMessageContaining("participation.csv:2: a row before the header");
  }
}
