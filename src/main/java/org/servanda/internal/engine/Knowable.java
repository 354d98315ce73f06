package org.servanda.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.Fact;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;

/**
 * Leaves out what the State could not yet know: a return is judged on what was known or knowable
 * when it happened, or on the day of assessment when it hasn't.
 *
 * @param scenario the scenario without the facts that came to be known only later
 * @param withheld those facts
 */
record Knowable(Scenario scenario, List<Fact> withheld) {
  static Knowable of(Scenario worded) {
    LocalDate day = decisiveDay(worded);
    List<Fact> withheld = new ArrayList<>();
    List<Person> persons =
        worded.persons().stream().map(person -> person(person, day, withheld)).toList();
    if (withheld.isEmpty()) {
      return new Knowable(worded, List.of());
    }
    return new Knowable(worded.toBuilder().persons(persons).build(), List.copyOf(withheld));
  }

  private static LocalDate decisiveDay(Scenario scenario) {
    Measure measure = scenario.measure();
    if (measure != null && measure.carriedOut() == Answer.YES) {
      LocalDate carriedOut = measure.provenance().date();
      if (carriedOut != null) {
        return carriedOut;
      }
    }
    return scenario.on();
  }

  private static Person person(Person person, LocalDate day, List<Fact> withheld) {
    List<FearedHarm> harms = knowable(person.harms(), day, withheld);
    List<Circumstance> circumstances = knowable(person.circumstances(), day, withheld);
    boolean complete = person.harmsComplete() && harms.size() == person.harms().size();
    return new Person(
        person.id(),
        person.nationalities(),
        person.nationalitiesComplete(),
        harms,
        complete,
        circumstances);
  }

  private static <T extends Fact> List<T> knowable(
      List<T> facts, LocalDate day, List<Fact> withheld) {
    List<T> known = new ArrayList<>();
    for (T fact : facts) {
      LocalDate since = fact.provenance().known();
      if (since != null && since.isAfter(day)) {
        withheld.add(fact);
      } else {
        known.add(fact);
      }
    }
    return known;
  }
}
