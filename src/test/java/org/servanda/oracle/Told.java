package org.servanda.oracle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servanda.fact.Circumstance;
import org.servanda.fact.Person;
import org.servanda.fact.Proof;
import org.servanda.fact.Scenario;

/** What a scenario tells of one person, and the positions it takes. */
record Told(Scenario scenario, Person person) {
  /** Yes or no as stated; unknown when it isn't stated or stated as unknown. */
  Truth is(String key) {
    return switch (word(key)) {
      case "yes" -> Truth.YES;
      case "no" -> Truth.NO;
      default -> Truth.UNKNOWN;
    };
  }

  /** The word stated, or an empty string. */
  String word(String key) {
    return fact(key).map(Circumstance::value).filter(word -> !word.equals("unknown")).orElse("");
  }

  /** All words stated of a list. */
  Set<String> words(String key) {
    return facts(key).map(Circumstance::value).collect(Collectors.toSet());
  }

  /** Whether anything is stated, if only that it isn't known. */
  boolean isRaised(String key) {
    return fact(key).isPresent();
  }

  /** A point that the State must raise: when nobody raises it, it counts as absent. */
  Truth raised(String key) {
    return isRaised(key) ? is(key) : Truth.NO;
  }

  /** A point that the State must raise and prove: below the standard it isn't shown. */
  Truth proved(String key, Proof standard) {
    Optional<Circumstance> fact = fact(key);
    if (fact.isEmpty() || fact.get().isNo()) {
      return Truth.NO;
    }
    if (fact.get().fallsShortOf(standard)) {
      return Truth.NO;
    }
    return fact.get().isYes() && fact.get().isProved(standard) ? Truth.YES : Truth.UNKNOWN;
  }

  /** The position that the scenario takes, or the first of LAW.md section 8. */
  String holds(String doctrine, String byDefault) {
    return scenario.positions().getOrDefault(doctrine, byDefault);
  }

  boolean holdsOther(String doctrine, String position) {
    return position.equals(scenario.positions().get(doctrine));
  }

  private Optional<Circumstance> fact(String key) {
    return facts(key).findFirst();
  }

  private Stream<Circumstance> facts(String key) {
    return Stream.of(person.circumstances(), scenario.circumstances())
        .flatMap(List::stream)
        .filter(fact -> fact.key().equals(key));
  }
}
