package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.Dispute;
import org.servanda.assessment.Explanation;
import org.servanda.norm.Norm;
import org.servanda.norm.Participation;

/** Says the answer in a few plain sentences, with what is assumed, open and not covered. */
final class HeadlineMaker {
  private final Run run;
  private final List<Norm> norms;
  private final List<Conflict> conflicts;
  private final CaseWords words;

  HeadlineMaker(Run run, List<Conflict> conflicts, Explanation explanation) {
    this.run = run;
    this.norms = run.derived(Norm.class);
    this.conflicts = conflicts;
    this.words = new CaseWords(run, explanation);
  }

  Assessment.Headline headline(
      List<Dispute> disputes, Contests contests, List<Participation> participation) {
    return new Assessment.Headline(
        sentences(),
        AssumedSentences.of(norms),
        new CertaintySentences(norms, conflicts, disputes, contests).all(),
        run.law().notDecided().stream()
            .map(item -> Phrases.sentence(item.what() + ": " + item.why()))
            .toList(),
        AsOfSentences.of(run, participation));
  }

  private List<String> sentences() {
    PullSentences pull = new PullSentences(words, conflicts);
    List<String> sentences =
        new ArrayList<>(
            new DutySentences(words, Phrases.day(run.scenario().on()), norms, pull.pulling())
                .all());
    sentences.addAll(pull.all());
    return sentences;
  }
}
