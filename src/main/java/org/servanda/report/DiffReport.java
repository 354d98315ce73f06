package org.servanda.report;

import org.servanda.assessment.Assessment;
import org.servanda.assessment.AssessmentDiff;
import org.servanda.assessment.AssessmentDiff.ConflictChange;
import org.servanda.assessment.AssessmentDiff.FindingChange;
import org.servanda.assessment.AssessmentDiff.NormChange;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;

/** How one answer differs from another, as text. */
public final class DiffReport {
  private DiffReport() {}

  /** What changes from one answer to the other, and why. */
  public static String of(Assessment before, Assessment after, Style style) {
    AssessmentDiff diff = AssessmentDiff.between(before, after);
    Page page = new Page(style);
    page.heading("WHAT CHANGES");
    if (diff.isEmpty()) {
      page.text(2, "Nothing: every norm binds as before, and every conflict ends as before.");
    }
    for (NormChange change : diff.norms()) {
      norm(page, change, after);
    }
    for (ConflictChange change : diff.conflicts()) {
      conflict(page, change);
    }
    return page.toString();
  }

  private static void norm(Page page, NormChange change, Assessment after) {
    Norm norm = change.norm();
    boolean gone = change.after().equals(AssessmentDiff.NONE);
    page.item(
        2,
        Text.capital(norm.application().terms().title())
            + " ("
            + norm.provision()
            + "): before "
            + before(change.before())
            + ", now "
            + (gone ? "not in play" : status(norm.status()))
            + (norm.isLive() && !gone ? "; it " + new NormWords(after).does(norm) : "")
            + ".");
    change.because().ifPresent(finding -> finding(page, finding));
  }

  private static String before(String status) {
    return switch (status) {
      case "not-engaged" -> "not binding";
      case AssessmentDiff.NONE -> "not in play";
      default -> status.startsWith("engaged") ? "binding" : "open";
    };
  }

  private static String status(NormStatus status) {
    return switch (status) {
      case ENGAGED -> "binding";
      case NOT_ENGAGED -> "not binding";
      case OPEN -> "open";
    };
  }

  private static void finding(Page page, FindingChange change) {
    page.text(
        4,
        "It turns on this: "
            + change.says()
            + ". Before: "
            + found(change.before())
            + "; now: "
            + found(change.after())
            + ".");
  }

  private static String found(String verdict) {
    return verdict.equals(AssessmentDiff.NONE) ? "not asked" : verdict;
  }

  private static void conflict(Page page, ConflictChange change) {
    String title = title(change);
    if (change.after().equals(AssessmentDiff.NONE)) {
      page.item(2, title + ": no longer a conflict.");
    } else if (change.before().equals(AssessmentDiff.NONE)) {
      page.item(2, title + ": now a conflict. " + Text.sentence(OutcomeText.of(change.conflict())));
    } else {
      page.item(
          2,
          title
              + ": before "
              + words(change.before())
              + ", now "
              + words(change.after())
              + ". "
              + Text.sentence(OutcomeText.of(change.conflict())));
    }
  }

  private static String title(ConflictChange change) {
    return Text.capital(change.conflict().restraining().application().terms().title())
        + " against "
        + change.conflict().pulling().application().terms().title();
  }

  private static String words(String outcome) {
    return outcome
        .replace("dissolved", "both can be kept")
        .replace("both-bind", "both bind")
        .replace("application-barred", "this use of the agreement is barred")
        .replace("terminates", "the agreement ends");
  }
}
