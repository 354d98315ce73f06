package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.List;
import org.servanda.assessment.Forum.Status;
import org.servanda.norm.Participation;

/** Tries the doors of a forum one by one. */
final class Doors {
  private final ForumCase asked;
  private final ForumTerms forum;

  Doors(ForumCase asked, ForumTerms forum) {
    this.asked = asked;
    this.forum = forum;
  }

  /** The answers of all doors; of the treaties alone when the State isn't bound by one of them. */
  List<DoorAnswer> answers() {
    List<DoorAnswer> outside =
        forum.doors().stream()
            .filter(Door.Party.class::isInstance)
            .map(this::answer)
            .filter(answer -> answer.is(Status.CLOSED))
            .toList();
    return outside.isEmpty() ? forum.doors().stream().map(this::answer).toList() : outside;
  }

  private DoorAnswer answer(Door door) {
    if (door instanceof Door.Party party) {
      return party(party);
    }
    if (door instanceof Door.Accepted accepted) {
      return new Acceptances(asked, forum, accepted).answer();
    }
    if (door instanceof Door.NotExcluded excluded) {
      return new Exclusions(asked, forum, excluded).answer();
    }
    if (door instanceof Door.Member member) {
      return member(member);
    }
    return existing((Door.Existing) door);
  }

  private DoorAnswer party(Door.Party party) {
    Instrument treaty = asked.law().instruments().get(party.treaty());
    if (treaty == null) {
      return DoorAnswer.unknown(
          "whether " + asked.stateName() + " is bound by " + party.name() + " isn't in the data");
    }
    Participation found = asked.participation(treaty);
    Status status =
        switch (found.status()) {
          case BOUND -> Status.OPEN;
          case UNKNOWN -> Status.UNKNOWN;
          case NOT_BOUND, SIGNED, CONSENTED -> Status.CLOSED;
        };
    DoorAnswer answer =
        new DoorAnswer(
            status,
            found.says(),
            found.since(),
            found.asOf(),
            found.notes().stream().filter(Doors::isOfParticipation).toList(),
            found.badges(),
            found.clause().isEmpty() ? List.of() : List.of(found.clause()));
    boolean left = status != Status.OPEN && found.until() != null;
    return left ? answer.note(party.afterLeaving()) : answer;
  }

  /** What qualifies consent is asked of the doors that it concerns. */
  private static boolean isOfParticipation(String note) {
    return !note.startsWith("declaration") && !note.startsWith("reservation");
  }

  private DoorAnswer existing(Door.Existing existing) {
    if (!asked.day().isBefore(existing.day())) {
      return DoorAnswer.open(existing.because(), existing.day());
    }
    String because = existing.because() + ", and only since " + existing.day();
    return existing.before() == Status.CLOSED
        ? DoorAnswer.closed(because)
        : DoorAnswer.unknown(because);
  }

  private DoorAnswer member(Door.Member member) {
    String name = asked.stateName();
    if (!asked.isKnown()) {
      return DoorAnswer.unknown(
          "whether " + name + " is among " + member.says() + " isn't in the data");
    }
    if (!member.states().contains(asked.state())) {
      return DoorAnswer.closed(name + " is not among " + member.says());
    }
    Door.Doubt doubt = member.doubts().get(asked.state());
    if (doubt != null && doubt.covers(asked.day())) {
      return DoorAnswer.unknown(doubt.why());
    }
    LocalDate settled = member.settledFrom();
    return asked.day().isBefore(settled)
        ? DoorAnswer.unknown(
            "whether "
                + name
                + " was among "
                + member.says()
                + " on "
                + asked.day()
                + " isn't in the data, which begin with "
                + settled)
        : DoorAnswer.open(name + " is among " + member.says(), null);
  }
}
