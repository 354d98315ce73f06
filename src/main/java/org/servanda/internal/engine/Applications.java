package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Person;
import org.servanda.fact.Reason;
import org.servanda.internal.law.Provision;
import org.servanda.norm.Application;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.Position;

/**
 * Applies each provision in play to each person and place, stopping early where it doesn't bind.
 */
final class Applications {
  private final RuleSession session;
  private final FindingMaker maker;
  private final Map<String, Applied> applied = new HashMap<>();

  Applications(RuleSession session, FindingMaker maker) {
    this.session = session;
    this.maker = maker;
  }

  /** Applies anew what rests on something that changed, of the provisions of one stage. */
  void refresh(String stage) {
    for (Provision provision : session.bindings().provisions()) {
      if (provision.stage().equals(stage)) {
        for (Person person : session.scenario().persons()) {
          if (provision.table().byPlace()) {
            session
                .bindings()
                .placesOf(provision)
                .forEach(place -> refresh(provision, person, place));
          } else {
            refresh(provision, person, "");
          }
        }
      }
    }
  }

  /** The applications of the moment. */
  List<Application> all() {
    List<Application> all = new ArrayList<>();
    applied.values().forEach(one -> all.add(Objects.requireNonNull(one.application)));
    return all;
  }

  /** The application as it rests on the positions of now: rules may still hold one just like it. */
  Application now(Norm held) {
    Applied one = applied.get(Findings.asked(held.provision(), held.person(), held.place()));
    return one == null || one.application == null ? held.application() : one.application;
  }

  private void refresh(Provision provision, Person person, String place) {
    String asked = Findings.asked(provision.id(), person.id(), place);
    Applied one = applied.computeIfAbsent(asked, key -> new Applied());
    List<String> positions = positions(provision);
    List<Finding> bound = one.bound;
    if (bound == null || !positions.equals(one.positions)) {
      bound = session.bindings().findings(provision, person.id(), place, session.positions());
    }
    List<Finding> table = List.of();
    if (bound.stream().noneMatch(Finding::against)) {
      table = maker.findings(provision.table(), person, place);
    }
    if (bound == one.bound && table == one.table) {
      return;
    }
    one.bound = bound;
    one.table = table;
    one.positions = positions;
    one.application = apply(provision, person, place, one);
    Candidate before = one.candidate;
    if (before == null || !isSameToRules(before.application(), one.application)) {
      if (before != null) {
        session.retract(before);
      }
      one.candidate = Candidate.of(one.application);
      session.insert(one.candidate);
    }
  }

  /** The positions on which the application itself rests, whatever its findings rest on. */
  private List<String> positions(Provision provision) {
    List<String> positions = new ArrayList<>();
    positions.add(holds(session.positions().get(BoundFindings.IN_FORCE + provision.instrument())));
    positions.add(holds(session.positions().get(BoundFindings.STATUS + provision.instrument())));
    positions.add(holds(reading(provision)));
    if (Bindings.restsOnOwedToAllParties(provision)) {
      positions.add(holds(session.positions().get(Bindings.OWED_TO_ALL_PARTIES)));
    }
    return positions;
  }

  private static String holds(@Nullable Position position) {
    return position == null ? "" : position.holds();
  }

  private Application apply(Provision provision, Person person, String place, Applied owner) {
    List<Finding> findings = new ArrayList<>(Objects.requireNonNull(owner.bound));
    findings.addAll(owner.table);
    Position reading = reading(provision);
    Provision.Yield yields = provision.yields().get(reading == null ? "" : reading.holds());
    if (yields == null) {
      yields = provision.yields().values().iterator().next();
    }
    List<Reason> restsOn = reading == null ? List.of() : List.of(reading);
    consult(provision, restsOn, findings, owner);
    return new Application(
        provision.id(),
        provision.instrument(),
        session.bindings().boundBy(provision),
        session.scenario().state(),
        person.id(),
        place,
        yields.modality(),
        yields.conduct(),
        otherConducts(provision, yields.conduct()),
        session.bindings().termsOf(provision, person.id(), session.positions()),
        findings,
        restsOn);
  }

  private void consult(
      Provision provision, List<Reason> restsOn, List<Finding> findings, Applied owner) {
    Consulted consulted = session.consulted();
    consulted.forget(owner);
    consulted.note(owner, restsOn);
    findings.forEach(finding -> consulted.note(owner, finding.restsOn()));
    Position owed = session.positions().get(Bindings.OWED_TO_ALL_PARTIES);
    if (owed != null && Bindings.restsOnOwedToAllParties(provision)) {
      consulted.note(owner, List.of(owed));
    }
  }

  /** How the text is read, where that is disputed. */
  private @Nullable Position reading(Provision provision) {
    return provision.hasReadings() ? session.positions().get(provision.readBy()) : null;
  }

  private static List<String> otherConducts(Provision provision, String conduct) {
    return provision.yields().values().stream()
        .map(Provision.Yield::conduct)
        .filter(other -> !other.equals(conduct))
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether no rule could tell the two apart: reasons apart, they are the same. */
  @SuppressWarnings("ReferenceEquality") // the same terms are the same object in a session
  private static boolean isSameToRules(Application one, Application other) {
    return one.modality() == other.modality()
        && one.conduct().equals(other.conduct())
        && one.terms() == other.terms()
        && Findings.areSameToRules(one.findings(), other.findings());
  }

  /** An application with what it was made of, and the candidate that the rules match. */
  private static final class Applied {
    private @Nullable List<Finding> bound;
    private List<Finding> table = List.of();
    private List<String> positions = List.of();
    private @Nullable Application application;
    private @Nullable Candidate candidate;
  }
}
