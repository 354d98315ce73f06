package org.servanda.scenario;

import com.google.common.base.Ascii;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Answer;
import org.servanda.internal.law.Days;
import org.servanda.internal.law.Spelling;
import org.servanda.internal.yaml.Place;
import org.servanda.internal.yaml.Tree;

/** Reads single values, and notes what is wrong with them. Nothing is guessed. */
final class Values {
  static final String UNKNOWN = "unknown";

  private final Notes notes;

  Values(Notes notes) {
    this.notes = notes;
  }

  /** One word; empty when there is none or something else stands there. */
  String word(String name, @Nullable Tree tree) {
    if (tree == null) {
      return "";
    }
    if (!(tree instanceof Tree.Word word)) {
      notes.problem(tree.at(), name + " takes one value, not " + tree.kind());
      return "";
    }
    if (word.text().isEmpty()) {
      notes.problem(tree.at(), name + " has no value; leave it out when it isn't known");
    }
    return word.text();
  }

  /** One word, with the place noted under {@code path}; empty when it is absent or unknown. */
  String known(String name, String path, @Nullable Tree tree) {
    String word = word(name, tree);
    if (tree != null) {
      notes.at(path, tree.at());
    }
    return word.equals(UNKNOWN) ? "" : word;
  }

  /** The words of a list, or the one word that stands there. */
  List<Tree.Word> words(String name, @Nullable Tree tree) {
    List<Tree.Word> words = new ArrayList<>();
    if (tree instanceof Tree.Items list) {
      for (Tree item : list.items()) {
        if (!word("each value of " + name, item).isEmpty()) {
          words.add((Tree.Word) item);
        }
      }
    } else if (tree instanceof Tree.Entries) {
      notes.problem(tree.at(), name + " takes one value or a list, not " + tree.kind());
    } else if (tree != null && !word(name, tree).isEmpty()) {
      words.add((Tree.Word) tree);
    }
    return words;
  }

  /** A day; null when it is absent, unknown or none. */
  @Nullable LocalDate day(String name, @Nullable Tree tree) {
    String text = word(name, tree);
    if (tree == null || text.isEmpty() || text.equals(UNKNOWN)) {
      return null;
    }
    Optional<LocalDate> day = Days.read(text);
    if (day.isEmpty()) {
      notes.problem(tree.at(), Days.fault(text));
    }
    return day.orElse(null);
  }

  /** An answer; unknown when it is absent. */
  Answer answer(String name, @Nullable Tree tree) {
    String text = word(name, tree);
    switch (text) {
      case "yes":
        return Answer.YES;
      case "no":
        return Answer.NO;
      case "", UNKNOWN:
        return Answer.UNKNOWN;
      default:
        notes.problem(
            tree == null ? Place.of(name) : tree.at(),
            "'" + text + "' is no answer to " + name + "; write yes or no (or unknown)");
        return Answer.UNKNOWN;
    }
  }

  /** A step on a scale, or null when it is absent, unknown or none. */
  <E extends Enum<E>> @Nullable E step(String name, @Nullable Tree tree, Class<E> scale) {
    String text = word(name, tree);
    if (tree == null || text.isEmpty() || text.equals(UNKNOWN)) {
      return null;
    }
    List<String> known = new ArrayList<>();
    for (E constant : scale.getEnumConstants()) {
      String written = kebab(constant);
      if (written.equals(text)) {
        return constant;
      }
      known.add(written);
    }
    notes.problem(
        tree.at(),
        "unknown value '" + text + "' of " + name + Spelling.hint(text, known, "Values are"));
    return null;
  }

  /** One of a few words; empty when it is absent or none of them. */
  String oneOf(String name, @Nullable Tree tree, String... known) {
    String text = word(name, tree);
    if (tree == null || text.isEmpty() || Set.of(known).contains(text)) {
      return text;
    }
    List<String> all = Arrays.asList(known);
    notes.problem(
        tree.at(),
        "unknown value '" + text + "' of " + name + Spelling.hint(text, all, "Values are"));
    return "";
  }

  /** A group of keys; empty when there is none or something else stands there. */
  Tree.Entries group(String name, @Nullable Tree tree, Place around) {
    if (tree instanceof Tree.Entries group) {
      return group;
    }
    if (tree == null) {
      return Tree.none(around);
    }
    if (!(tree instanceof Tree.Word word) || !word.text().isEmpty()) {
      notes.problem(tree.at(), name + " must be a group of keys, not " + tree.kind());
    }
    return Tree.none(tree.at());
  }

  /** A list; empty when there is none or something else stands there. */
  List<Tree> list(String name, @Nullable Tree tree) {
    if (tree instanceof Tree.Items list) {
      return list.items();
    }
    if (tree != null) {
      notes.problem(
          tree.at(), name + " is a list, not " + tree.kind() + "; begin each item with '- '");
    }
    return List.of();
  }

  /** A constant as a scenario writes it. */
  static String kebab(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }
}
