package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.servanda.fact.Reason;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.Verdict;

/** Says what is taken for granted in the norms that bind or may bind: the assumed leaves. */
final class AssumedSentences {
  private static final Pattern BRACKETS = Pattern.compile(" \\([^()]*\\)$");

  private AssumedSentences() {}

  static List<String> of(List<Norm> norms) {
    Set<String> met = new TreeSet<>();
    Set<String> absent = new TreeSet<>();
    norms.stream()
        .filter(Norm::isLive)
        .flatMap(norm -> norm.findings().stream())
        .filter(Finding::decides)
        .forEach(finding -> collect(finding, met, absent));
    List<String> sentences = new ArrayList<>();
    met.forEach(says -> sentences.add(Phrases.sentence("taken as so: " + says)));
    if (!absent.isEmpty()) {
      sentences.add(
          "Taken as not so, since whoever relies on it must show it and nobody did: "
              + String.join("; ", absent)
              + ".");
    }
    return sentences;
  }

  private static boolean collect(Reason reason, Set<String> met, Set<String> absent) {
    boolean deeper = false;
    if (reason instanceof Finding finding) {
      if (finding.verdict() != Verdict.ASSUMED) {
        return false;
      }
      for (Reason under : finding.restsOn()) {
        deeper |= collect(under, met, absent);
      }
      if (!deeper) {
        boolean exception = finding.kind() == Finding.Kind.EXCEPTION;
        // why nothing is presumed stands in brackets at the end; it is told among the issues
        String says = BRACKETS.matcher(finding.says()).replaceFirst("");
        (exception ? absent : met).add(says);
      }
      return true;
    }
    if (reason instanceof ConceptFinding concept && concept.verdict() == Verdict.ASSUMED) {
      for (Finding under : concept.findings()) {
        deeper |= collect(under, met, absent);
      }
      return deeper;
    }
    return false;
  }
}
