package org.servanda.internal.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.fact.Reason;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.Verdict;

/** Says what is taken for granted in the norms that bind or may bind: the assumed leaves. */
final class AssumedSentences {
  private AssumedSentences() {}

  static List<String> of(List<Norm> norms) {
    Set<String> sentences = new TreeSet<>();
    norms.stream()
        .filter(Norm::isLive)
        .flatMap(norm -> norm.findings().stream())
        .filter(Finding::decides)
        .forEach(finding -> collect(finding, sentences));
    return List.copyOf(sentences);
  }

  private static boolean collect(Reason reason, Set<String> sentences) {
    boolean deeper = false;
    if (reason instanceof Finding finding) {
      if (finding.verdict() != Verdict.ASSUMED) {
        return false;
      }
      for (Reason under : finding.restsOn()) {
        deeper |= collect(under, sentences);
      }
      if (!deeper) {
        boolean exception = finding.kind() == Finding.Kind.EXCEPTION;
        sentences.add(
            Phrases.sentence((exception ? "taken as not so: " : "taken as so: ") + finding.says()));
      }
      return true;
    }
    if (reason instanceof ConceptFinding concept && concept.verdict() == Verdict.ASSUMED) {
      for (Finding under : concept.findings()) {
        deeper |= collect(under, sentences);
      }
      return deeper;
    }
    return false;
  }
}
