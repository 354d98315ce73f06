package org.servanda.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.servanda.fact.Reason;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Provision;
import org.servanda.norm.Finding;
import org.servanda.norm.Participation;
import org.servanda.norm.Position;
import org.servanda.norm.Showing;
import org.servanda.norm.Subject;
import org.servanda.norm.Verdict;

/** The findings that every provision has: whether it binds, is in force, and is law at all. */
final class BoundFindings {
  /** Begins the keys of the disputes whether an arrangement is a treaty at all. */
  static final String STATUS = "agreement-status/";

  /** Begins the keys of the disputes whether an agreement was still in force. */
  static final String IN_FORCE = "agreement-in-force/";

  private final Bindings bindings;
  private final Provision provision;
  private final Instrument instrument;
  private final Subject subject;
  private final Positions positions;

  private BoundFindings(
      Bindings bindings, Provision provision, Subject subject, Positions positions) {
    this.bindings = bindings;
    this.provision = provision;
    this.instrument = bindings.law().instrument(provision.instrument());
    this.subject = subject;
    this.positions = positions;
  }

  static List<Finding> of(
      Bindings bindings, Provision provision, String person, String place, Positions positions) {
    return new BoundFindings(bindings, provision, new Subject(person, place, ""), positions).all();
  }

  /** Whether it is certain, whatever positions are taken, that a provision doesn't bind. */
  static boolean isAgainstUnderAnyPosition(Bindings bindings, Provision provision) {
    if (provision.terms().rank().equals("non-binding")) {
      return true;
    }
    return bindings.channels(provision).stream()
        .map(channel -> bindings.participation(bindings.scenario().state(), channel))
        .allMatch(Participation::isNotBound);
  }

  private List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    if (provision.terms().rank().equals("non-binding")) {
      findings.add(
          finding(
              "binding",
              Verdict.REFUTED,
              instrument.name() + " binds anybody, rather than recommending",
              List.of(instrument.id()),
              List.of()));
      return findings;
    }
    findings.add(bound());
    Position status = positions.get(STATUS + instrument.id());
    if (status != null) {
      findings.add(binding(status));
    }
    if (instrument.hasDaysOfItsOwn() && !findings.get(0).against()) {
      findings.add(inForce());
    }
    if (!provision.terms().textKnown()) {
      findings.add(wording());
    }
    return findings;
  }

  private Finding bound() {
    String state = bindings.scenario().state();
    List<Reason> reasons = new ArrayList<>();
    List<String> cites = new ArrayList<>();
    boolean bound = false;
    boolean unknown = false;
    for (String channel : bindings.channels(provision)) {
      Participation participation = bindings.participation(state, channel);
      reasons.add(participation);
      bound |= participation.isBound();
      unknown |= participation.status() == Participation.Status.UNKNOWN;
      if (!participation.clause().isEmpty()) {
        cites.add(participation.clause());
      }
    }
    Verdict verdict = bound ? Verdict.ESTABLISHED : unknown ? Verdict.OPEN : Verdict.REFUTED;
    return finding(
        "bound",
        verdict,
        bindings.participants().name(state) + " is bound by " + instrument.name() + " on the day",
        cites,
        reasons);
  }

  /** Whether it is a treaty, where that is disputed: an arrangement of good will binds nobody. */
  private Finding binding(Position status) {
    boolean binds = status.holds().equals("treaty");
    return shown(
        "binding",
        binds ? Verdict.ASSUMED : Verdict.REFUTED,
        instrument.name() + " binds in law, rather than telling what its sides mean to do",
        status.says(),
        List.of(status));
  }

  private Finding inForce() {
    LocalDate day = bindings.scenario().on();
    LocalDate adopted = instrument.adopted();
    LocalDate ended = instrument.ended();
    LocalDate from = instrument.inForce();
    String name = instrument.name();
    if (adopted != null && day.isBefore(adopted)) {
      return inForce(Verdict.REFUTED, name + " was concluded only on " + adopted, List.of());
    }
    if (ended != null && day.isAfter(ended)) {
      return inForce(
          Verdict.REFUTED,
          name + " was in force until " + ended + " at most" + note(instrument.endedNote()),
          List.of());
    }
    if (from != null) {
      return day.isBefore(from)
          ? inForce(Verdict.REFUTED, name + " came into force only on " + from, List.of())
          : inForce(
              Verdict.ESTABLISHED,
              name + " is in force since " + from + note(instrument.inForceNote()),
              List.of());
    }
    if (!instrument.inForceAssumed().isEmpty()) {
      return inForce(
          Verdict.ASSUMED,
          name + " is taken to be in force that day: " + instrument.inForceAssumed(),
          List.of());
    }
    Position position = positions.get(IN_FORCE + instrument.id());
    if (position == null) {
      return inForce(
          Verdict.OPEN,
          "whether " + name + " is in force that day isn't known" + note(instrument.inForceNote()),
          List.of());
    }
    boolean stands = position.holds().startsWith("in-force");
    return inForce(
        stands ? Verdict.ASSUMED : Verdict.REFUTED,
        (stands ? name + " is taken to be in force that day" : name + " is taken to have expired")
            + ": "
            + position.says()
            + note(instrument.inForceNote()),
        List.of(position));
  }

  private Finding wording() {
    return new Finding(
        provision.id(),
        "wording",
        Finding.Kind.ELEMENT,
        subject,
        Verdict.OPEN,
        true,
        false,
        "the wording of " + instrument.name() + " covers this case, which nobody can say unread",
        List.of(instrument.id()),
        List.of(),
        "",
        List.of());
  }

  private static String note(String text) {
    return text.isEmpty() ? "" : " (" + text + ")";
  }

  private Finding inForce(Verdict verdict, String why, List<Reason> reasons) {
    return shown("in-force", verdict, instrument.name() + " is in force that day", why, reasons);
  }

  private Finding shown(
      String element, Verdict verdict, String says, String why, List<Reason> reasons) {
    List<String> cites = List.of(instrument.id());
    Showing showing =
        new Showing(provision.id(), element, subject, direction(verdict), "", why, cites, reasons);
    return finding(element, verdict, says, cites, List.of(showing));
  }

  private static Showing.Direction direction(Verdict verdict) {
    return switch (verdict) {
      case ESTABLISHED, ASSUMED -> Showing.Direction.ESTABLISHED;
      case REFUTED -> Showing.Direction.REFUTED;
      case OPEN -> Showing.Direction.RAISED;
    };
  }

  private Finding finding(
      String element, Verdict verdict, String says, List<String> cites, List<Reason> reasons) {
    boolean open = verdict == Verdict.OPEN;
    String asks =
        element.equals("bound")
            ? "participation." + bindings.scenario().state() + "." + instrument.bindsThrough()
            : "doctrines." + IN_FORCE + instrument.id();
    String question =
        element.equals("bound")
            ? "Was "
                + bindings.participants().name(bindings.scenario().state())
                + " bound by "
                + instrument.name()
                + " that day?"
            : "Was " + instrument.name() + " in force that day?";
    return new Finding(
        provision.id(),
        element,
        Finding.Kind.ELEMENT,
        subject,
        verdict,
        true,
        false,
        says,
        cites,
        open ? List.of(asks) : List.of(),
        open ? question : "",
        reasons);
  }
}
