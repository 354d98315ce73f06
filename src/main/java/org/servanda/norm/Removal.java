package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Fact;
import org.servanda.fact.Measure;
import org.servanda.fact.Provenance;

/**
 * A compulsory transfer of one person to one place, made from the stated measure.
 *
 * @param person the person's id
 * @param endsIn the State where it ends, ISO 3166-1 alpha-3
 * @param onward whether the person would get there only by being sent on
 * @param measure the stated measure
 */
public record Removal(String person, String endsIn, boolean onward, Measure measure)
    implements Fact {
  public Removal {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(endsIn, "endsIn");
    Objects.requireNonNull(measure, "measure");
  }

  @Override
  public String id() {
    return "fact:removal." + person + ">" + endsIn;
  }

  @Override
  public String says() {
    return measure.says() + (onward ? ", and from there to " + endsIn : "");
  }

  @Override
  public List<Measure> restsOn() {
    return List.of(measure);
  }

  @Override
  public Provenance provenance() {
    return measure.provenance();
  }

  @Override
  public String place() {
    return endsIn;
  }
}
