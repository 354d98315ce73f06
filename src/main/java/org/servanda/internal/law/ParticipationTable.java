package org.servanda.internal.law;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.TreatyAct;

/**
 * The dated acts of States towards one instrument, and how far the data reach.
 *
 * @param instrument the instrument's id
 * @param completeAsOf the day up to which every act of consent is in the table, or null when there
 *     is no such day
 * @param completeAsOfFor that day for the States for which it differs
 * @param completeAsOfAct that day for kinds of act other than consent, by the act or its beginning
 *     up to a hyphen
 * @param unsettled by State, what a missing row leaves open
 * @param doubts by State, why its rows are doubted although they are used
 * @param territories the names of territorial units by code
 * @param notExtended why the instrument doesn't reach a territorial unit, by State and unit with a
 *     space between them: {@code CHN HKG}
 * @param gaps what is known to be missing
 * @param remarks what else must be known about the table
 * @param sources what each key of a source stands for
 * @param acts by State, in the order of the table
 */
public record ParticipationTable(
    String instrument,
    @Nullable LocalDate completeAsOf,
    Map<String, LocalDate> completeAsOfFor,
    Map<String, LocalDate> completeAsOfAct,
    Map<String, Unsettled> unsettled,
    Map<String, String> doubts,
    Map<String, String> territories,
    Map<String, String> notExtended,
    List<String> gaps,
    List<String> remarks,
    Map<String, String> sources,
    Map<String, List<TreatyAct>> acts) {
  /**
   * A missing row that means nothing.
   *
   * @param from the first day that is open, or null for every day
   * @param why what is known instead
   */
  public record Unsettled(@Nullable LocalDate from, String why) {
    public Unsettled {
      Objects.requireNonNull(why, "why");
    }

    /** Whether that day is left open. */
    boolean covers(LocalDate day) {
      return from == null || !day.isBefore(from);
    }
  }

  public ParticipationTable {
    Objects.requireNonNull(instrument, "instrument");
    completeAsOfFor = ImmutableMap.copyOf(completeAsOfFor);
    completeAsOfAct = ImmutableMap.copyOf(completeAsOfAct);
    unsettled = ImmutableMap.copyOf(unsettled);
    doubts = ImmutableMap.copyOf(doubts);
    territories = ImmutableMap.copyOf(territories);
    notExtended = ImmutableMap.copyOf(notExtended);
    gaps = List.copyOf(gaps);
    remarks = List.copyOf(remarks);
    sources = ImmutableMap.copyOf(sources);
    acts = ImmutableMap.copyOf(acts);
  }

  /** The table of an instrument about whose parties there are no data: every State is open. */
  public static ParticipationTable none(String instrument) {
    return new ParticipationTable(
        instrument,
        null,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of());
  }

  /**
   * Reads a table.
   *
   * @param text the whole file
   * @throws IllegalArgumentException when a line can't be read; the message gives its number
   */
  public static ParticipationTable parse(String text) {
    return parse("participation.csv", text);
  }

  /**
   * Reads a table.
   *
   * @param file the name to show in messages
   * @param text the whole file
   * @throws IllegalArgumentException when a line can't be read; the message gives file and number
   */
  public static ParticipationTable parse(String file, String text) {
    return new ParticipationTableReader(file).read(text);
  }

  /**
   * Reads a table, and leaves the reader open.
   *
   * @param file the name to show in messages
   * @param reader where the whole file comes from
   * @throws IllegalArgumentException when a line can't be read; the message gives file and number
   */
  public static ParticipationTable read(String file, Reader reader) throws IOException {
    return parse(file, CharStreams.toString(reader));
  }

  /** The acts of a State and of its territorial units; empty when the table has none. */
  public List<TreatyAct> actsOf(String state) {
    return acts.getOrDefault(state, List.of());
  }

  /** The States that have at least one row, in the order of codes. */
  public Set<String> states() {
    return acts.keySet();
  }

  /** The day up to which the table is complete for a State, or null when there is none. */
  public @Nullable LocalDate completeAsOf(String state) {
    LocalDate own = completeAsOfFor.get(state);
    return own == null ? completeAsOf : own;
  }

  /**
   * The day up to which acts of a kind other than consent are complete; null when no limit is
   * known.
   *
   * @param act for example {@code declaration-art28}: looked up whole, then cut at each hyphen
   */
  public @Nullable LocalDate completeAsOfAct(String act) {
    for (String key = act; !key.isEmpty(); ) {
      LocalDate day = completeAsOfAct.get(key);
      if (day != null) {
        return day;
      }
      key = key.substring(0, Math.max(0, key.lastIndexOf('-')));
    }
    return null;
  }
}
