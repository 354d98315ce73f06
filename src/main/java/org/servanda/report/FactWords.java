package org.servanda.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Node;
import org.servanda.fact.Fact;
import org.servanda.fact.Provenance;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Removal;

/** Says stated facts in words, with where they come from. */
final class FactWords {
  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");

  private final Assessment assessment;

  FactWords(Assessment assessment) {
    this.assessment = assessment;
  }

  String says(Fact fact) {
    Provenance from = fact.provenance();
    String source = from.source() == null ? "" : from.source();
    String known = from.known() == null ? "" : Phrases.day(from.known());
    return words(fact) + provenance(source, known);
  }

  String says(Node node) {
    return withoutOrigin(node) + provenance(node.source(), node.known());
  }

  /** A stated fact alone, where its source and day stand elsewhere. */
  String withoutOrigin(Node fact) {
    return named(fact.says());
  }

  /** The words with names instead of the codes of States and of the only person. */
  private String named(String says) {
    String text = says;
    if (assessment.scenario().persons().size() == 1) {
      String person = assessment.scenario().persons().get(0).id() + " ";
      text = text.startsWith(person) ? "the person " + text.substring(person.length()) : text;
    }
    return CODE.matcher(text)
        .replaceAll(code -> Matcher.quoteReplacement(assessment.names().state(code.group())));
  }

  private String words(Fact fact) {
    if (fact instanceof Removal removal && removal.onward()) {
      return removal.measure().says()
          + ", and the person may be sent on from there to "
          + assessment.names().state(removal.endsIn());
    }
    return named(fact.says());
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
