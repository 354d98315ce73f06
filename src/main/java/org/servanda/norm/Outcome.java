package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * What becomes of a pair under the positions in force: which norms bind, not which is performed.
 *
 * @param pair the pair
 * @param kind what becomes of it
 * @param prevailing {@code restraining}, {@code pulling}, or empty when neither prevails
 * @param rule the rule that fired
 * @param because why, in plain words
 * @param cites the authorities
 * @param restsOn the steps and rows that settled it
 */
public record Outcome(
    Pair pair,
    Kind kind,
    String prevailing,
    String rule,
    String because,
    List<String> cites,
    List<Reason> restsOn)
    implements Reason {
  /** What becomes of two colliding norms. */
  public enum Kind {
    /** Both can be kept: there is no conflict unless the State makes one. */
    DISSOLVED,
    /** One norm governs towards everyone to whom either is owed. */
    PREVAILS,
    /** The agreement is void as a whole. */
    VOID,
    /** The agreement ends. */
    TERMINATES,
    /** The agreement stands, but may not be used in this way. */
    APPLICATION_BARRED,
    /** Both bind, towards different addressees; the matrix says which. */
    BOTH_BIND
  }

  public Outcome {
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(prevailing, "prevailing");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(because, "because");
    cites = List.copyOf(cites);
    restsOn = List.copyOf(restsOn);
  }

  @Override
  public String id() {
    return "outcome:" + pair.key();
  }

  @Override
  public String says() {
    return because;
  }

  /** Cheap on purpose: what it rests on can be a deep graph. */
  @Override
  public int hashCode() {
    return pair.hashCode();
  }
}
