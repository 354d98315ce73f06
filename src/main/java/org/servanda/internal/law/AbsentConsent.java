package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.Participation;
import org.servanda.norm.Participation.Status;

/** Answers for a State of which no consent is in force, nor surely pending, on the day. */
final class AbsentConsent {
  private final ParticipationQuestion question;
  private final Stays.Result stays;
  private final ParticipationDraft draft;
  private final LocalDate day;
  private final String name;
  private final String treaty;

  AbsentConsent(ParticipationQuestion question, Stays.Result stays, ParticipationDraft draft) {
    this.question = question;
    this.stays = stays;
    this.draft = draft;
    this.day = question.day();
    this.name = question.stateName();
    this.treaty = question.terms().name();
  }

  Participation answer() {
    if (question.known() && question.acts().isEmpty() && question.isClosed()) {
      return notAmongThoseThatCanJoin();
    }
    Optional<Stay> later =
        stays.periods().stream()
            .filter(stay -> stay.deposit().last().isAfter(day))
            .min(Comparator.comparing(stay -> stay.deposit().first()));
    Optional<Stay> over =
        stays.periods().stream()
            .filter(stay -> stay.isOver(day))
            .max(Comparator.comparing(stay -> stay.deposit().first()));
    // a later first consent shows that there was none before, however far the data reach
    if (later.isEmpty() && !(question.isComplete() && unsettled() == null)) {
      return question.known() ? beyondTheData(over) : unknownState();
    }
    later.ifPresent(this::noteConsentInThatYear);
    if (over.isPresent()) {
      return left(over.get());
    }
    Optional<TreatyAct> signature = signature();
    return signature.isPresent() ? signed(signature.get()) : neverConsented(later);
  }

  private Participation notAmongThoseThatCanJoin() {
    Opening opening = question.terms().opening();
    String clause = opening.clause();
    return draft.says(
        Status.NOT_BOUND,
        (name + " is not a party to " + treaty + ", which is open to " + opening.says() + " only")
            + (clause.isEmpty() ? "" : " (" + Reckoning.article(clause) + ")"));
  }

  private @Nullable String unsettled() {
    ParticipationTable.Unsettled unsettled = question.table().unsettled().get(question.state());
    return question.overridden() || unsettled == null || !unsettled.covers(day)
        ? null
        : unsettled.why();
  }

  private void noteConsentInThatYear(Stay stay) {
    if (!stay.deposit().first().isAfter(day)) {
      draft
          .badge("year-only")
          .note(
              "it may already have consented on that day: its "
                  + ActWords.act(stay.act())
                  + "; it would still not have been bound");
    }
  }

  private Participation left(Stay stay) {
    draft.period(null, stay.until()).act(stay.act(), "").notes(stay.notes());
    if (stay.isDatedByYear()) {
      draft.badge("year-only");
    }
    return draft.says(
        Status.NOT_BOUND,
        (name + " is no longer a party to " + treaty + " on " + day)
            + (": the last day on which it was bound is " + lastDayOf(stay)));
  }

  private static String lastDayOf(Stay stay) {
    String day = stay.end() == null ? "unknown" : ActWords.day(stay.end());
    return stay.endAct() == null ? day : day + " (" + ActWords.act(stay.endAct()) + ")";
  }

  private Participation signed(TreatyAct signature) {
    draft.act(signature, "");
    return draft.says(
        Status.SIGNED,
        (name + " signed " + treaty + ActWords.on(signature))
            + (" and hasn't consented to be bound on " + day + completeness())
            + ": only the duty not to defeat its object and purpose (VCLT art. 18(a))");
  }

  private Participation neverConsented(Optional<Stay> later) {
    if (later.isPresent()) {
      noteAbsentSignature();
      return draft.says(
          Status.NOT_BOUND,
          (name + " isn't yet a party to " + treaty + " on " + day)
              + (" (" + ActWords.act(later.get().act()) + ")"));
    }
    if (!question.overridden() && !question.known()) {
      return unknownState();
    }
    noteAbsentSignature();
    return draft.says(
        Status.NOT_BOUND,
        (name + " is not a party to " + treaty)
            + ((question.overridden() ? "" : " on " + day) + completeness()));
  }

  private Participation beyondTheData(Optional<Stay> over) {
    draft.badge("data-gap");
    LocalDate asOf = question.completeAsOf();
    String why = unsettled();
    String reach =
        asOf == null
            ? "the data hold no complete list of its parties"
            : "the data are complete to " + asOf;
    if (why != null) {
      draft.note(why);
    } else {
      draft.note(reach + ": whether " + name + " has joined since isn't known");
    }
    Optional<TreatyAct> signature = signature();
    if (over.isPresent()) {
      draft.period(null, over.get().until());
      reach += "; its earlier participation ended on " + lastDayOf(over.get());
    } else if (signature.isPresent()) {
      draft.act(signature.get(), "");
      reach += "; it signed" + ActWords.on(signature.get());
    }
    if (why != null) {
      reach += "; what they lack about this State is told apart";
    }
    return draft.says(Status.UNKNOWN, doubtful(" on " + day) + reach);
  }

  private Participation unknownState() {
    draft.badge("data-gap");
    return draft.says(
        Status.UNKNOWN,
        doubtful("") + "the data don't know that State and the scenario doesn't state it");
  }

  private String doubtful(String when) {
    return "whether " + name + " is a party to " + treaty + when + " isn't known: ";
  }

  /** The first signature on or before the day, unless an earlier participation has ended. */
  private Optional<TreatyAct> signature() {
    return question.acts().stream()
        .filter(act -> act.territory().isEmpty() && Stays.is(act, ActKind.SIGNATURE))
        .filter(act -> !Stays.dayOf(act).last().isAfter(day))
        .min(Stays.BY_DAY);
  }

  private void noteAbsentSignature() {
    LocalDate asOf = question.table().completeAsOfAct("signature");
    if (!question.overridden() && question.known() && asOf != null && day.isAfter(asOf)) {
      draft.note(
          "signatures are known only to "
              + asOf
              + ": a later one would bring the duty of VCLT art. 18(a) and isn't excluded");
    }
  }

  private String completeness() {
    if (question.overridden()) {
      return ", as the scenario states";
    }
    return question.isComplete() ? ", as of data complete to " + question.asOf() : "";
  }
}
