package org.servanda.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Dispute;
import org.servanda.assessment.Node;
import org.servanda.assessment.Viewpoint;
import org.servanda.fact.Scenario;
import org.servanda.norm.Participation;
import org.servanda.norm.Position;

/** Writes the whole assessment, part by part in the order of the schema. */
final class JsonAssessment {
  private final Json json;
  private final Assessment assessment;
  private final FactWords words;

  JsonAssessment(Json json, Assessment assessment) {
    this.json = json;
    this.assessment = assessment;
    this.words = new FactWords(assessment);
  }

  void write() throws IOException {
    json.document(this::parts);
  }

  private void parts() throws IOException {
    Scenario scenario = assessment.scenario();
    json.text("schema", JsonReport.SCHEMA);
    json.text("notice", Assessment.NOT_LEGAL_ADVICE);
    json.text("lawVersion", assessment.lawVersion());
    json.text("scenario", scenario.title());
    json.text("on", scenario.on().toString());
    json.text("state", scenario.state());
    json.maybe("territory", scenario.territory());
    json.text("profile", scenario.profile());
    json.object("viewpoint", this::viewpoint);
    json.list("positionsInForce", assessment.positionsInForce(), this::position);
    json.object("headline", this::headline);
    json.list("facts", facts(), this::fact);
    json.list("participation", assessment.participation(), this::participation);
    new JsonNorms(json, assessment).write();
    new JsonConflicts(json, assessment).write();
    json.list(
        "questions",
        assessment.questions(),
        question -> {
          json.text("question", question.question());
          json.words("asks", question.asks());
          json.words("settles", question.settles());
          json.words("conflicts", question.conflicts());
        });
    json.list(
        "notDecided",
        assessment.notDecided(),
        item -> {
          json.text("what", item.what());
          json.text("why", item.why());
        });
    json.list("disputes", assessment.disputes(), this::dispute);
    json.object("names", this::names);
    json.object("explanation", () -> new JsonGraph(json, words).write(assessment.explanation()));
  }

  private List<Node> facts() {
    return assessment.explanation().nodes().stream()
        .filter(node -> node.kind().equals("fact"))
        .toList();
  }

  private void position(Position position) throws IOException {
    json.text("key", position.key());
    json.text("holds", position.holds());
    json.text("chosenBy", position.chosenBy());
    json.text("says", position.says());
    json.words("for", position.supporters());
    json.words("against", position.opponents());
    json.words("badges", position.badges());
  }

  private void viewpoint() throws IOException {
    Viewpoint viewpoint = assessment.viewpoint();
    json.text("name", viewpoint.id());
    json.text("bench", viewpoint.bench());
    json.text("says", viewpoint.says());
    json.words("cite", viewpoint.cites());
  }

  private void dispute(Dispute dispute) throws IOException {
    json.text("key", dispute.key());
    json.text("question", dispute.question());
    json.object("held", () -> position(dispute.held()));
    json.list("others", dispute.others(), this::position);
  }

  private void headline() throws IOException {
    Assessment.Headline headline = assessment.headline();
    json.words("sentences", headline.sentences());
    json.words("assumed", headline.assumed());
    json.words("certainty", headline.certainty());
    json.words("notCovered", headline.notCovered());
    json.words("asOf", headline.asOf());
  }

  private void fact(Node node) throws IOException {
    json.text("id", node.id());
    json.text("says", words.withoutOrigin(node));
    json.maybe("source", node.source());
    json.maybe("known", node.known());
  }

  private void participation(Participation participation) throws IOException {
    json.text("id", participation.id());
    json.text("state", participation.state());
    json.maybe("territory", participation.territory());
    json.text("instrument", participation.instrument());
    json.word("status", participation.status());
    json.maybe("since", participation.since());
    json.maybe("until", participation.until());
    json.maybe("act", participation.act());
    json.maybe("actDate", participation.actDate());
    json.maybe("clause", participation.clause());
    json.maybe("asOf", participation.asOf());
    json.words("declarations", participation.declarations());
    json.words("notes", participation.notes());
    json.words("badges", participation.badges());
    json.maybe("sources", participation.sources());
    json.text("says", participation.says());
  }

  private void names() throws IOException {
    names("states", assessment.names().states());
    names("instruments", assessment.names().instruments());
    names("conducts", assessment.names().conducts());
    names("techniques", assessment.names().techniques());
  }

  private void names(String kind, Map<String, String> words) throws IOException {
    json.object(
        kind,
        () -> {
          for (Map.Entry<String, String> entry : words.entrySet()) {
            json.text(entry.getKey(), entry.getValue());
          }
        });
  }
}
