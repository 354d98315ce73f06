package org.servanda.report;

import java.util.ArrayList;
import java.util.List;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.MatrixRow;
import org.servanda.assessment.TreatmentStep;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Step;

/** Writes every technique's answer and the matrix of one conflict as tables. */
final class Treatment {
  private final Page page;
  private final Assessment assessment;
  private final NormWords words;
  private final Reasons reasons;

  Treatment(Page page, Assessment assessment) {
    this.page = page;
    this.assessment = assessment;
    this.words = new NormWords(assessment);
    this.reasons = new Reasons(assessment);
  }

  void write(String number, Conflict conflict) {
    page.heading(
        number
            + words.heading(conflict.restraining())
            + " against "
            + words.title(conflict.pulling()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Technique", "Answer", "Because"));
    for (TreatmentStep shown : conflict.treatment()) {
      rows.add(
          List.of(
              assessment.names().technique(shown.step().technique()),
              answer(shown.step().applies()) + (shown.decisive() ? ", and decides" : ""),
              shown.step().because() + Phrases.badges(reasons.badges(shown.step()))));
    }
    page.table(2, List.of(26, 16), rows);
    if (!conflict.matrix().isEmpty()) {
      page.blank();
      matrix(conflict);
    }
  }

  private void matrix(Conflict conflict) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Towards", "Governs", "If it acts", "If it refrains"));
    for (MatrixRow row : conflict.matrix()) {
      rows.add(
          List.of(
              row.governing().addressee().says(),
              switch (row.governing().governs()) {
                case "restraining" -> words.title(conflict.restraining());
                case "pulling" -> words.title(conflict.pulling());
                default -> "both";
              },
              row.ifPerformed(),
              row.ifRefused()));
    }
    page.table(2, List.of(24, 22, 22), rows);
  }

  /** What a technique answers, in words. */
  static String answer(Step.Applies applies) {
    return switch (applies) {
      case APPLIES -> "applies";
      case DOES_NOT_APPLY -> "doesn't apply";
      case CONTESTED -> "is contested";
      case OPEN -> "is open: the text that would decide is unread";
    };
  }
}
