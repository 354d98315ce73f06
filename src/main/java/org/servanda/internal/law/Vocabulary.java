package org.servanda.internal.law;

import java.util.List;
import java.util.Map;
import org.servanda.fact.Scenario;
import org.servanda.norm.ConductRelation;
import org.servanda.norm.HarmKind;

/**
 * The words that scenarios and rules use.
 *
 * @param conducts what each conduct is, in plain words, by id
 * @param relations how conducts stand to one another
 * @param measures the kinds of measure by id
 * @param harms the kinds of harm by id
 * @param sections the circumstances by section, then key
 * @param states the names of States by ISO 3166-1 alpha-3 code
 * @param ascribed nationality laws that ascribe a nationality
 * @param words the words of closed lists with their descriptions, by the name of the list, for
 *     example {@code agents}
 * @param courses what a State could do with a person, in the order of the file
 */
public record Vocabulary(
    Map<String, String> conducts,
    List<ConductRelation> relations,
    Map<String, MeasureKind> measures,
    Map<String, HarmKind> harms,
    Map<String, Map<String, CircumstanceKind>> sections,
    Map<String, String> states,
    List<AscribedNationality> ascribed,
    Map<String, Map<String, String>> words,
    List<Course> courses) {
  /**
   * A kind of measure.
   *
   * @param id the word
   * @param says the measure in plain words
   * @param conduct the conduct it counts as; {@code none} when it is none
   * @param denies the required conduct that it withholds
   */
  public record MeasureKind(String id, String says, String conduct, List<String> denies) {
    public MeasureKind {
      denies = List.copyOf(denies);
    }
  }

  /** A circumstance that a scenario can state. */
  public record CircumstanceKind(
      String key,
      String type,
      List<String> values,
      String yes,
      String no,
      String value,
      String question) {}

  /** A State's law that treats nationals of another State as its own. */
  public record AscribedNationality(
      String state, String nationalsOf, String available, String effective, String source) {}

  /** The words of a closed list with their descriptions, in the order declared; else none. */
  public Map<String, String> wordsOf(String list) {
    return words.getOrDefault(list, Map.of());
  }

  /** The name of a State for running text: what a scenario calls it, else as below. */
  public String stateName(String code, Scenario scenario) {
    return scenario.stateNames().getOrDefault(code, stateName(code));
  }

  /** The name of a State for running text, or its code when it has none. */
  public String stateName(String code) {
    return states.getOrDefault(code, code);
  }

  /**
   * What a State could do with a person.
   *
   * @param id names it
   * @param says it in plain words, with {@code {to}} for the place
   * @param does the conduct it comes to
   * @param gives what a duty asks for and the other side gets in another way
   * @param waits what it only puts off
   * @param to {@code destination}, {@code nationality}, {@code elsewhere} or empty
   * @param measure the kind of measure it is, or empty
   */
  public record Course(
      String id,
      String says,
      List<String> does,
      List<String> gives,
      List<String> waits,
      String to,
      String measure) {
    public Course {
      does = List.copyOf(does);
      gives = List.copyOf(gives);
      waits = List.copyOf(waits);
    }
  }
}
