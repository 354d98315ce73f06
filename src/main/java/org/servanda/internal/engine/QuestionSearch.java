package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.assessment.AssessmentDiff;
import org.servanda.assessment.AssessmentDiff.ConflictChange;
import org.servanda.assessment.Change;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.OpenQuestion;
import org.servanda.assessment.QuestionAnswers;
import org.servanda.assessment.Questions;
import org.servanda.fact.Scenario;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Pair;

/** Tries the answers to the open questions, and ranks these by what the answers settle. */
public final class QuestionSearch {
  /** So many answers are tried at most. */
  static final int LIMIT = 500;

  private static final String POSSIBLE = "possible";

  private final Assessor assessor;

  /** For the law and the rules of this assessor. */
  public QuestionSearch(Assessor assessor) {
    this.assessor = assessor;
  }

  /** The open questions of a scenario with what each answer settles. */
  public Questions of(Scenario scenario) {
    Scenario worded = assessor.worded(scenario);
    try (RuleSession session = assessor.sessionForAnyFacts(worded)) {
      Run run = session.begin();
      Contests contests = new Contests(session);
      List<Norm> norms =
          run.derived(Norm.class).stream()
              .filter(norm -> norm.status() == NormStatus.OPEN)
              .toList();
      List<Conflict> every = new ConflictMaker(run, List.of(), contests).all();
      List<Conflict> conflicts =
          every.stream().filter(conflict -> conflict.certainty().equals(POSSIBLE)).toList();
      Open open = Open.of(norms, conflicts);
      Trials trials =
          new Trials(
              assessor,
              scenario,
              new Trials.Base(norms, conflicts, open, Standing.of(session, open), contests));
      List<OpenQuestion> questions =
          new QuestionMaker(run.derived(Norm.class), every, new Destinationless(run)).all();
      List<Variation> all = new Variations(assessor.law(), scenario, run).bearingOn(norms);
      List<Variation> answers =
          all.stream()
              .filter(one -> questions.stream().anyMatch(question -> answers(one, question)))
              .toList();
      List<Variation> tried = answers.subList(0, Math.min(LIMIT, answers.size()));
      List<Trials.Result> results = trials.of(tried.stream().map(List::of).toList());
      return new Questions(
          assessor.lawVersion(),
          worded,
          norms,
          conflicts,
          ranked(questions, tried, results),
          tried.size(),
          LIMIT,
          tried.size() < answers.size());
    }
  }

  /** What is open, and nothing else, is asked about. */
  private record Open(Set<String> norms, Set<String> pairs) implements Trials.Asked {
    private static Open of(List<Norm> norms, List<Conflict> conflicts) {
      return new Open(
          new TreeSet<>(norms.stream().map(Norm::id).toList()),
          new TreeSet<>(conflicts.stream().map(conflict -> conflict.pair().key()).toList()));
    }

    @Override
    public boolean norm(Norm norm) {
      return norms.contains(norm.id());
    }

    @Override
    public boolean conflict(Pair pair) {
      return pairs.contains(pair.key());
    }
  }

  /** Whether it says what the question asks, and nothing that the scenario denies. */
  private static boolean answers(Variation variation, OpenQuestion question) {
    String before = variation.change().before();
    boolean unsaid =
        before.isEmpty()
            || before.contains("unknown")
            || variation.change().kind() == Change.Kind.POSITION;
    return unsaid && !Collections.disjoint(variation.keys(), question.asks());
  }

  private static List<QuestionAnswers> ranked(
      List<OpenQuestion> questions, List<Variation> tried, List<Trials.Result> results) {
    List<QuestionAnswers> ranked = new ArrayList<>();
    for (OpenQuestion question : questions) {
      List<QuestionAnswers.Answer> answers = new ArrayList<>();
      Set<String> sometimes = new TreeSet<>();
      for (int i = 0; i < tried.size(); i++) {
        if (answers(tried.get(i), question)) {
          Set<String> settles = settled(results.get(i).turns());
          sometimes.addAll(settles);
          answers.add(new QuestionAnswers.Answer(tried.get(i).change(), List.copyOf(settles)));
        }
      }
      Set<String> always = new TreeSet<>(sometimes);
      answers.forEach(answer -> always.retainAll(answer.settles()));
      ranked.add(
          new QuestionAnswers(question, answers, List.copyOf(always), List.copyOf(sometimes)));
    }
    ranked.sort(
        Comparator.comparingInt((QuestionAnswers one) -> -one.always().size())
            .thenComparingInt(one -> -one.sometimes().size())
            .thenComparing(one -> one.question().question()));
    return ranked;
  }

  private static Set<String> settled(AssessmentDiff turns) {
    Set<String> settled = new TreeSet<>();
    turns.norms().stream()
        .filter(change -> change.norm().status() != NormStatus.OPEN)
        .forEach(change -> settled.add(change.norm().id()));
    turns.conflicts().stream()
        .filter(QuestionSearch::isSettled)
        .forEach(change -> settled.add(change.conflict().pair().id()));
    return settled;
  }

  private static boolean isSettled(ConflictChange change) {
    return change.after().equals(AssessmentDiff.NONE)
        || !change.conflict().certainty().equals(POSSIBLE);
  }
}
