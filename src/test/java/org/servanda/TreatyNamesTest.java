package org.servanda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Laws;

/**
 * Java names no treaty of substance, its Javadoc included: what it knows of a treaty it must have
 * read from {@code rules/}. The law of treaties and of responsibility may be cited.
 */
class TreatyNamesTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /** What says how treaties work rather than what States owe to persons. */
  private static final Set<String> LAW_OF_TREATIES = Set.of("vclt", "unc", "arsiwa");

  /** Ids that are ordinary words: looked for only where they can't be anything else. */
  private static final Set<String> ORDINARY_WORDS = Set.of("cat");

  /** Names that must not appear even while the law lacks the treaty. */
  private static final List<String> NAMES =
      List.of(
          "refugee convention",
          "convention against torture",
          "convention of 1951",
          "1951 convention",
          "refugee protocol",
          "covenant on civil",
          "convention on human rights",
          "rights of the child",
          "discrimination against women");

  private static final List<String> IDS =
      List.of(
          "csr51", "csrp67", "cedaw", "crc", "iccpr", "icescr", "ctoc", "cped", "echr", "achr",
          "achpr", "oau69");

  @Test
  void javaNamesNoTreatyOfSubstance() throws IOException {
    Pattern forbidden = forbidden();
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        var match = forbidden.matcher(lines.get(i));
        if (match.find()) {
          found.add(file + ":" + (i + 1) + ": '" + match.group() + "' belongs into rules/");
        }
      }
    }
    assertThat(found).as("treaties of substance in Java").isEmpty();
  }

  @Test
  void theSearchWouldFindOne() {
    Pattern forbidden = forbidden();
    assertThat(
            List.of("\"cat\"", "(\"cat/3\")", "CAT art. 3", "csr51/33/1", "the Refugee Convention"))
        .allMatch(text -> forbidden.matcher(text).find());
    assertThat(List.of("\"vclt/30\"", "category", "custom", "concatenates"))
        .noneMatch(text -> forbidden.matcher(text).find());
  }

  private static Pattern forbidden() {
    Set<String> wordings = new TreeSet<>();
    NAMES.forEach(name -> wordings.add(Pattern.quote(name)));
    IDS.forEach(id -> wordings.add(id(id)));
    for (Instrument instrument : Laws.standard().instruments().values()) {
      if (!LAW_OF_TREATIES.contains(instrument.id()) && !instrument.kind().equals("custom")) {
        wordings.add(id(instrument.id()));
        wordings.add(Pattern.quote(instrument.title()));
      }
    }
    return Pattern.compile(String.join("|", wordings), Pattern.CASE_INSENSITIVE);
  }

  private static String id(String id) {
    String word = Pattern.quote(id);
    return ORDINARY_WORDS.contains(id)
        ? "\"" + word + "[\"/]|\\b" + word + "(/\\d| art\\.)"
        : "(?<![\\w-])" + word + "(?![\\w-])";
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
