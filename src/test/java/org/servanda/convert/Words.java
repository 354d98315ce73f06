package org.servanda.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.servanda.internal.yaml.Tree;

/** Our own words for names, units, sources and notes, from {@code words.yaml}. */
final class Words {
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "(?:State succession effective|in force for the State(?: from)?|treated as party from)"
              + " (\\d{4}-\\d{2}-\\d{2})(?:; )?");
  private static final Pattern TERRITORY = Pattern.compile("territory=([A-Z]{3})(?:; )?");

  private final Tree tree;
  private final Map<String, TreeSet<String>> kept = new HashMap<>();

  Words(Tree tree) {
    this.tree = tree;
  }

  /** The name of a State in running text. */
  String name(String code, String otherwise) {
    return tree.map("names").text(code, otherwise);
  }

  /** States that have acts without being in the data's list. */
  Map<String, String> furtherStates() {
    Map<String, String> states = new LinkedHashMap<>();
    Tree.Entries further = tree.map("further-states");
    further.entries().keySet().forEach(code -> states.put(code, further.text(code, code)));
    return states;
  }

  /** The name of a territorial unit, or its code. */
  String territory(String code) {
    return tree.map("territories").text(code, code);
  }

  /** What a key of a source stands for; empty when nothing says. */
  String source(String key) {
    return tree.map("sources").text(key, "");
  }

  /** Notes on an instrument that no phrase changed, by letters: still the compiler's words. */
  List<String> kept(String instrument) {
    return new ArrayList<>(kept.getOrDefault(instrument, new TreeSet<>()));
  }

  /** The row in our format: what its note says of days and units goes into columns. */
  Action action(CSVRecord row) {
    String treaty = row.get("treaty").toLowerCase(Locale.ROOT);
    String instrument = tree.map("instruments").text(treaty, treaty);
    String note = row.get("note").strip().replaceAll("\\s+", " ");
    String effective = "";
    String territory = "";
    Matcher unit = TERRITORY.matcher(note);
    if (unit.lookingAt()) {
      territory = unit.group(1);
      note = note.substring(unit.end());
    }
    Matcher day = EFFECTIVE.matcher(note);
    if (day.find()) {
      effective = day.group(1);
      note = day.replaceFirst("").replaceFirst("[; ]+$", "");
    }
    String key = String.join(" ", instrument, row.get("iso3"), row.get("action"), territory);
    return new Action(
        row.get("iso3"),
        instrument,
        row.get("action"),
        row.get("date"),
        effective.equals(row.get("date")) ? "" : effective,
        territory,
        row.get("sources").replace(';', '+'),
        note(instrument, key.strip(), note, row.get("date")));
  }

  private String note(String instrument, String key, String note, String date) {
    String own = tree.map("notes").text(key, "");
    if (!own.isEmpty()) {
      return own;
    }
    String words = note;
    for (Tree phrase : tree.items("phrases")) {
      String when = phrase.text("when", "").replace("{date}", date);
      words = Pattern.compile(when).matcher(words).replaceAll(phrase.text("say", ""));
    }
    words = words.strip();
    if (words.equals(note) && !note.isEmpty()) {
      kept.computeIfAbsent(instrument, id -> new TreeSet<>()).add(note);
    }
    return words;
  }
}
