package org.servanda.report;

import java.util.HashSet;
import java.util.Set;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.Node;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;

/** Writes the whole graph of reasons as a tree; what was told once isn't told again. */
final class Tree {
  private final Page page;
  private final Assessment assessment;
  private final Set<String> told = new HashSet<>();

  Tree(Page page, Assessment assessment) {
    this.page = page;
    this.assessment = assessment;
  }

  void write() {
    for (Norm norm : assessment.norms()) {
      branch(2, norm.id());
    }
    for (Conflict conflict : assessment.conflicts()) {
      branch(2, conflict.outcome().id());
      if (conflict.priority() != null) {
        branch(2, conflict.priority().id());
      }
    }
    assessment.explanation().nodes().stream()
        .filter(node -> !told.contains(node.id()))
        .filter(node -> !node.kind().equals("fact") && !node.kind().equals("position"))
        .forEach(node -> branch(2, node.id()));
  }

  private void branch(int indent, String id) {
    Node node = assessment.explanation().node(id).orElse(null);
    if (node == null) {
      return;
    }
    boolean again = !told.add(id);
    page.item(Math.min(indent, 40), line(node) + (again ? " (see above)" : ""));
    if (!again) {
      node.restsOn().forEach(under -> branch(indent + 2, under));
    }
  }

  private static String line(Node node) {
    StringBuilder line = new StringBuilder(node.kind()).append(": ").append(node.says());
    if (!node.verdict().isEmpty() && !node.kind().equals("position")) {
      line.append(" = ").append(node.verdict());
    }
    String names = NormWords.names(node.authorities());
    if (!names.isEmpty()) {
      line.append(" (").append(names).append(')');
    }
    if (!node.rule().isEmpty()) {
      line.append(" {").append(node.rule()).append('}');
    }
    if (!node.source().isEmpty()) {
      line.append(", source: ").append(node.source());
    }
    return line.append(Phrases.badges(node.badges())).toString();
  }
}
