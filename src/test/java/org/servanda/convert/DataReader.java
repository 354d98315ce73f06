package org.servanda.convert;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.servanda.internal.law.ActKind;
import org.servanda.internal.law.DayRange;

/** Reads a data folder and gathers every problem in it, each with its file and line. */
final class DataReader {
  private static final List<String> STATE_COLUMNS = List.of("iso3", "name", "un_member_since");
  private static final List<String> ACTION_COLUMNS =
      List.of("iso3", "treaty", "action", "date", "note", "sources");

  private final Words words;
  private final Map<String, State> states = new TreeMap<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * A State.
   *
   * @param code ISO 3166-1 alpha-3
   * @param name its name in running text
   * @param memberSince the day of its membership of the United Nations, ISO, or empty
   */
  record State(String code, String name, String memberSince) {}

  /** What a data folder holds: States by code, and acts in the order of its rows. */
  record Data(Map<String, State> states, List<Action> actions) {}

  private DataReader(Words words) {
    this.words = words;
  }

  /**
   * Reads the folder.
   *
   * @throws ConversionProblem when anything in it is unexpected
   */
  static Data read(Path folder, Words words) throws IOException {
    DataReader reader = new DataReader(words);
    reader.each(folder.resolve("states.csv"), STATE_COLUMNS, reader::state);
    words
        .furtherStates()
        .forEach((code, name) -> reader.states.putIfAbsent(code, new State(code, name, "")));
    Map<String, String> seen = new HashMap<>();
    reader.each(
        folder.resolve("treaty-actions.csv"),
        ACTION_COLUMNS,
        (at, row) -> reader.action(at, row, seen));
    if (!reader.problems.isEmpty()) {
      throw new ConversionProblem(reader.problems);
    }
    return new Data(reader.states, List.copyOf(reader.actions));
  }

  /** A row and where it stands. */
  private interface Row {
    void read(String at, CSVRecord row);
  }

  private void each(Path file, List<String> columns, Row row) throws IOException {
    String name = String.valueOf(file.getFileName());
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(text, format)) {
      if (!parser.getHeaderNames().containsAll(columns)) {
        problems.add(name + ":1: the columns must be " + String.join(",", columns));
        return;
      }
      for (CSVRecord record : parser) {
        String at = name + ":" + parser.getCurrentLineNumber() + ": ";
        if (record.isConsistent()) {
          row.read(at, record);
        } else {
          problems.add(at + "the row has " + record.size() + " columns, not as the header");
        }
      }
    }
  }

  private void state(String at, CSVRecord row) {
    String code = row.get("iso3");
    String name = words.name(code, row.get("name"));
    String since = row.get("un_member_since");
    if (!code.matches("[A-Z]{3}")) {
      problems.add(at + "'" + code + "' is no code of three capital letters");
    } else if (name.isBlank() || name.contains(",")) {
      problems.add(at + "a State's name can't be empty and can't contain a comma: '" + name + "'");
    } else if (!since.isEmpty() && !isDay(since)) {
      problems.add(at + "'" + since + "' is no ISO day (2015-03-14)");
    } else if (states.put(code, new State(code, name, since)) != null) {
      problems.add(at + "State " + code + " stands here a second time");
    }
  }

  private static boolean isDay(String date) {
    try {
      return DayRange.of(date).isExact();
    } catch (IllegalArgumentException noDate) {
      return false;
    }
  }

  private void action(String at, CSVRecord row, Map<String, String> seen) {
    String state = row.get("iso3");
    String act = row.get("action");
    int before = problems.size();
    if (!states.containsKey(state)) {
      problems.add(at + "unknown State '" + state + "': states.csv has no such code");
    }
    try {
      ActKind.of(act);
    } catch (IllegalArgumentException unknown) {
      problems.add(at + unknown.getMessage());
    }
    try {
      DayRange.of(row.get("date"));
    } catch (IllegalArgumentException noDate) {
      problems.add(at + noDate.getMessage());
    }
    if (row.get("sources").isBlank() || row.get("sources").contains(",")) {
      problems.add(at + "a row needs keys of sources, separated by semicolons");
    }
    if (problems.size() > before) {
      return;
    }
    Action action = words.action(row);
    String first = seen.putIfAbsent(action.key(), at);
    if (first != null) {
      problems.add(
          at
              + action.key()
              + " stands here a second time, after "
              + first.substring(0, first.length() - 2));
    }
    actions.add(action);
  }
}
