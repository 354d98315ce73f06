package org.servanda.report;

import java.io.IOException;
import org.servanda.assessment.CitedAuthority;
import org.servanda.assessment.Explanation;
import org.servanda.assessment.Node;

/** Writes the graph of reasons. */
final class JsonGraph {
  private final Json json;
  private final FactWords words;

  JsonGraph(Json json, FactWords words) {
    this.json = json;
    this.words = words;
  }

  void write(Explanation explanation) throws IOException {
    json.list("nodes", explanation.nodes(), this::node);
  }

  private void node(Node node) throws IOException {
    json.text("id", node.id());
    json.text("kind", node.kind());
    json.text("says", node.kind().equals("fact") ? words.withoutOrigin(node) : node.says());
    json.maybe("verdict", node.verdict());
    json.maybe("provision", node.provision());
    json.maybe("element", node.element());
    json.maybe("rule", node.rule());
    json.list("authorities", node.authorities(), this::authority);
    json.maybe("doctrine", node.doctrine());
    json.words("badges", node.badges());
    json.words("contestedBy", node.contestedBy());
    json.maybe("source", node.source());
    json.maybe("known", node.known());
    json.words("restsOn", node.restsOn());
  }

  private void authority(CitedAuthority authority) throws IOException {
    json.text("cite", authority.cite());
    json.text("name", authority.shortName());
    json.text("citation", authority.citation());
    json.text("kind", authority.kind());
    json.number("weight", authority.weight());
    json.maybe("date", authority.date());
    json.words("badges", authority.badges());
  }
}
