package org.servanda.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Incorporation;
import org.servanda.fact.Measure;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;
import org.servanda.fact.TreatyAct;
import org.servanda.internal.law.FactPath;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.ScenarioCheck;
import org.servanda.internal.yaml.Tree;

/** Makes a scenario of a document, going on after every mistake so that all of them are found. */
final class ScenarioParser {
  private static final List<String> FIRST =
      List.of("scenario", "on", "state", "territory", "measure", "person");
  private static final List<String> LAST =
      List.of(
          "participation", "states", "profile", "doctrines", "viewpoint", "incorporated", "expect");
  private static final String DEFAULT_PROFILE = "mainstream";

  private final Law law;
  private final Notes notes;
  private final Values values;

  ScenarioParser(Law law, Notes notes) {
    this.law = law;
    this.notes = notes;
    this.values = new Values(notes);
  }

  /** The scenario; it may only be used when nothing was noted to be wrong. */
  Scenario read(Tree.Entries root) {
    new Keys(notes, law.vocabulary()).check(root, "", keys());
    String title = values.word("scenario", required(root, "scenario", "its title"));
    LocalDate on =
        values.day("on", required(root, "on", "the day of assessment, for example on: 2012-07-15"));
    note(root, "on");
    String state =
        values.word(
            "state",
            required(
                root,
                "state",
                "the State whose duties are asked about, " + "for example state: CHN"));
    note(root, "state");
    String territory = values.known("territory", "territory", root.get("territory"));
    Measure measure = new MeasureReader(notes, law.vocabulary()).read(root);
    List<Person> persons = new PersonReader(notes, law.vocabulary(), root).read();
    List<TreatyAct> acts = new ActReader(notes, law.vocabulary()).read(root);
    String profile = values.word("profile", root.get("profile"));
    note(root, "profile");
    String viewpoint = values.word("viewpoint", root.get("viewpoint"));
    note(root, "viewpoint");
    Scenario scenario =
        new Scenario(
            title,
            on == null ? LocalDate.EPOCH : on,
            state,
            territory,
            measure,
            persons,
            List.of(),
            acts,
            names(root),
            profile.isEmpty() ? DEFAULT_PROFILE : profile,
            positions(root),
            viewpoint.isEmpty() ? Scenario.STATE_ADVISER : viewpoint,
            incorporated(root));
    notes.problems(ScenarioCheck.words(law, scenario));
    if (on != null) {
      // without the day nothing can be said to contradict it
      notes.problems(ScenarioCheck.sense(law, scenario));
    }
    return scenario;
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>(FIRST);
    keys.addAll(PersonReader.SHARED);
    keys.addAll(LAST);
    keys.addAll(PersonReader.sections(law.vocabulary()));
    return keys;
  }

  private @Nullable Tree required(Tree.Entries root, String key, String meaning) {
    Tree tree = root.get(key);
    if (tree == null) {
      notes.problem(root.at(), "the key '" + key + "' is missing: " + meaning);
    }
    return tree;
  }

  private void note(Tree.Entries root, String key) {
    Tree tree = root.get(key);
    if (tree != null) {
      notes.at(key, tree.at());
    }
  }

  private Map<String, String> names(Tree.Entries root) {
    Map<String, String> names = new TreeMap<>();
    Tree tree = root.get("states");
    if (tree != null) {
      Tree.Entries group = values.group("states", tree, tree.at());
      group
          .entries()
          .forEach(
              (code, name) -> {
                notes.at("states." + code, group.placeOf(code));
                names.put(code, values.word("states." + code, name));
              });
    }
    return names;
  }

  /** A list that is given says all there is, unless it has {@code unknown} among its entries. */
  private Incorporation incorporated(Tree.Entries root) {
    Tree tree = root.get("incorporated");
    if (tree == null) {
      return Incorporation.UNSTATED;
    }
    List<String> taken = new ArrayList<>();
    boolean complete = true;
    for (Tree.Word word : values.words("incorporated", tree)) {
      if (word.text().equals(Values.UNKNOWN)) {
        complete = false;
      } else if (!word.text().equals("none")) {
        notes.at(FactPath.value("incorporated", word.text()), word.at());
        taken.add(word.text());
      }
    }
    return new Incorporation(taken, complete);
  }

  private Map<String, String> positions(Tree.Entries root) {
    Map<String, String> positions = new TreeMap<>();
    Tree tree = root.get("doctrines");
    if (tree != null) {
      Tree.Entries group = values.group("doctrines", tree, tree.at());
      group
          .entries()
          .forEach(
              (key, position) -> {
                notes.at("doctrines." + key, group.placeOf(key));
                String holds = values.word("doctrines." + key, position);
                notes.at(FactPath.value("doctrines." + key, holds), position.at());
                positions.put(key, holds);
              });
    }
    return positions;
  }
}
