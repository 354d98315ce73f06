package org.servanda.report;

import java.io.IOException;
import org.servanda.assessment.AssessmentDiff;
import org.servanda.assessment.ChangeSet;
import org.servanda.assessment.WhatIf;

/**
 * What would change an answer, as JSON: pretty-printed, in a fixed order, the same text for the
 * same answer. Its schema travels with the library, see {@link #schema()}.
 */
public final class JsonWhatIf {
  /** Names the shape of the JSON; changes when a program that reads it would have to. */
  public static final String SCHEMA = "servanda/what-if/1";

  private final Json json;

  private JsonWhatIf(Json json) {
    this.json = json;
  }

  /** The answer as JSON. */
  public static String of(WhatIf whatIf) {
    return Json.textOf(json -> new JsonWhatIf(json).write(whatIf));
  }

  /** The JSON Schema (2020-12) that every such JSON meets. */
  public static String schema() {
    return JsonReport.schema("what-if");
  }

  private void write(WhatIf whatIf) throws IOException {
    json.document(
        () -> {
          json.text("schema", SCHEMA);
          JsonChange.about(json, whatIf.lawVersion(), whatIf.scenario());
          json.words("norms", whatIf.norms().stream().map(norm -> norm.id()).toList());
          json.words(
              "conflicts",
              whatIf.conflicts().stream().map(conflict -> conflict.pair().id()).toList());
          json.list("sets", whatIf.sets(), this::set);
          json.object("search", () -> search(whatIf.search()));
        });
  }

  private void set(ChangeSet set) throws IOException {
    json.list("changes", set.changes(), change -> JsonChange.write(json, change));
    JsonChange.norms(json, set.turns().norms());
    json.list(
        "changedConflicts",
        set.turns().conflicts(),
        change -> {
          json.text("id", change.conflict().pair().id());
          json.text("before", change.before());
          json.text("after", change.after());
          json.maybe(
              "because",
              change.after().equals(AssessmentDiff.NONE)
                  ? ""
                  : change.conflict().outcome().because());
        });
  }

  private void search(WhatIf.Search search) throws IOException {
    json.number("changes", search.changes());
    json.number("changesTried", search.changesTried());
    json.number("pairs", search.pairs());
    json.number("pairsTried", search.pairsTried());
    json.number("limit", search.limit());
    json.truth("cutShort", search.isCutShort());
    json.words("notVaried", search.notVaried());
  }
}
