package org.servanda.internal.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.Participation;

/** A treaty with its table of acts, asked in the words of a test. */
record Treaty(TreatyTerms terms, ParticipationTable table) {
  static final Map<String, String> STATES = states();

  static Treaty refugeeConvention() {
    return committed(
        "csr51",
        "the Refugee Convention",
        "1951-07-28",
        "1954-04-22",
        Joining.parse("days-after 90", "43/2; 43/1"),
        Leaving.parse("months-after-notice 12", "44/2"));
  }

  static Treaty refugeeProtocol() {
    return committed(
        "csrp67",
        "the Refugee Protocol",
        "1967-01-31",
        "1967-10-04",
        Joining.parse("on-deposit", "VIII/2; VIII/1"),
        Leaving.parse("months-after-notice 12", "IX/2"));
  }

  static Treaty tortureConvention() {
    return committed(
        "cat",
        "the Convention against Torture",
        "1984-12-10",
        "1987-06-26",
        Joining.parse("days-after 30", "27/2; 27/1"),
        Leaving.parse("months-after-notice 12", "31/1"));
  }

  static Treaty womensConvention() {
    return committed(
        "cedaw",
        "the Women's Convention",
        "1979-12-18",
        "1981-09-03",
        Joining.parse("days-after 30", "27/2; 27/1"),
        Leaving.parse("none", ""));
  }

  static Treaty lawOfTreaties() {
    return committed(
        "vclt",
        "the Vienna Convention on the Law of Treaties",
        "1969-05-23",
        "1980-01-27",
        Joining.parse("days-after 30", "84/2; 84/1"),
        Leaving.parse("none", "56"));
  }

  static Treaty charter() {
    return committed(
        "unc",
        "the Charter of the United Nations",
        "1945-06-26",
        "1945-10-24",
        Joining.parse("on-admission", "4/2; 110"),
        Leaving.parse("none", ""));
  }

  /** A treaty that doesn't exist, in force since 2000-01-01, with the given rows. */
  static Treaty madeUp(String joining, String leaving, String... rows) {
    return madeUp(joining, leaving, "# complete-as-of: 2020-12-31", rows);
  }

  /** The same with other comments than the day of completeness. */
  static Treaty madeUp(String joining, String leaving, String comments, String[] rows) {
    String text =
        "# instrument: pact\n"
            + comments
            + "\nstate,act,date,effective,territory,sources,note\n"
            + String.join("\n", rows)
            + "\n";
    return new Treaty(
        new TreatyTerms(
            "pact",
            "the Pact",
            LocalDate.parse("1999-01-01"),
            LocalDate.parse("2000-01-01"),
            Joining.parse(joining, "9/2; 9/1"),
            Leaving.parse(leaving, "10")),
        ParticipationTable.parse(text));
  }

  private static Treaty committed(
      String id, String name, String adopted, String inForce, Joining joining, Leaving leaving) {
    return new Treaty(
        new TreatyTerms(
            id, name, LocalDate.parse(adopted), LocalDate.parse(inForce), joining, leaving),
        ParticipationTable.parse(read("rules/" + id + "/participation.csv")));
  }

  static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> states() {
    Map<String, String> states = new TreeMap<>();
    for (String line : read("rules/vocabulary/states.csv").split("\n")) {
      if (!line.startsWith("#") && !line.startsWith("code,")) {
        states.put(line.split(",")[0], line.split(",")[1]);
      }
    }
    return states;
  }

  Participation of(String state, String day) {
    return of(state, "", day, List.of());
  }

  Participation of(String state, String day, TreatyAct... stated) {
    return of(state, "", day, List.of(stated));
  }

  Participation ofUnit(String state, String territory, String day, TreatyAct... stated) {
    return of(state, territory, day, List.of(stated));
  }

  private Participation of(String state, String territory, String day, List<TreatyAct> stated) {
    return Participations.of(terms, table, state, territory, LocalDate.parse(day), stated, STATES);
  }

  /** An act as a scenario states it. */
  TreatyAct stated(String state, String act, String date) {
    return new TreatyAct(state, terms.id(), act, date, "", "", "scenario", "");
  }

  int parties(String day) {
    return Participations.countOfParties(terms, table, LocalDate.parse(day), java.util.Set.of());
  }
}
