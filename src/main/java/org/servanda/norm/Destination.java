package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * The State where a measure may end, and whether it is bound by an instrument whose duty depends on
 * that. Immutable.
 *
 * @param place the State, ISO 3166-1 alpha-3
 * @param instrument the instrument's id
 * @param participation that State's participation in the instrument on the day
 */
public record Destination(String place, String instrument, Participation participation)
    implements Reason {
  public Destination {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(participation, "participation");
  }

  @Override
  public String id() {
    return "destination:" + place + "/" + instrument;
  }

  @Override
  public String says() {
    return participation.says();
  }

  @Override
  public List<Participation> restsOn() {
    return List.of(participation);
  }

  /** Whether that State is bound. */
  public boolean isBound() {
    return participation.isBound();
  }

  /** Whether that State is known not to be bound. */
  public boolean isNotBound() {
    return participation.isNotBound();
  }
}
