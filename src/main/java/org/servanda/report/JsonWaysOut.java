package org.servanda.report;

import java.io.IOException;
import java.util.List;
import org.servanda.assessment.WayOut;
import org.servanda.norm.Norm;

/**
 * Ways out as JSON: pretty-printed, in a fixed order. Its schema travels with the library, see
 * {@link #schema()}.
 */
public final class JsonWaysOut {
  /** Names the shape of the JSON; changes when a program that reads it would have to. */
  public static final String SCHEMA = "servanda/ways-out/1";

  private JsonWaysOut() {}

  /** The ways out as JSON. */
  public static String of(List<WayOut> ways) {
    return Json.textOf(
        json ->
            json.document(
                () -> {
                  json.text("schema", SCHEMA);
                  json.list("waysOut", ways, way -> write(json, way));
                }));
  }

  private static void write(Json json, WayOut way) throws IOException {
    json.text("course", way.course());
    json.text("says", way.says());
    json.maybe("reading", way.reading());
    json.word("verdict", way.verdict());
    json.words("breaches", ids(way.breaches()));
    json.words("open", ids(way.open()));
    json.words("meets", ids(way.meets()));
  }

  private static List<String> ids(List<Norm> norms) {
    return norms.stream().map(Norm::id).toList();
  }

  /** The JSON Schema (2020-12) that every such JSON meets. */
  public static String schema() {
    return JsonReport.schema("ways-out");
  }
}
