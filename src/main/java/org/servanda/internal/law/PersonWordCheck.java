package org.servanda.internal.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Vocabulary.CircumstanceKind;

/** Checks the words that a scenario uses of its persons. */
final class PersonWordCheck {
  /** Kinds of harm that are conclusions of law end so; they may only be stated as found. */
  private static final String AS_FOUND = "-as-found";

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final List<String> ANSWERS = List.of("yes", "no", "unknown");

  private final Vocabulary vocabulary;
  private final StateCodes states;
  private final List<Problem> problems = new ArrayList<>();

  PersonWordCheck(Law law, Scenario scenario) {
    this.vocabulary = law.vocabulary();
    this.states = new StateCodes(law.vocabulary(), scenario.stateNames());
  }

  List<Problem> problems() {
    return problems;
  }

  void check(Person person) {
    if (!NAME.matcher(person.id()).matches()) {
      add(
          FactPath.of(person.id(), "name"),
          "'" + person.id() + "' can't name a person here; use letters, digits and hyphens");
    }
    person.circumstances().forEach(fact -> check(person.id(), fact));
    int number = 0;
    for (Nationality tie : person.nationalities()) {
      number++;
      if (!states.isState(tie.state())) {
        add(FactPath.tie(person.id(), number), states.fault(tie.state()));
      }
    }
    number = 0;
    for (FearedHarm harm : person.harms()) {
      number++;
      check(person.id(), number, harm);
    }
  }

  void check(String person, Circumstance fact) {
    String path = FactPath.of(person, fact.key());
    int dot = fact.key().indexOf('.');
    String section = dot < 0 ? "" : fact.key().substring(0, dot);
    Map<String, CircumstanceKind> keys = vocabulary.sections().getOrDefault(section, Map.of());
    CircumstanceKind kind = keys.get(fact.key().substring(dot + 1));
    if (kind == null) {
      Collection<String> all =
          vocabulary.sections().values().stream()
              .flatMap(known -> known.values().stream())
              .map(CircumstanceKind::key)
              .toList();
      add(path, "unknown key '" + fact.key() + "'" + Spelling.hint(fact.key(), all, "Keys are"));
    } else {
      check(FactPath.value(path, fact.value()), fact.value(), kind);
    }
  }

  private void check(String path, String value, CircumstanceKind kind) {
    switch (kind.type()) {
      case "answer" -> {
        if (!ANSWERS.contains(value)) {
          add(
              path,
              "'" + value + "' is no answer to " + kind.key() + "; write yes or no (or unknown)");
        }
      }
      case "choice", "choices" -> {
        if (!kind.values().contains(value) && !value.equals("unknown")) {
          add(
              path,
              "unknown value '"
                  + value
                  + "' of "
                  + kind.key()
                  + Spelling.hint(value, kind.values(), "Values are"));
        }
      }
      case "number" -> {
        if (!NUMBER.matcher(value).matches()) {
          add(path, kind.key() + " is a whole number, for example 27, and not '" + value + "'");
        }
      }
      case "date" -> {
        if (Days.read(value).isEmpty()) {
          add(path, Days.fault(value));
        }
      }
      case "state" -> {
        if (!states.isState(value)) {
          add(path, states.fault(value));
        }
      }
      default ->
          throw new IllegalStateException(kind.key() + " has the unknown type " + kind.type());
    }
  }

  private void check(String person, int number, FearedHarm harm) {
    String kindPath = FactPath.fear(person, number, "harm");
    Collection<String> harms = vocabulary.harms().keySet();
    if (!harms.contains(harm.kind())) {
      add(
          kindPath,
          "unknown harm '" + harm.kind() + "'" + Spelling.hint(harm.kind(), harms, "Harms are"));
    }
    if (harm.kind().endsWith(AS_FOUND) && harm.stated().isEmpty()) {
      add(
          kindPath,
          "'"
              + harm.kind()
              + "' is a conclusion of law; it can be stated only with "
              + "as-found-by: and who found it. Otherwise state what would be done");
    } else if (!harm.kind().endsWith(AS_FOUND) && !harm.stated().isEmpty()) {
      add(
          FactPath.fear(person, number, "as-found-by"),
          "as-found-by goes only with a harm that a source found in law, not with '"
              + harm.kind()
              + "'; where a fact comes from goes under source");
    }
    if (!states.isState(harm.in())) {
      add(FactPath.fear(person, number, "in"), states.fault(harm.in()));
    }
    word("agents", "agent", FactPath.fear(person, number, "by"), harm.by());
    word("scopes", "scope", FactPath.fear(person, number, "scope"), harm.scope());
    word("weights", "weight", FactPath.fear(person, number, "weight"), harm.weight());
    for (String purpose : harm.purposes()) {
      String path = FactPath.value(FactPath.fear(person, number, "for"), purpose);
      word("purposes", "purpose", path, purpose);
    }
    for (String ground : harm.grounds()) {
      String path = FactPath.value(FactPath.fear(person, number, "because-of"), ground);
      word("grounds", "ground", path, ground);
    }
  }

  private void word(String list, String what, String path, String word) {
    Collection<String> known = vocabulary.wordsOf(list).keySet();
    if (!word.isEmpty() && !known.contains(word)) {
      String title = list.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + list.substring(1);
      add(path, "unknown " + what + " '" + word + "'" + Spelling.hint(word, known, title + " are"));
    }
  }

  private void add(String path, String message) {
    problems.add(Problem.at(path, message));
  }
}
