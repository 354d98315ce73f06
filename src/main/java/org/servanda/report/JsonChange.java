package org.servanda.report;

import java.io.IOException;
import java.util.List;
import org.servanda.assessment.AssessmentDiff.FindingChange;
import org.servanda.assessment.AssessmentDiff.NormChange;
import org.servanda.assessment.Change;
import org.servanda.fact.Scenario;

/** What several kinds of answer write alike: a change of the scenario, and norms that changed. */
final class JsonChange {
  private JsonChange() {}

  static void write(Json json, Change change) throws IOException {
    json.word("kind", change.kind());
    json.words("settings", change.settings());
    json.maybe("before", change.before());
    json.text("says", change.says());
  }

  static void norms(Json json, List<NormChange> changes) throws IOException {
    json.list(
        "changedNorms",
        changes,
        change -> {
          json.text("id", change.norm().id());
          json.text("before", change.before());
          json.text("after", change.after());
          json.maybe("because", change.because().map(FindingChange::says).orElse(""));
        });
  }

  /** Which scenario, under which law, an answer is about. */
  static void about(Json json, String lawVersion, Scenario scenario) throws IOException {
    json.text("lawVersion", lawVersion);
    json.text("scenario", scenario.title());
    json.text("on", scenario.on().toString());
    json.text("state", scenario.state());
    json.text("profile", scenario.profile());
  }
}
