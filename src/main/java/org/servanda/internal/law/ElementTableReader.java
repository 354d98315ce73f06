package org.servanda.internal.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.servanda.fact.Proof;
import org.servanda.fact.Risk;
import org.servanda.internal.yaml.Tree;
import org.servanda.norm.Finding;

/** Reads a table of elements and exceptions. */
final class ElementTableReader {
  private ElementTableReader() {}

  static ElementTable read(Tree tree, String id) {
    List<Element> elements = new ArrayList<>();
    for (Map.Entry<String, Tree> entry : tree.map("elements").entries().entrySet()) {
      elements.add(element(entry.getKey(), entry.getValue(), Finding.Kind.ELEMENT));
    }
    for (Map.Entry<String, Tree> entry : tree.map("exceptions").entries().entrySet()) {
      elements.add(element(entry.getKey(), entry.getValue(), Finding.Kind.EXCEPTION));
    }
    return new ElementTable(
        id,
        tree.text("says", tree.text("title", id)),
        tree.text("any-harm", "at least one feared harm meets every element"),
        tree.text("every-nationality", "it holds for each nationality"),
        Words.yes(tree, "by-place"),
        List.copyOf(elements),
        Words.cites(tree, "cite"));
  }

  private static Element element(String name, Tree tree, Finding.Kind kind) {
    Tree.Entries burden = tree.map("burden");
    Tree.Entries standard = tree.map("standard");
    return new Element(
        name,
        kind,
        tree.text("says", name),
        tree.text("per", ""),
        tree.text("concept", ""),
        Risk.valueOf(Words.constant(standard.text("risk", "none"))),
        Proof.valueOf(Words.constant(standard.text("proof", "none"))),
        burden.text("on", ""),
        Words.yes(burden, "presumed"),
        burden.text("because", ""),
        Words.yes(tree, "own-wording"),
        Words.cites(tree, "cite"),
        Words.cites(burden, "cite"),
        tree.words("asks"),
        tree.text("question", ""),
        tree.text("one-sided", ""));
  }
}
