package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * One row of the matrix of VCLT art. 30(4): which norm governs towards one class of addressee.
 *
 * @param addressee the class of addressee
 * @param governs {@code restraining}, {@code pulling} or {@code both}
 * @param rule the rule that fired
 * @param because why, in plain words
 * @param cites the authorities
 * @param restsOn what matched
 */
public record Governing(
    Addressee addressee,
    String governs,
    String rule,
    String because,
    List<String> cites,
    List<Reason> restsOn)
    implements Reason {
  public Governing {
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(governs, "governs");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(because, "because");
    cites = List.copyOf(cites);
    restsOn = List.copyOf(restsOn);
  }

  /** The pair. */
  public Pair pair() {
    return addressee.pair();
  }

  @Override
  public String id() {
    return "governs:" + pair().key() + "|" + addressee.name() + "|" + governs;
  }

  @Override
  public String says() {
    return because;
  }

  /** Cheap on purpose: what it rests on can be a deep graph. */
  @Override
  public int hashCode() {
    return 31 * addressee.hashCode() + governs.hashCode();
  }
}
