package org.servanda.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.servanda.internal.yaml.Tree;
import org.servanda.internal.yaml.Yaml;

/**
 * Writes the participation tables of {@code rules/} from a folder of compiled data: so that newer
 * data can be run through it. What the data can't say of themselves (how far they reach, what is
 * missing, our words for their notes) stands in {@code completeness.yaml} and {@code words.yaml}.
 */
public final class ParticipationConverter {
  private static final String HEADER = "state,act,date,effective,territory,sources,note";

  private final Tree completeness;
  private final Words words;

  ParticipationConverter(Tree completeness, Tree words) {
    this.completeness = completeness;
    this.words = new Words(words);
  }

  /**
   * Converts and tells what was written.
   *
   * @param args the data folder, the folder of the law, and the ids of instruments; without ids,
   *     those that {@code completeness.yaml} lists as its default
   */
  public static void main(String[] args) throws IOException {
    ParticipationConverter converter =
        new ParticipationConverter(resource("completeness.yaml"), resource("words.yaml"));
    List<String> told =
        converter.convert(
            Path.of(args[0]), Path.of(args[1]), Arrays.asList(args).subList(2, args.length));
    told.forEach(System.out::println);
  }

  private static Tree resource(String name) throws IOException {
    try (InputStream in = ParticipationConverter.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return Yaml.read(name, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /**
   * Writes one table per instrument and the list of States.
   *
   * @param data the folder with {@code treaty-actions.csv} and {@code states.csv}
   * @param rules the folder of the law
   * @param ids the instruments; empty for the default list
   * @return what was done, in lines
   * @throws ConversionProblem when anything is unexpected; then nothing is written
   */
  List<String> convert(Path data, Path rules, List<String> ids) throws IOException {
    DataReader.Data read = DataReader.read(data, words);
    List<String> told = new ArrayList<>();
    List<Runnable> later = new ArrayList<>();
    for (String id : ids.isEmpty() ? completeness.words("default") : ids) {
      List<Action> rows =
          read.actions().stream()
              .filter(action -> action.instrument().equals(id))
              .sorted(Action.ORDER)
              .toList();
      if (rows.isEmpty()) {
        throw new ConversionProblem(List.of("treaty-actions.csv: no row for '" + id + "'"));
      }
      List<String> lines = table(Completeness.of(completeness, id), rows);
      later.add(() -> write(rules.resolve(id).resolve("participation.csv"), lines));
      told.add(id + ": " + rows.size() + " rows");
      words.kept(id).forEach(note -> told.add(id + ", a note kept as it stands: " + note));
    }
    if (ids.isEmpty()) {
      new AcceptanceConverter(completeness, words, read.states())
          .convert(data)
          .forEach(
              (forum, lines) -> {
                Path folder = rules.resolve("forums").resolve(forum);
                later.add(() -> write(folder.resolve("acceptance.csv"), lines));
                told.add(forum + ": list of those who accept");
              });
    }
    later.add(() -> write(rules.resolve("vocabulary").resolve("states.csv"), states(read)));
    later.forEach(Runnable::run);
    told.add(read.states().size() + " States");
    return told;
  }

  private List<String> table(Completeness known, List<Action> rows) {
    List<String> lines = new ArrayList<>(known.comments());
    TreeSet<String> units = new TreeSet<>(known.unitsNotReached());
    TreeSet<String> keys = new TreeSet<>();
    rows.forEach(
        row -> {
          units.add(row.territory());
          keys.addAll(Arrays.asList(row.sources().split("\\+")));
        });
    units.remove("");
    units.forEach(unit -> lines.add("# territory: " + unit + " = " + words.territory(unit)));
    List<String> unexplained = keys.stream().filter(key -> words.source(key).isEmpty()).toList();
    if (!unexplained.isEmpty()) {
      throw new ConversionProblem(
          List.of(
              "words.yaml: no word on the sources "
                  + String.join(", ", unexplained)
                  + " that rows on '"
                  + known.id()
                  + "' cite"));
    }
    keys.forEach(key -> lines.add("# source: " + key + " = " + words.source(key)));
    lines.add(HEADER);
    rows.forEach(row -> lines.add(row.row()));
    return lines;
  }

  private static List<String> states(DataReader.Data read) {
    List<String> lines = new ArrayList<>();
    lines.add("# States and other participants, each by its name in running text");
    lines.add("# un_member_since: the day from which it has been a Member of the United Nations");
    lines.add("code,name,un_member_since");
    for (Map.Entry<String, DataReader.State> state : read.states().entrySet()) {
      DataReader.State known = state.getValue();
      lines.add(String.join(",", known.code(), known.name(), known.memberSince()));
    }
    return lines;
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
  }
}
