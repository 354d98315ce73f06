package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servanda.fact.TreatyAct;

/** Puts a State's acts and their effects in the order of days. */
final class Histories {
  private Histories() {}

  /** What happens in a day goes from the act to what it brings about. */
  private record Dated(LocalDate day, int place, HistoryEntry entry) {}

  static List<HistoryEntry> of(TreatyTerms terms, ParticipationTable table, List<TreatyAct> acts) {
    List<Dated> all = new ArrayList<>();
    for (TreatyAct act : acts.stream().sorted(Stays.BY_DAY).toList()) {
      HistoryEntry entry =
          new HistoryEntry(act.date(), words(act, table), act.sources(), act.note());
      all.add(new Dated(Stays.dayOf(act).first(), place(act), entry));
    }
    for (Stay stay : Stays.of(terms, acts).periods()) {
      String clause =
          stay.effect().clause().isEmpty()
              ? ""
              : " (" + Reckoning.article(stay.effect().clause()) + ")";
      String from = stay.act().date().isEmpty() ? "" : stay.from().toString();
      HistoryEntry bound =
          new HistoryEntry(
              from, "bound from here on" + clause, "", String.join("; ", stay.effect().notes()));
      all.add(new Dated(stay.from().first(), 4, bound));
      DayRange end = stay.end();
      if (end != null && stay.endAct() != null && Stays.is(stay.endAct(), ActKind.NOTICE)) {
        all.add(
            new Dated(end.first(), 5, new HistoryEntry(end.toString(), "last day bound", "", "")));
      }
    }
    // the sort is stable: acts of one day and kind stay in the order of Stays.BY_DAY
    all.sort(Comparator.comparing(Dated::day).thenComparing(Dated::place));
    return all.stream().map(Dated::entry).toList();
  }

  private static int place(TreatyAct act) {
    return switch (ActKind.of(act.act())) {
      case NONE, SIGNATURE -> 0;
      case CONSENT, NOTICE -> 1;
      case QUALIFICATION -> 2;
      case TERRITORY, TERRITORY_END -> 3;
      case END -> 5;
    };
  }

  private static String words(TreatyAct act, ParticipationTable table) {
    String unit = table.territories().getOrDefault(act.territory(), act.territory());
    return switch (ActKind.of(act.act())) {
      case NONE -> "no party, as the scenario states";
      case SIGNATURE -> act.act().equals("signature") ? "signature" : "succession to signature";
      case CONSENT ->
          act.act().replace('-', ' ')
              + (act.effective().isEmpty() ? "" : ", effective " + act.effective());
      case NOTICE -> "notice of denunciation received";
      case END -> "last day bound (" + act.act().replace("-effective", "") + ")";
      case QUALIFICATION -> act.act().replaceFirst("-art", " on art. ").replaceFirst("-", " ");
      case TERRITORY -> "applied to " + unit;
      case TERRITORY_END -> "last day of application to " + unit;
    };
  }
}
