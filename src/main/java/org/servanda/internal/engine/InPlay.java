package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.servanda.internal.law.Element;
import org.servanda.internal.law.ElementTable;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Provision;
import org.servanda.internal.law.RuleGrounds;

/**
 * Which tables of elements matter in a case: those of provisions that could bind the State, and the
 * concepts that these ask for. What is shown of any other is no reason for anything. Immutable.
 */
final class InPlay {
  private final Set<String> tables = new HashSet<>();
  private final List<ElementTable> concepts = new ArrayList<>();

  InPlay(Law law, Bindings bindings) {
    Set<String> asked = new HashSet<>();
    for (Provision provision : bindings.provisions()) {
      if (!bindings.isBoundFindingAgainst(provision)) {
        tables.add(provision.id());
        for (Element element : provision.table().elements()) {
          asked.add(element.concept());
          asked.addAll(RuleGrounds.standard().concepts(provision.id(), element.name()));
        }
      }
    }
    for (ElementTable concept : law.concepts().values()) {
      if (asked.contains(concept.id())) {
        tables.add(concept.id());
        concepts.add(concept);
      }
    }
  }

  /** Whether a provision's or a concept's table matters. */
  boolean has(String table) {
    return tables.contains(table);
  }

  /** The concepts that matter, in the order of the law. */
  List<ElementTable> concepts() {
    return concepts;
  }
}
