package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Person;
import org.servanda.internal.law.ElementTable;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Subject;

/** Finds each concept for each person and, where it speaks of harms, for each harm. */
final class ConceptMaker {
  private final Run run;
  private final FindingMaker findings;

  ConceptMaker(Run run) {
    this.run = run;
    this.findings = new FindingMaker(run);
  }

  List<ConceptFinding> all() {
    List<ConceptFinding> all = new ArrayList<>();
    for (ElementTable table : run.law().concepts().values()) {
      for (Person person : run.scenario().persons()) {
        if (table.byPlace()) {
          run.bindings().places().forEach(place -> all.addAll(of(table, person, place)));
        } else {
          all.addAll(of(table, person, ""));
        }
      }
    }
    return all;
  }

  private List<ConceptFinding> of(ElementTable table, Person person, String place) {
    List<ConceptFinding> all = new ArrayList<>();
    List<Finding> of = findings.findings(table, person, place);
    List<Finding> deciding = of.stream().filter(Finding::decides).toList();
    all.add(
        new ConceptFinding(
            table.id(),
            new Subject(person.id(), place, ""),
            FindingMaker.all(deciding),
            table.says(),
            of));
    if (!table.elementsPer("harm").isEmpty()) {
      for (FearedHarm harm : person.harms()) {
        List<Finding> ofHarm =
            of.stream().filter(finding -> finding.subject().item().equals(harm.id())).toList();
        if (!ofHarm.isEmpty()) {
          all.add(
              new ConceptFinding(
                  table.id(),
                  new Subject(person.id(), place, harm.id()),
                  FindingMaker.all(ofHarm),
                  table.says(),
                  ofHarm));
        }
      }
    }
    return all;
  }
}
