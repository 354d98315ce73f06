package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.Dispute;
import org.servanda.assessment.Explanation;
import org.servanda.assessment.Viewpoint;
import org.servanda.fact.Measure;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;
import org.servanda.norm.Participation;

/** Says the answer in a few plain sentences, with what is assumed, open and not covered. */
final class HeadlineMaker {
  private final Run run;
  private final List<Norm> all;
  private final List<Norm> norms;
  private final List<Conflict> conflicts;
  private final CaseWords words;
  private final Viewpoint viewpoint;

  HeadlineMaker(Run run, List<Conflict> conflicts, Explanation explanation, Viewpoint viewpoint) {
    this.run = run;
    this.all = run.derived(Norm.class);
    this.norms = all.stream().filter(norm -> !norm.isUntold()).toList();
    this.conflicts =
        conflicts.stream().filter(conflict -> !conflict.restraining().isUntold()).toList();
    this.viewpoint = viewpoint;
    this.words = new CaseWords(run, explanation);
  }

  Assessment.Headline headline(
      List<Dispute> disputes, Contests contests, List<Participation> participation) {
    return new Assessment.Headline(
        sentences(),
        AssumedSentences.of(norms),
        certainty(disputes, contests),
        run.law().notDecided().stream()
            .map(item -> Phrases.sentence(item.what() + ": " + item.why()))
            .toList(),
        AsOfSentences.of(run, participation));
  }

  private List<String> certainty(List<Dispute> disputes, Contests contests) {
    List<String> sentences = new ArrayList<>(new Destinationless(run).sentences());
    sentences.addAll(new CertaintySentences(norms, conflicts, disputes, contests).all());
    sentences.addAll(UntoldSentences.of(all));
    return sentences;
  }

  /** The short answer first, where there is one; then which norms bind, and what pulls. */
  private List<String> sentences() {
    String day = Phrases.day(run.scenario().on());
    PullSentences pull = new PullSentences(words, conflicts);
    String conduct = run.conduct();
    Optional<String> brief = ShortAnswer.about(conduct, day, words, norms, conflicts);
    List<String> sentences = new ArrayList<>();
    brief.ifPresent(sentences::add);
    sentences.addAll(new BenchSentences(words, viewpoint, norms, conduct).all());
    String lead = brief.isPresent() ? "" : "on " + day + " ";
    sentences.addAll(new DutySentences(words, lead, norms, pull.pulling()).all());
    sentences.addAll(pull.all());
    sentences.addAll(invoked(pull.pulling()));
    return sentences;
  }

  /** That what the State relies on asks for nothing, where it binds nobody or not in this case. */
  private List<String> invoked(Set<Norm> pulling) {
    Measure measure = run.scenario().measure();
    return norms.stream()
        .filter(norm -> measure != null && norm.instrument().equals(measure.under()))
        .filter(norm -> !norm.isLive() && !pulling.contains(norm))
        .map(
            norm ->
                Phrases.sentence(
                        words.titled(norm)
                            + ", on which "
                            + words.state()
                            + " relies, asks for nothing here: "
                            + words.whyNot(norm))
                    + Phrases.badges(words.badges(List.of(norm))))
        .toList();
  }
}
