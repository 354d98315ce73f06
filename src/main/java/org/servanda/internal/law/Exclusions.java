package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.Participation;

/**
 * Whether a State has kept itself out of a procedure by an act made when it joined. Such an act can
 * be withdrawn, so a list says nothing of the time before it about a State that isn't on it.
 */
final class Exclusions {
  private final ForumCase asked;
  private final ForumTerms forum;
  private final Door.NotExcluded door;
  private final LocalDate day;
  private final String name;

  Exclusions(ForumCase asked, ForumTerms forum, Door.NotExcluded door) {
    this.asked = asked;
    this.forum = forum;
    this.door = door;
    this.day = asked.day();
    this.name = asked.stateName();
  }

  DoorAnswer answer() {
    return found().citing(door.cites());
  }

  private DoorAnswer found() {
    boolean stated = !asked.stated(door.treaty()).isEmpty();
    Optional<TreatyAct> act =
        asked.acts(door.treaty(), door.act()).stream()
            .filter(one -> !day.isBefore(DayRange.of(one.date()).first()))
            .findFirst();
    LocalDate list = asked.table(door.treaty()).completeAsOfAct(door.act());
    if (act.isPresent()) {
      return excluded(act.get(), stated, list);
    }
    if (stated) {
      return DoorAnswer.open(
              name + " has not made " + door.says() + ", as the scenario states", LocalDate.MIN)
          .wearing(List.of("overridden"));
    }
    for (ForumTerms.Known known : forum.knownOf(asked.state(), ForumTerms.Effect.EXCLUDED)) {
      if (known.covers(day)) {
        return DoorAnswer.closed(name + " made " + door.says() + ": " + known.because())
            .citing(known.cites())
            .wearing(known.badges());
      }
    }
    return door.gathered() && list != null && asked.isKnown() ? notListed(list) : notGathered();
  }

  private DoorAnswer excluded(TreatyAct act, boolean stated, @Nullable LocalDate list) {
    String when = " on " + act.date();
    DoorAnswer closed =
        DoorAnswer.closed(
                name + " made " + door.says() + when + (stated ? ", as the scenario states" : ""))
            .note(act.note());
    if (stated) {
      return closed.wearing(List.of("overridden"));
    }
    return list != null && day.isAfter(list)
        ? closed.asOf(list).note("a withdrawal after " + list + " isn't known to the data")
        : closed;
  }

  private DoorAnswer notListed(LocalDate list) {
    if (day.isBefore(list)) {
      return DoorAnswer.unknown(
              "whether "
                  + name
                  + " had made "
                  + door.says()
                  + " on "
                  + day
                  + " isn't known: it is"
                  + " not on the list of "
                  + list
                  + ", from which those withdrawn before are missing")
          .asOf(list);
    }
    if (consentedBy(list)) {
      return DoorAnswer.open(
              name
                  + " has not made "
                  + door.says()
                  + ": it is not on the list of "
                  + list
                  + ", and such an act can be made on joining only",
              LocalDate.MIN)
          .asOf(list);
    }
    return DoorAnswer.unknown(
            "whether "
                + name
                + " made "
                + door.says()
                + " isn't known: it joined after the list of "
                + list)
        .asOf(list);
  }

  private boolean consentedBy(LocalDate list) {
    Participation participation = asked.participation(asked.law().instrument(door.treaty()));
    String date = participation.actDate();
    return !date.isEmpty() && !DayRange.of(date).last().isAfter(list);
  }

  private DoorAnswer notGathered() {
    return DoorAnswer.unknown(
        "whether " + name + " has made " + door.says() + " isn't in the data");
  }
}
