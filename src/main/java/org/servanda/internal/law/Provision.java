package org.servanda.internal.law;

import java.util.List;
import java.util.Map;
import org.servanda.norm.Modality;
import org.servanda.norm.Terms;

/**
 * One provision: its elements, and the norm it yields when they are met.
 *
 * @param id its id
 * @param instrument the instrument that contains it
 * @param table its elements and exceptions
 * @param yields the modality and conduct by reading; a provision without disputed reading has one
 *     entry under the empty key
 * @param readBy the dispute that decides how it is read, where it has readings
 * @param stage {@code norm}, or {@code procedure} when it looks at other norms
 * @param terms what the law says of it as a whole
 * @param looksAtDestination whether it also turns on what binds the State of destination
 * @param clause the agreement clause as rules match it, or an empty optional
 */
public record Provision(
    String id,
    String instrument,
    ElementTable table,
    Map<String, Yield> yields,
    String readBy,
    String stage,
    Terms terms,
    boolean looksAtDestination,
    java.util.Optional<ClauseTerms> clause) {
  /** Whether lawyers read it in more than one way. */
  public boolean hasReadings() {
    return yields.size() > 1;
  }

  /** What a provision does: a modality with a conduct. */
  public record Yield(Modality modality, String conduct) {}

  /** The data of an agreement clause. */
  public record ClauseTerms(
      String covers,
      List<String> conditions,
      List<String> exceptions,
      List<String> grounds,
      boolean textKnown) {}
}
