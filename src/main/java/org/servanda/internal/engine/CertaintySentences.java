package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.Dispute;
import org.servanda.assessment.PositionRow;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Position;

/** Says how firm the answer is: what is open, and what is contested between lawyers. */
final class CertaintySentences {
  private final List<Norm> norms;
  private final List<Conflict> conflicts;
  private final List<Dispute> disputes;
  private final Contests contests;

  CertaintySentences(
      List<Norm> norms, List<Conflict> conflicts, List<Dispute> disputes, Contests contests) {
    this.norms = norms;
    this.conflicts = conflicts;
    this.disputes = disputes;
    this.contests = contests;
  }

  List<String> all() {
    List<String> sentences = new ArrayList<>(open());
    disputes.forEach(dispute -> contested(dispute, sentences));
    if (sentences.isEmpty()) {
      sentences.add("Nothing that this rests on is open, and no other live position changes it.");
    }
    return sentences;
  }

  private List<String> open() {
    Map<String, Set<String>> byQuestions = new LinkedHashMap<>();
    for (Norm norm : norms) {
      if (norm.status() == NormStatus.OPEN && !CaseWords.isLawOfTreaties(norm)) {
        Set<String> questions = new LinkedHashSet<>();
        QuestionMaker.openLeaves(norm).stream()
            .map(Finding::question)
            .filter(question -> !question.isEmpty())
            .forEach(questions::add);
        byQuestions
            .computeIfAbsent(String.join(" ", questions), key -> new LinkedHashSet<>())
            .add(CaseWords.title(norm));
      }
    }
    List<String> sentences = new ArrayList<>();
    byQuestions.forEach(
        (questions, titles) ->
            sentences.add(
                "Whether "
                    + Phrases.list(titles)
                    + (titles.size() == 1 ? " binds" : " bind")
                    + (questions.isEmpty() ? " is open." : " turns on this: " + questions)));
    return sentences;
  }

  private void contested(Dispute dispute, List<String> sentences) {
    Map<String, List<Conflict>> byOutcome = new LinkedHashMap<>();
    for (Position other : dispute.others()) {
      for (Conflict conflict : conflicts) {
        conflict.positions().stream()
            .filter(row -> row.position().id().equals(other.id()))
            .forEach(
                row ->
                    byOutcome
                        .computeIfAbsent(kind(conflict, row), key -> new ArrayList<>())
                        .add(conflict));
      }
    }
    Set<String> then = new LinkedHashSet<>();
    byOutcome.forEach((kind, changed) -> then.add(changed(kind, changed)));
    Set<String> titles = new TreeSet<>();
    norms.stream()
        .filter(norm -> contests.of(norm.id()).contains(dispute.key()))
        .forEach(norm -> titles.add(CaseWords.title(norm)));
    if (then.isEmpty() && !titles.isEmpty()) {
      then.add("the answer on " + Phrases.list(titles) + " may differ");
    }
    if (!then.isEmpty()) {
      sentences.add(
          "Contested: "
              + Phrases.sentence(dispute.question())
              + " Taken here: "
              + dispute.held().says()
              + ". On another view "
              + String.join("; or ", then)
              + ".");
    }
  }

  private static String kind(Conflict conflict, PositionRow row) {
    boolean pulls =
        row.outcome().equals("prevails") && row.prevailing().equals(conflict.pulling().provision());
    return pulls ? "pull-prevails" : row.outcome();
  }

  private static String changed(String kind, List<Conflict> changed) {
    String against = CaseWords.fewTitles(changed.stream().map(Conflict::restraining).toList());
    List<Norm> pulling = changed.stream().map(Conflict::pulling).distinct().toList();
    String pull = CaseWords.fewTitles(pulling);
    return switch (kind) {
      case "no-conflict" ->
          pull + (pulling.size() == 1 ? " doesn't" : " don't") + " collide with " + against;
      case "dissolved" -> pull + " can be kept together with " + against;
      case "prevails" -> "what prevails is " + against;
      case "pull-prevails" -> "what prevails is " + pull + " over " + against;
      case "void" -> "the agreement is void";
      case "terminates" -> "the agreement ends";
      case "application-barred" -> "the agreement may not be used against " + against;
      default -> "both " + pull + " and " + against + " bind, each towards its own";
    };
  }
}
