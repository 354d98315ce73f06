package org.servanda.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.internal.yaml.Tree;

/**
 * How far the data on one instrument reach, from {@code completeness.yaml}.
 *
 * @param id the instrument
 * @param entry what the file says of it
 */
record Completeness(String id, Tree entry) {
  /**
   * The entry of an instrument.
   *
   * @throws ConversionProblem when the file has none: then nobody knows what a missing row means
   */
  static Completeness of(Tree file, String id) {
    Tree entry = file.map("instruments").get(id);
    if (entry == null || entry.text("complete-as-of", "").isEmpty()) {
      throw new ConversionProblem(
          List.of(
              "completeness.yaml: '"
                  + id
                  + "' needs complete-as-of: the day up to which a missing row means no consent,"
                  + " or none"));
    }
    return new Completeness(id, entry);
  }

  /** The comments that open a table, sources apart. */
  List<String> comments() {
    List<String> lines = new ArrayList<>();
    lines.add("# instrument: " + id);
    lines.add("# complete-as-of: " + entry.text("complete-as-of", "none"));
    Map<String, String> perState = new TreeMap<>();
    Tree.Entries days = entry.map("complete-as-of-for");
    days.entries()
        .keySet()
        .forEach(day -> days.words(day).forEach(state -> perState.put(state, day)));
    pairs(lines, "complete-as-of-for", perState);
    pairs(lines, "complete-as-of-act", texts("complete-as-of-act"));
    texts("unsettled").forEach((who, why) -> lines.add("# unsettled: " + who + " = " + why));
    texts("doubts").forEach((who, why) -> lines.add("# doubt: " + who + " = " + why));
    texts("not-extended").forEach((who, why) -> lines.add("# not-extended: " + who + " = " + why));
    entry.words("gaps").forEach(gap -> lines.add("# gap: " + gap));
    entry.words("remarks").forEach(remark -> lines.add("# remark: " + remark));
    return lines;
  }

  /** The territorial units that the instrument doesn't reach. */
  List<String> unitsNotReached() {
    return texts("not-extended").keySet().stream()
        .map(stateAndUnit -> stateAndUnit.substring(stateAndUnit.indexOf(' ') + 1))
        .toList();
  }

  private Map<String, String> texts(String key) {
    Map<String, String> texts = new TreeMap<>();
    Tree.Entries map = entry.map(key);
    map.entries().keySet().forEach(name -> texts.put(name, map.text(name, "")));
    return texts;
  }

  private static void pairs(List<String> lines, String key, Map<String, String> pairs) {
    StringBuilder line = new StringBuilder("# " + key + ":");
    pairs.forEach((name, day) -> line.append(' ').append(name).append('=').append(day));
    if (!pairs.isEmpty()) {
      lines.add(line.toString());
    }
  }
}
