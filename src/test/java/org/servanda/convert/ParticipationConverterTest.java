package org.servanda.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.internal.yaml.Yaml;

/** The converter on a data folder that is made up. */
class ParticipationConverterTest {
  private static final String COMPLETENESS =
      """
      default: [pact]
      instruments:
        pact:
          complete-as-of: 2020-12-31
          complete-as-of-for: { 2019-05-08: [CHN, AFG] }
          complete-as-of-act: { signature: 2015-03-14 }
          unsettled: { OMN 2019-01-01: a party since some day }
          doubts: { NAM: the lists differ }
          not-extended: { CHN HKG: it was said so }
          gaps: [signatures after 2015-03-14 are not in the data]
          remarks: [three parties]
      acceptances:
        pact-5:
          { treaty: PACT, article: 5, complete-as-of: 2020-01-31, gaps: [one page is missing] }
      """;
  private static final String WORDS =
      """
      names: { PRK: the North }
      further-states: { QQA: Arcadia }
      territories: { HKG: Hong Kong }
      sources: { one: the first list, two: the second list }
      phrases:
        - { when: '; listed in 2015$', say: '' }
        - { when: '^adopted {date}$', say: '' }
      notes: { pact CHN territorial-application HKG: 'in our words, with a comma' }
      """;
  private static final String STATES =
      """
      iso3,iso2,m49,name,un_member_since
      PRK,KP,408,North (P),1991-09-17
      CHN,CN,156,China,1945-10-24
      COK,CK,184,Islands,
      """;
  private static final String HEADER = "iso3,treaty,action,date,note,sources\n";

  @TempDir Path folder;

  private Path rules;

  @BeforeEach
  void states() throws IOException {
    rules = folder.resolve("rules");
    Files.writeString(folder.resolve("states.csv"), STATES);
  }

  private List<String> convert(String actions, String... ids) throws IOException {
    Files.writeString(folder.resolve("treaty-actions.csv"), actions);
    return new ParticipationConverter(
            Yaml.read("completeness.yaml", COMPLETENESS), Yaml.read("words.yaml", WORDS))
        .convert(folder, rules, List.of(ids));
  }

  @Test
  void itWritesATableInOrderWithWhatTheDataCannotSay() throws IOException {
    List<String> told =
        convert(
            HEADER
                + "PRK,PACT,accession,2001-02-03,left alone,one\n"
                + "CHN,OTHER,accession,2001-02-03,,nine\n"
                + "CHN,PACT,territorial-application,1999-12-20,\"territory=HKG; a, b\",two\n"
                + "CHN,PACT,succession,1994-01-18,State succession effective 1991-11-17,one;two\n"
                + "CHN,PACT,declaration-art28,1994-01-18,opts out; listed in 2015,one\n"
                + "QQA,PACT,accession,2018,adopted 2018,one\n"
                + "QQA,PACT,ratification,2019-01-01,"
                + "\"by a predecessor; in force for the State from 2019-02-03\",one\n");
    assertThat(Files.readString(rules.resolve("pact/participation.csv")))
        .isEqualTo(
            """
            # instrument: pact
            # complete-as-of: 2020-12-31
            # complete-as-of-for: AFG=2019-05-08 CHN=2019-05-08
            # complete-as-of-act: signature=2015-03-14
            # unsettled: OMN 2019-01-01 = a party since some day
            # doubt: NAM = the lists differ
            # not-extended: CHN HKG = it was said so
            # gap: signatures after 2015-03-14 are not in the data
            # remark: three parties
            # territory: HKG = Hong Kong
            # source: one = the first list
            # source: two = the second list
            state,act,date,effective,territory,sources,note
            CHN,declaration-art28,1994-01-18,,,one,opts out
            CHN,succession,1994-01-18,1991-11-17,,one+two,
            CHN,territorial-application,1999-12-20,,HKG,two,in our words, with a comma
            PRK,accession,2001-02-03,,,one,left alone
            QQA,accession,2018,,,one,
            QQA,ratification,2019-01-01,2019-02-03,,one,by a predecessor
            """);
    assertThat(told)
        .containsExactly(
            "pact: 6 rows",
            "pact, a note kept as it stands: by a predecessor",
            "pact, a note kept as it stands: left alone",
            "4 States");
  }

  @Test
  void itWritesTheStatesByTheirNamesInRunningText() throws IOException {
    convert(HEADER + "CHN,PACT,accession,2001-02-03,,one\n");
    assertThat(Files.readAllLines(rules.resolve("vocabulary/states.csv")))
        .filteredOn(line -> !line.startsWith("#"))
        .containsExactly(
            "code,name,un_member_since",
            "CHN,China,1945-10-24",
            "COK,Islands,",
            "PRK,the North,1991-09-17",
            "QQA,Arcadia,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHN,PACT,ratifcation,2001-01-01,,one | unknown act 'ratifcation'",
        "XXX,PACT,accession,2001-01-01,,one | unknown State 'XXX'",
        "CHN,PACT,accession,2001-02-30,,one | '2001-02-30' is neither an ISO day",
        "CHN,PACT,accession,,,one | '' is neither an ISO day",
        "CHN,PACT,accession,2001-01-01,, | a row needs keys of sources",
        "CHN,PACT,accession,2001-01-01 | the row has 4 columns",
        "PRK,PACT,accession,2000-01-01,again,one | stands here a second time, after"
      })
  void anUnexpectedRowIsToldWithFileAndLine(String row, String told) {
    String actions = HEADER + "PRK,PACT,accession,2000-01-01,,one\n" + row + "\n";
    assertThatThrownBy(() -> convert(actions))
        .isInstanceOf(ConversionProblem.class)
        .hasMessageStartingWith("treaty-actions.csv:3: ")
        .hasMessageContaining(told);
    assertThat(rules).doesNotExist();
  }

  @Test
  void allProblemsAreToldAtOnce() {
    assertThatThrownBy(
            () -> convert(HEADER + "XXX,PACT,accession,2001,,one\nCHN,PACT,join,2001,,one\n"))
        .hasMessageContaining("treaty-actions.csv:2: unknown State 'XXX'")
        .hasMessageContaining("treaty-actions.csv:3: unknown act 'join'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CH,CN,156,China,1945-10-24 | 'CH' is no code of three capital letters",
        "CHN,CN,156,,1945-10-24 | a State's name can't be empty",
        "CHN,CN,156,China,1945 | '1945' is no ISO day",
        "COK,CK,184,Islands, | State COK stands here a second time"
      })
  void anUnexpectedStateIsToldWithFileAndLine(String row, String told) throws IOException {
    Files.writeString(
        folder.resolve("states.csv"),
        "iso3,iso2,m49,name,un_member_since\nCOK,CK,184,Islands,\n" + row + "\n");
    assertThatThrownBy(() -> convert(HEADER))
        .hasMessageContaining("states.csv:3: ")
        .hasMessageContaining(told);
  }

  @Test
  void otherColumnsAreRefused() {
    assertThatThrownBy(() -> convert("state,treaty\n"))
        .hasMessage(
            "treaty-actions.csv:1: the columns must be iso3,treaty,action,date,note,sources");
  }

  @Test
  void anInstrumentNeedsRowsAndTheDayUpToWhichTheyAreComplete() {
    assertThatThrownBy(() -> convert(HEADER + "CHN,PACT,accession,2001-01-01,,one\n", "treaty"))
        .hasMessage("treaty-actions.csv: no row for 'treaty'");
    assertThatThrownBy(() -> convert(HEADER + "CHN,TREATY,accession,2001-01-01,,one\n", "treaty"))
        .hasMessageContaining("completeness.yaml: 'treaty' needs complete-as-of");
  }

  @Test
  void aSourceNeedsAWordOnWhatItIs() {
    assertThatThrownBy(() -> convert(HEADER + "CHN,PACT,accession,2001-01-01,,nine\n"))
        .hasMessage("words.yaml: no word on the sources nine that rows on 'pact' cite");
  }

  @Test
  void aListOfThoseWhoAcceptHasNoDayOfAcceptance() throws IOException {
    Files.writeString(
        folder.resolve("complaints-status.csv"),
        """
        iso3,treaty,article,accepted,as_of,sources,note
        PRK,PACT,5,unclear,2019-11,one,only one list
        CHN,PACT,5,yes,2020-01-31,one;two,
        HKG,PACT,5,unclear,2019-11,one,
        CHN,PACT,6,yes,2020-01-31,one,
        """);
    convert(HEADER + "CHN,PACT,accession,2001-02-03,,one\n");

    assertThat(Files.readAllLines(rules.resolve("forums/pact-5/acceptance.csv")))
        .containsExactly(
            "# forum: pact-5",
            "# complete-as-of: 2020-01-31",
            "# gap: one page is missing",
            "# source: one = the first list",
            "# source: two = the second list",
            "state,accepts,as-of,sources,note",
            "CHN,yes,2020-01-31,one+two,",
            "PRK,unclear,2019-11,one,only one list");
    Files.writeString(
        folder.resolve("complaints-status.csv"),
        "iso3,treaty,article,accepted,as_of,sources,note\nQQQ,PACT,5,yes,2020-01-31,nine,\n");
    assertThatThrownBy(() -> convert(HEADER + "CHN,PACT,accession,2001-02-03,,one\n"))
        .isInstanceOf(ConversionProblem.class)
        .hasMessageContaining("unknown State 'QQQ'")
        .hasMessageContaining("no word on the source nine");
  }
}
