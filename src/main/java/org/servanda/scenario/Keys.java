package org.servanda.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.servanda.internal.law.Spelling;
import org.servanda.internal.law.Vocabulary;
import org.servanda.internal.law.Vocabulary.CircumstanceKind;
import org.servanda.internal.yaml.Tree;

/** Which keys may stand in a group; any other is a mistake. */
final class Keys {
  /** Where a fact comes from and how well it is proved. */
  static final List<String> ORIGIN = List.of("proof", "source", "known", "date");

  private final Notes notes;
  private final Vocabulary vocabulary;

  Keys(Notes notes, Vocabulary vocabulary) {
    this.notes = notes;
    this.vocabulary = vocabulary;
  }

  /**
   * Notes every key of a group that isn't known.
   *
   * @param group the group
   * @param name the group's name in messages; empty at the top of the file
   * @param known the keys that may stand there, in the order to show
   */
  void check(Tree.Entries group, String name, Collection<String> known) {
    for (String key : group.entries().keySet()) {
      if (!known.contains(key)) {
        String dotted = name.isEmpty() ? key : name + "." + key;
        String list = name.isEmpty() ? "Keys are" : "Keys of " + name + " are";
        notes.problem(
            group.placeOf(key),
            "unknown key '"
                + dotted
                + "'"
                + meant(key, name, known)
                + " "
                + list
                + ": "
                + Spelling.list(known));
      }
    }
  }

  private String meant(String key, String name, Collection<String> known) {
    Optional<String> elsewhere =
        vocabulary.sections().values().stream()
            .flatMap(section -> section.values().stream())
            .map(CircumstanceKind::key)
            .filter(dotted -> dotted.substring(dotted.indexOf('.') + 1).equals(key))
            .findFirst();
    return elsewhere
        .or(
            () ->
                Spelling.nearest(key, known).map(near -> name.isEmpty() ? near : name + "." + near))
        .map(word -> "; did you mean '" + word + "'?")
        .orElse(".");
  }
}
