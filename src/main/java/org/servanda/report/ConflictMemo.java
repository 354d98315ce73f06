package org.servanda.report;

import java.util.List;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.TreatmentStep;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Priority;
import org.servanda.norm.Step;

/** Writes one conflict as a memo: issue, rule, application, conclusion. */
final class ConflictMemo {
  private final Page page;
  private final Assessment assessment;
  private final NormWords words;
  private final Reasons reasons;
  private final Disputes disputes;
  private final BenchWords bench;

  ConflictMemo(Page page, Assessment assessment, Disputes disputes) {
    this.disputes = disputes;
    this.page = page;
    this.assessment = assessment;
    this.words = new NormWords(assessment);
    this.reasons = new Reasons(assessment);
    this.bench = new BenchWords(assessment);
  }

  void write(String number, Conflict conflict) {
    String contested = conflict.contestedBy().isEmpty() ? "" : " [contested]";
    String pulling = words.title(conflict.pulling());
    page.heading(
        number + words.heading(conflict.restraining()) + " against " + pulling + contested);
    page.hang(
        2,
        "Issue",
        NormMemo.ROOM,
        Phrases.capital(words.title(conflict.restraining()))
            + " "
            + words.does(conflict.restraining())
            + ", while "
            + pulling
            + " "
            + words.does(conflict.pulling())
            + ". "
            + type(conflict));
    page.hang(2, "Rule", NormMemo.ROOM, rule(conflict));
    page.hang(2, "Application", NormMemo.ROOM, "What decides:");
    List<TreatmentStep> decisive =
        conflict.treatment().stream().filter(TreatmentStep::decisive).toList();
    for (TreatmentStep shown : decisive) {
      step(shown);
    }
    if (decisive.isEmpty()) {
      page.item(2 + NormMemo.ROOM, "no technique by itself");
    }
    disputes.ofConflict(4, conflict);
    page.hang(2, "Conclusion", NormMemo.ROOM, conclusion(conflict));
    if (!bench.isSilent()) {
      page.hang(2, "Bench", NormMemo.ROOM, bench.of(conflict));
    }
  }

  private void step(TreatmentStep shown) {
    Step step = shown.step();
    page.item(
        2 + NormMemo.ROOM,
        assessment.names().technique(step.technique())
            + ": "
            + Treatment.answer(step.applies())
            + ", because "
            + step.because()
            + " ("
            + NormWords.names(reasons.authorities(step))
            + ")"
            + Phrases.badges(reasons.badges(step)));
  }

  private static String type(Conflict conflict) {
    return switch (conflict.type()) {
      case CONTRADICTION -> "The one requires what the other forbids.";
      case PERMISSION -> "The one permits what the other forbids.";
      case INCOMPATIBLE_DUTIES -> "Each requires an act, and the acts exclude each other.";
      case DIVERGENCE -> "Both can be done, but the one frustrates the other's purpose.";
    };
  }

  private String rule(Conflict conflict) {
    return "The law of treaties"
        + (conflict.pair().vcltAsCustom()
            ? ", which applies here as custom"
            : ", which applies here as a treaty")
        + ". That the two collide: "
        + conflict.pair().says()
        + " ("
        + NormWords.names(reasons.authorities(conflict.pair()))
        + ").";
  }

  private String conclusion(Conflict conflict) {
    String certainty =
        switch (conflict.certainty()) {
          case "certain" -> "The two collide. ";
          case "possible" -> "The two may collide: one of them is open. ";
          default -> "";
        };
    Priority priority = conflict.priority();
    return certainty
        + Phrases.sentence(OutcomeText.of(conflict))
        + (priority == null ? "" : " " + perform(conflict, priority));
  }

  private String perform(Conflict conflict, Priority priority) {
    return switch (priority.perform()) {
      case "restraining" ->
          "To be performed is "
              + words.title(conflict.restraining())
              + ", because "
              + priority.because()
              + ".";
      case "pulling" ->
          "To be performed is "
              + words.title(conflict.pulling())
              + ", because "
              + priority.because()
              + ".";
      default -> "Which to perform is left open: " + priority.because() + ".";
    };
  }
}
