package org.servanda.fact;

import java.util.List;
import java.util.Objects;

/**
 * What the State does or means to do.
 *
 * @param kind a word of the vocabulary of measures, for example {@code handover}
 * @param to the State the person is to be brought to, ISO 3166-1 alpha-3; empty when unknown
 * @param onward States to which the person may be sent on from there
 * @param under the id of the agreement that the State invokes; empty when none is known
 * @param carriedOut whether it has happened
 * @param provenance where it comes from
 * @param says the measure in plain words
 */
public record Measure(
    String kind,
    String to,
    List<String> onward,
    String under,
    Answer carriedOut,
    Provenance provenance,
    String says)
    implements Fact {
  public Measure {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(to, "to");
    onward = List.copyOf(onward);
    Objects.requireNonNull(under, "under");
    Objects.requireNonNull(carriedOut, "carriedOut");
    Objects.requireNonNull(provenance, "provenance");
    Objects.requireNonNull(says, "says");
  }

  /** A measure that hasn't been carried out. */
  public static Measure of(String kind, String to) {
    return new Measure(kind, to, List.of(), "", Answer.NO, Provenance.UNTOLD, "");
  }

  /** The same measure, with the agreement that the State invokes. */
  public Measure under(String agreement) {
    return new Measure(kind, to, onward, agreement, carriedOut, provenance, says);
  }

  @Override
  public String id() {
    return "fact:measure=" + kind + (to.isEmpty() ? "" : ">" + to);
  }
}
