package org.servanda.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.internal.law.Spelling;
import org.servanda.scenario.InvalidScenarioException;
import org.servanda.scenario.ScenarioFile;
import org.servanda.scenario.ScenarioReader;

/** Finds and reads the files that the user names. */
final class Scenarios {
  private final ScenarioReader reader = ScenarioReader.standard();

  /** The file as it stands. */
  ScenarioFile read(Path file) {
    return read(file, new Overrides());
  }

  /** The file with what the user set on top. */
  ScenarioFile read(Path file, Overrides overrides) {
    Map<String, String> settings = overrides.settings();
    if (!Files.exists(file)) {
      throw new BadInput(missing(file));
    }
    if (Files.isDirectory(file)) {
      throw new BadInput(file + ": this is a folder, not a scenario");
    }
    try {
      return reader.readWith(file, settings);
    } catch (InvalidScenarioException invalid) {
      throw new BadInput(overrides.asGiven(String.valueOf(invalid.getMessage())));
    } catch (UncheckedIOException unreadable) {
      throw new BadInput(file + ": this file can't be read");
    }
  }

  /** The scenario files in a folder and below it, or the file itself; in the order of names. */
  static List<Path> below(Path path) {
    if (!Files.exists(path)) {
      throw new BadInput(missing(path));
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.equals(path) || isScenario(file))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new BadInput(path + ": this folder can't be read");
    }
  }

  private static boolean isScenario(Path file) {
    return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
  }

  private static String missing(Path file) {
    Path folder = file.getParent() == null ? Path.of("") : file.getParent();
    Path name = file.getFileName();
    String meant = name == null ? null : nearest(folder, name.toString());
    return file
        + ": there is no such file"
        + (meant == null ? "" : "; did you mean '" + folder.resolve(meant) + "'?");
  }

  private static @Nullable String nearest(Path folder, String name) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(Path::getFileName).map(String::valueOf).sorted().toList();
      return Spelling.nearest(name, names).orElse(null);
    } catch (IOException noFolder) {
      return null;
    }
  }
}
