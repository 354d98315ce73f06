package org.servanda.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.internal.law.Law;
import org.servanda.internal.yaml.Tree;
import org.servanda.scenario.Expectations.Difference;
import org.servanda.scenario.Expectations.Target;

/** Reads where a deciding body held otherwise than the answer. */
final class DifferenceReader {
  private static final List<String> KEYS = List.of("norm", "finding", "held", "ours", "because");
  private static final String NAME = "expect.differs";

  private final Law law;
  private final Notes notes;
  private final Values values;
  private final TargetReader targets;
  private final ElementReader elements;

  DifferenceReader(Law law, Notes notes, TargetReader targets) {
    this.law = law;
    this.notes = notes;
    this.values = new Values(notes);
    this.targets = targets;
    this.elements = new ElementReader(law, notes);
  }

  /** A difference, or null when the item doesn't say on what. */
  @Nullable Difference difference(Tree item) {
    Tree.Entries group = values.group("each difference", item, item.at());
    new Keys(notes, law.vocabulary()).check(group, NAME, KEYS);
    if (!(item instanceof Tree.Entries)) {
      return null;
    }
    Tree norm = group.get("norm");
    Tree finding = group.get("finding");
    if ((norm == null) == (finding == null)) {
      notes.problem(
          item.at(), "a difference is about one norm or one finding; write either norm or finding");
      return null;
    }
    if (norm != null) {
      Target of = targets.provision(values.word("norm", norm), norm.at());
      return read(group, of, "", TargetReader.STATUSES);
    }
    String text = values.word("finding", finding);
    int hash = text.indexOf('#');
    if (hash < 0) {
      notes.problem(
          group.placeOf("finding"),
          "'" + text + "' names no element; write the provision, then # and the element");
      return null;
    }
    Target of = targets.table(text.substring(0, hash), group.placeOf("finding"));
    String element = text.substring(hash + 1);
    elements.check(of, element, group.placeOf("finding"));
    return read(group, of, element, ElementReader.VERDICTS);
  }

  private Difference read(Tree.Entries group, Target of, String element, String[] words) {
    String held = values.oneOf("held", needed(group, "held", "what the body held"), words);
    String ours = values.oneOf("ours", needed(group, "ours", "what the answer gives"), words);
    String because = values.word("because", needed(group, "because", "why they differ"));
    if (!held.isEmpty() && held.equals(ours)) {
      notes.problem(
          group.placeOf("ours"),
          "what was held and what we give are both " + ours + ", which is no difference");
    }
    return new Difference(of, element, held, ours, because, group.at().toString());
  }

  private @Nullable Tree needed(Tree.Entries group, String key, String meaning) {
    Tree tree = group.get(key);
    if (tree == null) {
      notes.problem(group.at(), "this difference lacks '" + key + "': " + meaning);
    }
    return tree;
  }
}
