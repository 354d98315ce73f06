package org.servanda.fact;

import java.util.Objects;

/**
 * A dated act of a State towards an instrument.
 *
 * @param state the State, ISO 3166-1 alpha-3
 * @param instrument the instrument's id, for example {@code vclt}
 * @param act {@code signature}, {@code ratification}, {@code accession}, {@code succession}, {@code
 *     denunciation}, {@code declaration-…}, {@code none} …
 * @param date the day of the act, ISO, or only its year when the day isn't known
 * @param effective the day from which it has effect when that differs, ISO, or empty
 * @param territory the territorial unit it is about, ISO 3166-1 alpha-3, or empty for the State
 * @param sources the keys of the sources, or {@code scenario}
 * @param note what else the sources say; may be empty
 */
public record TreatyAct(
    String state,
    String instrument,
    String act,
    String date,
    String effective,
    String territory,
    String sources,
    String note) {
  public TreatyAct {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(effective, "effective");
    Objects.requireNonNull(territory, "territory");
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(note, "note");
  }
}
