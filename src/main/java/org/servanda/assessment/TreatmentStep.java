package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import org.servanda.norm.Step;

/**
 * A step of the treatment as the answer shows it.
 *
 * @param step what the technique answered under the positions in force
 * @param applies the same, or contested when another live position would answer differently
 * @param decisive whether it settled the outcome, rather than being overtaken by another step
 * @param contestedBy the keys of the doctrines that would change it
 */
public record TreatmentStep(
    Step step, Step.Applies applies, boolean decisive, List<String> contestedBy) {
  public TreatmentStep {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(applies, "applies");
    contestedBy = List.copyOf(contestedBy);
  }
}
