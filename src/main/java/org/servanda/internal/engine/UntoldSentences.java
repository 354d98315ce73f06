package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;

/** Tells once, by what would decide, which norms stay open because nobody spoke of the point. */
final class UntoldSentences {
  private UntoldSentences() {}

  static List<String> of(List<Norm> norms) {
    Map<String, Set<String>> titles = new LinkedHashMap<>();
    for (Norm norm : norms) {
      if (norm.isUntold()) {
        titles
            .computeIfAbsent(question(norm), key -> new LinkedHashSet<>())
            .add(CaseWords.title(norm) + " (" + norm.provision() + ")");
      }
    }
    List<String> sentences = new ArrayList<>();
    titles.forEach(
        (question, open) ->
            sentences.add(
                "Nothing is said of this: "
                    + question
                    + " It may bring in "
                    + Phrases.list(open)
                    + "."));
    return sentences;
  }

  private static String question(Norm norm) {
    Set<String> questions = new LinkedHashSet<>();
    norm.whomItProtects().stream()
        .filter(finding -> finding.undecided() && finding.isSilent())
        .flatMap(finding -> QuestionMaker.openLeavesOf(finding).stream())
        .map(Finding::question)
        .forEach(questions::add);
    return String.join(" ", questions);
  }
}
