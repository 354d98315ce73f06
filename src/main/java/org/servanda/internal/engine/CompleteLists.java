package org.servanda.internal.engine;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.servanda.fact.Circumstance;
import org.servanda.fact.Fact;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.internal.law.Vocabulary;
import org.servanda.norm.Answered;

/**
 * The lists that a person's facts give in full. A list is complete as stated, unless {@code
 * unknown} is one of its entries or an entry could not yet be known on the day.
 */
final class CompleteLists {
  private static final String NATIONALITY = "person.nationality";
  private static final String UNKNOWN = "unknown";

  private final Vocabulary vocabulary;
  private final List<Fact> withheld;

  CompleteLists(Vocabulary vocabulary, List<Fact> withheld) {
    this.vocabulary = vocabulary;
    this.withheld = withheld;
  }

  List<Answered> of(Person person) {
    List<Answered> lists = new ArrayList<>();
    Map<String, List<Circumstance>> byKey = new TreeMap<>();
    for (Circumstance stated : person.circumstances()) {
      if (isList(stated.key())) {
        byKey.computeIfAbsent(stated.key(), key -> new ArrayList<>()).add(stated);
      }
    }
    byKey.forEach(
        (key, entries) -> {
          if (isComplete(person, key, entries)) {
            lists.add(answered(person, key, entries));
          }
        });
    if (person.nationalitiesComplete()) {
      lists.add(nationalities(person));
    }
    return lists;
  }

  private boolean isList(String key) {
    Vocabulary.CircumstanceKind kind = Wording.kind(vocabulary, key);
    return kind != null && kind.type().equals("choices");
  }

  private boolean isComplete(Person person, String key, List<Circumstance> entries) {
    boolean open = entries.stream().anyMatch(entry -> entry.value().equals(UNKNOWN));
    boolean later =
        withheld.stream()
            .anyMatch(
                fact ->
                    fact instanceof Circumstance circumstance
                        && circumstance.person().equals(person.id())
                        && circumstance.key().equals(key));
    return !open && !later;
  }

  private static Answered answered(Person person, String key, List<Circumstance> entries) {
    List<String> words = new ArrayList<>(new TreeSet<>(entries.stream().map(Fact::says).toList()));
    return new Answered(
        person.id(),
        key,
        new TreeSet<>(entries.stream().map(Circumstance::value).toList()),
        Joiner.on(" and ").join(words) + ", and nothing else of the kind is stated",
        List.copyOf(entries));
  }

  private static Answered nationalities(Person person) {
    List<Nationality> held =
        person.nationalities().stream()
            .filter(nationality -> nationality.tie() == Nationality.Tie.HELD)
            .sorted(Comparator.comparing(Nationality::state))
            .toList();
    return new Answered(
        person.id(),
        NATIONALITY,
        new TreeSet<>(held.stream().map(Nationality::state).toList()),
        person.id()
            + (held.isEmpty()
                ? " has no nationality"
                : " has the nationality of "
                    + Joiner.on(" and ").join(held.stream().map(Nationality::state).toList())
                    + " and no other"),
        List.copyOf(held));
  }
}
