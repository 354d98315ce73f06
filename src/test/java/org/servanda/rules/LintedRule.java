package org.servanda.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.servanda.internal.engine.Stage;

/**
 * One rule as it is written.
 *
 * @param file its file, from the root of the project
 * @param line where it begins
 * @param pack the package of its file
 * @param name its name
 * @param attributes its attributes with those of its file, by name
 * @param annotations its annotations by name, without quotation marks
 * @param patterns the facts it looks for, nested ones included, in order
 * @param connectives what it joins or measures them with, besides {@code and} and {@code not}
 * @param consequence what it does, as written
 */
record LintedRule(
    String file,
    int line,
    String pack,
    String name,
    Map<String, String> attributes,
    Map<String, String> annotations,
    List<FactPattern> patterns,
    List<String> connectives,
    String consequence) {
  private static final Pattern CALL = Pattern.compile("(\\w+)\\(\\s*drools\\s*\\);");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

  /**
   * A fact that a rule looks for.
   *
   * @param type the simple name of its type
   * @param constraints what is asked of it, as written
   * @param negated whether the rule looks for its absence, or counts over it
   */
  record FactPattern(String type, String constraints, boolean negated) {
    /** The words that a field is compared with, by {@code ==} or {@code in}. */
    List<String> words(String field) {
      Matcher equal =
          Pattern.compile("\\b" + field + "\\s*==\\s*\"([^\"]*)\"").matcher(constraints);
      Matcher in = Pattern.compile("\\b" + field + "\\s+in\\s*\\(([^)]*)\\)").matcher(constraints);
      return Stream.concat(
              equal.results().map(found -> found.group(1)),
              in.results().flatMap(found -> literals(found.group(1))))
          .toList();
    }
  }

  private static Stream<String> literals(String text) {
    return LITERAL.matcher(text).results().map(found -> found.group(1));
  }

  /** An annotation's text, or an empty string. */
  String annotation(String key) {
    return annotations.getOrDefault(key, "");
  }

  /** The citations of {@code @cite}. */
  List<String> cites() {
    return Stream.of(annotation("cite").split(";"))
        .map(String::trim)
        .filter(cite -> !cite.isEmpty())
        .toList();
  }

  /** The name of its agenda group, or an empty string. */
  String group() {
    return attributes.getOrDefault("agenda-group", "");
  }

  /** Its stage, or null when it names none that exists. */
  Stage stage() {
    return Stream.of(Stage.values())
        .filter(stage -> stage.group().equals(group()))
        .findAny()
        .orElse(null);
  }

  /** The helper that it calls, or an empty string when it does anything else. */
  String helper() {
    Matcher call = CALL.matcher(consequence.trim());
    return call.matches() ? call.group(1) : "";
  }

  /** All words in quotation marks in its patterns. */
  List<String> literals() {
    return patterns.stream().flatMap(pattern -> literals(pattern.constraints())).toList();
  }

  /** The patterns for facts of one type. */
  List<FactPattern> patterns(String type) {
    return patterns.stream().filter(pattern -> pattern.type().equals(type)).toList();
  }

  boolean shows() {
    Stage stage = stage();
    return stage == Stage.CONCEPT_SHOWINGS
        || stage == Stage.PROVISION_SHOWINGS
        || stage == Stage.PROCEDURE_SHOWINGS;
  }

  /** A message that says where, which, and what to do. */
  String say(String whatToDo) {
    return file + ":" + line + ": rule '" + name + "': " + whatToDo;
  }
}
