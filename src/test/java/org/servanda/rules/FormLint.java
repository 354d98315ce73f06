package org.servanda.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.servanda.internal.engine.Stage;
import org.servanda.rules.LintedRule.FactPattern;

/** How a rule is written: its name, file, stage, conditions and consequence. */
final class FormLint {
  private static final String NAME = "[^:]+: \\S.*[^.\\s]";

  /** The annotations that each stage needs besides {@code @cite}. */
  private static final Map<Stage, Set<String>> NEEDED =
      Map.of(
          Stage.CONCEPT_SHOWINGS, Set.of("provision", "element"),
          Stage.PROVISION_SHOWINGS, Set.of("provision", "element"),
          Stage.PROCEDURE_SHOWINGS, Set.of("provision", "element"),
          Stage.TREATMENT, Set.of("technique", "because"),
          Stage.MATRIX, Set.of("governs", "because"),
          Stage.OUTCOME, Set.of("outcome", "because"),
          Stage.PRIORITY, Set.of("perform", "because"),
          Stage.REMAINDER, Set.of("kind", "because"));

  private FormLint() {}

  /** Names and files. */
  static List<String> names(List<LintedRule> rules) {
    List<String> problems = new ArrayList<>();
    Map<String, LintedRule> named = new HashMap<>();
    for (LintedRule rule : rules) {
      if (!rule.name().matches(NAME)) {
        problems.add(rule.say("name it 'instrument, article: the point in words', no full stop"));
      }
      LintedRule other = named.putIfAbsent(rule.name(), rule);
      if (other != null) {
        problems.add(
            rule.say("take another name, it is that of " + other.file() + ":" + other.line()));
      }
      String folder = rule.file().substring("rules/".length(), rule.file().lastIndexOf('/'));
      // a package can't have the hyphen that an instrument's id can
      String pack = "org.servanda.rules." + folder.replace('/', '.').replace("-", "");
      if (!rule.pack().equals(pack)) {
        problems.add(rule.say("its file must begin with 'package " + pack + ";'"));
      }
    }
    return problems;
  }

  /** Stages, annotations and consequences. */
  static List<String> frames(List<LintedRule> rules) {
    List<String> problems = new ArrayList<>();
    for (LintedRule rule : rules) {
      Stage stage = rule.stage();
      if (stage == null) {
        problems.add(
            rule.say(
                "head its file with an agenda-group of "
                    + Stream.of(Stage.values()).map(Stage::group).toList()
                    + ", not '"
                    + rule.group()
                    + "'"));
        continue;
      }
      rule.attributes().keySet().stream()
          .filter(attribute -> !attribute.equals("agenda-group"))
          .forEach(attribute -> problems.add(rule.say("take out '" + attribute + "'")));
      Stream.concat(NEEDED.getOrDefault(stage, Set.of()).stream(), Stream.of("cite"))
          .filter(needed -> stage != Stage.NORM_STATUS)
          .filter(needed -> rule.annotation(needed).isBlank())
          .sorted()
          .forEach(needed -> problems.add(rule.say("add @" + needed + "( \"...\" )")));
      if (!Stages.helpers(stage).contains(rule.helper())) {
        problems.add(
            rule.say("its 'then' must be one call of " + Stages.helpers(stage) + " with (drools)"));
      }
    }
    return problems;
  }

  /** What a rule may ask, and of what it may ask whether it is absent. */
  static List<String> conditions(List<LintedRule> rules) {
    List<String> problems = new ArrayList<>();
    for (LintedRule rule : rules) {
      rule.connectives()
          .forEach(
              word ->
                  problems.add(
                      rule.say("do without '" + word + "': write one rule for each way instead")));
      for (FactPattern pattern : rule.patterns()) {
        String problem = problem(rule, pattern);
        if (!problem.isEmpty()) {
          problems.add(rule.say(problem));
        }
      }
    }
    return problems;
  }

  private static String problem(LintedRule rule, FactPattern pattern) {
    String type = pattern.type();
    if (!Stages.isKnown(type)) {
      return "tell org.servanda.rules.Stages when a " + type + " is made";
    }
    if (pattern.constraints().contains("eval(")) {
      return "do without 'eval'";
    }
    if (pattern.negated() && Stages.STATED.contains(type) && !knowsAll(rule, type)) {
      return "don't ask for the absence of a " + type + ": what isn't stated is unknown";
    }
    Stage stage = rule.stage();
    if (stage == null || Stages.isComplete(type, stage)) {
      return "";
    }
    return pattern.negated()
        ? "don't ask for the absence of a " + type + ": more may be made in this very stage"
        : "don't match a " + type + ": it is made in this stage or later, so the order would count";
  }

  /** Whether the rule relies on the fact that all nationalities are stated. */
  private static boolean knowsAll(LintedRule rule, String type) {
    return type.equals("Nationality")
        && rule.patterns("Answered").stream()
            .anyMatch(
                list -> !list.negated() && list.words("key").equals(List.of("person.nationality")));
  }
}
