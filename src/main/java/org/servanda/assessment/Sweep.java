package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Scenario;

/**
 * What becomes of each conflict in a scenario under every combination of lawyers' positions.
 * Immutable.
 *
 * @param lawVersion the version of the encoded law
 * @param scenario the scenario as it was read
 * @param conflicts each conflict of the scenario under the positions in force, in the order of ids
 * @param names the words behind the ids
 */
public record Sweep(
    String lawVersion, Scenario scenario, List<ConflictSweep> conflicts, Names names) {
  public Sweep {
    Objects.requireNonNull(lawVersion, "lawVersion");
    Objects.requireNonNull(scenario, "scenario");
    conflicts = List.copyOf(conflicts);
    Objects.requireNonNull(names, "names");
  }
}
