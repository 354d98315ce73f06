package org.servanda.report;

import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.Viewpoint;
import org.servanda.fact.Answer;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;

/** Says what the bench from which an answer is given can apply of a norm or of a conflict. */
final class BenchWords {
  private final NormWords words;
  private final Viewpoint viewpoint;

  BenchWords(Assessment assessment) {
    this.words = new NormWords(assessment);
    this.viewpoint = assessment.viewpoint();
  }

  /** Whether there is nothing to say, because all that binds counts. */
  boolean isSilent() {
    return viewpoint.everything();
  }

  /** "The Committee can apply it, because …". */
  String of(Norm norm) {
    Viewpoint.Use use = viewpoint.of(norm);
    return Phrases.capital(viewpoint.bench())
        + verb(use.applies())
        + "it: "
        + use.because()
        + (use.cites().isEmpty() ? "" : " (" + words.cited(use.cites()) + ")")
        + Phrases.badges(use.badges())
        + ".";
  }

  /** Which of the two sides the bench can apply. */
  String of(Conflict conflict) {
    Answer one = viewpoint.applies(conflict.restraining());
    Answer other = viewpoint.applies(conflict.pulling());
    String bench = Phrases.capital(viewpoint.bench());
    if (one == other) {
      return bench
          + switch (one) {
            case YES -> " can apply both sides.";
            case NO -> " can apply neither side, which changes nothing in what is told here.";
            case UNKNOWN -> ": it isn't known which of the two sides it can apply.";
          };
    }
    return bench + side(conflict.restraining(), one) + ";" + side(conflict.pulling(), other) + ".";
  }

  private String side(Norm norm, Answer applies) {
    return verb(applies) + words.title(norm);
  }

  private static String verb(Answer applies) {
    return switch (applies) {
      case YES -> " can apply ";
      case NO -> " can't apply ";
      case UNKNOWN -> " may or may not be able to apply ";
    };
  }
}
