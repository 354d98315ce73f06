package org.servanda.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.CitedAuthority;
import org.servanda.assessment.Node;
import org.servanda.fact.Reason;
import org.servanda.norm.Position;
import org.servanda.norm.Showing;
import org.servanda.norm.Threshold;

/** Looks up in the graph what a reason wears and rests on. */
final class Reasons {
  private final Assessment assessment;

  Reasons(Assessment assessment) {
    this.assessment = assessment;
  }

  /** The badges of a reason. */
  List<String> badges(Reason reason) {
    return node(reason).map(Node::badges).orElse(List.of());
  }

  /** The keys of the doctrines that would change a reason. */
  List<String> contestedBy(Reason reason) {
    return node(reason).map(Node::contestedBy).orElse(List.of());
  }

  /** The authorities that a reason cites. */
  List<CitedAuthority> authorities(Reason reason) {
    return node(reason).map(Node::authorities).orElse(List.of());
  }

  private Optional<Node> node(Reason reason) {
    return assessment.explanation().node(reason.id());
  }

  /** The showings right under a reason, winning and losing. */
  static List<Showing> showings(Reason reason) {
    return reason.restsOn().stream()
        .filter(Showing.class::isInstance)
        .map(Showing.class::cast)
        .toList();
  }

  /** The names of the rules that spoke of it. */
  List<String> rules(Reason reason) {
    return showings(reason).stream().map(Showing::rule).distinct().sorted().toList();
  }

  /**
   * The keys of the doctrines in which it, or a showing or threshold right under it, takes a
   * position.
   */
  List<String> doctrines(Reason reason) {
    Set<String> keys = new TreeSet<>();
    positions(reason, 3, keys);
    return List.copyOf(keys);
  }

  private static void positions(Reason reason, int depth, Set<String> keys) {
    for (Reason under : reason.restsOn()) {
      if (under instanceof Position position) {
        keys.add(position.key());
      } else if (depth > 1 && (under instanceof Showing || under instanceof Threshold)) {
        positions(under, depth - 1, keys);
      }
    }
  }
}
