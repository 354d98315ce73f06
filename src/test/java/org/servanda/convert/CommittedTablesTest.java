package org.servanda.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.TreatyAct;
import org.servanda.internal.law.ParticipationTable;

/** The tables as they stand in {@code rules/}: known answers, and that they can be trusted. */
class CommittedTablesTest {
  private static ParticipationTable table(String id) throws IOException {
    Path file = Path.of("rules", id, "participation.csv");
    return ParticipationTable.parse(file.toString(), Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource({
    "csr51, CHN, accession, 1982-09-24",
    "csrp67, CHN, accession, 1982-09-24",
    "cat, CHN, signature, 1986-12-12",
    "cat, CHN, ratification, 1988-10-04",
    "cedaw, CHN, signature, 1980-07-17",
    "cedaw, CHN, ratification, 1980-11-04",
    "vclt, CHN, accession, 1997-09-03",
    "cedaw, PRK, accession, 2001-02-27",
    "csr51, KOR, accession, 1992-12-03",
    "cat, KOR, accession, 1995-01-09",
    "csrp67, USA, accession, 1968-11-01",
    "cat, USA, ratification, 1994-10-21",
    "cedaw, USA, signature, 1980-07-17",
    "vclt, USA, signature, 1970-04-24",
    "unc, CHN, ratification, 1945-09-28",
    "unc, PRK, admission, 1991-09-17",
    "csr51, SSD, accession, 2018",
    "cat, MDV, accession, 2004-04-20",
    "csr51, MDG, declaration-1B1a, 1967-12-18",
    "echr, GBR, ratification, 1951-03-08",
    "echr, RUS, denunciation-effective, 2022-09-16",
    "echr-p6, TUR, ratification, 2003-11-12",
    "eu-charter, HRV, membership, 2013-07-01",
    "achr, TTO, denunciation-effective, 1999-05-26",
    "iacppt, MEX, ratification, 1987-06-22",
    "achpr, ZAF, ratification, 1996-07-09",
    "oau69, GIN, ratification, 1973-04-16",
    "cped, FRA, ratification, 2008-09-23",
    "eu-charter, GBR, withdrawal-effective, 2020-01-31",
    "crc, CHN, ratification, 1992-03-02",
    "crc, PRK, ratification, 1990-09-21",
    "crc, USA, signature, 1995-02-16",
    "crc-opsc, CHN, ratification, 2002-12-03",
    "crc-opsc, PRK, ratification, 2014-11-10",
    "iccpr, CHN, signature, 1998-10-05",
    "iccpr, PRK, accession, 1981-09-14",
    "iccpr, USA, ratification, 1992-06-08",
    "iccpr-op2, CAN, accession, 2005-11-25",
    "ctoc-tip, CHN, accession, 2010-02-08"
  })
  void knownActsHaveTheirDays(String id, String state, String act, String date) throws IOException {
    assertThat(table(id).actsOf(state))
        .anyMatch(row -> row.act().equals(act) && row.date().equals(date));
  }

  @ParameterizedTest
  @CsvSource({
    "csr51, PRK",
    "csrp67, PRK",
    "cat, PRK",
    "csr51, USA",
    "csrp67, MDG",
    "csrp67, KNA",
    "vclt, PRK",
    "echr-p6, RUS",
    "eu-charter, CHE",
    "iccpr-op2, CHN",
    "iccpr-op2, USA",
    "ctoc-tip, PRK"
  })
  void knownStrangersHaveNoRow(String id, String state) throws IOException {
    assertThat(table(id).actsOf(state)).isEmpty();
  }

  @Test
  void whatAppliesInHongKongMakesChinaNoPartyToTheCovenant() throws IOException {
    assertThat(table("iccpr").actsOf("CHN"))
        .filteredOn(row -> row.territory().isEmpty())
        .extracting(TreatyAct::act)
        .containsExactly("signature");
  }

  @Test
  void chinaAcceptsNoCommunicationsUnderArticle22() throws IOException {
    assertThat(table("cat").actsOf("CHN"))
        .extracting(TreatyAct::act)
        .doesNotContain("declaration-art22");
  }

  @ParameterizedTest
  @CsvSource({
    "csr51, 146, 172",
    "csrp67, 147, 148",
    "cat, 176, 315",
    "cedaw, 189, 349",
    "vclt, 116, 161",
    "unc, 193, 193",
    "crc, 196, 338",
    "crc-opsc, 178, 299",
    "iccpr, 173, 249",
    "iccpr-op2, 91, 128",
    "ctoc-tip, 184, 301"
  })
  void theNumberOfPartiesIsThatOfTheDepositary(String id, int parties, int rows)
      throws IOException {
    List<TreatyAct> all = new ArrayList<>();
    table(id).acts().values().forEach(all::addAll);
    assertThat(all).hasSize(rows);
    assertThat(all)
        .filteredOn(
            row ->
                row.act()
                    .matches("ratification|accession|succession|acceptance|approval|admission"))
        .hasSize(parties);
  }

  @ParameterizedTest
  @CsvSource({
    "csr51, 2018-12-31",
    "csrp67, 2022-02-28",
    "cat, 2026-05-28",
    "cedaw, 2026-04-13",
    "vclt, 2015-03-14",
    "unc, 2026-04-16",
    "echr, 2022-09-16",
    "echr-p6, 2020-06-29",
    "eu-charter, 2026-01-02",
    "crc, 2026-04-13",
    "crc-opsc, 2023-04-20",
    "iccpr, 2022-05-09",
    "iccpr-op2, 2024-06-04",
    "ctoc-tip, 2025-04-10"
  })
  void eachTableTellsHowFarItReaches(String id, String asOf) throws IOException {
    assertThat(table(id).completeAsOf("CHN")).hasToString(asOf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "csr51",
        "csrp67",
        "cat",
        "cedaw",
        "vclt",
        "unc",
        "echr",
        "echr-p6",
        "eu-charter",
        "achr",
        "iacppt",
        "achpr",
        "oau69",
        "crc",
        "crc-opsc",
        "iccpr",
        "iccpr-op2",
        "ctoc-tip"
      })
  void everySourceIsExplainedAndEveryRowInOrder(String id) throws IOException {
    ParticipationTable table = table(id);
    List<String> states;
    try (Stream<String> lines = Files.lines(Path.of("rules/vocabulary/states.csv"))) {
      states = lines.map(line -> line.split(",")[0]).toList();
    }
    assertThat(states).containsAll(table.states());
    List<String> keys = new ArrayList<>();
    for (String state : table.states()) {
      for (TreatyAct act : table.actsOf(state)) {
        assertThat(table.sources().keySet()).containsAll(List.of(act.sources().split("\\+")));
        keys.add(String.join(",", act.state(), act.date(), act.act(), act.territory()));
      }
    }
    assertThat(keys).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void namesStandAsInRunningText() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("rules/vocabulary/states.csv"));
    assertThat(lines)
        .contains(
            "CHN,China,1945-10-24",
            "PRK,the Democratic People's Republic of Korea,1991-09-17",
            "VAT,the Holy See,",
            "TUR,Türkiye,1945-10-24");
  }
}
