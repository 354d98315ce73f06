package org.servanda.report;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.Dispute;
import org.servanda.assessment.PositionRow;
import org.servanda.norm.Position;

/** Writes the best case for either side of a dispute. */
final class Disputes {
  private final Page page;
  private final Assessment assessment;
  private final NormWords words;

  Disputes(Page page, Assessment assessment) {
    this.page = page;
    this.assessment = assessment;
    this.words = new NormWords(assessment);
  }

  void write(int indent, Collection<String> keys) {
    for (String key : keys) {
      assessment.dispute(key).ifPresent(dispute -> write(indent, dispute));
    }
  }

  private void write(int indent, Dispute dispute) {
    page.text(indent, "Contested: " + dispute.question());
    position(indent + 2, "Taken here: ", dispute.held());
    for (Position other : dispute.others()) {
      position(indent + 2, "The other view: ", other);
      for (String then : outcomes(other)) {
        page.text(indent + 6, "then " + then);
      }
    }
  }

  private void position(int indent, String lead, Position position) {
    page.text(indent, lead + position.says() + Text.badges(position.badges()));
    authorities(indent + 4, "for it: ", words.cited(position.supporters()));
    authorities(indent + 4, "against it: ", words.cited(position.opponents()));
  }

  private void authorities(int indent, String lead, String names) {
    page.text(indent, lead + (names.isEmpty() ? "no authority found" : names));
  }

  private Set<String> outcomes(Position other) {
    Set<String> then = new LinkedHashSet<>();
    for (Conflict conflict : assessment.conflicts()) {
      for (PositionRow row : conflict.positions()) {
        if (row.position().id().equals(other.id())) {
          then.add(OutcomeText.of(conflict, row));
        }
      }
    }
    return then;
  }
}
