package org.servanda.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.servanda.fact.TreatyAct;
import org.servanda.internal.law.Days;
import org.servanda.internal.law.FactPath;
import org.servanda.internal.law.Vocabulary;
import org.servanda.internal.yaml.Tree;

/** Reads what States did towards treaties: {@code participation: { PRK: { vclt: 2000-01-01 } }}. */
final class ActReader {
  private static final List<String> KEYS = List.of("act", "date", "effective", "territory", "note");
  private static final String NONE = "none";

  private final Notes notes;
  private final Values values;
  private final Keys keys;
  private final List<TreatyAct> acts = new ArrayList<>();

  ActReader(Notes notes, Vocabulary vocabulary) {
    this.notes = notes;
    this.values = new Values(notes);
    this.keys = new Keys(notes, vocabulary);
  }

  /** The acts, by State and instrument, then as written. */
  List<TreatyAct> read(Tree.Entries root) {
    Tree tree = root.get("participation");
    if (tree != null) {
      Tree.Entries states = values.group("participation", tree, tree.at());
      states
          .entries()
          .forEach(
              (state, treaties) -> {
                notes.at("participation." + state, states.placeOf(state));
                state(state, treaties);
              });
    }
    acts.sort(Comparator.comparing(TreatyAct::state).thenComparing(TreatyAct::instrument));
    return List.copyOf(acts);
  }

  private void state(String state, Tree tree) {
    Tree.Entries treaties = values.group("participation." + state, tree, tree.at());
    for (Map.Entry<String, Tree> entry : treaties.entries().entrySet()) {
      String path = "participation." + state + "." + entry.getKey();
      notes.at(path, treaties.placeOf(entry.getKey()));
      Tree said = entry.getValue();
      if (said instanceof Tree.Items list) {
        if (list.items().isEmpty()) {
          notes.problem(
              list.at(),
              "a list of acts can't be empty; write none where the State did " + "nothing");
        }
        list.items().forEach(item -> act(state, entry.getKey(), path, item));
      } else {
        act(state, entry.getKey(), path, said);
      }
    }
  }

  private void act(String state, String treaty, String path, Tree tree) {
    if (tree instanceof Tree.Entries group) {
      keys.check(group, path, KEYS);
      if (group.get("act") == null) {
        notes.problem(
            group.at(), "this act lacks 'act': what the State did, for example accession");
        return;
      }
      acts.add(
          new TreatyAct(
              state,
              treaty,
              noted(path, group, "act"),
              noted(path, group, "date"),
              noted(path, group, "effective"),
              noted(path, group, "territory"),
              "scenario",
              values.word("note", group.get("note"))));
      return;
    }
    String word = values.word(path, tree);
    if (word.equals(NONE)) {
      acts.add(new TreatyAct(state, treaty, NONE, "", "", "", "scenario", ""));
    } else if (Days.isYear(word) || Days.read(word).isPresent()) {
      acts.add(new TreatyAct(state, treaty, "accession", word, "", "", "scenario", ""));
    } else if (!word.isEmpty()) {
      notes.problem(
          tree.at(), Days.fault(word) + ". Write the day of accession, none, or a list of acts");
    }
  }

  private String noted(String path, Tree.Entries group, String key) {
    Tree tree = group.get(key);
    String word = values.word(path + "." + key, tree);
    if (tree != null) {
      notes.at(FactPath.value(path, word), tree.at());
    }
    return word;
  }
}
