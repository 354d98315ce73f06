package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.TreatyAct;

/** The periods of participation that a State's acts make; the order of the acts never matters. */
final class Stays {
  /** By day, then by everything else, so that equal acts alone can change places. */
  static final Comparator<TreatyAct> BY_DAY =
      Comparator.comparing((TreatyAct act) -> dayOf(act).first())
          .thenComparing(TreatyAct::date)
          .thenComparing(TreatyAct::state)
          .thenComparing(TreatyAct::act)
          .thenComparing(TreatyAct::territory)
          .thenComparing(TreatyAct::effective)
          .thenComparing(TreatyAct::sources)
          .thenComparing(TreatyAct::note);

  private final TreatyTerms terms;
  private final List<Open> open = new ArrayList<>();
  private final List<String> vainNotices = new ArrayList<>();

  private Stays(TreatyTerms terms) {
    this.terms = terms;
  }

  /**
   * The periods of participation and the notices that end none.
   *
   * @param periods in the order of consent
   * @param vainNotices the dates of notices under a treaty that knows no denunciation
   */
  record Result(List<Stay> periods, List<String> vainNotices) {}

  /**
   * The periods that these acts make.
   *
   * @param terms the treaty
   * @param acts acts of one State; those for territorial units don't count
   */
  static Result of(TreatyTerms terms, List<TreatyAct> acts) {
    Stays stays = new Stays(terms);
    List<TreatyAct> own =
        acts.stream().filter(act -> act.territory().isEmpty()).sorted(BY_DAY).toList();
    own.stream().filter(act -> is(act, ActKind.CONSENT)).forEach(stays::begin);
    for (TreatyAct act : own) {
      if (is(act, ActKind.NOTICE)) {
        stays.notice(act);
      } else if (is(act, ActKind.END)) {
        stays.end(act);
      }
    }
    return new Result(
        stays.open.stream().map(Open::close).toList(), List.copyOf(stays.vainNotices));
  }

  /** Whether an act is of that kind. */
  static boolean is(TreatyAct act, ActKind kind) {
    return ActKind.of(act.act()) == kind;
  }

  /** The day of an act; for one that a scenario states without a date, a day before all others. */
  static DayRange dayOf(TreatyAct act) {
    return act.date().isEmpty() ? DayRange.on(LocalDate.MIN) : DayRange.of(act.date());
  }

  private void begin(TreatyAct act) {
    DayRange deposit = dayOf(act);
    if (act.date().isEmpty()) {
      // the scenario states only that the State is a party: from as early as the treaty allows
      LocalDate from = terms.inForce() == null ? LocalDate.MIN : terms.inForce();
      Joining.Effect effect = new Joining.Effect(DayRange.on(from), "", false, List.of());
      open.add(new Open(act, deposit, effect));
    } else {
      open.add(new Open(act, deposit, terms.joining().effectOf(act, deposit, terms.inForce())));
    }
  }

  private void notice(TreatyAct act) {
    if (!terms.leaving().hasDenunciation()) {
      vainNotices.add(act.date());
      return;
    }
    DayRange notice = dayOf(act);
    DayRange last =
        act.effective().isEmpty()
            ? terms.leaving().lastDayBound(notice)
            : DayRange.of(act.effective());
    List<String> notes =
        act.effective().isEmpty() ? terms.leaving().notes(notice) : List.<String>of();
    endedBy(notice, stay -> stay.endAct == null).forEach(stay -> stay.end(last, act, notes, false));
  }

  private void end(TreatyAct act) {
    DayRange last = dayOf(act);
    List<Open> ended =
        endedBy(last, stay -> !stay.endedExplicitly && stay.mayStillRunOn(last.first()));
    if (ended.isEmpty()) {
      // the period of notice was counted differently: the day printed prevails over the count
      List<Open> noticed = endedBy(last, stay -> !stay.endedExplicitly);
      ended = noticed.subList(Math.max(0, noticed.size() - 1), noticed.size());
    }
    ended.forEach(stay -> stay.end(last, act, List.of(), true));
  }

  /** The periods that began before; if only a year leaves it open whether one did, the first. */
  private List<Open> endedBy(DayRange day, Predicate<Open> which) {
    List<Open> begun =
        open.stream()
            .filter(which)
            .filter(stay -> stay.deposit.last().isBefore(day.first()))
            .toList();
    return !begun.isEmpty()
        ? begun
        : open.stream()
            .filter(which)
            .filter(stay -> stay.deposit.first().isBefore(day.last()))
            .limit(1)
            .toList();
  }

  /** A period while its end is still looked for. */
  private static final class Open {
    private final TreatyAct act;
    private final DayRange deposit;
    private final Joining.Effect effect;
    private final List<String> notes = new ArrayList<>();
    private @Nullable DayRange end;
    private @Nullable TreatyAct endAct;
    private boolean endedExplicitly;

    Open(TreatyAct act, DayRange deposit, Joining.Effect effect) {
      this.act = act;
      this.deposit = deposit;
      this.effect = effect;
    }

    boolean mayStillRunOn(LocalDate day) {
      return end == null || !Objects.requireNonNull(end).last().isBefore(day);
    }

    void end(DayRange last, TreatyAct by, List<String> told, boolean explicitly) {
      end = last;
      endAct = by;
      endedExplicitly = explicitly;
      notes.clear();
      notes.addAll(told);
    }

    Stay close() {
      List<String> all = new ArrayList<>(effect.notes());
      all.addAll(notes);
      return new Stay(act, deposit, effect, end, endAct, List.copyOf(all));
    }
  }
}
