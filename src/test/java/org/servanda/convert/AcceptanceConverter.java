package org.servanda.convert;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.servanda.internal.law.AcceptanceTable;
import org.servanda.internal.yaml.Tree;

/**
 * Writes the lists of those who accept a forum: a list tells who does on its day and not since
 * when, so it makes no dated act.
 */
final class AcceptanceConverter {
  private static final String FILE = "complaints-status.csv";

  private final Tree forums;
  private final Words words;
  private final Map<String, DataReader.State> states;

  /**
   * A converter.
   *
   * @param completeness the file that says how far each list reaches
   * @param words our words for sources
   * @param states the States that the data know
   */
  AcceptanceConverter(Tree completeness, Words words, Map<String, DataReader.State> states) {
    this.forums = completeness.map("acceptances");
    this.words = words;
    this.states = states;
  }

  /** The lines of each list, by forum; none when the data folder has no such file. */
  Map<String, List<String>> convert(Path data) throws IOException {
    Map<String, List<String>> lists = new TreeMap<>();
    Path file = data.resolve(FILE);
    if (Files.exists(file)) {
      List<CSVRecord> rows = read(file);
      for (String forum : forums.entriesOrNone().keySet()) {
        lists.put(forum, list(forum, forums.map(forum), rows));
      }
    }
    return lists;
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    }
  }

  private List<String> list(String forum, Tree known, List<CSVRecord> all) {
    TreeMap<String, String> rows = new TreeMap<>();
    TreeSet<String> keys = new TreeSet<>();
    List<String> problems = new ArrayList<>();
    for (CSVRecord row : all) {
      String code = row.get("iso3");
      boolean asked =
          row.get("treaty").equals(known.text("treaty", ""))
              && row.get("article").equals(known.text("article", ""));
      if (!asked || !words.territory(code).equals(code)) {
        continue;
      }
      if (!states.containsKey(code)) {
        problems.add(FILE + ": unknown State '" + code + "': states.csv has no such code");
      }
      String sources = row.get("sources").replace(';', '+');
      keys.addAll(List.of(sources.split("\\+")));
      String line =
          String.join(",", code, row.get("accepted"), row.get("as_of"), sources, row.get("note"));
      if (rows.put(code, line) != null) {
        problems.add(FILE + ": " + code + " stands twice for '" + forum + "'");
      }
    }
    keys.stream()
        .filter(key -> words.source(key).isEmpty())
        .forEach(key -> problems.add("words.yaml: no word on the source " + key));
    if (rows.isEmpty()) {
      problems.add(FILE + ": no row for '" + forum + "'");
    }
    if (!problems.isEmpty()) {
      throw new ConversionProblem(problems);
    }
    List<String> lines = new ArrayList<>();
    lines.add("# forum: " + forum);
    lines.add("# complete-as-of: " + known.text("complete-as-of", ""));
    known.words("gaps").forEach(gap -> lines.add("# gap: " + gap));
    known.words("remarks").forEach(remark -> lines.add("# remark: " + remark));
    keys.forEach(key -> lines.add("# source: " + key + " = " + words.source(key)));
    lines.add(AcceptanceTable.HEADER);
    lines.addAll(rows.values());
    return lines;
  }
}
