package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What becomes of a conflict, by the positions in the disputes on which that rests: a decision
 * diagram, in which equal parts are one node and a dispute that changes nothing has none. Not
 * thread-safe.
 */
final class SweepDiagram {
  private final ToIntFunction<String> choices;
  private final Map<List<Object>, Node> nodes = new HashMap<>();
  private final Map<List<Object>, Node> restricted = new HashMap<>();
  private final Map<List<Node>, Long> differing = new HashMap<>();

  /** A place in the diagram; two are equal only when they are the same. */
  static final class Node {
    private final String key;
    private final List<Node> children;
    private final Result result;

    private Node(String key, List<Node> children, Result result) {
      this.key = key;
      this.children = children;
      this.result = result;
    }

    private boolean isLeaf() {
      return children.isEmpty();
    }
  }

  /** What becomes of a conflict, in the words of the JSON contract. */
  record Result(String outcome, String prevailing, String priority) {
    static final Result NONE = new Result("", "", "");
  }

  /**
   * An empty diagram.
   *
   * @param choices how many positions there are in a dispute; in force is number 0
   */
  SweepDiagram(ToIntFunction<String> choices) {
    this.choices = choices;
  }

  Node leaf(Result result) {
    return nodes.computeIfAbsent(List.of(result), key -> new Node("", List.of(), result));
  }

  /** A dispute, with what comes out under each of its positions. */
  Node branch(String key, List<Node> children) {
    if (children.stream().allMatch(child -> child == children.get(0))) {
      return children.get(0);
    }
    List<Object> name = new ArrayList<>(children);
    name.add(key);
    return nodes.computeIfAbsent(
        name, missing -> new Node(key, List.copyOf(children), Result.NONE));
  }

  /** What is left when a position in one dispute is given. */
  Node given(Node node, String key, int position) {
    if (node.isLeaf()) {
      return node;
    }
    if (node.key.equals(key)) {
      return node.children.get(position);
    }
    List<Object> asked = List.of(node, key, position);
    Node known = restricted.get(asked);
    if (known == null) {
      List<Node> children = new ArrayList<>();
      for (Node child : node.children) {
        children.add(given(child, key, position));
      }
      known = branch(node.key, children);
      restricted.put(asked, known);
    }
    return known;
  }

  /** What comes out under these positions, by number; in force is number 0. */
  Result under(Node node, Map<String, Integer> positions) {
    Node here = node;
    while (!here.isLeaf()) {
      here = here.children.get(positions.getOrDefault(here.key, 0));
    }
    return here.result;
  }

  /** The disputes asked anywhere below. */
  void keys(Node node, Set<String> to) {
    if (!node.isLeaf()) {
      to.add(node.key);
      node.children.forEach(child -> keys(child, to));
    }
  }

  /** In how many of these combinations which result comes out. */
  Map<Result, Long> shares(Node node, long combinations) {
    Map<Result, Long> shares = new HashMap<>();
    share(node, combinations, shares);
    return shares;
  }

  private void share(Node node, long combinations, Map<Result, Long> to) {
    if (node.isLeaf()) {
      to.merge(node.result, combinations, Long::sum);
    } else {
      node.children.forEach(child -> share(child, combinations / choices.applyAsInt(node.key), to));
    }
  }

  /**
   * In how many of all combinations another position in this dispute, all else equal, changes the
   * result; counted once for each such position.
   */
  long changedBy(Node node, String key, long combinations) {
    if (node.isLeaf()) {
      return 0;
    }
    long changed = 0;
    if (!node.key.equals(key)) {
      for (Node child : node.children) {
        changed += changedBy(child, key, combinations);
      }
    } else {
      for (Node one : node.children) {
        for (Node other : node.children) {
          changed += differing(one, other, combinations);
        }
      }
    }
    return changed / choices.applyAsInt(node.key);
  }

  /** In how many of all combinations two places give different results. */
  private long differing(Node one, Node other, long combinations) {
    if (one == other) {
      return 0;
    }
    if (one.isLeaf() && other.isLeaf()) {
      return combinations;
    }
    List<Node> asked = List.of(one, other);
    Long known = differing.get(asked);
    if (known == null) {
      String key = one.isLeaf() ? other.key : one.key;
      long sum = 0;
      for (int i = 0; i < choices.applyAsInt(key); i++) {
        sum += differing(given(one, key, i), given(other, key, i), combinations);
      }
      known = sum / choices.applyAsInt(key);
      differing.put(asked, known);
    }
    return known;
  }
}
