package org.servanda.convert;

import java.util.Comparator;

/**
 * A dated act in our own format, before it is written.
 *
 * @param state the State, ISO 3166-1 alpha-3
 * @param instrument the instrument's id
 * @param act the act, see {@link org.servanda.internal.law.ActKind}
 * @param date ISO, or a year
 * @param effective the day from which it has effect when that differs, ISO, or empty
 * @param territory the territorial unit, or empty
 * @param sources keys of sources, joined by {@code +}
 * @param note our own words; may be empty
 */
record Action(
    String state,
    String instrument,
    String act,
    String date,
    String effective,
    String territory,
    String sources,
    String note) {
  /** The order of rows in a table. */
  static final Comparator<Action> ORDER =
      Comparator.comparing(Action::state)
          .thenComparing(Action::date)
          .thenComparing(Action::act)
          .thenComparing(Action::territory);

  /** What must not stand twice in a table. */
  String key() {
    return String.join(" ", state, instrument, act, date, territory).strip();
  }

  /** The row as it is written: the note is last, so that it may contain commas. */
  String row() {
    return String.join(",", state, act, date, effective, territory, sources, note);
  }
}
