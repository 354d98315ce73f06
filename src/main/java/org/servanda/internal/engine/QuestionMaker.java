package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.OpenQuestion;
import org.servanda.fact.Reason;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;

/** Gathers the questions behind everything open, the one on which most is open first. */
final class QuestionMaker {
  private final List<Norm> norms;
  private final List<Conflict> conflicts;
  private final Destinationless destinationless;

  QuestionMaker(List<Norm> norms, List<Conflict> conflicts, Destinationless destinationless) {
    this.norms = norms;
    this.conflicts = conflicts;
    this.destinationless = destinationless;
  }

  List<OpenQuestion> all() {
    Map<String, Set<String>> asks = new TreeMap<>();
    Map<String, Set<String>> settles = new TreeMap<>();
    Map<String, Set<String>> between = new TreeMap<>();
    for (Norm norm : norms) {
      if (norm.status() != NormStatus.OPEN) {
        continue;
      }
      for (Finding leaf : openLeaves(norm)) {
        if (leaf.question().isEmpty()) {
          continue;
        }
        asks.computeIfAbsent(leaf.question(), key -> new TreeSet<>()).addAll(leaf.asks());
        settles.computeIfAbsent(leaf.question(), key -> new TreeSet<>()).add(norm.provision());
        Set<String> pairs = between.computeIfAbsent(leaf.question(), key -> new TreeSet<>());
        conflicts.stream()
            .filter(
                conflict -> conflict.restraining().equals(norm) || conflict.pulling().equals(norm))
            .map(
                conflict ->
                    conflict.restraining().provision() + " ~ " + conflict.pulling().provision())
            .forEach(pairs::add);
      }
    }
    List<OpenQuestion> questions = new ArrayList<>();
    asks.forEach(
        (question, keys) ->
            questions.add(
                new OpenQuestion(
                    question,
                    List.copyOf(keys),
                    List.copyOf(settles.getOrDefault(question, Set.of())),
                    List.copyOf(between.getOrDefault(question, Set.of())))));
    destinationless.question().ifPresent(questions::add);
    questions.sort(
        Comparator.comparingInt((OpenQuestion question) -> -question.conflicts().size())
            .thenComparingInt(question -> -question.settles().size())
            .thenComparing(OpenQuestion::question));
    return questions;
  }

  /** The open findings of a norm that rest on no other open finding. */
  static Set<Finding> openLeaves(Norm norm) {
    Set<Finding> leaves = new LinkedHashSet<>();
    norm.findings().stream()
        .filter(finding -> finding.decides() && finding.undecided())
        .forEach(finding -> collect(finding, leaves));
    return leaves;
  }

  /** An open finding, or the open ones below it that rest on no other. */
  static Set<Finding> openLeavesOf(Finding finding) {
    Set<Finding> leaves = new LinkedHashSet<>();
    collect(finding, leaves);
    return leaves;
  }

  private static void collect(Finding finding, Set<Finding> leaves) {
    int before = leaves.size();
    boolean deeper = false;
    for (Reason reason : finding.restsOn()) {
      if (reason instanceof Finding under && under.undecided()) {
        collect(under, leaves);
        deeper = true;
      } else if (reason instanceof ConceptFinding concept) {
        for (Finding under : concept.findings()) {
          if (under.undecided() && under.decides() == concept.item().isEmpty()) {
            collect(under, leaves);
            deeper = true;
          }
        }
      }
    }
    if (!deeper && leaves.size() == before) {
      leaves.add(finding);
    }
  }
}
