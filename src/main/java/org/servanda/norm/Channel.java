package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * One instrument through which the provisions of another, or its own, can bind the State.
 *
 * @param of the instrument that contains the provisions
 * @param through the instrument through which they bind: the same, or one that applies it
 * @param lifts limits of the first instrument that the second one lifts
 * @param participation the State's participation in the second instrument
 */
public record Channel(String of, String through, List<String> lifts, Participation participation)
    implements Reason {
  public Channel {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(through, "through");
    lifts = List.copyOf(lifts);
    Objects.requireNonNull(participation, "participation");
  }

  @Override
  public String id() {
    return "channel:" + of + "<" + through;
  }

  @Override
  public String says() {
    return participation.says();
  }

  @Override
  public List<Participation> restsOn() {
    return List.of(participation);
  }

  /** Whether it is the instrument's own channel. */
  public boolean isOwn() {
    return of.equals(through);
  }

  /** Whether the State is bound through it. */
  public boolean isBound() {
    return participation.isBound();
  }

  /** Whether the State is known not to be bound through it. */
  public boolean isNotBound() {
    return participation.isNotBound();
  }

  /** The acts that qualify the State's consent to the second instrument. */
  public List<String> declarations() {
    return participation.declarations();
  }
}
