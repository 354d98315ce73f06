package org.servanda.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.fact.Scenario;
import org.servanda.fact.TreatyAct;

/** Whether a State is a party on the day: section 2 of the law, with a few States by hand. */
record Membership(Scenario scenario) {
  private static final Map<String, Map<String, String>> DEPOSITS =
      Map.of(
          "CHN",
          Map.of(
              "csr51",
              "1982-09-24",
              "csrp67",
              "1982-09-24",
              "cat",
              "1988-10-04",
              "cedaw",
              "1980-11-04"),
          "USA",
          Map.of("csrp67", "1968-11-01", "cat", "1994-10-21", "iccpr", "1992-06-08"),
          "SWE",
          Map.of(
              "csr51",
              "1954-10-26",
              "csrp67",
              "1967-10-04",
              "cat",
              "1986-01-08",
              "cedaw",
              "1980-07-02",
              "iccpr",
              "1971-12-06",
              "echr",
              "1952-02-04"),
          "TUR",
          Map.of(
              "csr51",
              "1962-03-30",
              "csrp67",
              "1968-07-31",
              "cat",
              "1988-08-02",
              "cedaw",
              "1985-12-20",
              "iccpr",
              "2003-09-23",
              "echr",
              "1954-05-18"),
          "RUS",
          Map.of(
              "csr51",
              "1993-02-02",
              "csrp67",
              "1993-02-02",
              "cat",
              "1987-03-03",
              "cedaw",
              "1981-01-23",
              "iccpr",
              "1973-10-16",
              "echr",
              "1998-05-05"),
          "MDG",
          Map.of(
              "csr51",
              "1967-12-18",
              "cat",
              "2005-12-13",
              "cedaw",
              "1989-03-17",
              "iccpr",
              "1971-06-21"),
          "IND",
          Map.of("cedaw", "1993-07-09", "iccpr", "1979-04-10"));

  /** States that chose events in Europe under art. 1B(1)(a). */
  private static final Set<String> EUROPE_ONLY = Set.of("TUR", "MDG");

  private static final Map<String, String> IN_FORCE =
      Map.of(
          "csr51", "1954-04-22",
          "csrp67", "1967-10-04",
          "cat", "1987-06-26",
          "cedaw", "1981-09-03",
          "iccpr", "1976-03-23",
          "echr", "1953-09-03");

  Truth party(String treaty) {
    List<TreatyAct> stated = stated(treaty);
    if (stated.isEmpty()) {
      String deposit = DEPOSITS.getOrDefault(scenario.state(), Map.of()).get(treaty);
      return deposit == null ? Truth.NO : since(treaty, deposit);
    }
    Truth joined = Truth.NO;
    Truth left = Truth.NO;
    for (TreatyAct act : stated) {
      switch (act.act()) {
        case "ratification", "accession" -> joined = since(treaty, act.date());
        case "denunciation" -> left = gone(act.date());
        default -> {}
      }
    }
    return joined.and(left.not());
  }

  private List<TreatyAct> stated(String treaty) {
    return scenario.acts().stream()
        .filter(act -> act.state().equals(scenario.state()) && act.instrument().equals(treaty))
        .toList();
  }

  boolean europeOnly() {
    return EUROPE_ONLY.contains(scenario.state()) && stated("csr51").isEmpty();
  }

  private Truth since(String treaty, String deposit) {
    LocalDate first = bound(treaty, earliest(deposit));
    LocalDate last = bound(treaty, latest(deposit));
    return scenario.on().isBefore(first)
        ? Truth.NO
        : scenario.on().isBefore(last) ? Truth.UNKNOWN : Truth.YES;
  }

  /** A notice of leaving works a year after it (CSR51 44, CSRP67 IX, CAT 31). */
  private Truth gone(String notice) {
    return Truth.of(!scenario.on().isBefore(LocalDate.parse(notice).plusYears(1)));
  }

  private static LocalDate bound(String treaty, LocalDate deposit) {
    LocalDate later =
        switch (treaty) {
          case "csr51" -> deposit.plusDays(90);
          case "cat", "cedaw" -> deposit.plusDays(30);
          case "iccpr" -> deposit.plusMonths(3);
          default -> deposit;
        };
    LocalDate general = LocalDate.parse(IN_FORCE.get(treaty));
    return later.isBefore(general) ? general : later;
  }

  private static LocalDate earliest(String date) {
    return date.length() == 4 ? LocalDate.parse(date + "-01-01") : LocalDate.parse(date);
  }

  private static LocalDate latest(String date) {
    return date.length() == 4 ? LocalDate.parse(date + "-12-31") : LocalDate.parse(date);
  }
}
