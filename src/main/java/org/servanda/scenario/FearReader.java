package org.servanda.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;
import org.servanda.internal.law.FactPath;
import org.servanda.internal.law.Vocabulary;
import org.servanda.internal.yaml.Tree;

/** Reads what a person fears. */
final class FearReader {
  private static final List<String> KEYS =
      List.of(
          "harm",
          "by",
          "in",
          "risk",
          "inquired",
          "scope",
          "for",
          "because-of",
          "weight",
          "acquiescence",
          "protection",
          "as-found-by",
          "source",
          "known",
          "date");
  private static final String AS_FOUND = "-as-found";

  private final Notes notes;
  private final Values values;
  private final Keys keys;
  private final String person;

  FearReader(Notes notes, Vocabulary vocabulary, String person) {
    this.notes = notes;
    this.values = new Values(notes);
    this.keys = new Keys(notes, vocabulary);
    this.person = person;
  }

  /** The fears, and whether there are no others. */
  record Fears(List<FearedHarm> harms, boolean complete) {}

  Fears read(Tree tree) {
    List<FearedHarm> harms = new ArrayList<>();
    boolean complete = true;
    if (tree instanceof Tree.Word word && word.text().equals(Values.UNKNOWN)) {
      return new Fears(harms, false);
    }
    if (tree instanceof Tree.Word word && word.text().equals("none")) {
      notes.problem(tree.at(), "when nothing is feared, write fears: []");
      return new Fears(harms, false);
    }
    for (Tree item : values.list("fears", tree)) {
      if (others(item)) {
        values.oneOf("others", item.get("others"), Values.UNKNOWN);
        complete = false;
      } else {
        harms.add(fear(harms.size() + 1, item));
      }
    }
    return new Fears(harms, complete);
  }

  /** Whether an item of a list only says whether there are others. */
  static boolean others(Tree item) {
    return item instanceof Tree.Entries group && group.entries().keySet().equals(Set.of("others"));
  }

  private FearedHarm fear(int number, Tree item) {
    notes.at(FactPath.of(person, "fears." + number), item.at());
    Tree.Entries group = values.group("each fear", item, item.at());
    keys.check(group, "fears", KEYS);
    FearedHarm.Builder fear =
        FearedHarm.of(
            needed(number, group, "harm", "what would be done"),
            needed(number, group, "in", "the State where it would happen"));
    fear.by(known(number, group, "by"));
    Risk risk = values.step("fears.risk", group.get("risk"), Risk.class);
    if (risk != null) {
      fear.risk(risk);
    }
    fear.inquired(values.answer("fears.inquired", group.get("inquired")));
    fear.scope(known(number, group, "scope"));
    fear.purposes(set(number, group, "for"));
    fear.grounds(set(number, group, "because-of"));
    fear.weight(known(number, group, "weight"));
    note(number, group, "acquiescence");
    fear.acquiescence(values.answer("fears.acquiescence", group.get("acquiescence")));
    fear.protection(values.answer("fears.protection", group.get("protection")));
    Provenance provenance = Origin.read(values, "fears", group, Origin.UNTOLD).provenance();
    String finder = known(number, group, "as-found-by");
    if (!finder.isEmpty()) {
      String source = provenance.source();
      provenance =
          new Provenance(
              source == null ? finder : finder + "; " + source,
              provenance.date(),
              provenance.known());
      String harm = group.text("harm", "");
      fear.stated(
          harm.endsWith(AS_FOUND) ? harm.substring(0, harm.length() - AS_FOUND.length()) : harm);
    }
    return fear.from(provenance).build();
  }

  private String needed(int number, Tree.Entries group, String key, String meaning) {
    if (group.get(key) == null && group.entries().keySet().stream().anyMatch(KEYS::contains)) {
      notes.problem(group.at(), "this fear lacks '" + key + "': " + meaning);
    }
    note(number, group, key);
    return values.word("fears." + key, group.get(key));
  }

  private String known(int number, Tree.Entries group, String key) {
    return values.known("fears." + key, FactPath.fear(person, number, key), group.get(key));
  }

  private void note(int number, Tree.Entries group, String key) {
    Tree tree = group.get(key);
    if (tree != null) {
      notes.at(FactPath.fear(person, number, key), tree.at());
    }
  }

  private String[] set(int number, Tree.Entries group, String key) {
    note(number, group, key);
    Set<String> set = new LinkedHashSet<>();
    for (Tree.Word word : values.words("fears." + key, group.get(key))) {
      if (!word.text().equals(Values.UNKNOWN)) {
        notes.at(FactPath.value(FactPath.fear(person, number, key), word.text()), word.at());
        if (!set.add(word.text())) {
          notes.problem(word.at(), "'" + word.text() + "' is named twice");
        }
      }
    }
    return set.toArray(String[]::new);
  }
}
