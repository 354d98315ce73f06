package org.servanda.report;

import java.util.HashSet;
import java.util.Set;
import org.servanda.assessment.Assessment;
import org.servanda.fact.Fact;
import org.servanda.fact.Reason;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Clause;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Participation;
import org.servanda.norm.Position;
import org.servanda.norm.Showing;
import org.servanda.norm.Threshold;
import org.servanda.norm.Verdict;

/** Writes findings with what shows them, what was lost, and the facts they rest on. */
final class FindingLines {
  private static final int ROOM = 16;

  private final Page page;
  private final Assessment assessment;
  private final Reasons reasons;
  private final FactWords facts;
  private final Set<String> told = new HashSet<>();

  FindingLines(Page page, Assessment assessment) {
    this.page = page;
    this.assessment = assessment;
    this.reasons = new Reasons(assessment);
    this.facts = new FactWords(assessment);
  }

  void write(int indent, Finding finding) {
    String badges = Phrases.badges(reasons.badges(finding));
    page.hang(indent, label(finding), ROOM, finding.says() + badges);
    if (!told.add(finding.id())) {
      if (!finding.restsOn().isEmpty()) {
        page.text(indent + ROOM, "for the reasons told above");
      }
      return;
    }
    String about = "";
    for (Reason reason : finding.restsOn()) {
      if (reason instanceof Finding deeper && !deeper.subject().item().equals(about)) {
        about = deeper.subject().item();
        page.text(indent + 2, "as to this: " + item(about));
      }
      under(indent, finding, reason);
    }
    if (finding.verdict() == Verdict.ASSUMED && isLeaf(finding)) {
      authorities(indent + ROOM, finding);
    }
    if (finding.undecided() && !finding.question().isEmpty() && finding.restsOn().isEmpty()) {
      page.text(indent + ROOM, "would settle it: " + finding.question());
    }
  }

  private static boolean isLeaf(Finding finding) {
    return finding.restsOn().stream()
        .noneMatch(
            under ->
                under instanceof Showing
                    || under instanceof Finding
                    || under instanceof ConceptFinding);
  }

  /** The harm or nationality that a finding is about. */
  private String item(String id) {
    return assessment.explanation().node(id).map(facts::says).orElse(id);
  }

  /** What was found, in words: for an exception, whether it stands. */
  static String label(Finding finding) {
    boolean element = finding.kind() == Finding.Kind.ELEMENT;
    return switch (finding.verdict()) {
      case ESTABLISHED -> element ? "established" : "stands";
      case REFUTED -> element ? "refuted" : "doesn't stand";
      case OPEN -> "open";
      case ASSUMED -> element ? "assumed" : "assumed absent";
    };
  }

  private void under(int indent, Finding finding, Reason reason) {
    if (reason instanceof Showing showing) {
      showing(indent + ROOM, finding.verdict(), showing);
    } else if (reason instanceof Finding deeper) {
      write(indent + 2, deeper);
    } else if (reason instanceof ConceptFinding concept) {
      for (Finding deeper : concept.findings()) {
        write(indent + 2, deeper);
      }
    } else if (reason instanceof Participation participation) {
      page.text(
          indent + ROOM,
          "because " + participation.says() + Phrases.badges(participation.badges()));
    } else if (reason instanceof Position position) {
      page.text(
          indent + ROOM, "taking it that " + position.says() + Phrases.badges(position.badges()));
    } else {
      page.text(indent + ROOM, "on this: " + reason.says());
    }
  }

  private void showing(int indent, Verdict verdict, Showing showing) {
    boolean won =
        switch (showing.direction()) {
          case ESTABLISHED -> verdict == Verdict.ESTABLISHED;
          case REFUTED -> verdict == Verdict.REFUTED;
          case RAISED -> true;
        };
    String how =
        showing.direction() == Showing.Direction.RAISED
            ? "raised: "
            : won
                ? "because "
                : showing.direction() == Showing.Direction.REFUTED ? "against it: " : "for it: ";
    page.text(indent, how + showing.says() + Phrases.badges(reasons.badges(showing)));
    authorities(indent, showing);
    for (Reason reason : showing.restsOn()) {
      fact(indent, reason);
    }
  }

  private void fact(int indent, Reason reason) {
    if (reason instanceof Fact fact) {
      page.text(indent, "on the facts: " + facts.says(fact));
    } else if (reason instanceof Threshold threshold) {
      page.text(indent, "measured so: " + threshold.says());
      threshold.restsOn().forEach(under -> fact(indent, under));
    } else if (reason instanceof Position position) {
      page.text(indent, "taking it that " + position.says() + Phrases.badges(position.badges()));
    } else if (reason instanceof ConceptFinding || reason instanceof Clause) {
      page.text(indent, "on this: " + reason.says());
    }
  }

  private void authorities(int indent, Reason reason) {
    String names = NormWords.names(reasons.authorities(reason));
    if (!names.isEmpty()) {
      page.text(indent, "see " + names);
    }
  }
}
