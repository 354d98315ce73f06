package org.servanda.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The graph of reasons: every node that anything in the answer rests on, in the order of ids.
 * Losing branches and refuted elements are in it.
 */
public final class Explanation {
  private final List<Node> nodes;
  private final Map<String, Node> byId;

  /** A graph of these nodes. */
  public Explanation(List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
    Map<String, Node> index = new TreeMap<>();
    nodes.forEach(node -> index.put(node.id(), node));
    this.byId = Map.copyOf(index);
  }

  /** All nodes in the order of ids. */
  public List<Node> nodes() {
    return nodes;
  }

  /** The node of this id. */
  public Optional<Node> node(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
