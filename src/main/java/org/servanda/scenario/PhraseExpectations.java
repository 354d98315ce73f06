package org.servanda.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Node;
import org.servanda.assessment.Remainder;
import org.servanda.scenario.Expectations.BreachExpected;
import org.servanda.scenario.Expectations.Phrase;

/** Checks the phrases, questions and breaches that are expected. */
final class PhraseExpectations {
  private final Expectations expected;
  private final Assessment assessment;
  private final List<String> failures;

  PhraseExpectations(Expectations expected, Assessment assessment, List<String> failures) {
    this.expected = expected;
    this.assessment = assessment;
    this.failures = failures;
  }

  void check() {
    Assessment.Headline headline = assessment.headline();
    List<String> said =
        Stream.of(
                headline.sentences(),
                headline.assumed(),
                headline.certainty(),
                headline.notCovered(),
                headline.asOf())
            .flatMap(List::stream)
            .toList();
    phrases("the headline", expected.headline(), said);
    phrases(
        "the explanation",
        expected.says(),
        assessment.explanation().nodes().stream().map(Node::says).toList());
    List<String> questions =
        assessment.questions().stream()
            .map(question -> question.question() + " " + String.join(" ", question.asks()))
            .toList();
    phrases("the open questions", expected.asks(), questions);
    nothingElse("asks", "question", expected.asks(), questions);
    List<String> undecided =
        assessment.notDecided().stream().map(item -> item.what() + ": " + item.why()).toList();
    phrases("what isn't decided", expected.notDecided(), undecided);
    nothingElse("not-decided", "item that isn't decided", expected.notDecided(), undecided);
    expected.remainder().forEach(this::breach);
    nothingElseBreached();
  }

  private void phrases(String where, List<Phrase> phrases, List<String> texts) {
    for (Phrase phrase : phrases) {
      if (texts.stream().noneMatch(text -> contains(text, phrase.text()))) {
        failures.add(
            phrase.at()
                + ": '"
                + phrase.text()
                + "' was expected in "
                + where
                + ", but isn't there");
      }
    }
  }

  private void nothingElse(String list, String what, List<Phrase> phrases, List<String> texts) {
    if (expected.exhaustive().contains(list)) {
      texts.stream()
          .filter(text -> phrases.stream().noneMatch(phrase -> contains(text, phrase.text())))
          .forEach(
              text -> failures.add("no other " + what + " was expected, but there is: " + text));
    }
  }

  private static boolean contains(String text, String phrase) {
    return text.toLowerCase(Locale.ROOT).contains(phrase.toLowerCase(Locale.ROOT));
  }

  private void breach(BreachExpected one) {
    if (assessment.remainder().stream().noneMatch(remainder -> matches(one, remainder))) {
      failures.add(
          one.at()
              + ": a breach of "
              + one.norm()
              + " was expected if the State "
              + way(one.course())
              + ", but there is none");
    }
  }

  private static String way(String course) {
    return course.equals("act") ? "goes through with it" : "refrains";
  }

  private static boolean matches(BreachExpected one, Remainder remainder) {
    return one.course().equals(remainder.breach().course())
        && NormExpectations.matches(one.norm(), remainder.breach().norm());
  }

  private void nothingElseBreached() {
    if (expected.exhaustive().contains("remainder")) {
      Set<String> others = new TreeSet<>();
      assessment.remainder().stream()
          .filter(found -> expected.remainder().stream().noneMatch(one -> matches(one, found)))
          .forEach(
              found ->
                  others.add(
                      "no other breach was expected, but "
                          + found.breach().norm().provision()
                          + " is breached if the State "
                          + way(found.breach().course())));
      failures.addAll(others);
    }
  }
}
