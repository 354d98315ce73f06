package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * Which of two binding norms the State should perform; it changes nothing in what binds.
 *
 * @param pair the pair
 * @param perform {@code restraining}, {@code pulling} or {@code either}
 * @param rule the rule that fired
 * @param because why, in plain words
 * @param cites the authorities
 * @param restsOn what matched
 */
public record Priority(
    Pair pair,
    String perform,
    String rule,
    String because,
    List<String> cites,
    List<Reason> restsOn)
    implements Reason {
  public Priority {
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(perform, "perform");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(because, "because");
    cites = List.copyOf(cites);
    restsOn = List.copyOf(restsOn);
  }

  @Override
  public String id() {
    return "priority:" + pair.key();
  }

  @Override
  public String says() {
    return because;
  }
}
