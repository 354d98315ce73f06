package org.servanda.report;

import java.io.IOException;
import org.servanda.assessment.AssessmentDiff;
import org.servanda.assessment.Timeline;
import org.servanda.assessment.Timeline.Moment;

/**
 * One case on many days as JSON: pretty-printed, in a fixed order, the same text for the same
 * answer. Its schema travels with the library, see {@link #schema()}.
 */
public final class JsonTimeline {
  /** Names the shape of the JSON; changes when a program that reads it would have to. */
  public static final String SCHEMA = "servanda/timeline/1";

  private final Json json;

  private JsonTimeline(Json json) {
    this.json = json;
  }

  /** The timeline as JSON. */
  public static String of(Timeline timeline) {
    return Json.textOf(json -> new JsonTimeline(json).write(timeline));
  }

  /** The JSON Schema (2020-12) that every such JSON meets. */
  public static String schema() {
    return JsonReport.schema("timeline");
  }

  private void write(Timeline timeline) throws IOException {
    json.document(
        () -> {
          json.text("schema", SCHEMA);
          json.number("days", timeline.days());
          json.list("moments", timeline.moments(), this::moment);
        });
  }

  private void moment(Moment moment) throws IOException {
    json.text("on", moment.on().toString());
    json.list(
        "norms",
        moment.assessment().norms(),
        norm -> {
          json.text("id", norm.id());
          json.word("status", norm.status());
          json.word("modality", norm.modality());
          json.text("conduct", norm.conduct());
        });
    json.list(
        "conflicts",
        moment.assessment().conflicts(),
        conflict -> {
          json.text("id", conflict.pair().id());
          json.maybe("certainty", conflict.certainty());
          json.word("outcome", conflict.outcome().kind());
          json.maybe("prevailing", conflict.prevailing());
        });
    changes(moment.changes());
  }

  private void changes(AssessmentDiff changes) throws IOException {
    JsonChange.norms(json, changes.norms());
    json.list(
        "changedConflicts",
        changes.conflicts(),
        change -> {
          json.text("id", change.conflict().pair().id());
          json.text("before", change.before());
          json.text("after", change.after());
        });
  }
}
