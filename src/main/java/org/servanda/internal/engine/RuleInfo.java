package org.servanda.internal.engine;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import org.kie.api.definition.rule.Rule;

/**
 * What a rule says of itself in its annotations.
 *
 * @param name the rule's name
 * @param says the rule's point: its name after the colon
 * @param metadata the annotations by name
 * @param cites the authorities in {@code @cite}
 */
record RuleInfo(String name, String says, Map<String, Object> metadata, List<String> cites) {
  private static final Splitter CITES = Splitter.on(';').trimResults().omitEmptyStrings();

  static RuleInfo of(Rule rule) {
    String name = rule.getName();
    int colon = name.indexOf(": ");
    Map<String, Object> metadata = Map.copyOf(rule.getMetaData());
    Object cite = metadata.get("cite");
    return new RuleInfo(
        name,
        colon < 0 ? name : name.substring(colon + 2),
        metadata,
        cite == null ? List.of() : CITES.splitToList(cite.toString()));
  }

  /** The text of an annotation, or an empty string. */
  String text(String annotation) {
    Object value = metadata.get(annotation);
    return value == null ? "" : value.toString();
  }
}
