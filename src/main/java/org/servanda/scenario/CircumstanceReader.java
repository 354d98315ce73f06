package org.servanda.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.servanda.fact.Circumstance;
import org.servanda.internal.law.FactPath;
import org.servanda.internal.law.Vocabulary;
import org.servanda.internal.law.Vocabulary.CircumstanceKind;
import org.servanda.internal.yaml.Place;
import org.servanda.internal.yaml.Tree;

/** Gathers the circumstances of one person from the groups in which they stand. */
final class CircumstanceReader {
  private final Notes notes;
  private final Values values;
  private final Vocabulary vocabulary;
  private final String person;
  private final Map<String, Place> stated = new HashMap<>();
  private final List<Circumstance> circumstances = new ArrayList<>();

  CircumstanceReader(Notes notes, Vocabulary vocabulary, String person) {
    this.notes = notes;
    this.values = new Values(notes);
    this.vocabulary = vocabulary;
    this.person = person;
  }

  /** All circumstances read, in an order that doesn't depend on the file's. */
  List<Circumstance> circumstances() {
    circumstances.sort(Comparator.comparing(Circumstance::key).thenComparing(Circumstance::value));
    return List.copyOf(circumstances);
  }

  /** Reads a section that stands in a group of its own. */
  void section(String section, Tree tree) {
    Map<String, CircumstanceKind> kinds = kinds(section);
    Tree.Entries group = values.group(section, tree, tree.at());
    List<String> known = new ArrayList<>(kinds.keySet());
    Keys.ORIGIN.stream().filter(key -> !kinds.containsKey(key)).forEach(known::add);
    new Keys(notes, vocabulary).check(group, section, known);
    keys(section, group);
  }

  /** Reads the keys of a section from a group that holds other keys too. */
  void keys(String section, Tree.Entries group) {
    Map<String, CircumstanceKind> kinds = kinds(section);
    // a section may have a key of its own that is called like one of the origin's
    Map<String, Tree> origins = new HashMap<>(group.entries());
    origins.keySet().removeAll(kinds.keySet());
    Tree origin = new Tree.Entries(origins, group.keys(), group.at());
    Origin around = Origin.read(values, section, origin, Origin.UNTOLD);
    kinds.forEach(
        (key, kind) -> {
          Tree tree = group.entries().get(key);
          if (tree != null) {
            value(kind, group.placeOf(key), tree, around);
          }
        });
  }

  private void value(CircumstanceKind kind, Place key, Tree tree, Origin around) {
    Place before = stated.putIfAbsent(kind.key(), key);
    if (before != null) {
      notes.problem(
          key,
          "'"
              + kind.key()
              + "' is stated already, for everyone, at "
              + Notes.words(before)
              + "; keep one of them");
      return;
    }
    Origin origin = around;
    Tree said = tree;
    if (tree instanceof Tree.Entries group) {
      List<String> known = new ArrayList<>(Keys.ORIGIN);
      known.add(0, "is");
      new Keys(notes, vocabulary).check(group, kind.key(), known);
      origin = Origin.read(values, kind.key(), group, around);
      said = group.get("is");
      if (said == null) {
        notes.problem(key, kind.key() + " needs 'is' and its value in this group");
      }
    }
    String path = FactPath.of(person, kind.key());
    notes.at(path, said == null ? key : said.at());
    if (kind.type().equals("choices")) {
      Set<String> named = new HashSet<>();
      for (Tree.Word word : values.words(kind.key(), said)) {
        if (named.add(word.text())) {
          add(kind, word, origin);
        } else {
          notes.problem(word.at(), "'" + word.text() + "' is named twice");
        }
      }
    } else if (!values.word(kind.key(), said).isEmpty()) {
      add(kind, (Tree.Word) Objects.requireNonNull(said), origin);
    }
  }

  private void add(CircumstanceKind kind, Tree.Word word, Origin origin) {
    boolean unstated =
        word.text().equals(Values.UNKNOWN)
            && !kind.type().equals("answer")
            && !kind.type().startsWith("choice")
            && !kind.values().contains(Values.UNKNOWN);
    if (unstated) {
      return;
    }
    notes.at(FactPath.value(FactPath.of(person, kind.key()), word.text()), word.at());
    Circumstance fact = Circumstance.of(kind.key(), word.text()).from(origin.provenance());
    circumstances.add(origin.proof() == null ? fact : fact.proved(origin.proof()));
  }

  private Map<String, CircumstanceKind> kinds(String section) {
    return vocabulary.sections().getOrDefault(section, Map.of());
  }
}
