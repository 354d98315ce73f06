package org.servanda.internal.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which States accept a forum on the day of a list that doesn't tell since when.
 *
 * @param forum the forum's id
 * @param completeAsOf the day of the list: who isn't on it didn't accept then
 * @param gaps what is known to be missing
 * @param remarks what else must be known about the list
 * @param sources what each key of a source stands for
 * @param rows by State
 */
public record AcceptanceTable(
    String forum,
    LocalDate completeAsOf,
    List<String> gaps,
    List<String> remarks,
    Map<String, String> sources,
    Map<String, Row> rows) {
  /** The line that names the columns. */
  public static final String HEADER = "state,accepts,as-of,sources,note";

  private static final int COLUMNS = 5;
  private static final Splitter CELLS = Splitter.on(',').limit(COLUMNS);
  private static final Splitter LINES = Splitter.on('\n');

  /**
   * A State on the list.
   *
   * @param accepts whether it surely accepts; otherwise the sources disagree
   * @param asOf the day or month of the source
   * @param sources the keys of the sources
   * @param note what else must be told
   */
  public record Row(boolean accepts, String asOf, String sources, String note) {}

  public AcceptanceTable {
    Objects.requireNonNull(forum, "forum");
    Objects.requireNonNull(completeAsOf, "completeAsOf");
    gaps = List.copyOf(gaps);
    remarks = List.copyOf(remarks);
    sources = ImmutableMap.copyOf(sources);
    rows = ImmutableMap.copyOf(rows);
  }

  /** The row of a State, or null when the list lacks it. */
  @Nullable Row row(String state) {
    return rows.get(state);
  }

  /**
   * Reads a list.
   *
   * @param file the name to show in messages
   * @param text the whole file
   * @throws IllegalArgumentException when a line can't be read; the message gives its number
   */
  public static AcceptanceTable parse(String file, String text) {
    Reader reader = new Reader();
    int number = 0;
    for (String line : LINES.split(text)) {
      number++;
      try {
        reader.line(line.strip());
      } catch (IllegalArgumentException | DateTimeException wrong) {
        throw new IllegalArgumentException(file + ":" + number + ": " + wrong.getMessage(), wrong);
      }
    }
    if (reader.forum.isEmpty() || reader.completeAsOf == null) {
      throw new IllegalArgumentException(
          file + ":1: a list needs the lines '# forum: …' and '# complete-as-of: …'");
    }
    return new AcceptanceTable(
        reader.forum,
        reader.completeAsOf,
        reader.gaps,
        reader.remarks,
        reader.sources,
        reader.rows);
  }

  /** Gathers the lines. */
  private static final class Reader {
    private String forum = "";
    private @Nullable LocalDate completeAsOf;
    private final List<String> gaps = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    void line(String line) {
      if (line.startsWith("#")) {
        comment(line.substring(1).strip());
      } else if (!line.isEmpty() && !line.equals(HEADER)) {
        List<String> cells = CELLS.splitToList(line);
        if (cells.size() < COLUMNS) {
          throw new IllegalArgumentException("a row needs " + COLUMNS + " columns: " + HEADER);
        }
        String accepts = cells.get(1);
        if (!accepts.equals("yes") && !accepts.equals("unclear")) {
          throw new IllegalArgumentException("'" + accepts + "' is neither 'yes' nor 'unclear'");
        }
        rows.put(
            cells.get(0), new Row(accepts.equals("yes"), cells.get(2), cells.get(3), cells.get(4)));
      }
    }

    private void comment(String text) {
      int colon = text.indexOf(':');
      String key = colon < 0 ? text : text.substring(0, colon);
      String value = colon < 0 ? "" : text.substring(colon + 1).strip();
      switch (key) {
        case "forum" -> forum = value;
        case "complete-as-of" -> completeAsOf = LocalDate.parse(value);
        case "gap" -> gaps.add(value);
        case "remark" -> remarks.add(value);
        case "source" -> {
          List<String> sides = ParticipationTableReader.sides(value);
          sources.put(sides.get(0), sides.get(1));
        }
        default ->
            throw new IllegalArgumentException(
                "unknown comment '"
                    + key
                    + "'. Comments are: forum, complete-as-of, gap, remark, source");
      }
    }
  }
}
