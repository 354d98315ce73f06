package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import org.servanda.norm.Norm;

/**
 * What becomes of one conflict under every combination of the positions on which it rests. Every
 * combination counts alike; that isn't how likely it is, nor how many lawyers hold it.
 *
 * @param id names the conflict
 * @param restraining the norm that holds the State back
 * @param pulling the norm that pulls towards the act
 * @param disputes the disputes on which it rests under some combination, the one that decides most
 *     often first
 * @param combinations how many combinations of their positions there are
 * @param shares how many of these give which outcome, the most frequent first
 * @param powers how often each dispute decides, in the order of {@code disputes}
 * @param assessed how many of the combinations the rules were run for; the others differ from one
 *     of these only in what nothing rested on
 */
public record ConflictSweep(
    String id,
    Norm restraining,
    Norm pulling,
    List<Dispute> disputes,
    long combinations,
    List<Share> shares,
    List<Power> powers,
    int assessed) {
  public ConflictSweep {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(restraining, "restraining");
    Objects.requireNonNull(pulling, "pulling");
    disputes = List.copyOf(disputes);
    shares = List.copyOf(shares);
    powers = List.copyOf(powers);
  }

  /**
   * An outcome, and in how many combinations it comes out.
   *
   * @param outcome a word of the JSON contract, {@code no-conflict}, or {@code not-assessed} for
   *     what a limit left out
   * @param prevailing the provision that prevails, or empty
   * @param priority what to perform: a provision, {@code either} or empty
   * @param combinations in how many combinations
   * @param inForce whether the positions in force give it
   */
  public record Share(
      String outcome, String prevailing, String priority, long combinations, boolean inForce) {}

  /**
   * How often a dispute decides: of all ways to change the position in it and leave the rest of a
   * combination as it is, how many change the outcome (a Banzhaf index).
   *
   * @param doctrine the doctrine's key
   * @param changing how many of these ways change the outcome
   * @param ways how many there are
   */
  public record Power(String doctrine, long changing, long ways) {}
}
