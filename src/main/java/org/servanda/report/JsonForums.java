package org.servanda.report;

import java.io.IOException;
import java.util.List;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.CitedAuthority;
import org.servanda.assessment.Forum;
import org.servanda.fact.Scenario;

/**
 * Forums as JSON: pretty-printed, in a fixed order, the same bytes for the same answer. Its schema
 * travels with the library, see {@link #schema()}.
 */
public final class JsonForums {
  /** Names the shape of the JSON; changes when a program that reads it would have to. */
  public static final String SCHEMA = "servanda/forums/1";

  private final Json json;

  private JsonForums(Json json) {
    this.json = json;
  }

  /**
   * The forums as JSON.
   *
   * @param scenario the scenario that they were asked for
   * @param lawVersion the version of the encoded law
   * @param forums the forums, in their order
   */
  public static String of(Scenario scenario, String lawVersion, List<Forum> forums) {
    return Json.textOf(
        json -> json.document(() -> new JsonForums(json).write(scenario, lawVersion, forums)));
  }

  /** The JSON Schema (2020-12) that every such JSON meets. */
  public static String schema() {
    return JsonReport.schema("forums");
  }

  private void write(Scenario scenario, String lawVersion, List<Forum> forums) throws IOException {
    json.text("schema", SCHEMA);
    json.text("notice", Assessment.NOT_LEGAL_ADVICE);
    json.text("lawVersion", lawVersion);
    json.text("scenario", scenario.title());
    json.text("on", scenario.on().toString());
    json.text("state", scenario.state());
    json.maybe("territory", scenario.territory());
    json.text("profile", scenario.profile());
    json.list("forums", forums, this::forum);
  }

  private void forum(Forum forum) throws IOException {
    json.text("id", forum.id());
    json.text("name", forum.name());
    json.text("brings", forum.brings());
    json.word("kind", forum.kind());
    json.word("status", forum.status());
    json.words("because", forum.because());
    json.maybe("since", forum.since());
    json.maybe("clause", forum.clause());
    json.maybe("asOf", forum.asOf());
    json.words("instruments", forum.instruments());
    json.list("hears", forum.hears(), this::heard);
    json.words("remember", forum.remember());
    json.words("notes", forum.notes());
    json.words("badges", forum.badges());
    json.list("cites", forum.cites(), this::cited);
  }

  private void heard(Forum.Heard heard) throws IOException {
    json.text("provision", heard.provision());
    json.text("title", heard.title());
    json.word("status", heard.status());
  }

  private void cited(CitedAuthority authority) throws IOException {
    json.text("cite", authority.cite());
    json.text("shortName", authority.shortName());
    json.text("citation", authority.citation());
    json.maybe("date", authority.date());
    json.words("badges", authority.badges());
  }
}
