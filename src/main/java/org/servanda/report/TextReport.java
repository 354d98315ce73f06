package org.servanda.report;

import java.util.List;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.NotDecided;
import org.servanda.assessment.OpenQuestion;
import org.servanda.assessment.WhyNot;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;

/**
 * An assessment as text, 100 columns wide, in layers: the answer, what remains and what is open;
 * then each issue as a memo and how every technique answers; then the whole tree of reasons.
 */
public final class TextReport {
  private final Page page;
  private final Assessment assessment;
  private final NormWords words;
  private final Disputes disputes;
  private final FindingLines lines;

  private TextReport(Assessment assessment, Style style) {
    this.page = new Page(style);
    this.assessment = assessment;
    this.words = new NormWords(assessment);
    this.disputes = new Disputes(page, assessment);
    this.lines = new FindingLines(page, assessment);
  }

  /** How deep a text goes; each depth includes those before it. */
  public enum Depth {
    /** The answer in plain sentences with its limits, what remains, and what is open. */
    ANSWER,
    /** A memo on each issue, and every technique's answer. */
    ISSUES,
    /** The whole tree of reasons. */
    TREE
  }

  /** The assessment in plain text, down to the issues. */
  public static String of(Assessment assessment) {
    return of(assessment, Style.PLAIN, Depth.ISSUES);
  }

  /** The assessment in this style, down to this depth. */
  public static String of(Assessment assessment, Style style, Depth depth) {
    return new TextReport(assessment, style).down(depth);
  }

  /** Why the norms under a provision bind or don't, in plain text. */
  public static String why(Assessment assessment, String provision) {
    return why(assessment, provision, Style.PLAIN);
  }

  /**
   * Why the norms under a provision bind or don't, in this style.
   *
   * @throws IllegalArgumentException when the assessment considered no such provision
   */
  public static String why(Assessment assessment, String provision, Style style) {
    if (assessment.norm(provision).isEmpty()) {
      throw new IllegalArgumentException("the assessment has no norm '" + provision + "'");
    }
    return new TextReport(assessment, style).one(provision);
  }

  private String one(String provision) {
    for (Norm norm : assessment.norms(provision)) {
      new NormMemo(page, assessment, disputes, lines).write("", norm);
    }
    List<Conflict> conflicts = assessment.conflictsOf(provision);
    if (!conflicts.isEmpty()) {
      page.heading("Its conflicts");
      conflicts.forEach(
          conflict ->
              page.item(2, Phrases.sentence(OutcomeText.of(conflict)) + contested(conflict)));
    }
    citation();
    return page.toString();
  }

  private static String contested(Conflict conflict) {
    return conflict.contestedBy().isEmpty() ? "" : " [contested]";
  }

  private String down(Depth depth) {
    page.heading(assessment.scenario().title());
    answer();
    page.heading("2. WHAT REMAINS");
    new Remains(page, assessment).write();
    open();
    if (depth != Depth.ANSWER) {
      issues();
      treatment();
    }
    if (depth == Depth.TREE) {
      page.heading("6. THE WHOLE TREE OF REASONS");
      new Tree(page, assessment).write();
    }
    citation();
    return page.toString();
  }

  private void treatment() {
    page.heading("5. HOW THE CONFLICTS ARE TREATED");
    int number = 1;
    for (Conflict conflict : conflicts(true)) {
      new Treatment(page, assessment).write("5." + number++ + " ", conflict);
    }
    if (number == 1) {
      page.text(2, "Nothing collides with anything, so no technique is needed.");
    }
  }

  /** The conflicts whose pulling norm binds or may bind, or those that its own wording avoids. */
  private List<Conflict> conflicts(boolean live) {
    return assessment.conflicts().stream()
        .filter(conflict -> conflict.pulling().isLive() == live)
        .filter(conflict -> !conflict.restraining().isUntold())
        .toList();
  }

  private void answer() {
    Assessment.Headline headline = assessment.headline();
    page.heading("1. THE ANSWER");
    for (String sentence : headline.sentences()) {
      page.text(2, sentence);
      page.blank();
    }
    part("What is assumed", headline.assumed());
    part("How certain it is", headline.certainty());
    part("What it doesn't cover", headline.notCovered());
    part("How far the data reach", headline.asOf());
    page.blank();
    page.text(2, Assessment.NOT_LEGAL_ADVICE);
  }

  private void part(String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      page.blank();
      page.text(2, heading);
      sentences.forEach(sentence -> page.item(2, sentence));
    }
  }

  private void issues() {
    page.heading("4. THE ISSUES");
    int number = 1;
    for (Norm norm : assessment.norms()) {
      if (norm.isLive() && !norm.isUntold()) {
        new NormMemo(page, assessment, disputes, lines).write("4." + number++ + " ", norm);
      }
    }
    for (Conflict conflict : conflicts(true)) {
      new ConflictMemo(page, assessment, disputes).write("4." + number++ + " ", conflict);
    }
    List<Conflict> avoided = conflicts(false);
    if (!avoided.isEmpty()) {
      page.heading("4." + number++ + " Conflicts that the wording itself avoids");
      avoided.forEach(conflict -> page.item(2, avoided(conflict)));
    }
    List<Norm> untold = assessment.norms().stream().filter(Norm::isUntold).toList();
    if (!untold.isEmpty()) {
      page.heading("4." + number++ + " What may bind here, and of which nothing is said");
      untold.forEach(norm -> page.item(2, words.heading(norm) + " (" + words.sources(norm) + ")"));
    }
    List<Norm> out =
        assessment.norms().stream()
            .filter(norm -> norm.status() == NormStatus.NOT_ENGAGED)
            .toList();
    if (!out.isEmpty()) {
      page.heading("4." + number + " What doesn't bind here, and why");
      out.forEach(
          norm ->
              page.item(
                  2,
                  words.heading(norm)
                      + " ("
                      + words.sources(norm)
                      + "): "
                      + WhyNot.of(norm).orElse("one of its elements fails")));
    }
  }

  private String avoided(Conflict conflict) {
    return words.heading(conflict.restraining())
        + " against "
        + words.title(conflict.pulling())
        + ": "
        + conflict.outcome().because()
        + contested(conflict);
  }

  private void open() {
    page.heading("3. WHAT IS OPEN");
    if (assessment.questions().isEmpty()) {
      page.text(2, "No question is open.");
    }
    for (OpenQuestion question : assessment.questions()) {
      page.item(
          2,
          question.question() + " (in the scenario: " + String.join(", ", question.asks()) + ")");
    }
    if (assessment.questions().size() > 1) {
      page.text(
          2,
          "The question on which most is open comes first; what each answer would settle is told by"
              + " servanda questions FILE.");
    }
    page.blank();
    page.text(2, "Not decided:");
    for (NotDecided item : assessment.notDecided()) {
      page.item(2, item.what() + ": " + item.why());
    }
  }

  private void citation() {
    page.blank();
    page.text(
        0,
        "Servanda, law "
            + assessment.lawVersion()
            + ", as of "
            + assessment.scenario().on()
            + ", profile "
            + assessment.scenario().profile()
            + (assessment.viewpoint().everything()
                ? ""
                : ", viewpoint " + assessment.viewpoint().id())
            + ".");
  }
}
