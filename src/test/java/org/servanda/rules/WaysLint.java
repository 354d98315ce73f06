package org.servanda.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.servanda.internal.law.Element;
import org.servanda.internal.law.ElementTable;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Provision;
import org.servanda.norm.Finding;

/** Whether each element can be established and refuted, or says why it can't. */
final class WaysLint {
  private final Law law;
  private final Map<String, String> places;
  private final List<LintedRule> rules;
  private final List<String> problems = new ArrayList<>();

  /**
   * A lint.
   *
   * @param places where each element is declared, by {@code table#element}
   */
  WaysLint(Law law, Map<String, String> places, List<LintedRule> rules) {
    this.law = law;
    this.places = places;
    this.rules = rules;
  }

  List<String> problems() {
    law.concepts().values().forEach(table -> check(table, ""));
    law.instruments().values().stream()
        .flatMap(instrument -> instrument.provisions().values().stream())
        .forEach(provision -> check(provision.table(), covers(provision)));
    return problems;
  }

  private static String covers(Provision provision) {
    return provision.clause().map(clause -> clause.covers()).orElse("");
  }

  private void check(ElementTable table, String covers) {
    for (Element element : table.elements()) {
      boolean exception = element.kind() == Finding.Kind.EXCEPTION;
      boolean established =
          way("established", table, element, covers) || (element.presumed() && !exception);
      boolean refuted = way("refuted", table, element, covers) || (element.presumed() && exception);
      boolean enough =
          !element.concept().isEmpty()
              || (established && refuted)
              || (!element.oneSided().isEmpty() && (established || refuted));
      if (!enough) {
        String key = table.id() + "#" + element.name();
        String missing = established ? "refute" : refuted ? "establish" : "establish or refute";
        problems.add(
            places.getOrDefault(key, "rules/")
                + ": '"
                + element.name()
                + "' of '"
                + table.id()
                + "': write a rule to "
                + missing
                + " it, or say 'one-sided: why there is none'");
      }
    }
  }

  private boolean way(String helper, ElementTable table, Element element, String covers) {
    return rules.stream()
        .filter(rule -> rule.helper().equals(helper))
        .filter(rule -> rule.annotation("element").equals(element.name()))
        .anyMatch(
            rule ->
                rule.annotation("provision").equals(table.id())
                    || (rule.annotation("provision").equals("clause") && speaksOf(rule, covers)));
  }

  private static boolean speaksOf(LintedRule rule, String covers) {
    List<String> named =
        rule.patterns("Clause").stream().flatMap(each -> each.words("covers").stream()).toList();
    return !covers.isEmpty() && (named.isEmpty() || named.contains(covers));
  }
}
