package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * What the law of State responsibility attaches to a breach.
 *
 * @param breach the breach
 * @param kind {@code consequence}, {@code standing} or {@code no-excuse}
 * @param rule the rule that fired
 * @param says what follows, in plain words
 * @param cites the authorities
 * @param restsOn what matched
 */
public record Consequence(
    Breach breach, String kind, String rule, String says, List<String> cites, List<Reason> restsOn)
    implements Reason {
  public Consequence {
    Objects.requireNonNull(breach, "breach");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(says, "says");
    cites = List.copyOf(cites);
    restsOn = List.copyOf(restsOn);
  }

  @Override
  public String id() {
    return "consequence:" + breach.id() + "|" + rule;
  }

  /** Cheap on purpose: what it rests on can be a deep graph. */
  @Override
  public int hashCode() {
    return 31 * breach.hashCode() + rule.hashCode();
  }
}
