package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Forum.Status;

/**
 * Whether one door is open on a day, and why.
 *
 * @param status whether it is
 * @param because why, in a clause
 * @param since the first day on which it was, {@link LocalDate#MIN} when it needs none, or null
 *     when it isn't known
 * @param asOf the day up to which the data are complete, ISO, or empty
 * @param notes what else must be told
 * @param badges {@code data-gap}, {@code overridden} …
 * @param cites what it rests on
 */
record DoorAnswer(
    Status status,
    String because,
    @Nullable LocalDate since,
    String asOf,
    List<String> notes,
    List<String> badges,
    List<String> cites) {
  DoorAnswer {
    notes = List.copyOf(notes);
    badges = List.copyOf(badges);
    cites = List.copyOf(cites);
  }

  static DoorAnswer open(String because, @Nullable LocalDate since) {
    return new DoorAnswer(Status.OPEN, because, since, "", List.of(), List.of(), List.of());
  }

  static DoorAnswer closed(String because) {
    return new DoorAnswer(Status.CLOSED, because, null, "", List.of(), List.of(), List.of());
  }

  static DoorAnswer unknown(String because) {
    return new DoorAnswer(
        Status.UNKNOWN, because, null, "", List.of(), List.of("data-gap"), List.of());
  }

  boolean is(Status other) {
    return status == other;
  }

  DoorAnswer asOf(LocalDate day) {
    return new DoorAnswer(status, because, since, day.toString(), notes, badges, cites);
  }

  DoorAnswer note(String text) {
    return text.isEmpty()
        ? this
        : new DoorAnswer(status, because, since, asOf, with(notes, text), badges, cites);
  }

  DoorAnswer wearing(List<String> more) {
    List<String> all = new ArrayList<>(badges);
    all.addAll(more);
    return new DoorAnswer(status, because, since, asOf, notes, all, cites);
  }

  DoorAnswer citing(List<String> more) {
    List<String> all = new ArrayList<>(cites);
    all.addAll(more);
    return new DoorAnswer(status, because, since, asOf, notes, badges, all);
  }

  private static List<String> with(List<String> list, String text) {
    List<String> all = new ArrayList<>(list);
    all.add(text);
    return all;
  }
}
