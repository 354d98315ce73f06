package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.servanda.assessment.Viewpoint;
import org.servanda.fact.Answer;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;

/**
 * Says in the headline whether what the bench can apply forbids the act by itself, and what it
 * leaves to others.
 */
final class BenchSentences {
  private final CaseWords words;
  private final Viewpoint viewpoint;
  private final List<Norm> live;
  private final List<Norm> forbidding;

  BenchSentences(CaseWords words, Viewpoint viewpoint, List<Norm> norms, String conduct) {
    this.words = words;
    this.viewpoint = viewpoint;
    this.live = norms.stream().filter(Norm::isLive).toList();
    this.forbidding =
        live.stream()
            .filter(norm -> norm.modality() == Modality.FORBIDS && norm.conduct().equals(conduct))
            .toList();
  }

  /** The sentences; none for whoever asks for everything that binds. */
  List<String> all() {
    List<String> sentences = new ArrayList<>();
    if (!viewpoint.everything() && !live.isEmpty()) {
      sentences.add(
          Phrases.sentence(
              "seen by "
                  + viewpoint.bench()
                  + ": "
                  + (forbidding.isEmpty() ? applied() : forbidden())));
      others(Answer.NO).ifPresent(sentences::add);
      others(Answer.UNKNOWN).ifPresent(sentences::add);
    }
    return sentences;
  }

  private String applied() {
    List<Norm> own = such(live, Answer.YES);
    return own.isEmpty()
        ? "nothing in this answer is known to be its to apply"
        : "of the sources in this answer it can apply " + sources(own);
  }

  private String forbidden() {
    List<Norm> own = such(forbidding, Answer.YES);
    List<Norm> certain = own.stream().filter(norm -> norm.status() == NormStatus.ENGAGED).toList();
    String act = words.conduct(forbidding);
    if (!certain.isEmpty()) {
      return "what it can apply of this, " + sources(certain) + ", forbids " + act;
    }
    if (!own.isEmpty()) {
      return "it is open whether what it can apply of this, " + sources(own) + ", forbids " + act;
    }
    return such(forbidding, Answer.UNKNOWN).isEmpty()
        ? "nothing that it can apply forbids " + act
        : "it isn't known whether it can apply anything that forbids " + act;
  }

  private Optional<String> others(Answer answer) {
    List<Norm> others = such(live, answer);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    String titles = CaseWords.fewTitles(others);
    return Optional.of(
        Phrases.sentence(
            answer == Answer.UNKNOWN
                ? "it isn't known whether it can apply " + titles
                : "what it can't apply still binds or may bind " + words.state() + ": " + titles));
  }

  private String sources(Collection<Norm> norms) {
    return Phrases.list(new TreeSet<>(norms.stream().map(words::sources).toList()));
  }

  private List<Norm> such(List<Norm> norms, Answer answer) {
    return norms.stream().filter(norm -> viewpoint.applies(norm) == answer).toList();
  }
}
