package org.servanda.report;

import java.util.ArrayList;
import java.util.List;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Node;
import org.servanda.fact.Fact;
import org.servanda.fact.Nationality;
import org.servanda.fact.Provenance;
import org.servanda.norm.Removal;

/** Says stated facts in words, with where they come from. */
final class FactWords {
  private final Assessment assessment;

  FactWords(Assessment assessment) {
    this.assessment = assessment;
  }

  String says(Fact fact) {
    Provenance from = fact.provenance();
    String source = from.source() == null ? "" : from.source();
    String known = from.known() == null ? "" : Text.day(from.known());
    return words(fact) + provenance(source, known);
  }

  String says(Node node) {
    return node.says() + provenance(node.source(), node.known());
  }

  private String words(Fact fact) {
    if (fact instanceof Removal removal && removal.onward()) {
      return removal.measure().says()
          + ", and the person may be sent on from there to "
          + assessment.names().state(removal.endsIn());
    }
    if (fact instanceof Nationality nationality) {
      String state = assessment.names().state(nationality.state());
      String person =
          assessment.scenario().persons().size() == 1 ? "the person" : nationality.person();
      return switch (nationality.tie()) {
        case HELD -> person + " is a national of " + state;
        case ASCRIBED -> "the law of " + state + " treats " + person + " as its national";
        case HABITUAL_RESIDENCE -> person + " has no nationality and lived in " + state;
      };
    }
    return fact.says();
  }

  private static String provenance(String source, String known) {
    List<String> parts = new ArrayList<>();
    if (!source.isEmpty()) {
      parts.add("source: " + source);
    }
    if (!known.isEmpty()) {
      parts.add("known since " + known);
    }
    return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
  }
}
