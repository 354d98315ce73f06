package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.List;
import org.servanda.assessment.Forum.Status;
import org.servanda.fact.TreatyAct;

/**
 * Whether a State has accepted a procedure on a day. An acceptance whose day isn't known stays
 * unknown for every day before the first on which it is known to stand.
 */
final class Acceptances {
  private final ForumCase asked;
  private final ForumTerms forum;
  private final Door.Accepted door;
  private final LocalDate day;
  private final String name;

  Acceptances(ForumCase asked, ForumTerms forum, Door.Accepted door) {
    this.asked = asked;
    this.forum = forum;
    this.door = door;
    this.day = asked.day();
    this.name = asked.stateName();
  }

  DoorAnswer answer() {
    DoorAnswer answer = ofTheState();
    String territory = asked.scenario().territory();
    if (!territory.isEmpty() && answer.is(Status.OPEN)) {
      String unit = asked.table(door.treaty()).territories().getOrDefault(territory, territory);
      answer =
          DoorAnswer.unknown(
              "whether " + door.says() + " by " + name + " reaches " + unit + " isn't in the data");
    }
    return answer.citing(door.cites());
  }

  private DoorAnswer ofTheState() {
    List<TreatyAct> acts = asked.acts(door.treaty(), door.act());
    if (!acts.isEmpty()) {
      return dated(acts.get(0));
    }
    if (!asked.stated(door.treaty()).isEmpty()) {
      return DoorAnswer.closed(name + " has not made " + door.says() + ", as the scenario states")
          .wearing(List.of("overridden"));
    }
    for (ForumTerms.Known known : forum.knownOf(asked.state(), ForumTerms.Effect.ACCEPTED)) {
      if (known.covers(day)) {
        return shownBy(known);
      }
    }
    return forum.acceptances() == null ? withoutList() : onTheList(forum.acceptances());
  }

  /** A decision shows that the acceptance stood by its day; a later list, that it still does. */
  private DoorAnswer shownBy(ForumTerms.Known known) {
    DoorAnswer answer =
        DoorAnswer.open(
                name + " had made " + door.says() + " by " + known.day() + ": " + known.because(),
                null)
            .citing(known.cites())
            .wearing(known.badges());
    AcceptanceTable list = forum.acceptances();
    AcceptanceTable.Row row = list == null ? null : list.row(asked.state());
    if (list != null && row != null && row.accepts()) {
      return answer
          .asOf(list.completeAsOf())
          .note("it is on the list of " + list.completeAsOf() + " too")
          .note(day.isAfter(list.completeAsOf()) ? laterUnknown(list.completeAsOf()) : "");
    }
    return answer.note(day.isAfter(known.day()) ? laterUnknown(known.day()) : "");
  }

  private DoorAnswer dated(TreatyAct act) {
    DayRange when = DayRange.of(act.date());
    if (!day.isBefore(when.last())) {
      return DoorAnswer.open(
              name + " made " + door.says() + " on " + act.date(),
              when.isExact() ? when.first() : null)
          .note(act.note());
    }
    return day.isBefore(when.first())
        ? DoorAnswer.closed(name + " made " + door.says() + " only later, on " + act.date())
            .note(act.note())
        : DoorAnswer.unknown(
            name + " made " + door.says() + " in " + act.date() + ", on a day that isn't known");
  }

  private DoorAnswer withoutList() {
    return DoorAnswer.unknown(
        "whether " + name + " has made " + door.says() + " isn't in the data");
  }

  private DoorAnswer onTheList(AcceptanceTable list) {
    LocalDate asOf = list.completeAsOf();
    AcceptanceTable.Row row = list.row(asked.state());
    if (!asked.isKnown()) {
      return withoutList();
    }
    if (row == null) {
      return day.isAfter(asOf)
          ? DoorAnswer.unknown(
                  name
                      + " is not on the list of "
                      + asOf
                      + " of the States that made "
                      + door.says()
                      + "; whether it has done so since isn't known")
              .asOf(asOf)
          : DoorAnswer.closed(
                  name
                      + " has not made "
                      + door.says()
                      + ": it is not on the list of "
                      + asOf
                      + " of the States that have")
              .asOf(asOf)
              .note(
                  "a declaration made and withdrawn before " + asOf + " wouldn't be on that list");
    }
    if (!row.accepts()) {
      return DoorAnswer.unknown("sources disagree whether " + name + " has made " + door.says())
          .asOf(asOf)
          .note(row.note());
    }
    if (day.isBefore(asOf)) {
      return DoorAnswer.unknown(
              "whether "
                  + name
                  + " had made "
                  + door.says()
                  + " by "
                  + day
                  + " isn't known: it is on the list of "
                  + asOf
                  + ", which doesn't say since when")
          .asOf(asOf)
          .note(row.note());
    }
    return DoorAnswer.open(
            name
                + " has made "
                + door.says()
                + ": it is on the list of "
                + asOf
                + ", which doesn't say since when",
            null)
        .asOf(asOf)
        .note(row.note())
        .note(day.isAfter(asOf) ? laterUnknown(asOf) : "");
  }

  private static String laterUnknown(LocalDate from) {
    return "a withdrawal after " + from + " isn't known to the data";
  }
}
