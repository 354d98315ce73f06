package org.servanda.scenario;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.servanda.internal.law.Spelling;
import org.servanda.internal.yaml.Place;
import org.servanda.internal.yaml.Tree;
import org.servanda.internal.yaml.Yaml;
import org.servanda.internal.yaml.YamlProblem;

/** Puts settings of the command line into a document, each with its own place. */
final class Settings {
  private static final Set<String> BESIDE_VALUE =
      Set.of("is", "proof", "source", "known", "date", "others");
  private static final String PERSON = "person";

  private final Notes notes;

  Settings(Notes notes) {
    this.notes = notes;
  }

  /**
   * The document with every setting in it; in the order of keys, so that no other order matters.
   */
  Tree.Entries apply(Tree.Entries root, Map<String, String> settings) {
    Tree.Entries result = root;
    for (Map.Entry<String, String> setting : new TreeMap<>(settings).entrySet()) {
      Place at = Place.of("--set " + setting.getKey());
      List<String> path = Splitter.on('.').splitToList(setting.getKey());
      if (path.contains("")) {
        notes.problem(at, "a key is words with dots between them, for example person.sex");
        continue;
      }
      try {
        Tree value = placed(Yaml.read(at.file(), setting.getValue()), at);
        Tree changed = set(result, where(result, path), value, at);
        result = changed instanceof Tree.Entries entries ? entries : result;
      } catch (YamlProblem broken) {
        notes.problem(at, String.valueOf(broken.getMessage()));
      }
    }
    return result;
  }

  /** The path in this document: what is said of the one person may stand inside or beside it. */
  private static List<String> where(Tree.Entries root, List<String> path) {
    Tree person = root.get(PERSON);
    String first = path.get(0);
    if (first.equals(PERSON)) {
      boolean named =
          path.size() > 2
              && person != null
              && person.get(path.get(1)) == null
              && path.get(1).equals(person.text("name", PERSON));
      List<String> inside = named ? path.subList(2, path.size()) : path.subList(1, path.size());
      boolean beside =
          !inside.isEmpty()
              && person instanceof Tree.Entries
              && person.get(inside.get(0)) == null
              && (root.get(inside.get(0)) instanceof Tree.Entries || isShared(inside.get(0)))
              && root.get(inside.get(0)) != null;
      return beside ? inside : prefixed(inside);
    }
    boolean inside = person != null && person.get(first) != null && root.get(first) == null;
    return inside ? prefixed(path) : path;
  }

  private static boolean isShared(String key) {
    return PersonReader.SHARED.contains(key);
  }

  private static List<String> prefixed(List<String> path) {
    List<String> all = new ArrayList<>(List.of(PERSON));
    all.addAll(path);
    return all;
  }

  private Tree set(@Nullable Tree tree, List<String> path, Tree value, Place at) {
    if (path.isEmpty()) {
      return value;
    }
    String key = path.get(0);
    List<String> rest = path.subList(1, path.size());
    if (tree == null || (tree instanceof Tree.Word word && word.text().isEmpty())) {
      return new Tree.Entries(Map.of(key, set(null, rest, value, at)), Map.of(key, at), at);
    }
    if (tree instanceof Tree.Entries group) {
      Map<String, Tree> entries = new LinkedHashMap<>(group.entries());
      Map<String, Place> keys = new LinkedHashMap<>(group.keys());
      entries.put(key, set(group.get(key), rest, value, at));
      if (rest.isEmpty() || group.get(key) == null) {
        keys.put(key, at);
      }
      return new Tree.Entries(entries, keys, group.at());
    }
    if (rest.isEmpty() && BESIDE_VALUE.contains(key)) {
      Map<String, Tree> entries = new LinkedHashMap<>();
      entries.put("is", tree);
      entries.put(key, value);
      return new Tree.Entries(entries, Map.of("is", tree.at(), key, at), tree.at());
    }
    if (tree instanceof Tree.Items list) {
      return inList(list, key, rest, value, at);
    }
    notes.problem(
        at,
        "there is no '"
            + key
            + "' in "
            + tree.kind()
            + ", which stands at "
            + Notes.words(tree.at()));
    return tree;
  }

  private Tree inList(Tree.Items list, String key, List<String> rest, Tree value, Place at) {
    List<Integer> meant = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      List<String> called = names(list.items().get(i));
      names.addAll(called.subList(0, Math.min(1, called.size())));
      if (called.contains(key) || key.equals(String.valueOf(i + 1))) {
        meant.add(i);
      }
    }
    if (meant.size() != 1) {
      String several =
          "'"
              + key
              + "' stands there more than once; add its State, as in "
              + key
              + "@PRK, or count from one";
      String none =
          "there is no '"
              + key
              + "' in the list at "
              + Notes.words(list.at())
              + Spelling.hint(key, names, "It has");
      notes.problem(at, meant.isEmpty() ? none : several);
      return list;
    }
    List<Tree> items = new ArrayList<>(list.items());
    int index = meant.get(0);
    items.set(index, set(items.get(index), rest, value, at));
    return new Tree.Items(items, list.at());
  }

  /** What an item of a list is called: a person by name, a fear by its harm. */
  private static List<String> names(Tree item) {
    String name = item.text("name", item.text("harm", item.text("state", "")));
    String state = item.text("in", "");
    if (name.isEmpty()) {
      return List.of();
    }
    return state.isEmpty() ? List.of(name) : List.of(name, name + "@" + state);
  }

  private static Tree placed(Tree tree, Place at) {
    if (tree instanceof Tree.Items list) {
      return new Tree.Items(list.items().stream().map(item -> placed(item, at)).toList(), at);
    }
    if (tree instanceof Tree.Entries group) {
      Map<String, Tree> entries = new LinkedHashMap<>();
      Map<String, Place> keys = new LinkedHashMap<>();
      group
          .entries()
          .forEach(
              (key, value) -> {
                entries.put(key, placed(value, at));
                keys.put(key, at);
              });
      return new Tree.Entries(entries, keys, at);
    }
    return new Tree.Word(((Tree.Word) tree).text(), at);
  }
}
