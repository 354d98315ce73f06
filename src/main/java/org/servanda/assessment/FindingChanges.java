package org.servanda.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Reason;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;

/** Finds the first finding in which two versions of a norm differ, as deep as it goes. */
final class FindingChanges {
  private FindingChanges() {}

  static Optional<AssessmentDiff.FindingChange> first(@Nullable Norm before, @Nullable Norm after) {
    Map<String, Finding> old = findings(before);
    Map<String, Finding> now = findings(after);
    // the deepest findings come first, so the first that differs is where it began
    for (Finding finding : now.values()) {
      Finding was = was(finding, old, now);
      String verdict = was == null ? AssessmentDiff.NONE : AssessmentDiff.word(was.verdict());
      if (was == null ? before != null : was.verdict() != finding.verdict()) {
        return Optional.of(
            new AssessmentDiff.FindingChange(
                finding.says(), verdict, AssessmentDiff.word(finding.verdict())));
      }
    }
    return old.values().stream()
        .filter(was -> after != null && !now.containsKey(was.id()))
        .findFirst()
        .map(
            was ->
                new AssessmentDiff.FindingChange(
                    was.says(), AssessmentDiff.word(was.verdict()), AssessmentDiff.NONE));
  }

  /** The earlier finding; where a harm is told otherwise, the one on the harm that is gone. */
  private static @Nullable Finding was(
      Finding finding, Map<String, Finding> old, Map<String, Finding> now) {
    Finding same = old.get(finding.id());
    if (same != null) {
      return same;
    }
    return old.values().stream()
        .filter(was -> was.table().equals(finding.table()))
        .filter(was -> was.element().equals(finding.element()))
        .filter(was -> !now.containsKey(was.id()))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Finding> findings(@Nullable Norm norm) {
    Map<String, Finding> found = new LinkedHashMap<>();
    if (norm != null) {
      norm.findings().stream().filter(Finding::decides).forEach(finding -> collect(finding, found));
    }
    return found;
  }

  private static void collect(Reason reason, Map<String, Finding> found) {
    if (reason instanceof Finding finding && !found.containsKey(finding.id())) {
      finding.restsOn().forEach(under -> collect(under, found));
      found.put(finding.id(), finding);
    } else if (reason instanceof ConceptFinding concept) {
      concept.findings().forEach(under -> collect(under, found));
    }
  }
}
