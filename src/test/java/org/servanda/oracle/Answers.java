package org.servanda.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.servanda.assessment.Assessment;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;
import org.servanda.internal.engine.Assessor;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;

/** Answers to scenarios under the positions in force, and scenarios that differ in one thing. */
final class Answers {
  private static final Assessor ASSESSOR = Assessor.standard();

  private Answers() {}

  static Assessment to(Scenario scenario) {
    return ASSESSOR.assessUnderPositionsInForce(scenario);
  }

  static Assessment inFull(Scenario scenario) {
    return ASSESSOR.assess(scenario);
  }

  static Map<String, Norm> norms(Scenario scenario) {
    return norms(to(scenario));
  }

  static Map<String, Norm> norms(Assessment answer) {
    Map<String, Norm> norms = new TreeMap<>();
    answer.norms().forEach(norm -> norms.put(norm.id(), norm));
    return norms;
  }

  /** All that is found and decided: statuses, verdicts, and what becomes of each conflict. */
  static Map<String, String> substance(Assessment answer) {
    Map<String, String> substance = new TreeMap<>();
    for (Norm norm : answer.norms()) {
      substance.put(norm.id(), norm.status().name());
      norm.findings().forEach(finding -> substance.put(finding.id(), finding.verdict().name()));
    }
    answer
        .conflicts()
        .forEach(
            conflict ->
                substance.put(
                    conflict.pair().id(),
                    conflict.certainty()
                        + " "
                        + conflict.outcome().kind()
                        + " "
                        + conflict.prevailing()
                        + " "
                        + conflict.performed()));
    return substance;
  }

  /** The same scenario with these persons made into others. */
  static Scenario with(Scenario scenario, UnaryOperator<Person> change) {
    return scenario.toBuilder().persons(scenario.persons().stream().map(change).toList()).build();
  }

  /** The same person, of whom this is told instead of whatever was told of it. */
  static Person telling(Person person, String key, String value) {
    List<Circumstance> told = new ArrayList<>(person.circumstances());
    told.removeIf(fact -> fact.key().equals(key));
    told.add(Circumstance.of(key, value));
    return with(person, told);
  }

  /** The same person, of whom nothing of this kind is told. */
  static Person silentOn(Person person, Predicate<Circumstance> what) {
    return with(person, person.circumstances().stream().filter(what.negate()).toList());
  }

  static Person with(Person person, List<Circumstance> circumstances) {
    return new Person(
        person.id(),
        person.nationalities(),
        person.nationalitiesComplete(),
        person.harms(),
        person.harmsComplete(),
        circumstances);
  }

  static Person fearing(Person person, List<FearedHarm> harms) {
    return new Person(
        person.id(),
        person.nationalities(),
        person.nationalitiesComplete(),
        harms,
        true,
        person.circumstances());
  }

  /** The statuses of the norms under these provisions, by id. */
  static Map<String, NormStatus> statuses(Scenario scenario, Set<String> provisions) {
    Map<String, NormStatus> statuses = new TreeMap<>();
    for (Norm norm : to(scenario).norms()) {
      if (provisions.contains(norm.provision())) {
        statuses.put(norm.id(), norm.status());
      }
    }
    return statuses;
  }
}
