package org.servanda.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Answer;
import org.servanda.fact.Measure;
import org.servanda.fact.Provenance;
import org.servanda.internal.law.FactPath;
import org.servanda.internal.law.Vocabulary;
import org.servanda.internal.yaml.Tree;

/** Reads what the State does or means to do. */
final class MeasureReader {
  private static final String MEASURE = "measure";
  private static final List<String> KEYS =
      List.of("kind", "to", "onward", "under", "carried-out", "source", "known", "date");

  private final Notes notes;
  private final Values values;
  private final Vocabulary vocabulary;

  MeasureReader(Notes notes, Vocabulary vocabulary) {
    this.notes = notes;
    this.values = new Values(notes);
    this.vocabulary = vocabulary;
  }

  /** The measure, or null when it is unknown. */
  @Nullable Measure read(Tree.Entries root) {
    Tree tree = root.get(MEASURE);
    if (tree == null || root.text(MEASURE, "").equals(Values.UNKNOWN)) {
      return null;
    }
    notes.at(MEASURE, tree.at());
    Tree.Entries group = values.group(MEASURE, tree, tree.at());
    List<String> known = new ArrayList<>(KEYS);
    // the vocabulary may know circumstances of a measure; they stand here and are read elsewhere
    known.addAll(vocabulary.sections().getOrDefault(MEASURE, Map.of()).keySet());
    new Keys(notes, vocabulary).check(group, MEASURE, known);
    if (group.get("kind") == null && tree instanceof Tree.Entries) {
      notes.problem(
          tree.at(),
          "this measure lacks 'kind': what the State does or means to do; "
              + "write measure: unknown when that isn't known");
    }
    String kind = noted("kind", group);
    String to = noted("to", group);
    String under = noted("under", group);
    List<String> onward = new ArrayList<>();
    for (Tree.Word place : values.words("measure.onward", group.get("onward"))) {
      notes.at(FactPath.value("measure.onward", place.text()), place.at());
      onward.add(place.text());
    }
    Answer carriedOut = values.answer("measure.carried-out", group.get("carried-out"));
    noteDate(group);
    Provenance provenance = Origin.read(values, MEASURE, group, Origin.UNTOLD).provenance();
    return new Measure(kind, to, onward, under, carriedOut, provenance, "");
  }

  private String noted(String key, Tree.Entries group) {
    String dotted = MEASURE + "." + key;
    return values.known(dotted, dotted, group.get(key));
  }

  private void noteDate(Tree.Entries group) {
    Tree date = group.get("date");
    if (date != null) {
      notes.at(MEASURE + ".date", date.at());
    }
  }
}
