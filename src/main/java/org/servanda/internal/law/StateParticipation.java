package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.Participation;
import org.servanda.norm.Participation.Status;

/** Answers for a State as such; acts for its territorial units don't count. */
final class StateParticipation {
  private final ParticipationQuestion question;
  private final LocalDate day;
  private final String name;
  private final String treaty;
  private final Stays.Result stays;
  private final ParticipationDraft draft;

  StateParticipation(ParticipationQuestion question) {
    this.question = question;
    this.day = question.day();
    this.name = question.stateName();
    this.treaty = question.terms().name();
    this.stays = Stays.of(question.terms(), question.acts());
    this.draft = new ParticipationDraft(question);
  }

  Participation answer() {
    LocalDate adopted = question.terms().adopted();
    if (adopted != null && day.isBefore(adopted)) {
      return draft.says(
          Status.NOT_BOUND,
          name + " can't be bound on " + day + ": " + treaty + " was adopted on " + adopted);
    }
    Optional<Stay> covering =
        first(stays.periods().stream().filter(stay -> stay.surelyCovers(day)).toList());
    if (covering.isPresent()) {
      return bound(covering.get());
    }
    Optional<Stay> open =
        first(stays.periods().stream().filter(stay -> stay.maybeCovers(day)).toList());
    if (open.isPresent()) {
      return openDate(open.get());
    }
    Optional<Stay> awaited =
        first(
            stays.periods().stream()
                .filter(stay -> !stay.deposit().last().isAfter(day) && !stay.isOver(day))
                .toList());
    return awaited.isPresent() ? consented(awaited.get()) : withoutConsentInForce();
  }

  /** The period that began first. */
  private static Optional<Stay> first(List<Stay> periods) {
    return periods.stream()
        .min(
            Comparator.comparing((Stay stay) -> stay.from().last())
                .thenComparing(Stay::act, Stays.BY_DAY));
  }

  private Participation bound(Stay stay) {
    LocalDate since = stay.since();
    LocalDate until = lastDay(stay);
    draft.act(stay.act(), stay.effect().clause()).period(since, until).notes(stay.notes());
    qualify(stay);
    doubt();
    for (String notice : stays.vainNotices()) {
      draft.note(
          "a notice of denunciation of "
              + notice
              + " is left without effect: the treaty has no clause on it (VCLT art. 56)");
    }
    LocalDate asOf = question.completeAsOf();
    boolean beyond = !question.overridden() && asOf != null && day.isAfter(asOf);
    if (beyond && until == null) {
      draft.note("the data are complete to " + asOf + ": a later denunciation isn't known to them");
    }
    if (stay.isDatedByYear()) {
      draft.badge("year-only");
      unsettledNote();
    }
    String basis = " (" + ActWords.basis(stay);
    if (until != null) {
      String end = stay.endAct() == null ? "" : "; " + ActWords.act(stay.endAct());
      return draft.says(
          Status.BOUND,
          (name + " was bound by " + treaty + (since == null ? "" : " from " + since))
              + (" until " + until + basis + end + ")"));
    }
    if (since != null) {
      return draft.says(
          Status.BOUND, name + " has been bound by " + treaty + " since " + since + basis + ")");
    }
    if (stay.act().date().isEmpty()) {
      return draft.says(
          Status.BOUND, name + " is a party to " + treaty + ", as the scenario states");
    }
    return draft.says(
        Status.BOUND,
        name
            + " has been bound by "
            + treaty
            + " since "
            + stay.from().last()
            + " at the latest"
            + basis
            + ")");
  }

  /** The last day bound, through later periods that follow without a gap; null when unknown. */
  private @Nullable LocalDate lastDay(Stay stay) {
    LocalDate last = stay.until();
    for (Stay next : stays.periods()) {
      if (last != null && next.surelyCovers(last.plusDays(1))) {
        last = next.until();
      }
    }
    return last;
  }

  private Participation openDate(Stay stay) {
    draft.act(stay.act(), stay.effect().clause()).notes(stay.notes());
    qualify(stay);
    unsettledNote();
    if (stay.isDatedByYear()) {
      draft.badge("year-only");
    } else {
      draft.badge("data-gap");
    }
    boolean begins = day.isBefore(stay.from().last()) || stay.end() == null;
    String what =
        begins
            ? "its first day is " + ActWords.day(stay.from())
            : "its last day is " + ActWords.day(Objects.requireNonNull(stay.end()));
    TreatyAct act = begins || stay.endAct() == null ? stay.act() : stay.endAct();
    return draft.says(
        Status.UNKNOWN,
        ("whether " + name + " was bound by " + treaty + " on " + day + " isn't known: ")
            + (what + " (" + ActWords.act(Objects.requireNonNull(act)) + ")"));
  }

  private Participation consented(Stay stay) {
    draft.act(stay.act(), stay.effect().clause()).notes(stay.notes());
    qualify(stay);
    if (stay.isDatedByYear()) {
      draft.badge("year-only");
    }
    return draft.says(
        Status.CONSENTED,
        (name + " has consented to be bound by " + treaty + " and is bound only from ")
            + (ActWords.day(stay.from()) + " on (" + ActWords.basis(stay) + ")")
            + ": until then only the duty not to defeat its object and purpose (VCLT art. 18(b))");
  }

  private Participation withoutConsentInForce() {
    return new AbsentConsent(question, stays, draft).answer();
  }

  /** Adds the declarations and reservations made with this consent, and how far they are known. */
  private void qualify(Stay stay) {
    boolean earliest =
        stays.periods().stream()
            .allMatch(other -> !other.deposit().first().isBefore(stay.deposit().first()));
    TreeSet<String> acts = new TreeSet<>();
    TreeSet<LocalDate> knownTo = new TreeSet<>();
    question.acts().stream()
        .filter(act -> act.territory().isEmpty() && Stays.is(act, ActKind.QUALIFICATION))
        .filter(act -> !Stays.dayOf(act).last().isAfter(day))
        .filter(act -> earliest || !Stays.dayOf(act).last().isBefore(stay.deposit().first()))
        .sorted(Stays.BY_DAY)
        .forEach(
            act -> {
              acts.add(act.act());
              draft.note(act.note().isEmpty() ? "" : act.act() + ": " + act.note());
              LocalDate asOf = question.table().completeAsOfAct(act.act());
              if (!question.overridden() && asOf != null && day.isAfter(asOf)) {
                knownTo.add(asOf);
              }
            });
    draft.declarations(List.copyOf(acts));
    knownTo.forEach(
        asOf ->
            draft.note(
                "declarations and reservations are those listed on "
                    + asOf
                    + ": a later withdrawal isn't known"));
  }

  private void doubt() {
    String doubt = question.table().doubts().get(question.state());
    if (!question.overridden() && doubt != null) {
      draft.badge("sources-disagree").note(doubt);
    }
  }

  private void unsettledNote() {
    ParticipationTable.Unsettled unsettled = question.table().unsettled().get(question.state());
    if (!question.overridden() && unsettled != null) {
      draft.note(unsettled.why());
    }
  }
}
