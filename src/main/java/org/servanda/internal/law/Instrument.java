package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.norm.TreatyClause;

/**
 * A treaty, an agreement, a body of custom, a domestic law or a recommendation.
 *
 * @param id its id and the name of its folder
 * @param name the name used in running text, with its article
 * @param title the full title
 * @param cite where it is published
 * @param kind {@code multilateral}, {@code agreement}, {@code custom}, {@code domestic-law}, {@code
 *     recommendation}
 * @param rank see {@link org.servanda.norm.Terms#rank()}
 * @param subjectMatter what it is about
 * @param adopted the day of adoption or signature, or null when unknown
 * @param inForce the day of general entry into force, or null
 * @param inForceAssumed why it is taken to be in force although its first day isn't known, or empty
 * @param ended the last day in force, or null
 * @param joining how a later joiner becomes bound
 * @param leaving how a party leaves
 * @param opening which States can join
 * @param parties the States of an agreement or domestic law, in order; empty for a multilateral
 *     treaty
 * @param organisations the organisations that are party to it
 * @param publicity see {@link org.servanda.norm.Terms#publicity()}
 * @param appliesThrough instruments that make its provisions bind their parties too, by id, with
 *     the provisions they reach
 * @param clauses what it says of other treaties
 * @param sources by key, how each fact about it is known
 * @param badges badges that its norms wear
 * @param notFormalised what isn't formalised, and why
 */
public record Instrument(
    String id,
    String name,
    String title,
    String cite,
    String kind,
    String rank,
    String subjectMatter,
    @Nullable LocalDate adopted,
    String adoptedNote,
    @Nullable LocalDate inForce,
    String inForceNote,
    String inForceAssumed,
    @Nullable LocalDate ended,
    String endedNote,
    String joining,
    String joiningClause,
    String leaving,
    String leavingClause,
    Opening opening,
    List<String> parties,
    List<String> organisations,
    String publicity,
    Map<String, Applies> appliesThrough,
    List<TreatyClause> clauses,
    Map<String, Provision> provisions,
    List<String> sources,
    List<String> badges,
    List<NotFormalised> notFormalised) {
  /**
   * How an instrument makes another one's provisions bind its own parties.
   *
   * @param provisions the provisions it reaches, with all below them
   * @param lifts limits of the other instrument that it lifts
   */
  public record Applies(List<String> provisions, List<String> lifts) {
    public Applies {
      provisions = List.copyOf(provisions);
      lifts = List.copyOf(lifts);
    }

    /** Whether it reaches this provision. */
    public boolean reaches(String provision) {
      return provisions.stream()
          .anyMatch(prefix -> provision.equals(prefix) || provision.startsWith(prefix + "/"));
    }
  }

  /** Something left out, and why. */
  public record NotFormalised(String what, String why) {}

  /** Whether it binds a closed list of States rather than whoever joins. */
  public boolean hasListedParties() {
    return !parties.isEmpty();
  }
}
