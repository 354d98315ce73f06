package org.servanda.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.Dispute;
import org.servanda.assessment.PositionRow;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Position;

/** Writes the best case for either side of a dispute, with its authorities once in a report. */
final class Disputes {
  private final Page page;
  private final Assessment assessment;
  private final NormWords words;
  private final Set<String> told = new HashSet<>();

  Disputes(Page page, Assessment assessment) {
    this.page = page;
    this.assessment = assessment;
    this.words = new NormWords(assessment);
  }

  /** The disputes that would change whether a norm binds. */
  void ofNorm(int indent, Collection<String> keys) {
    keys.forEach(
        key -> assessment.dispute(key).ifPresent(dispute -> write(indent, dispute, List.of())));
  }

  /** The disputes that would change what becomes of a conflict, each with what it would change. */
  void ofConflict(int indent, Conflict conflict) {
    for (String key : conflict.contestedBy()) {
      assessment.dispute(key).ifPresent(dispute -> write(indent, dispute, List.of(conflict)));
    }
  }

  private void write(int indent, Dispute dispute, List<Conflict> changed) {
    if (!told.add(dispute.key())) {
      page.text(indent, "Contested, as told above: " + dispute.question());
      for (Position other : dispute.others()) {
        for (String then : outcomes(other, changed)) {
          page.text(indent + 2, "If " + other.says() + ", then " + then + ".");
        }
      }
      return;
    }
    page.text(indent, "Contested: " + dispute.question());
    position(indent + 2, "Taken here: ", dispute.held());
    for (Position other : dispute.others()) {
      position(indent + 2, "The other view: ", other);
      for (String then : outcomes(other, changed)) {
        page.text(indent + 6, "then " + then);
      }
    }
  }

  private void position(int indent, String lead, Position position) {
    page.text(indent, lead + position.says() + Phrases.badges(position.badges()));
    authorities(indent + 4, "for it: ", words.cited(position.supporters()));
    authorities(indent + 4, "against it: ", words.cited(position.opponents()));
  }

  private void authorities(int indent, String lead, String names) {
    page.text(indent, lead + (names.isEmpty() ? "no authority found" : names));
  }

  private static Set<String> outcomes(Position other, List<Conflict> changed) {
    Set<String> then = new LinkedHashSet<>();
    for (Conflict conflict : changed) {
      for (PositionRow row : conflict.positions()) {
        if (row.position().id().equals(other.id())) {
          then.add(OutcomeText.of(conflict, row));
        }
      }
    }
    return then;
  }
}
