package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Scenario;

/**
 * One or two changes that together turn something in an answer, while none of them does so alone.
 *
 * @param changes the changes
 * @param scenario the scenario with them; assess it to see all that follows
 * @param turns what they turn together and no part of them alone, each with its reason from the
 *     changed answer
 */
public record ChangeSet(List<Change> changes, Scenario scenario, AssessmentDiff turns) {
  public ChangeSet {
    changes = List.copyOf(changes);
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(turns, "turns");
  }
}
