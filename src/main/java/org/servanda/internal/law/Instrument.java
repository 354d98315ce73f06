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
 *     recommendation}, {@code decision} of an organ, {@code sample} for teaching
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
 * @param leavers the parties that left it, with the last day on which it bound each
 * @param organisations the organisations that are party to it
 * @param bindsPartiesTo the treaty whose parties it binds, such as the one under which an organ
 *     took it as a decision; empty when it binds its own
 * @param raisedBy the circumstances that bring it into an answer, besides a measure that names it;
 *     empty when it needs none
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
    Map<String, LocalDate> leavers,
    List<String> organisations,
    String bindsPartiesTo,
    List<String> raisedBy,
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

  /** Whether it is made up for teaching, and stands between whatever States a scenario names. */
  public boolean isSample() {
    return kind.equals("sample");
  }

  /** The same made-up agreement, between these States. */
  public Instrument between(List<String> states) {
    return new Instrument(
        id,
        name,
        title,
        cite,
        "agreement",
        rank,
        subjectMatter,
        adopted,
        adoptedNote,
        inForce,
        inForceNote,
        inForceAssumed,
        ended,
        endedNote,
        joining,
        joiningClause,
        leaving,
        leavingClause,
        opening,
        states,
        leavers,
        organisations,
        bindsPartiesTo,
        raisedBy,
        publicity,
        appliesThrough,
        clauses,
        provisions,
        sources,
        badges,
        notFormalised);
  }

  /** The instrument whose parties are bound: itself, or the treaty under which it was decided. */
  public String bindsThrough() {
    return bindsPartiesTo.isEmpty() ? id : bindsPartiesTo;
  }

  /** Whether it is in force between days of its own rather than for whoever joined it. */
  public boolean hasDaysOfItsOwn() {
    return hasListedParties() || !bindsPartiesTo.isEmpty();
  }
}
