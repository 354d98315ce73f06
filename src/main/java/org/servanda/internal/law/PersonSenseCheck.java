package org.servanda.internal.law;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;

/** Looks for what can't be true together of one person. */
final class PersonSenseCheck {
  /** Values that state nothing which another fact could exclude. */
  private static final Set<String> NOTHING = Set.of("unknown", "none");

  private static final Set<String> WITHIN_ANOTHER_STATE =
      Set.of("rejection-at-frontier", "handover");

  private final Law law;
  private final Scenario scenario;
  private final List<Problem> problems = new ArrayList<>();

  PersonSenseCheck(Law law, Scenario scenario) {
    this.law = law;
    this.scenario = scenario;
  }

  List<Problem> problems() {
    return problems;
  }

  void check(Person person) {
    circumstances(person);
    place(person);
    ties(person);
    fears(person);
  }

  private void circumstances(Person person) {
    Map<String, Circumstance> seen = new HashMap<>();
    for (Circumstance fact : person.circumstances()) {
      boolean several = isList(fact.key());
      String name = several ? FactPath.value(fact.key(), fact.value()) : fact.key();
      if (seen.putIfAbsent(name, fact) != null) {
        add(person, FactPath.value(fact.key(), fact.value()), fact.key() + " is stated twice", "");
      }
    }
    excludes(person, "trafficking.victim", "trafficking.for", "no");
    for (Circumstance fact : person.circumstances()) {
      if (fact.key().startsWith("assurances.") && !fact.key().equals("assurances.given")) {
        excludes(person, "assurances.given", fact.isYes() ? fact.key() : "", "no");
      }
    }
    Optional<Circumstance> child = said(person, "person.under-eighteen").findFirst();
    Optional<Circumstance> age = said(person, "person.age").findFirst();
    if (child.isPresent() && age.isPresent()) {
      boolean adult = age.get().number() >= ScenarioCheck.ADULT;
      if (adult ? child.get().isYes() : child.get().isNo()) {
        add(
            person,
            "person.under-eighteen",
            "a child is a person under "
                + ScenarioCheck.ADULT
                + ", and the age is "
                + age.get().value(),
            "person.age");
      }
    }
  }

  private void excludes(Person person, String key, String other, String value) {
    boolean excluded = said(person, key).anyMatch(fact -> fact.value().equals(value));
    if (excluded && said(person, other).findAny().isPresent()) {
      add(person, other, other + " can't be so where " + key + " says " + value, key);
    }
  }

  private boolean isList(String key) {
    return law.vocabulary().sections().values().stream()
        .flatMap(section -> section.values().stream())
        .anyMatch(kind -> kind.key().equals(key) && kind.type().equals("choices"));
  }

  private void place(Person person) {
    Measure measure = scenario.measure();
    boolean atHome = said(person, "person.in").anyMatch(fact -> fact.value().equals("own-country"));
    // officials of one State may turn a person away, or hand over whom they hold, while in another
    if (measure != null
        && atHome
        && SenseCheck.sends(law, measure)
        && !WITHIN_ANOTHER_STATE.contains(measure.kind())
        && person.nationalities().stream().anyMatch(tie -> tie.state().equals(measure.to()))) {
      problems.add(
          new Problem(
              FactPath.of(person.id(), "person.in"),
              "the person is in her or his own country already and can't be sent there",
              "measure.to"));
    }
    if (atHome && said(person, "person.outside-own-country").anyMatch(Circumstance::isYes)) {
      add(
          person,
          "person.outside-own-country",
          "the person can't be outside her or his own country and in it",
          "person.in");
    }
  }

  private void ties(Person person) {
    List<Nationality> ties = person.nationalities();
    boolean stateless =
        ties.stream().anyMatch(tie -> tie.tie() == Nationality.Tie.HABITUAL_RESIDENCE);
    for (int i = 0; i < ties.size(); i++) {
      Nationality tie = ties.get(i);
      String key = "nationality." + (i + 1);
      int first = Iterables.indexOf(ties, earlier -> earlier.state().equals(tie.state()));
      if (first < i) {
        add(person, key, tie.state() + " is named twice", "nationality." + (first + 1));
      } else if (stateless && tie.tie() != Nationality.Tie.HABITUAL_RESIDENCE) {
        int residence =
            Iterables.indexOf(ties, one -> one.tie() == Nationality.Tie.HABITUAL_RESIDENCE);
        add(
            person,
            key,
            "habitual residence counts only for a person whom no State regards as its "
                + "national, and "
                + tie.state()
                + " does",
            "nationality." + (residence + 1));
      }
    }
  }

  private void fears(Person person) {
    Map<List<Object>, Integer> seen = new HashMap<>();
    int number = 0;
    for (FearedHarm harm : person.harms()) {
      number++;
      String key = "fears." + number;
      List<Object> content =
          List.of(harm.kind(), harm.in(), harm.by(), harm.purposes(), harm.grounds(), harm.scope());
      Integer before = seen.putIfAbsent(content, number);
      if (before != null) {
        add(
            person,
            key,
            "the same is feared twice: " + harm.kind() + " in " + harm.in(),
            "fears." + before);
      }
      if (harm.by().equals("state-officials") && harm.acquiescence() == Answer.NO) {
        add(
            person,
            key + ".acquiescence",
            "officials who do it themselves agree to it",
            key + ".by");
      }
      none(person, key + ".for", harm.purposes());
      none(person, key + ".because-of", harm.grounds());
    }
  }

  private void none(Person person, String key, Set<String> words) {
    if (words.contains("none") && words.size() > 1) {
      add(person, key, "'none' can't stand beside another word", "");
    }
  }

  private static Stream<Circumstance> said(Person person, String key) {
    return person.circumstances().stream()
        .filter(fact -> fact.key().equals(key) && !NOTHING.contains(fact.value()));
  }

  private void add(Person person, String key, String message, String other) {
    problems.add(
        new Problem(
            FactPath.of(person.id(), key),
            message,
            other.isEmpty() ? "" : FactPath.of(person.id(), other)));
  }
}
