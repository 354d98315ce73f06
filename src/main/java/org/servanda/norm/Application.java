package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * A provision applied to one person and one destination: all its findings, before its status.
 *
 * @param provision the provision's id
 * @param instrument the id of the instrument that contains it
 * @param boundBy the instruments through which the State is bound by it that day
 * @param bearer the State, ISO 3166-1 alpha-3
 * @param person the person's id
 * @param place the State of destination, or empty when the provision knows none
 * @param modality what the provision would do with the conduct, under the reading in force
 * @param conduct the conduct, a word of the vocabulary
 * @param otherConducts the conducts that other readings of the provision speak of
 * @param terms what the law says of the provision as a whole
 * @param findings all findings, deciding or not
 * @param restsOn positions that chose the reading, when there is a choice
 */
public record Application(
    String provision,
    String instrument,
    List<String> boundBy,
    String bearer,
    String person,
    String place,
    Modality modality,
    String conduct,
    List<String> otherConducts,
    Terms terms,
    List<Finding> findings,
    List<Reason> restsOn) {
  public Application {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(instrument, "instrument");
    boundBy = List.copyOf(boundBy);
    Objects.requireNonNull(bearer, "bearer");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(conduct, "conduct");
    otherConducts = List.copyOf(otherConducts);
    Objects.requireNonNull(terms, "terms");
    findings = List.copyOf(findings);
    restsOn = List.copyOf(restsOn);
  }

  /** How many deciding findings stand against the norm. */
  public int against() {
    return (int) findings.stream().filter(f -> f.decides() && f.against()).count();
  }

  /** How many deciding findings are open. */
  public int undecided() {
    return (int) findings.stream().filter(f -> f.decides() && f.undecided()).count();
  }

  /** Whether only the clause's own wording keeps it out: its exceptions and refusal grounds. */
  public boolean outByOwnWording() {
    return against() > 0
        && findings.stream().filter(f -> f.decides() && f.against()).allMatch(Finding::ownWording)
        && findings.stream().noneMatch(f -> f.decides() && f.undecided() && !f.ownWording());
  }

  /** Cheap on purpose: what it rests on can be a deep graph. */
  @Override
  public int hashCode() {
    return 31 * (31 * provision.hashCode() + person.hashCode()) + place.hashCode();
  }
}
