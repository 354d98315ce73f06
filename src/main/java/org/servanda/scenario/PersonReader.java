package org.servanda.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Person;
import org.servanda.internal.law.FactPath;
import org.servanda.internal.law.Vocabulary;
import org.servanda.internal.yaml.Place;
import org.servanda.internal.yaml.Tree;

/** Reads the persons: what stands in their own groups, and what the file says of everyone. */
final class PersonReader {
  /** What isn't a circumstance and may be said of one person or of everyone. */
  static final List<String> SHARED =
      List.of("nationality", "habitual-residence", "other-nationality", "fears");

  private static final String PERSON = "person";
  private static final String MEASURE = "measure";

  private final Notes notes;
  private final Values values;
  private final Vocabulary vocabulary;
  private final Tree.Entries root;
  private final Map<String, Place> names = new HashMap<>();

  PersonReader(Notes notes, Vocabulary vocabulary, Tree.Entries root) {
    this.notes = notes;
    this.values = new Values(notes);
    this.vocabulary = vocabulary;
    this.root = root;
  }

  /** The sections that stand in groups of their own. */
  static List<String> sections(Vocabulary vocabulary) {
    return vocabulary.sections().keySet().stream()
        .filter(section -> !section.equals(PERSON) && !section.equals(MEASURE))
        .sorted()
        .toList();
  }

  List<Person> read() {
    Tree tree = root.get(PERSON);
    if (tree == null) {
      notes.problem(
          root.at(),
          "the key 'person' is missing: whom the State's act concerns; "
              + "write person: {} when nothing is known of her or him");
      // what the file says of everyone is read all the same, for the mistakes in it
      return List.of(person(PERSON, Tree.none(root.at())));
    }
    notes.at(PERSON, tree.at());
    List<Person> persons = new ArrayList<>();
    if (tree instanceof Tree.Items list) {
      if (list.items().isEmpty()) {
        notes.problem(tree.at(), "person names nobody");
      }
      for (Tree item : list.items()) {
        persons.add(person(item, list.items().size() > 1));
      }
    } else {
      persons.add(person(tree, false));
    }
    return persons;
  }

  private Person person(Tree tree, boolean oneOfSeveral) {
    Tree.Entries group = values.group(PERSON, tree, tree.at());
    List<String> known = new ArrayList<>(List.of("name"));
    known.addAll(SHARED);
    known.addAll(vocabulary.sections().getOrDefault(PERSON, Map.of()).keySet());
    known.addAll(Keys.ORIGIN);
    known.addAll(sections(vocabulary));
    new Keys(notes, vocabulary).check(group, PERSON, known);
    String name = values.word("name", group.get("name"));
    if (group.get("name") == null && oneOfSeveral) {
      notes.problem(group.at(), "where there are several persons, each needs a name");
    }
    Tree named = group.get("name");
    Place at = named == null ? group.at() : named.at();
    Place before = names.putIfAbsent(name, at);
    String id = name.isEmpty() ? PERSON : name;
    if (before != null && !name.isEmpty()) {
      notes.problem(
          at,
          "two persons are called '"
              + name
              + "'; give each a name of her or his own; see "
              + Notes.words(before));
      id = name + "-" + at.line();
    }
    notes.at(FactPath.of(id, "name"), at);
    return person(id, group);
  }

  private Person person(String id, Tree.Entries group) {
    CircumstanceReader circumstances = new CircumstanceReader(notes, vocabulary, id);
    for (String section : sections(vocabulary)) {
      Tree ofAll = root.get(section);
      if (ofAll != null) {
        circumstances.section(section, ofAll);
      }
      Tree own = group.get(section);
      if (own != null) {
        circumstances.section(section, own);
      }
    }
    if (root.get(MEASURE) instanceof Tree.Entries measure) {
      circumstances.keys(MEASURE, measure);
    }
    circumstances.keys(PERSON, group);
    NationalityReader ties = new NationalityReader(notes, vocabulary, id);
    ties.read(
        shared(group, "nationality"),
        shared(group, "habitual-residence"),
        shared(group, "other-nationality"));
    Tree feared = shared(group, "fears");
    FearReader.Fears fears =
        feared == null
            ? new FearReader.Fears(List.of(), false)
            : new FearReader(notes, vocabulary, id).read(feared);
    return new Person(
        id,
        ties.ties(),
        ties.complete(),
        fears.harms(),
        fears.complete(),
        circumstances.circumstances());
  }

  private @Nullable Tree shared(Tree.Entries group, String key) {
    Tree own = group.get(key);
    Tree ofAll = root.get(key);
    if (own != null && ofAll != null) {
      notes.problem(
          group.placeOf(key),
          "'"
              + key
              + "' is stated already, for everyone, at "
              + Notes.words(root.placeOf(key))
              + "; keep one of them");
    }
    return own == null ? ofAll : own;
  }
}
