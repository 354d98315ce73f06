package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import org.servanda.norm.Governing;

/**
 * One row of the matrix: towards whom which norm governs, and what either course means there.
 *
 * @param governing which norm governs, and why
 * @param partyTo the sources of the two norms that bind or benefit this addressee
 * @param ifPerformed what it means for this addressee when the State does what the pulling norm
 *     speaks of
 * @param ifRefused what it means for this addressee when the State refrains
 */
public record MatrixRow(
    Governing governing, List<String> partyTo, String ifPerformed, String ifRefused) {
  public MatrixRow {
    Objects.requireNonNull(governing, "governing");
    partyTo = List.copyOf(partyTo);
    Objects.requireNonNull(ifPerformed, "ifPerformed");
    Objects.requireNonNull(ifRefused, "ifRefused");
  }
}
