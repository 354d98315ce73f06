package org.servanda.norm;

import java.util.List;
import org.servanda.fact.Reason;

/**
 * A kind of harm from the vocabulary, as rules match it.
 *
 * @param name the word
 * @param threatens what it threatens
 * @param severity {@code severe}, {@code serious}, {@code ordinary} or {@code unsettled}
 * @param genderBased whether it strikes women as such or disproportionately
 * @param says the harm in plain words
 */
public record HarmKind(
    String name, List<String> threatens, String severity, boolean genderBased, String says)
    implements Reason {
  public HarmKind {
    threatens = List.copyOf(threatens);
  }

  @Override
  public String id() {
    return "harm-kind:" + name;
  }
}
