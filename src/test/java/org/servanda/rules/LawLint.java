package org.servanda.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servanda.internal.engine.Stage;
import org.servanda.internal.law.Doctrine;
import org.servanda.internal.law.Element;
import org.servanda.internal.law.ElementTable;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Provision;
import org.servanda.internal.law.Vocabulary.CircumstanceKind;
import org.servanda.rules.LintedRule.FactPattern;

/** Whether what a rule names is declared: citations, tables, elements, doctrines, circumstances. */
final class LawLint {
  /** Says how treaties work rather than what is owed to persons. */
  private static final Set<String> LAW_OF_TREATIES = Set.of("vclt", "unc", "arsiwa");

  private final Law law;

  LawLint(Law law) {
    this.law = law;
  }

  /** Each unknown authority once, with the places that cite it. */
  List<String> citations(List<LintedRule> rules) {
    Map<String, Set<String>> unknown = new TreeMap<>();
    for (LintedRule rule : rules) {
      for (String cite : rule.cites()) {
        String id = cite.contains("/") ? cite.substring(0, cite.indexOf('/')) : cite;
        if (!law.authorities().containsKey(id)) {
          unknown.computeIfAbsent(id, key -> new TreeSet<>()).add(rule.file() + ":" + rule.line());
        }
      }
    }
    return unknown.entrySet().stream()
        .map(
            entry ->
                String.join(", ", entry.getValue())
                    + ": declare '"
                    + entry.getKey()
                    + "' in rules/vocabulary/authorities.yaml or as an instrument")
        .toList();
  }

  /** Provision and element of each rule that shows something. */
  List<String> targets(List<LintedRule> rules) {
    List<String> problems = new ArrayList<>();
    rules.stream()
        .filter(LintedRule::shows)
        .forEach(
            rule -> {
              String problem = target(rule);
              if (!problem.isEmpty()) {
                problems.add(rule.say(problem));
              }
            });
    return problems;
  }

  private String target(LintedRule rule) {
    String id = rule.annotation("provision");
    if (id.equals("clause")) {
      return rule.patterns("Clause").isEmpty() ? "match the Clause that it speaks of" : "";
    }
    ElementTable concept = law.concepts().get(id);
    Provision provision = provisions().get(id);
    if (concept == null && provision == null) {
      return "declare '" + id + "' as a provision or concept, or mend @provision";
    }
    Stage stage =
        concept != null
            ? Stage.CONCEPT_SHOWINGS
            : provision.stage().equals("procedure")
                ? Stage.PROCEDURE_SHOWINGS
                : Stage.PROVISION_SHOWINGS;
    if (rule.stage() != stage) {
      return "move it to a file with agenda-group \"" + stage.group() + "\", for '" + id + "'";
    }
    ElementTable table = concept != null ? concept : provision.table();
    String name = rule.annotation("element");
    return table.elements().stream()
        .filter(element -> element.name().equals(name))
        .findAny()
        .map(element -> item(rule, element))
        .orElse("declare element '" + name + "' of '" + id + "', or mend @element");
  }

  private static String item(LintedRule rule, Element element) {
    String type =
        switch (element.per()) {
          case "harm" -> "FearedHarm";
          case "nationality" -> "Nationality";
          default -> "";
        };
    boolean matched =
        rule.patterns().stream().anyMatch(each -> each.type().equals(type) && !each.negated());
    return type.isEmpty() || matched
        ? ""
        : "match a " + type + ": the element is per " + element.per();
  }

  /** Rules that speak of two treaties. */
  List<String> treaties(List<LintedRule> rules) {
    List<String> problems = new ArrayList<>();
    for (LintedRule rule : rules) {
      Set<String> named =
          Stream.concat(rule.literals().stream(), Stream.of(rule.annotation("provision")))
              .map(word -> word.contains("/") ? word.substring(0, word.indexOf('/')) : word)
              .filter(this::isTreatyOfSubstance)
              .collect(Collectors.toCollection(TreeSet::new));
      if (named.size() > 1) {
        problems.add(rule.say("speak of one treaty, not of " + named));
      }
    }
    return problems;
  }

  private boolean isTreatyOfSubstance(String id) {
    Instrument instrument = law.instruments().get(id);
    return instrument != null
        && !LAW_OF_TREATIES.contains(id)
        && !instrument.kind().equals("custom");
  }

  /** Words that a rule compares with and that nobody can state. */
  List<String> words(List<LintedRule> rules) {
    List<String> problems = new ArrayList<>();
    for (LintedRule rule : rules) {
      rule.patterns("Position").forEach(position -> doctrine(rule, position, problems));
      rule.patterns("Circumstance").forEach(stated -> circumstance(rule, stated, problems));
      rule.patterns("Answered").forEach(list -> list(rule, list, problems));
    }
    return problems;
  }

  private void doctrine(LintedRule rule, FactPattern position, List<String> problems) {
    for (String name : position.words("doctrine")) {
      Doctrine doctrine = law.doctrines().get(name);
      if (doctrine == null) {
        problems.add(rule.say("declare doctrine '" + name + "' in vocabulary/doctrines.yaml"));
        continue;
      }
      position.words("holds").stream()
          .filter(holds -> !doctrine.positions().containsKey(holds))
          .forEach(
              holds ->
                  problems.add(rule.say("declare position '" + holds + "' of '" + name + "'")));
      position.words("scope").stream()
          .filter(scope -> !doctrine.scopes().contains(scope))
          .forEach(
              scope -> problems.add(rule.say("'" + name + "' isn't asked of '" + scope + "'")));
    }
  }

  private void circumstance(LintedRule rule, FactPattern stated, List<String> problems) {
    for (String key : stated.words("key")) {
      CircumstanceKind kind = kind(key);
      if (kind == null) {
        problems.add(rule.say("declare '" + key + "' in vocabulary/circumstances/"));
        continue;
      }
      List<String> values =
          kind.type().equals("answer")
              ? List.of("yes", "no", "unknown")
              : kind.type().equals("choice")
                  ? Stream.concat(kind.values().stream(), Stream.of("unknown")).toList()
                  : kind.values();
      stated.words("value").stream()
          .filter(value -> !values.isEmpty() && !values.contains(value))
          .forEach(
              value ->
                  problems.add(rule.say("'" + key + "' can't be '" + value + "', only " + values)));
    }
  }

  private CircumstanceKind kind(String key) {
    int dot = key.indexOf('.');
    return dot < 0
        ? null
        : law.vocabulary()
            .sections()
            .getOrDefault(key.substring(0, dot), Map.of())
            .get(key.substring(dot + 1));
  }

  /**
   * A whole list: its key must be that of a list, and what is looked for must be able to stand in
   * it.
   */
  private void list(LintedRule rule, FactPattern list, List<String> problems) {
    for (String key : list.words("key")) {
      if (key.equals("person.nationality")) {
        continue;
      }
      CircumstanceKind kind = kind(key);
      if (kind == null || !kind.type().equals("choices")) {
        problems.add(rule.say("'" + key + "' is no list of vocabulary/circumstances/"));
        continue;
      }
      rule.literals().stream()
          .filter(word -> list.constraints().contains("has( \"" + word + "\" )"))
          .filter(word -> !kind.values().contains(word))
          .forEach(word -> problems.add(rule.say("'" + key + "' can't have '" + word + "'")));
    }
  }

  private Map<String, Provision> provisions() {
    Map<String, Provision> all = new TreeMap<>();
    law.instruments().values().forEach(instrument -> all.putAll(instrument.provisions()));
    return all;
  }
}
