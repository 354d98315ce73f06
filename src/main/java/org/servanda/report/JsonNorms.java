package org.servanda.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Viewpoint;
import org.servanda.fact.Reason;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.Owed;

/** Writes the norms with their findings. */
final class JsonNorms {
  private final Json json;
  private final Assessment assessment;
  private final Reasons reasons;

  JsonNorms(Json json, Assessment assessment) {
    this.json = json;
    this.assessment = assessment;
    this.reasons = new Reasons(assessment);
  }

  void write() throws IOException {
    json.list("norms", assessment.norms(), this::norm);
  }

  private void norm(Norm norm) throws IOException {
    json.text("id", norm.provision());
    json.text("node", norm.id());
    json.text("title", norm.application().terms().title());
    json.text("instrument", norm.instrument());
    json.words("boundBy", norm.application().boundBy());
    json.text("bearer", norm.bearer());
    json.text("person", norm.person());
    json.maybe("destination", norm.place());
    json.word("modality", norm.modality());
    json.text("conduct", norm.conduct());
    json.text("rank", norm.rank());
    json.list("owedTo", norm.application().terms().owedTo(), owed -> owed(json, owed));
    json.word("status", norm.status());
    json.truth("untold", norm.isUntold());
    json.words("badges", reasons.badges(norm));
    json.words("contestedBy", reasons.contestedBy(norm));
    json.object("bench", () -> bench(norm));
    json.list("findings", norm.findings(), this::finding);
    json.words("restsOn", ids(norm.restsOn()));
  }

  private void bench(Norm norm) throws IOException {
    Viewpoint.Use use = assessment.viewpoint().of(norm);
    json.word("applies", use.applies());
    json.text("because", use.because());
    json.words("cite", use.cites());
    json.words("badges", use.badges());
  }

  static void owed(Json json, Owed owed) throws IOException {
    json.word("kind", owed.kind());
    json.maybe("of", owed.of());
    json.number("count", owed.count());
    json.text("basis", owed.basis());
    json.words("cite", owed.cites());
    json.words("badges", owed.badges());
  }

  private void finding(Finding finding) throws IOException {
    json.text("id", finding.id());
    json.word("kind", finding.kind());
    json.text("element", finding.element());
    json.maybe("about", finding.subject().item());
    json.text("says", finding.says());
    json.word("verdict", finding.verdict());
    json.truth("decides", finding.decides());
    json.words("rules", reasons.rules(finding));
    json.words("cite", finding.cites());
    List<String> doctrines = reasons.doctrines(finding);
    json.maybe("doctrine", first(doctrines));
    json.words("doctrines", doctrines);
    json.words("badges", reasons.badges(finding));
    json.words("contestedBy", reasons.contestedBy(finding));
    json.words("asks", finding.asks());
    json.maybe("question", finding.question());
    json.words("restsOn", ids(finding.restsOn()));
  }

  private static @Nullable String first(List<String> words) {
    return words.isEmpty() ? null : words.get(0);
  }

  static List<String> ids(List<? extends Reason> reasons) {
    return reasons.stream().map(Reason::id).distinct().sorted().toList();
  }
}
