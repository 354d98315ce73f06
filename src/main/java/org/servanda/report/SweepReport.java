package org.servanda.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servanda.assessment.ConflictSweep;
import org.servanda.assessment.ConflictSweep.Power;
import org.servanda.assessment.ConflictSweep.Share;
import org.servanda.assessment.Dispute;
import org.servanda.assessment.Sweep;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;

/** What becomes of each conflict under every combination of positions, as text. */
public final class SweepReport {
  private static final int FIGURE = 8;

  private final Page page;

  private SweepReport(Page page) {
    this.page = page;
  }

  /** All conflicts of a sweep. */
  public static String of(Sweep sweep, Style style) {
    SweepReport report = new SweepReport(new Page(style));
    report.page.heading("WHAT EVERY COMBINATION OF POSITIONS GIVES");
    report.page.text(
        2,
        "Lawyers disagree in several disputes at once. Each combination of their positions counts"
            + " alike here: a share says how far the result depends on the position taken, not how"
            + " likely it is, nor how many hold it.");
    if (sweep.conflicts().isEmpty()) {
      report.page.blank();
      report.page.text(2, "The positions in force bring no two norms into conflict.");
    }
    sweep.conflicts().forEach(report::conflict);
    return report.page.toString();
  }

  private void conflict(ConflictSweep conflict) {
    page.heading(
        Phrases.capital(title(conflict.restraining()))
            + " ("
            + conflict.restraining().provision()
            + ") against "
            + title(conflict.pulling())
            + " ("
            + conflict.pulling().provision()
            + ")");
    page.text(
        2,
        conflict.disputes().isEmpty()
            ? "Nothing that becomes of it rests on a dispute."
            : "It rests on "
                + count(conflict.disputes().size(), "dispute")
                + ", which make "
                + count(conflict.combinations(), "combination")
                + "; the rules were run for "
                + count(conflict.assessed(), "of them", "of them")
                + ", from which the rest differ only in what nothing rested on.");
    page.blank();
    for (Share share : conflict.shares()) {
      page.hang(
          2,
          percent(share.combinations(), conflict.combinations()),
          FIGURE,
          words(conflict, share));
    }
    if (!conflict.disputes().isEmpty()) {
      page.blank();
      page.text(
          2,
          "How often another position in a dispute, the rest left alone, changes what comes out:");
      for (int i = 0; i < conflict.disputes().size(); i++) {
        Power power = conflict.powers().get(i);
        page.hang(
            2, percent(power.changing(), power.ways()), FIGURE, words(conflict.disputes().get(i)));
      }
    }
  }

  private static String words(ConflictSweep conflict, Share share) {
    List<String> words = new ArrayList<>();
    if (share.outcome().equals("not-assessed")) {
      words.add("left out: more combinations than the limit of the sweep");
    } else {
      words.add(
          OutcomeText.of(
              conflict.restraining(), conflict.pulling(), share.outcome(), share.prevailing()));
    }
    if (share.priority().equals("either")) {
      words.add("either may be performed first");
    } else if (share.outcome().equals("both-bind") && !share.priority().isEmpty()) {
      Norm first =
          share.priority().equals(conflict.pulling().provision())
              ? conflict.pulling()
              : conflict.restraining();
      words.add(title(first) + " is to be performed first");
    }
    String text = String.join("; ", words);
    return share.inForce() ? text + " (so under the positions in force)" : text;
  }

  private static String words(Dispute dispute) {
    return dispute.question()
        + " ["
        + dispute.key()
        + ", in force: "
        + dispute.held().holds()
        + "]";
  }

  private static String title(Norm norm) {
    return norm.application().terms().title();
  }

  private static String count(long number, String of) {
    return count(number, of, of + "s");
  }

  private static String count(long number, String one, String more) {
    return String.format(Locale.ROOT, "%,d ", number).replace(',', ' ')
        + (number == 1 ? one : more);
  }

  /**
   * A share in per cent with one decimal; never 0.0 for what there is, nor 100.0 for less than all.
   */
  static String percent(long part, long whole) {
    if (part == 0 || whole == 0) {
      return "0 %";
    }
    if (part == whole) {
      return "100 %";
    }
    double exact = 100.0 * part / whole;
    double shown = Math.min(99.9, Math.max(0.1, Math.round(exact * 10) / 10.0));
    return String.format(Locale.ROOT, "%.1f %%", shown);
  }
}
