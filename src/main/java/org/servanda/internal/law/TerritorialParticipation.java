package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.Participation;
import org.servanda.norm.Participation.Status;

/** Answers for a territorial unit, from the acts about it and the State's own participation. */
final class TerritorialParticipation {
  private final ParticipationQuestion question;
  private final LocalDate day;
  private final String treaty;
  private final String unit;
  private final Participation own;
  private final ParticipationDraft draft;

  TerritorialParticipation(ParticipationQuestion question) {
    this.question = question;
    this.day = question.day();
    this.treaty = question.terms().name();
    this.unit = question.territoryName();
    this.own = new StateParticipation(question.ofTheState()).answer();
    this.draft = new ParticipationDraft(question);
    own.notes().forEach(draft::note);
    own.badges().forEach(draft::badge);
  }

  /** A time during which the instrument is applied to the unit; no act of begin is null. */
  private record Application(@Nullable TreatyAct act, DayRange from, @Nullable DayRange end) {
    boolean surelyCovers(LocalDate day) {
      return !day.isBefore(from.last()) && (end == null || !day.isAfter(end.first()));
    }

    boolean maybeCovers(LocalDate day) {
      return !day.isBefore(from.first()) && (end == null || !day.isAfter(end.last()));
    }
  }

  Participation answer() {
    List<Application> applications = applications();
    boolean leftBehind = own.status() == Status.NOT_BOUND && own.until() != null;
    if (own.status() == Status.CONSENTED || own.status() == Status.UNKNOWN || leftBehind) {
      return likeTheState();
    }
    if (applications.isEmpty()) {
      return own.isBound() ? withoutActs() : likeTheState();
    }
    for (Application application : applications) {
      if (application.surelyCovers(day)) {
        return applied(application);
      }
    }
    if (!own.isBound()) {
      return likeTheState();
    }
    return applications.stream().anyMatch(one -> one.maybeCovers(day))
        ? openDate()
        : outside(applications);
  }

  private List<Application> applications() {
    List<Application> all = new ArrayList<>();
    List<TreatyAct> acts =
        question.acts().stream()
            .filter(act -> act.territory().equals(question.territory()))
            .sorted(Stays.BY_DAY)
            .toList();
    for (TreatyAct act : acts) {
      String start = act.effective().isEmpty() ? act.date() : act.effective();
      if (Stays.is(act, ActKind.TERRITORY)) {
        DayRange from = start.isEmpty() ? Stays.dayOf(act) : DayRange.of(start);
        all.add(new Application(act, from, null));
      } else if (Stays.is(act, ActKind.TERRITORY_END)) {
        DayRange end = Stays.dayOf(act);
        int last = all.size() - 1;
        if (last >= 0 && all.get(last).end() == null) {
          all.set(last, new Application(all.get(last).act(), all.get(last).from(), end));
        } else {
          // only the end is known: it began no later than that day and never before the State
          LocalDate first = own.since() == null ? LocalDate.MIN : own.since();
          DayRange from = first.isAfter(end.first()) ? end : new DayRange(first, end.first());
          all.add(new Application(null, from, end));
        }
      }
    }
    return all;
  }

  private Participation applied(Application application) {
    TreatyAct act = application.act();
    if (act != null) {
      draft.act(act, "");
    }
    if (!application.from().isExact()) {
      draft.badge(act == null ? "data-gap" : "year-only");
    }
    LocalDate until =
        application.end() != null && application.end().isExact() ? application.end().first() : null;
    LocalDate since = since(application);
    draft.period(since, until).declarations(own.declarations());
    if (!own.isBound()) {
      draft
          .badge("territory-only")
          .note(question.stateName() + " itself isn't a party; only " + unit + " is covered");
    }
    String span =
        (since == null ? "" : " since " + since) + (until == null ? "" : " until " + until);
    return draft.says(
        Status.BOUND,
        (question.stateName() + " is bound by " + treaty + " for " + unit + span)
            + (act == null ? "" : " (" + ActWords.act(act) + ")"));
  }

  /** The later of the State's own first day and the unit's. */
  private @Nullable LocalDate since(Application application) {
    if (application.act() == null || !application.from().isExact()) {
      return null;
    }
    LocalDate first = application.from().first();
    if (own.since() != null) {
      return DayRange.later(first, own.since());
    }
    return own.isBound() || first.equals(LocalDate.MIN) ? null : first;
  }

  private Participation openDate() {
    draft.badge("data-gap");
    return draft.says(
        Status.UNKNOWN,
        ("whether " + treaty + " was applied to " + unit + " by " + question.stateName())
            + (" on "
                + day
                + " isn't known: the day on which that began or ended isn't in the data"));
  }

  private Participation outside(List<Application> applications) {
    LocalDate ended = null;
    for (Application application : applications) {
      if (application.end() != null && day.isAfter(application.end().last())) {
        ended = application.end().last();
      }
    }
    draft.period(null, ended);
    Application first = applications.get(0);
    String when =
        ended == null
            ? "it is applied there only from " + ActWords.day(first.from()) + " on"
            : "the last day of its application there was " + ended;
    return draft.says(
        Status.NOT_BOUND,
        (question.stateName() + " is not bound by " + treaty + " for " + unit + " on " + day)
            + (": " + when));
  }

  private Participation withoutActs() {
    String why = question.whyNotExtended();
    if (!why.isEmpty()) {
      return draft.says(
          Status.NOT_BOUND,
          (question.stateName() + " is not bound by " + treaty + " for " + unit + " on " + day)
              + (": " + why));
    }
    draft.badge("data-gap");
    draft.note(
        "a treaty binds a party for its entire territory unless another intention appears (VCLT"
            + " art. 29); for this unit the data hold no act that shows either");
    return draft.says(
        Status.UNKNOWN,
        ("whether " + question.stateName() + " is bound by " + treaty + " for " + unit)
            + (" on " + day + " isn't known: the data have no act about that unit"));
  }

  private Participation likeTheState() {
    draft.period(null, own.until()).declarations(own.declarations());
    draft.note("the answer for " + unit + " is that for " + question.stateName() + " as a whole");
    return draft.says(own.status(), own.says());
  }
}
