package org.servanda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.assessment.Forum;
import org.servanda.fact.Measure;
import org.servanda.law.Case;

/** Each forum with its door open, shut and unknown. */
class ForumDoorsTest {
  @ParameterizedTest(name = "{2} against {0} on {1}: {3}")
  @CsvSource({
    // Complaints by the person: open, shut, unknown.
    "SWE, 2012-07-15, cat-22, open",
    "SWE, 1997-04-27, cat-22, unknown",
    "USA, 2012-07-15, cat-22, closed",
    "NOR, 2012-07-15, cat-22, unknown",
    "NOR, 2026-05-28, cat-22, open",
    "QAT, 2026-05-28, cat-22, unknown",
    "USA, 2026-05-29, cat-22, unknown",
    "PRK, 2012-07-15, cat-22, closed",
    "SWE, 2012-07-15, iccpr-op1, open",
    "USA, 2012-07-15, iccpr-op1, closed",
    "USA, 2020-01-01, iccpr-op1, unknown",
    "SWE, 2012-07-15, cedaw-op, open",
    "USA, 2012-07-15, cedaw-op, closed",
    "USA, 2024-01-01, cedaw-op, unknown",
    "DEU, 2014-04-13, crc-opic, closed",
    "DEU, 2014-04-14, crc-opic, open",
    "SWE, 2024-01-01, crc-opic, closed",
    "SWE, 2025-01-01, crc-opic, unknown",
    "SWE, 2022-04-21, icerd-14, open",
    "SWE, 2012-07-15, icerd-14, unknown",
    "SWE, 1982-12-02, icerd-14, closed",
    "USA, 2012-07-15, icerd-14, closed",
    "FRA, 2024-09-10, cped-31, open",
    "FRA, 2020-09-24, cped-31, unknown",
    "FRA, 2020-09-25, cped-31, open",
    "SWE, 2012-07-15, cped-31, closed",
    "SWE, 2012-07-15, echr-34, open",
    "SWE, 1998-10-31, echr-34, unknown",
    "RUS, 2022-09-16, echr-34, open",
    "RUS, 2022-09-17, echr-34, unknown",
    "USA, 2012-07-15, echr-34, closed",
    "MEX, 2006-07-15, iachr-petition, open",
    "TTO, 1999-05-26, iachr-petition, open",
    "TTO, 1999-05-27, iachr-petition, closed",
    "USA, 2006-07-15, iachr-petition, closed",
    "USA, 2012-07-15, iachr-petition, unknown",
    "USA, 2012-07-15, iachr-declaration, open",
    "CUB, 2012-07-15, iachr-declaration, unknown",
    "NIC, 2023-11-18, iachr-declaration, open",
    "NIC, 2023-11-19, iachr-declaration, unknown",
    "USA, 1990-01-01, iachr-declaration, unknown",
    "SWE, 2012-07-15, iachr-declaration, closed",
    "BOL, 2013-11-25, iacthr-62, open",
    "BOL, 2013-11-24, iacthr-62, unknown",
    "DOM, 2014-11-03, iacthr-62, open",
    "DOM, 2014-11-04, iacthr-62, unknown",
    "SWE, 2012-07-15, iacthr-62, closed",
    "ZAF, 2012-07-15, achpr-55, open",
    "SWE, 2012-07-15, achpr-55, closed",
    "MAR, 2022-01-01, achpr-55, unknown",
    "ZAF, 2012-07-15, african-court, unknown",
    "SWE, 2012-07-15, african-court, closed",
    // Cases between States.
    "SWE, 2012-07-15, cat-21, unknown",
    "PRK, 2012-07-15, cat-21, closed",
    "SWE, 2012-07-15, icerd-11, open",
    "PRK, 2012-07-15, icerd-11, closed",
    "PRK, 2023-01-01, icerd-11, unknown",
    "FRA, 2012-07-15, cped-32, unknown",
    "SWE, 2012-07-15, cped-32, closed",
    "SWE, 1960-01-01, echr-33, open",
    "USA, 2012-07-15, echr-33, closed",
    "MNE, 2022-09-17, echr-33, open",
    "MEX, 2006-07-15, achr-45, unknown",
    "SWE, 2006-07-15, achr-45, closed",
    "ZAF, 2012-07-15, achpr-47, open",
    "SWE, 2012-07-15, achpr-47, closed",
    "SWE, 2015-03-14, icj-cat-30, open",
    "SWE, 2015-03-13, icj-cat-30, unknown",
    "CHN, 2020-01-01, icj-cat-30, closed",
    "AGO, 2020-01-01, icj-cat-30, unknown",
    "CHN, 1980-11-03, icj-cedaw-29, closed",
    "SWE, 2012-07-15, icj-cedaw-29, unknown",
    "SWE, 2012-07-15, icj-icerd-22, unknown",
    "FRA, 2012-07-15, icj-cped-42, unknown",
    "SWE, 2012-07-15, icj-csr51-38, open",
    "USA, 2012-07-15, icj-csr51-38, closed",
    "USA, 2019-01-01, icj-csr51-38, unknown",
    "USA, 2012-07-15, icj-csrp67-4, unknown",
    "PRK, 2012-07-15, icj-csrp67-4, closed",
    // Supervision.
    "SWE, 2015-03-14, cat-20, open",
    "SWE, 2012-07-15, cat-20, unknown",
    "PRK, 2012-07-15, cat-20, closed",
    "PRK, 2012-07-15, unhcr, open",
    "PRK, 1950-12-31, unhcr, closed",
    "PRK, 1985-03-13, special-procedures, open",
    "PRK, 1985-03-12, special-procedures, closed",
    "PRK, 1991-03-05, wgad, open",
    "PRK, 1991-03-04, wgad, closed"
  })
  void eachDoor(String state, String day, String id, String expected) {
    Forum forum = forum(state, day, id);

    assertThat(forum.status().name()).as("%s", forum.because()).isEqualToIgnoringCase(expected);
    assertThat(forum.because()).isNotEmpty().doesNotContain("");
  }

  private static Forum forum(String state, String day, String id) {
    Case expulsion = Case.china().state(state).on(day).measure(Measure.of("expulsion", ""));
    return Servanda.standard().forums(expulsion.scenario()).stream()
        .filter(forum -> forum.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no forum " + id));
  }
}
