package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.servanda.fact.Person;
import org.servanda.fact.Reason;
import org.servanda.internal.law.Provision;
import org.servanda.norm.Application;
import org.servanda.norm.Finding;
import org.servanda.norm.Position;

/**
 * Applies each provision in play to each person and place, stopping early where it doesn't bind.
 */
final class Applications {
  private final Run run;
  private final FindingMaker maker;

  Applications(Run run) {
    this.run = run;
    this.maker = new FindingMaker(run);
  }

  List<Application> of(String stage) {
    List<Application> all = new ArrayList<>();
    for (Provision provision : run.bindings().provisions()) {
      if (provision.stage().equals(stage)) {
        for (Person person : run.scenario().persons()) {
          if (provision.table().byPlace()) {
            run.bindings()
                .placesOf(provision)
                .forEach(place -> all.add(apply(provision, person, place)));
          } else {
            all.add(apply(provision, person, ""));
          }
        }
      }
    }
    return all;
  }

  private Application apply(Provision provision, Person person, String place) {
    List<Finding> findings =
        new ArrayList<>(run.bindings().findings(provision, person.id(), place, run.positions()));
    boolean binds = findings.stream().noneMatch(Finding::against);
    if (binds) {
      findings.addAll(maker.findings(provision.table(), person, place));
    }
    Position reading = run.positions().get("agreement-reading/" + provision.id());
    Provision.Yield yields = provision.yields().get(reading == null ? "" : reading.holds());
    if (yields == null) {
      yields = provision.yields().values().iterator().next();
    }
    List<Reason> restsOn = reading == null ? List.of() : List.of(reading);
    run.consult(restsOn);
    findings.forEach(finding -> run.consult(finding.restsOn()));
    return new Application(
        provision.id(),
        provision.instrument(),
        run.bindings().boundBy(provision),
        run.scenario().state(),
        person.id(),
        place,
        yields.modality(),
        yields.conduct(),
        otherConducts(provision, yields.conduct()),
        run.bindings().termsOf(provision, person.id(), run),
        findings,
        restsOn);
  }

  private static List<String> otherConducts(Provision provision, String conduct) {
    return provision.yields().values().stream()
        .map(Provision.Yield::conduct)
        .filter(other -> !other.equals(conduct))
        .distinct()
        .sorted()
        .toList();
  }
}
