package org.servanda.report;

import java.io.IOException;
import org.servanda.assessment.ConflictSweep;
import org.servanda.assessment.Dispute;
import org.servanda.assessment.Sweep;
import org.servanda.norm.Position;

/**
 * A sweep as JSON: pretty-printed, in a fixed order, the same text for the same sweep. Its schema
 * travels with the library, see {@link #schema()}.
 */
public final class JsonSweep {
  /** Names the shape of the JSON; changes when a program that reads it would have to. */
  public static final String SCHEMA = "servanda/sweep/1";

  private final Json json;

  private JsonSweep(Json json) {
    this.json = json;
  }

  /** The sweep as JSON. */
  public static String of(Sweep sweep) {
    return Json.textOf(json -> new JsonSweep(json).write(sweep));
  }

  /** The JSON Schema (2020-12) that every such JSON meets. */
  public static String schema() {
    return JsonReport.schema("sweep");
  }

  private void write(Sweep sweep) throws IOException {
    json.document(
        () -> {
          json.text("schema", SCHEMA);
          JsonChange.about(json, sweep.lawVersion(), sweep.scenario());
          json.list("conflicts", sweep.conflicts(), this::conflict);
        });
  }

  private void conflict(ConflictSweep conflict) throws IOException {
    json.text("id", conflict.id());
    json.text("restraining", conflict.restraining().id());
    json.text("pulling", conflict.pulling().id());
    json.number("combinations", conflict.combinations());
    json.number("assessed", conflict.assessed());
    json.list(
        "shares",
        conflict.shares(),
        share -> {
          json.text("outcome", share.outcome());
          json.maybe("prevailing", share.prevailing());
          json.maybe("priority", share.priority());
          json.number("combinations", share.combinations());
          json.truth("inForce", share.inForce());
        });
    json.list("disputes", conflict.disputes(), dispute -> dispute(conflict, dispute));
  }

  private void dispute(ConflictSweep conflict, Dispute dispute) throws IOException {
    json.text("doctrine", dispute.key());
    json.text("question", dispute.question());
    json.text("inForce", dispute.held().holds());
    json.words("others", dispute.others().stream().map(Position::holds).toList());
    ConflictSweep.Power power = conflict.powers().get(conflict.disputes().indexOf(dispute));
    json.number("changing", power.changing());
    json.number("ways", power.ways());
  }
}
