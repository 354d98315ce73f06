package org.servanda.scenario;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.internal.law.Element;
import org.servanda.internal.law.ElementTable;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Spelling;
import org.servanda.internal.yaml.Place;
import org.servanda.scenario.Expectations.Target;

/** Knows which elements and exceptions a provision or concept has; any other is a mistake. */
final class ElementReader {
  /** What can be found on one of them. */
  static final String[] VERDICTS = {"established", "refuted", "open", "assumed"};

  /** Elements that every provision has without declaring them. */
  private static final List<String> OF_EVERY_PROVISION = List.of("bound", "in-force", "binding");

  private final Law law;
  private final Notes notes;

  ElementReader(Law law, Notes notes) {
    this.law = law;
    this.notes = notes;
  }

  /** Notes an element that its provision or concept doesn't have. */
  void check(Target of, String element, Place at) {
    ElementTable table = table(of.provision());
    if (table == null) {
      return;
    }
    Collection<String> known =
        Stream.concat(table.elements().stream().map(Element::name), OF_EVERY_PROVISION.stream())
            .toList();
    if (!known.contains(element)) {
      notes.problem(
          at,
          "unknown element '"
              + element
              + "' of "
              + of.provision()
              + Spelling.hint(element, known, "Its elements and exceptions are"));
    }
  }

  private @Nullable ElementTable table(String id) {
    return law.instruments().values().stream()
        .flatMap(instrument -> instrument.provisions().values().stream())
        .filter(provision -> provision.id().equals(id))
        .map(provision -> provision.table())
        .findFirst()
        .orElse(law.concepts().get(id));
  }
}
