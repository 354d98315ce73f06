package org.servanda.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.servanda.assessment.Assessment;

/**
 * An assessment as JSON: UTF-8, pretty-printed, in a fixed order, the same bytes for the same
 * assessment. Its schema travels with the library, see {@link #schema()}.
 */
public final class JsonReport {
  /** Names the shape of the JSON; changes when a program that reads it would have to. */
  public static final String SCHEMA = "servanda/assessment/1";

  private JsonReport() {}

  /** The assessment as JSON. */
  public static String of(Assessment assessment) {
    return Json.textOf(json -> new JsonAssessment(json, assessment).write());
  }

  /** Appends the assessment as JSON. */
  public static void write(Assessment assessment, Appendable to) throws IOException {
    to.append(of(assessment));
  }

  /** Writes the assessment as JSON in UTF-8; leaves the stream open. */
  public static void write(Assessment assessment, OutputStream to) throws IOException {
    to.write(of(assessment).getBytes(StandardCharsets.UTF_8));
    to.flush();
  }

  /** The JSON Schema (2020-12) that every such JSON meets. */
  public static String schema() {
    return schema("assessment");
  }

  /** The schema of one kind of answer. */
  static String schema(String kind) {
    String file = "/org/servanda/schema/" + kind + ".schema.json";
    try (InputStream in = JsonReport.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the schema is missing: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
