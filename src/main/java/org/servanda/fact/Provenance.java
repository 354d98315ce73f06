package org.servanda.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param source the document or person that says so, or null when the scenario doesn't tell
 * @param date the day of the fact itself (ISO), or null
 * @param known the day by which the State knew or ought to have known it (ISO), or null
 */
public record Provenance(
    @Nullable String source, @Nullable LocalDate date, @Nullable LocalDate known) {
  /** Nothing is told of where the fact comes from. */
  public static final Provenance UNTOLD = new Provenance(null, null, null);

  /** A provenance that names only a source. */
  public static Provenance of(String source) {
    return new Provenance(source, null, null);
  }
}
