package org.servanda.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.CitedAuthority;
import org.servanda.assessment.WhyNot;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;

/** Writes one norm as a memo: issue, rule, application, conclusion. */
final class NormMemo {
  static final int ROOM = 13;

  private final Page page;
  private final Assessment assessment;
  private final NormWords words;
  private final Reasons reasons;
  private final Disputes disputes;
  private final FindingLines lines;
  private final BenchWords bench;

  NormMemo(Page page, Assessment assessment, Disputes disputes, FindingLines lines) {
    this.lines = lines;
    this.bench = new BenchWords(assessment);
    this.disputes = disputes;
    this.page = page;
    this.assessment = assessment;
    this.words = new NormWords(assessment);
    this.reasons = new Reasons(assessment);
  }

  void write(String number, Norm norm) {
    page.heading(number + words.heading(norm) + Phrases.badges(badges(norm)));
    page.hang(
        2,
        "Issue",
        ROOM,
        "Does "
            + words.title(norm)
            + " bind "
            + words.state()
            + " on "
            + Phrases.day(assessment.scenario().on())
            + "? It "
            + words.does(norm)
            + ".");
    page.hang(2, "Rule", ROOM, rule(norm));
    page.hang(2, "Application", ROOM, "What must be shown:");
    norm.findings().stream()
        .filter(finding -> finding.decides() && finding.kind() == Finding.Kind.ELEMENT)
        .forEach(finding -> lines.write(4, finding));
    List<Finding> exceptions =
        norm.findings().stream()
            .filter(finding -> finding.decides() && finding.kind() == Finding.Kind.EXCEPTION)
            .toList();
    if (!exceptions.isEmpty()) {
      page.text(2 + ROOM, "What would switch it off:");
      exceptions.forEach(finding -> lines.write(4, finding));
    }
    disputes.ofNorm(4, contestedBy(norm));
    page.hang(2, "Conclusion", ROOM, conclusion(norm));
    if (!bench.isSilent()) {
      page.hang(2, "Bench", ROOM, bench.of(norm));
    }
  }

  private Set<String> badges(Norm norm) {
    Set<String> badges = new TreeSet<>(reasons.badges(norm));
    norm.findings().stream()
        .filter(finding -> finding.decides() && finding.kind() == Finding.Kind.ELEMENT)
        .map(reasons::badges)
        .filter(worn -> worn.contains("assumed"))
        .forEach(worn -> badges.add("assumed"));
    return badges;
  }

  private Set<String> contestedBy(Norm norm) {
    Set<String> keys = new TreeSet<>(reasons.contestedBy(norm));
    norm.findings().forEach(finding -> keys.addAll(reasons.contestedBy(finding)));
    return keys;
  }

  private String rule(Norm norm) {
    List<CitedAuthority> texts = reasons.authorities(norm);
    String names = NormWords.names(texts);
    String citations =
        String.join("; ", texts.stream().map(CitedAuthority::citation).distinct().toList());
    String through = words.sources(norm);
    return Phrases.capital(names.isEmpty() ? through : names)
        + (citations.isEmpty() ? "" : " (" + citations + ")")
        + (names.startsWith(through) ? "" : ", binding through " + through)
        + ".";
  }

  private String conclusion(Norm norm) {
    return switch (norm.status()) {
      case ENGAGED ->
          Phrases.capital(words.title(norm)) + " binds " + words.state() + ". " + owed(norm);
      case OPEN ->
          "Open. If what is open is answered in its favour, "
              + words.title(norm)
              + " binds "
              + words.state()
              + ". "
              + owed(norm);
      case NOT_ENGAGED -> why(norm);
    };
  }

  /** Why a norm doesn't bind. */
  String why(Norm norm) {
    return Phrases.capital(words.title(norm))
        + " doesn't bind "
        + words.state()
        + " here"
        + WhyNot.of(norm).map(reason -> ", because " + reason + ".").orElse(".");
  }

  private String owed(Norm norm) {
    List<String> to = norm.application().terms().owedTo().stream().map(words::owed).toList();
    String verb = norm.status() == NormStatus.ENGAGED ? "It is owed to " : "It would be owed to ";
    return to.isEmpty() ? "" : verb + Phrases.list(to) + ".";
  }
}
