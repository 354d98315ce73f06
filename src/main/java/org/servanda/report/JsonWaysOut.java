package org.servanda.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
    StringWriter text = new StringWriter();
    try {
      Json json = new Json(text);
      json.document(
          () -> {
            json.text("schema", SCHEMA);
            json.list(
                "waysOut",
                ways,
                way -> {
                  json.text("course", way.course());
                  json.text("says", way.says());
                  json.maybe("reading", way.reading());
                  json.word("verdict", way.verdict());
                  json.words("breaches", way.breaches().stream().map(Norm::id).toList());
                  json.words("open", way.open().stream().map(Norm::id).toList());
                  json.words("meets", way.meets().stream().map(Norm::id).toList());
                });
          });
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  /** The JSON Schema (2020-12) that every such JSON meets. */
  public static String schema() {
    return JsonReport.schema("ways-out");
  }
}
