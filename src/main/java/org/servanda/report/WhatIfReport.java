package org.servanda.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.servanda.assessment.AssessmentDiff;
import org.servanda.assessment.AssessmentDiff.ConflictChange;
import org.servanda.assessment.AssessmentDiff.NormChange;
import org.servanda.assessment.Change;
import org.servanda.assessment.ChangeSet;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.WhatIf;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;

/** What would change an answer, as text: norm by norm and conflict by conflict. */
public final class WhatIfReport {
  /** So many sets are shown of each kind where everything is asked about. */
  private static final int SHOWN = 3;

  private final WhatIf whatIf;
  private final boolean all;
  private final Page page;
  private final List<String> steady = new ArrayList<>();

  private WhatIfReport(WhatIf whatIf, boolean all, Style style) {
    this.whatIf = whatIf;
    this.all = all;
    this.page = new Page(style);
  }

  /**
   * What turns each norm and conflict.
   *
   * @param all whether to show every set; a few of each kind otherwise
   */
  public static String of(WhatIf whatIf, boolean all, Style style) {
    return new WhatIfReport(whatIf, all, style).written();
  }

  private String written() {
    page.heading("WHAT WOULD CHANGE IT");
    whatIf.norms().forEach(this::norm);
    Map<String, Conflict> conflicts = new TreeMap<>();
    for (ChangeSet set : whatIf.sets()) {
      set.turns()
          .conflicts()
          .forEach(one -> conflicts.put(one.conflict().pair().key(), one.conflict()));
    }
    whatIf.conflicts().forEach(one -> conflicts.put(one.pair().key(), one));
    conflicts.values().forEach(this::conflict);
    if (!steady.isEmpty()) {
      page.blank();
      page.text(2, "Nothing that was tried changes these:");
      page.text(2, String.join("; ", steady) + ".");
    }
    search();
    return page.toString();
  }

  private void norm(Norm norm) {
    Map<String, List<Line>> then = new LinkedHashMap<>();
    String before = "";
    for (ChangeSet set : whatIf.sets()) {
      for (NormChange change : set.turns().norms()) {
        if (change.norm().id().equals(norm.id())) {
          before = DiffReport.status(change.before());
          then.computeIfAbsent(DiffReport.status(change.after()), key -> new ArrayList<>())
              .add(new Line(set, change.because().map(DiffReport::turnsOn).orElse("")));
        }
      }
    }
    show(title(norm) + " (" + norm.provision() + about(norm) + ")", before, then);
  }

  private void conflict(Conflict conflict) {
    Map<String, List<Line>> then = new LinkedHashMap<>();
    String before = "";
    for (ChangeSet set : whatIf.sets()) {
      for (ConflictChange change : set.turns().conflicts()) {
        if (change.conflict().pair().key().equals(conflict.pair().key())) {
          boolean gone = change.after().equals(AssessmentDiff.NONE);
          before = DiffReport.whole(change.before());
          then.computeIfAbsent(
                  gone ? "no conflict" : DiffReport.words(change.after(), change.before()),
                  key -> new ArrayList<>())
              .add(new Line(set, reason(change, gone)));
        }
      }
    }
    String title =
        title(conflict.restraining())
            + " against "
            + title(conflict.pulling())
            + " ("
            + conflict.restraining().provision()
            + ", "
            + conflict.pulling().provision()
            + about(conflict.restraining())
            + ")";
    show(title, before, then);
  }

  private static String reason(ConflictChange change, boolean gone) {
    return gone ? "" : Phrases.sentence(change.conflict().outcome().because());
  }

  /** A set that turns something, and why it does. */
  private record Line(ChangeSet set, String because) {
    /** Few changes before many; what turns little else before what turns much; days last. */
    private static final Comparator<Line> THE_NEAREST_FIRST =
        Comparator.comparingInt((Line line) -> line.set.changes().size())
            .thenComparing(line -> line.set.changes().get(0).kind() == Change.Kind.DAY)
            .thenComparingInt(line -> line.set.changes().get(0).settings().size())
            .thenComparingInt(
                line -> line.set.turns().norms().size() + line.set.turns().conflicts().size());
  }

  private void show(String title, String before, Map<String, List<Line>> then) {
    if (then.isEmpty()) {
      steady.add(title);
      return;
    }
    page.heading(Phrases.capital(title) + ": " + before);
    then.forEach(
        (after, lines) -> {
          lines.sort(Line.THE_NEAREST_FIRST);
          page.text(2, Phrases.capital(after) + " if");
          int shown = all ? lines.size() : Math.min(SHOWN, lines.size());
          String told = "";
          for (Line line : lines.subList(0, shown)) {
            page.item(4, words(line.set()));
            if (!line.because().isEmpty() && !line.because().equals(told)) {
              page.text(6, line.because());
            }
            told = line.because();
          }
          if (shown < lines.size()) {
            page.text(4, "and in " + (lines.size() - shown) + " other ways");
          }
        });
  }

  private static String words(ChangeSet set) {
    return set.changes().stream().map(WhatIfReport::words).collect(Collectors.joining(", and "));
  }

  /** A change with its settings, one command line's worth of them. */
  static String words(Change change) {
    return change.says() + " (" + String.join(" ", change.settings()) + ")";
  }

  private String title(Norm norm) {
    return norm.application().terms().title();
  }

  /** The person and the place, where there are several. */
  private String about(Norm norm) {
    List<String> about = new ArrayList<>();
    if (whatIf.scenario().persons().size() > 1) {
      about.add(norm.person());
    }
    long places =
        whatIf.norms().stream()
            .filter(other -> other.provision().equals(norm.provision()))
            .map(Norm::place)
            .distinct()
            .count();
    if (places > 1) {
      about.add(whatIf.names().state(norm.place()));
    }
    return about.isEmpty() ? "" : "; " + String.join(", ", about);
  }

  private void search() {
    WhatIf.Search search = whatIf.search();
    page.blank();
    page.text(
        0,
        "Tried under the positions in force: "
            + search.changesTried()
            + " of "
            + search.changes()
            + " single changes, and "
            + search.pairsTried()
            + " of "
            + search.pairs()
            + " pairs of which each part clears one of the obstacles, or both bear on the same"
            + " point; at most "
            + search.limit()
            + " changed scenarios are tried."
            + (search.isCutShort() ? " The search was cut short: there may be other ways." : "")
            + " A pair is shown only for what neither part changes alone. Another day is tried"
            + " alone, and of several fears one, or all of them alike. Other pairs, and changes of"
            + " three things or more, weren't looked for.");
    if (!search.notVaried().isEmpty()) {
      page.text(
          0,
          "No other value was tried for: "
              + String.join(", ", search.notVaried())
              + ". What the State could do instead is told by servanda waysout.");
    }
    page.text(
        0,
        "What stands in brackets behind a change is its setting: try it with servanda assess FILE"
            + " --set 'KEY=VALUE'."
            + (all ? "" : " All ways to change one norm: servanda whatif FILE NORM.")
            + " This is not legal advice.");
  }
}
