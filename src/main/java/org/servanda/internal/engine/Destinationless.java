package org.servanda.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servanda.assessment.OpenQuestion;
import org.servanda.internal.law.Provision;
import org.servanda.internal.words.Phrases;

/**
 * What stays unasked where nobody said to which State the person would be sent: the bans on return
 * are judged for a place, and without one they are as open as they can be.
 */
final class Destinationless {
  private static final String QUESTION =
      "To which State would the person be sent, and by what measure?";

  private final List<Provision> unasked;

  Destinationless(Run run) {
    Bindings bindings = run.bindings();
    this.unasked =
        bindings.places().isEmpty() && Set.of("", "return").contains(run.conduct())
            ? bindings.provisions().stream()
                .filter(provision -> provision.table().byPlace())
                .filter(provision -> bindings.inPlay().has(provision.id()))
                .toList()
            : List.of();
  }

  /** The question, where there is one to ask. */
  Optional<OpenQuestion> question() {
    return unasked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OpenQuestion(
                QUESTION,
                List.of("measure.kind", "measure.to"),
                unasked.stream().map(Provision::id).sorted().toList(),
                List.of()));
  }

  /** The same in words, with the norms that wait for it. */
  List<String> sentences() {
    return unasked.isEmpty()
        ? List.of()
        : List.of(
            "Nothing is said of this: "
                + QUESTION
                + " Until it is, these are open: "
                + Phrases.list(
                    unasked.stream().map(each -> each.terms().title()).distinct().toList())
                + ".");
  }
}
