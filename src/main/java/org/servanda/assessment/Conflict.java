package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.norm.ConflictType;
import org.servanda.norm.Norm;
import org.servanda.norm.Outcome;
import org.servanda.norm.Pair;
import org.servanda.norm.Priority;

/**
 * Two norms that collide, how that is treated, and what comes of it. Both norms are always kept.
 *
 * @param pair the two norms and how they collide
 * @param certainty {@code certain} or {@code possible}; empty when the conflict is dissolved
 * @param decidedBy the scenario keys that would make a possible conflict certain or not
 * @param treatment every technique's step, in the order in which they are taken
 * @param outcome what becomes of the pair under the positions in force
 * @param priority what to perform, or null when nothing need be chosen
 * @param contestedBy the keys of the doctrines whose other live positions would change the outcome
 * @param positions one row per such position
 * @param matrix which norm governs towards whom
 */
public record Conflict(
    Pair pair,
    String certainty,
    List<String> decidedBy,
    List<TreatmentStep> treatment,
    Outcome outcome,
    @Nullable Priority priority,
    List<String> contestedBy,
    List<PositionRow> positions,
    List<MatrixRow> matrix) {
  public Conflict {
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(certainty, "certainty");
    decidedBy = List.copyOf(decidedBy);
    treatment = List.copyOf(treatment);
    Objects.requireNonNull(outcome, "outcome");
    contestedBy = List.copyOf(contestedBy);
    positions = List.copyOf(positions);
    matrix = List.copyOf(matrix);
  }

  /** The norm that holds the State back. */
  public Norm restraining() {
    return pair.restraining();
  }

  /** The norm that pulls towards the act. */
  public Norm pulling() {
    return pair.pulling();
  }

  /** How they collide. */
  public ConflictType type() {
    return pair.type();
  }

  /** Whether one of its norms is under this provision. */
  public boolean involves(String provision) {
    return restraining().provision().equals(provision) || pulling().provision().equals(provision);
  }

  /** The provision that prevails, or an empty string. */
  public String prevailing() {
    return switch (outcome.prevailing()) {
      case "restraining" -> restraining().provision();
      case "pulling" -> pulling().provision();
      default -> "";
    };
  }

  /** The provision to perform, {@code either}, or an empty string when nothing need be chosen. */
  public String performed() {
    if (priority == null) {
      return "";
    }
    return switch (priority.perform()) {
      case "restraining" -> restraining().provision();
      case "pulling" -> pulling().provision();
      default -> priority.perform();
    };
  }
}
