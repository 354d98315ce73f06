package org.servanda.internal.law;

import java.time.LocalDate;
import org.servanda.fact.TreatyAct;

/** Acts and days in plain words. */
final class ActWords {
  private ActWords() {}

  /** An act with its date, for example "ratification of 1988-10-04". */
  static String act(TreatyAct act) {
    String word = act.act().replace('-', ' ');
    if (act.date().isEmpty()) {
      return word + " on a day that isn't stated";
    }
    if (act.act().equals("succession")) {
      String notified = "succession notified " + act.date();
      return act.effective().isEmpty() ? notified : notified + ", effective " + act.effective();
    }
    String day = DayRange.of(act.date()).isExact() ? act.date() : act.date() + ", day unknown";
    return switch (act.act()) {
      case "denunciation" -> "denunciation received " + day;
      case "denunciation-effective" -> "denunciation effective " + day;
      case "withdrawal-effective" -> "withdrawal effective " + day;
      default -> word + " of " + day;
    };
  }

  /** The act that begins a period and what fixes its first day, for a bracket. */
  static String basis(Stay stay) {
    StringBuilder basis = new StringBuilder(act(stay.act()));
    if (stay.effect().general()) {
      basis.append(", bound with the general entry into force");
    }
    if (!stay.effect().clause().isEmpty()) {
      basis.append(", ").append(Reckoning.article(stay.effect().clause()));
    }
    return basis.toString();
  }

  /** " on" and the date of an act, or nothing when it has no date. */
  static String on(TreatyAct act) {
    return act.date().isEmpty() ? "" : " on " + act.date();
  }

  /** A day, or in words the days that come into question. */
  static String day(DayRange range) {
    if (range.isExact()) {
      return range.first().toString();
    }
    return range.last().equals(LocalDate.MAX)
        ? "a day not before " + range.first()
        : "a day between " + range.first() + " and " + range.last();
  }
}
