package org.servanda.internal.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Person;
import org.servanda.internal.law.ElementTable;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Subject;

/** Finds each concept for each person and, where it speaks of harms, for each harm. */
final class ConceptMaker {
  private final RuleSession session;
  private final FindingMaker findings;
  private final Map<List<Finding>, Boolean> known = new IdentityHashMap<>();
  private final Map<String, ConceptFinding> byId = new HashMap<>();
  private final Map<String, ConceptFinding> matched = new HashMap<>();
  private final Map<String, Long> versions = new HashMap<>();

  ConceptMaker(RuleSession session, FindingMaker findings) {
    this.session = session;
    this.findings = findings;
  }

  /** Finds anew what rests on something that changed. */
  void refresh() {
    for (ElementTable table : session.inPlay().concepts()) {
      for (Person person : session.scenario().persons()) {
        if (table.byPlace()) {
          session.bindings().places().forEach(place -> refresh(table, person, place));
        } else {
          refresh(table, person, "");
        }
      }
    }
  }

  private void refresh(ElementTable table, Person person, String place) {
    List<Finding> of = findings.findings(table, person, place);
    if (known.put(of, true) != null) {
      return;
    }
    versions.merge(table.id(), 1L, Long::sum);
    List<Finding> deciding = of.stream().filter(Finding::decides).toList();
    note(table, new Subject(person.id(), place, ""), deciding, of);
    if (!table.elementsPer("harm").isEmpty()) {
      for (FearedHarm harm : person.harms()) {
        List<Finding> ofHarm =
            of.stream().filter(finding -> finding.subject().item().equals(harm.id())).toList();
        if (!ofHarm.isEmpty()) {
          note(table, new Subject(person.id(), place, harm.id()), ofHarm, ofHarm);
        }
      }
      forget(table, person, place);
    }
  }

  /** Drops what was found of harms that are feared no longer. */
  private void forget(ElementTable table, Person person, String place) {
    Set<String> feared = new HashSet<>();
    person.harms().forEach(harm -> feared.add(harm.id()));
    matched
        .values()
        .removeIf(
            held -> {
              Subject of = held.subject();
              boolean gone =
                  held.concept().equals(table.id())
                      && of.person().equals(person.id())
                      && of.place().equals(place)
                      && !of.item().isEmpty()
                      && !feared.contains(of.item());
              if (gone) {
                byId.remove(held.id());
                session.drop(held);
              }
              return gone;
            });
  }

  /** Rules see a new finding only where they could tell it from the one before. */
  private void note(
      ElementTable table, Subject subject, List<Finding> deciding, List<Finding> all) {
    ConceptFinding now =
        new ConceptFinding(table.id(), subject, Findings.all(deciding), table.says(), all);
    byId.put(now.id(), now);
    ConceptFinding before = matched.get(now.id());
    if (before == null
        || before.verdict() != now.verdict()
        || !Findings.areSameToRules(before.findings(), now.findings())) {
      if (before != null) {
        session.drop(before);
      }
      matched.put(now.id(), now);
      session.keep(now);
    }
  }

  /** What was found of a concept for this subject, or null when nothing was asked. */
  @Nullable ConceptFinding of(String concept, Subject subject) {
    ElementTable table = session.table(concept);
    Subject asked =
        new Subject(subject.person(), table.byPlace() ? subject.place() : "", subject.item());
    return byId.get("concept:" + concept + "@" + asked);
  }

  /** The finding as it rests on the positions of now: rules may still hold one just like it. */
  ConceptFinding now(ConceptFinding held) {
    return byId.getOrDefault(held.id(), held);
  }

  /** A number that only grows, and does whenever a finding of this concept changes. */
  long version(String concept) {
    return versions.getOrDefault(concept, 0L);
  }
}
