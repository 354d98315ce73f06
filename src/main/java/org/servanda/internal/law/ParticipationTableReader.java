package org.servanda.internal.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.TreatyAct;
import org.servanda.internal.law.ParticipationTable.Unsettled;

/** Reads a {@code participation.csv}: comments of the form {@code # key: value}, header, rows. */
final class ParticipationTableReader {
  /** The line that names the columns. */
  static final String HEADER = "state,act,date,effective,territory,sources,note";

  private static final Splitter PAIRS = Splitter.on(' ').omitEmptyStrings();
  private static final int COLUMNS = 7;

  private final String file;
  private final Map<String, List<TreatyAct>> acts = new TreeMap<>();
  private final Map<String, LocalDate> completeAsOfFor = new LinkedHashMap<>();
  private final Map<String, LocalDate> completeAsOfAct = new LinkedHashMap<>();
  private final Map<String, Unsettled> unsettled = new LinkedHashMap<>();
  private final Map<String, String> doubts = new LinkedHashMap<>();
  private final Map<String, String> territories = new LinkedHashMap<>();
  private final Map<String, String> notExtended = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> gaps = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private String instrument = "";
  private @Nullable LocalDate completeAsOf;
  private boolean headerSeen;

  ParticipationTableReader(String file) {
    this.file = file;
  }

  ParticipationTable read(String text) {
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      number++;
      boolean windows = end > start && text.charAt(end - 1) == '\r';
      readLine(text.substring(start, windows ? end - 1 : end), number);
      start = end + 1;
    }
    if (instrument.isEmpty() || !headerSeen) {
      throw new IllegalArgumentException(
          file + ":1: a table needs the line '# instrument: …' and the header '" + HEADER + "'");
    }
    ImmutableMap.Builder<String, List<TreatyAct>> rows = ImmutableMap.builder();
    acts.forEach((state, list) -> rows.put(state, List.copyOf(list)));
    return new ParticipationTable(
        instrument,
        completeAsOf,
        completeAsOfFor,
        completeAsOfAct,
        unsettled,
        doubts,
        territories,
        notExtended,
        gaps,
        remarks,
        sources,
        rows.buildOrThrow());
  }

  private void readLine(String line, int number) {
    try {
      if (line.startsWith("#")) {
        comment(line.substring(1).strip());
      } else if (line.equals(HEADER)) {
        headerSeen = true;
      } else if (!line.isBlank()) {
        row(line);
      }
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new IllegalArgumentException(file + ":" + number + ": " + wrong.getMessage(), wrong);
    }
  }

  private void comment(String text) {
    int colon = text.indexOf(':');
    String key = colon < 0 ? text : text.substring(0, colon);
    String value = colon < 0 ? "" : text.substring(colon + 1).strip();
    switch (key) {
      case "instrument" -> instrument = value;
      case "complete-as-of" -> completeAsOf = value.equals("none") ? null : LocalDate.parse(value);
      case "complete-as-of-for" -> dates(value, completeAsOfFor);
      case "complete-as-of-act" -> dates(value, completeAsOfAct);
      case "unsettled" -> {
        List<String> sides = sides(value);
        List<String> who = PAIRS.splitToList(sides.get(0));
        LocalDate from = who.size() > 1 ? LocalDate.parse(who.get(1)) : null;
        unsettled.put(who.get(0), new Unsettled(from, sides.get(1)));
      }
      case "doubt" -> doubts.put(sides(value).get(0), sides(value).get(1));
      case "territory" -> territories.put(sides(value).get(0), sides(value).get(1));
      case "not-extended" -> notExtended.put(sides(value).get(0), sides(value).get(1));
      case "source" -> sources.put(sides(value).get(0), sides(value).get(1));
      case "gap" -> gaps.add(value);
      case "remark" -> remarks.add(value);
      default ->
          throw new IllegalArgumentException(
              "unknown comment '"
                  + key
                  + "'. Comments are: instrument, complete-as-of, complete-as-of-for,"
                  + " complete-as-of-act, unsettled, doubt, territory, not-extended, source, gap,"
                  + " remark");
    }
  }

  static List<String> sides(String value) {
    int equals = value.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("'" + value + "' needs the form 'key = text'");
    }
    return List.of(value.substring(0, equals).strip(), value.substring(equals + 1).strip());
  }

  private static void dates(String value, Map<String, LocalDate> into) {
    for (String pair : PAIRS.split(value)) {
      into.put(sides(pair).get(0), LocalDate.parse(sides(pair).get(1)));
    }
  }

  private void row(String line) {
    if (!headerSeen) {
      throw new IllegalArgumentException("a row before the header '" + HEADER + "'");
    }
    String[] cells = new String[COLUMNS];
    int start = 0;
    for (int column = 0; column < COLUMNS - 1; column++) {
      int comma = line.indexOf(',', start);
      if (comma < 0) {
        throw new IllegalArgumentException("a row needs " + COLUMNS + " columns: " + HEADER);
      }
      cells[column] = line.substring(start, comma);
      start = comma + 1;
    }
    cells[COLUMNS - 1] = line.substring(start);
    if (cells[0].isEmpty()) {
      throw new IllegalArgumentException("a row needs a State");
    }
    ActKind.of(cells[1]);
    DayRange.of(cells[2]);
    if (!cells[3].isEmpty()) {
      DayRange.of(cells[3]);
    }
    acts.computeIfAbsent(cells[0], state -> new ArrayList<>())
        .add(
            new TreatyAct(
                cells[0], instrument, cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]));
  }
}
