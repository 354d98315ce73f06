package org.servanda.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Laws;
import org.servanda.internal.yaml.Place;
import org.servanda.internal.yaml.Tree;
import org.servanda.internal.yaml.Yaml;
import org.servanda.internal.yaml.YamlProblem;

/**
 * Reads scenarios from YAML 1.2 in UTF-8. What a file doesn't say is unknown, nothing is guessed,
 * and everything that is wrong is told at once, each at its line.
 *
 * <p>Immutable and thread-safe: build one and share it.
 *
 * <p>Settings add to a file or replace what it says, in the same format: their keys are the file's
 * with dots between them ({@code person.sex}, {@code measure.to}, {@code participation.PRK.vclt},
 * {@code doctrines.treaty-date}), their values are YAML ({@code female}, {@code [PRK, KOR]}). One
 * of several persons is meant by name ({@code person.mina.sex}), one of several fears by its harm
 * ({@code fears.labour-camp.risk}), by harm and State ({@code fears.labour-camp@PRK.risk}) or by
 * number from one.
 */
public final class ScenarioReader {
  private final Law law;

  private ScenarioReader(Law law) {
    this.law = law;
  }

  /** A reader that knows the words of the law that travels with the library. */
  public static ScenarioReader standard() {
    return new ScenarioReader(Laws.standard());
  }

  /**
   * Reads a file.
   *
   * @throws InvalidScenarioException when anything in it is wrong
   * @throws UncheckedIOException when the file can't be opened
   */
  public ScenarioFile read(Path file) {
    return readWith(file, Map.of());
  }

  /**
   * Reads a text.
   *
   * @param fileName the name that messages show
   * @param text the scenario
   * @throws InvalidScenarioException when anything in it is wrong
   */
  public ScenarioFile read(String fileName, String text) {
    return readWith(fileName, text, Map.of());
  }

  /**
   * Reads a file with settings on top.
   *
   * @param file the file
   * @param settings values by dotted key
   * @throws InvalidScenarioException when anything in it or in a setting is wrong
   * @throws UncheckedIOException when the file can't be opened
   */
  public ScenarioFile readWith(Path file, Map<String, String> settings) {
    String name = file.toString().replace('\\', '/');
    try {
      return readWith(name, Files.readString(file, StandardCharsets.UTF_8), settings);
    } catch (CharacterCodingException broken) {
      throw new InvalidScenarioException(
          List.of(new Diagnostic(name, 0, 0, "this file isn't text in UTF-8")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads a text with settings on top.
   *
   * @param fileName the name that messages show
   * @param text the scenario
   * @param settings values by dotted key
   * @throws InvalidScenarioException when anything in it or in a setting is wrong
   */
  public ScenarioFile readWith(String fileName, String text, Map<String, String> settings) {
    Notes notes = new Notes(new Place(fileName, 1, 1));
    try {
      Tree tree = Yaml.read(fileName, text, twice -> notes.problem(twice.place(), message(twice)));
      Tree.Entries written = new Values(notes).group("a scenario", tree, new Place(fileName, 1, 1));
      Tree.Entries root = new Settings(notes).apply(written, settings);
      Scenario scenario = new ScenarioParser(law, notes).read(root);
      Expectations expectations = new ExpectationReader(law, notes, scenario).read(root);
      if (notes.diagnostics().isEmpty()) {
        return new ScenarioFile(scenario, expectations, fileName);
      }
    } catch (YamlProblem broken) {
      notes.problem(broken.place(), message(broken));
    }
    throw new InvalidScenarioException(notes.diagnostics());
  }

  private static String message(YamlProblem problem) {
    return String.valueOf(problem.getMessage());
  }
}
