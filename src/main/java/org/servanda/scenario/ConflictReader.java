package org.servanda.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Spelling;
import org.servanda.internal.yaml.Tree;
import org.servanda.scenario.Expectations.ConflictExpected;
import org.servanda.scenario.Expectations.PairExpected;
import org.servanda.scenario.Expectations.Phrase;

/** Reads the conflicts that a file expects, or expects not to be. */
final class ConflictReader {
  private static final List<String> KEYS =
      List.of(
          "between",
          "type",
          "certainty",
          "outcome",
          "prevailing",
          "priority",
          "contested-by",
          "applies",
          "does-not-apply",
          "contested",
          "open");

  private final Law law;
  private final Notes notes;
  private final Values values;
  private final TargetReader targets;

  ConflictReader(Law law, Notes notes, TargetReader targets) {
    this.law = law;
    this.notes = notes;
    this.values = new Values(notes);
    this.targets = targets;
  }

  /** A conflict, or null when the item doesn't say between what. */
  @Nullable ConflictExpected conflict(Tree item) {
    Tree.Entries group = values.group("each conflict", item, item.at());
    new Keys(notes, law.vocabulary()).check(group, "expect.conflicts", KEYS);
    Tree between = group.get("between");
    if (between == null) {
      if (item instanceof Tree.Entries) {
        notes.problem(item.at(), "this conflict lacks 'between': the two provisions in it");
      }
      return null;
    }
    PairExpected pair = pair(between);
    List<Phrase> contestedBy = phrases(group, "contested-by");
    if (contestedBy != null) {
      contestedBy(group.get("contested-by"));
    }
    return pair == null
        ? null
        : new ConflictExpected(
            pair,
            values.oneOf(
                "type",
                group.get("type"),
                "contradiction",
                "permission",
                "incompatible-duties",
                "divergence"),
            values.oneOf("certainty", group.get("certainty"), "certain", "possible", "none"),
            values.oneOf(
                "outcome",
                group.get("outcome"),
                "dissolved",
                "prevails",
                "void",
                "terminates",
                "application-barred",
                "both-bind"),
            oneOfPair("prevailing", group, pair, "none"),
            oneOfPair("priority", group, pair, "either", "none"),
            contestedBy,
            phrases(group, "applies"),
            phrases(group, "does-not-apply"),
            phrases(group, "contested"),
            phrases(group, "open"));
  }

  /** A pair of provisions, or null when the tree is none. */
  @Nullable PairExpected pair(Tree tree) {
    List<Tree.Word> two = values.words("between", tree);
    if (two.size() != 2) {
      notes.problem(
          tree.at(), "a conflict is between two provisions; write their ids as [ONE, OTHER]");
      return null;
    }
    return new PairExpected(
        targets.provision(two.get(0).text(), two.get(0).at()),
        targets.provision(two.get(1).text(), two.get(1).at()),
        tree.at().toString());
  }

  private String oneOfPair(String key, Tree.Entries group, PairExpected pair, String... others) {
    List<String> known = new ArrayList<>(List.of(pair.one().provision(), pair.other().provision()));
    known.addAll(List.of(others));
    return values.oneOf(key, group.get(key), known.toArray(String[]::new));
  }

  private void contestedBy(@Nullable Tree tree) {
    Collection<String> known =
        law.doctrines().values().stream().flatMap(one -> one.keys().stream()).toList();
    for (Tree.Word key : values.words("contested-by", tree)) {
      if (!known.contains(key.text()) && !law.doctrines().containsKey(key.text())) {
        notes.problem(
            key.at(),
            "unknown doctrine '"
                + key.text()
                + "'"
                + Spelling.hint(key.text(), known, "Doctrines are"));
      }
    }
  }

  private @Nullable List<Phrase> phrases(Tree.Entries group, String key) {
    Tree tree = group.get(key);
    return tree == null ? null : phrases(values, key, tree);
  }

  /** The texts of a list, each with its place. */
  static List<Phrase> phrases(Values values, String name, @Nullable Tree tree) {
    return values.words(name, tree).stream()
        .map(word -> new Phrase(word.text(), word.at().toString()))
        .toList();
  }
}
