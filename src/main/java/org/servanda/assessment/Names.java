package org.servanda.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words for running text behind the ids that the answer uses. Each map is in the order of ids.
 *
 * @param states names of States by ISO 3166-1 alpha-3 code
 * @param instruments names of treaties and other sources by id, with their article
 * @param conducts what each conduct is, by id
 * @param techniques what each technique of treatment is, by id
 */
public record Names(
    Map<String, String> states,
    Map<String, String> instruments,
    Map<String, String> conducts,
    Map<String, String> techniques) {
  public Names {
    states = sorted(states);
    instruments = sorted(instruments);
    conducts = sorted(conducts);
    techniques = sorted(techniques);
  }

  private static Map<String, String> sorted(Map<String, String> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }

  /** The State's name, or its code when it has none. */
  public String state(String code) {
    return states.getOrDefault(code, code);
  }

  /** The instrument's name, or its id when it has none. */
  public String instrument(String id) {
    return instruments.getOrDefault(id, id);
  }

  /** The conduct in words, or its id when it has none. */
  public String conduct(String id) {
    return conducts.getOrDefault(id, id);
  }

  /** The technique in words, or its id when it has none. */
  public String technique(String id) {
    return techniques.getOrDefault(id, id);
  }
}
