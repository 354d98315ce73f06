package org.servanda.internal.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Answer;

/**
 * What the data know of one instrument or provision before the courts of one State.
 *
 * @param of the instrument or provision, or {@code custom}
 * @param monist whether it speaks of courts that apply treaties as such, or of those that need a
 *     statute
 * @param taken whether the courts can apply it
 * @param since the first day, or null when it was always so
 * @param before what holds on earlier days
 * @param ground how it is known
 */
public record IncorporationTerms(
    String of,
    boolean monist,
    Answer taken,
    @Nullable LocalDate since,
    Answer before,
    ViewpointTerms.Ground ground) {
  /** Whether the courts can apply it on that day. */
  Answer on(LocalDate day) {
    return since != null && day.isBefore(since) ? before : taken;
  }
}
