package org.servanda.report;

import java.util.ArrayList;
import java.util.List;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.AssessmentDiff;
import org.servanda.assessment.AssessmentDiff.ConflictChange;
import org.servanda.assessment.AssessmentDiff.FindingChange;
import org.servanda.assessment.AssessmentDiff.NormChange;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;

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
    changes(page, diff, after);
    return page.toString();
  }

  /** Every change, as items of a list. */
  static void changes(Page page, AssessmentDiff diff, Assessment after) {
    for (NormChange change : diff.norms()) {
      norm(page, change, after);
    }
    for (ConflictChange change : diff.conflicts()) {
      conflict(page, change);
    }
    BenchWords bench = new BenchWords(after);
    diff.benches()
        .forEach(
            change ->
                page.item(
                    2,
                    Phrases.capital(change.norm().application().terms().title())
                        + " ("
                        + change.norm().provision()
                        + ") binds or may bind as before. "
                        + bench.of(change.norm())));
  }

  private static void norm(Page page, NormChange change, Assessment after) {
    Norm norm = change.norm();
    boolean gone = change.after().equals(AssessmentDiff.NONE);
    page.item(
        2,
        Phrases.capital(norm.application().terms().title())
            + " ("
            + norm.provision()
            + "): before "
            + status(change.before())
            + ", now "
            + status(change.after())
            + (norm.isLive() && !gone ? "; it " + new NormWords(after).does(norm) : "")
            + ".");
    change.because().ifPresent(finding -> finding(page, finding));
  }

  /** A status with what the norm does: "open, requires return" says "open, and requires". */
  static String status(String status) {
    if (status.equals(AssessmentDiff.NONE)) {
      return "not in play";
    }
    if (status.equals("not-engaged")) {
      return "not binding";
    }
    int comma = status.indexOf(", ");
    int end = status.indexOf(' ', comma + 2);
    String binds = status.startsWith("engaged") ? "binding" : "open";
    return binds + " (it " + status.substring(comma + 2, end) + ")";
  }

  private static void finding(Page page, FindingChange change) {
    page.text(4, turnsOn(change));
  }

  /** The finding that turned, as a sentence. */
  static String turnsOn(FindingChange change) {
    return "It turns on this: "
        + change.says()
        + ". Before: "
        + found(change.before())
        + "; now: "
        + found(change.after())
        + ".";
  }

  private static String found(String verdict) {
    return verdict.equals(AssessmentDiff.NONE) ? "not asked" : verdict;
  }

  private static void conflict(Page page, ConflictChange change) {
    String title = title(change);
    if (change.after().equals(AssessmentDiff.NONE)) {
      page.item(2, title + ": no longer a conflict.");
    } else if (change.before().equals(AssessmentDiff.NONE)) {
      page.item(
          2, title + ": now a conflict. " + Phrases.sentence(OutcomeText.of(change.conflict())));
    } else {
      page.item(
          2,
          title
              + ": before "
              + words(change.before(), change.after())
              + ", now "
              + words(change.after(), change.before())
              + ". "
              + Phrases.sentence(OutcomeText.of(change.conflict())));
    }
  }

  private static String title(ConflictChange change) {
    return Phrases.capital(change.conflict().restraining().application().terms().title())
        + " against "
        + change.conflict().pulling().application().terms().title();
  }

  /** A whole outcome. */
  static String whole(String outcome) {
    return outcome.equals(AssessmentDiff.NONE) ? "no conflict" : words(outcome, "");
  }

  /** The parts of an outcome that the other one lacks; the outcome itself where none does. */
  static String words(String outcome, String other) {
    List<String> parts = new ArrayList<>(List.of(outcome.split(", ", -1)));
    List<String> others = List.of(other.split(", ", -1));
    String first = parts.get(0);
    parts.removeIf(others::contains);
    String text = parts.isEmpty() ? first : String.join(", ", parts);
    return text.replace("dissolved", "both can be kept")
        .replace("both-bind", "both bind")
        .replace("prevails", "one prevails")
        .replace("application-barred", "this use of the agreement is barred")
        .replace("terminates", "the agreement ends");
  }
}
