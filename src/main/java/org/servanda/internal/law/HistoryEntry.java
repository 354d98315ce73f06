package org.servanda.internal.law;

import java.util.Objects;

/**
 * Something that happened to a State's participation in a treaty.
 *
 * @param date the day, ISO; a year, or an ISO interval, when the day isn't known
 * @param what what happened, in plain words
 * @param sources the keys of the sources; empty for what follows from the treaty's terms
 * @param note what else the sources say; may be empty
 */
public record HistoryEntry(String date, String what, String sources, String note) {
  public HistoryEntry {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(note, "note");
  }
}
