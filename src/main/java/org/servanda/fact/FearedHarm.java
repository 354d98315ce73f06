package org.servanda.fact;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A harm that is feared on return: what, by whom, where, how likely, and what for.
 *
 * @param id made from the content; unique within a scenario
 * @param person the id of the person who fears it
 * @param kind a word of the vocabulary of harms, for example {@code beating-in-interrogation}
 * @param by who would do it, a word of the vocabulary: {@code state-officials}, {@code
 *     de-facto-authority}, {@code private-persons} … ; empty when unknown
 * @param in the State where it would happen, ISO 3166-1 alpha-3
 * @param risk how likely it is, or null when unknown
 * @param inquired whether a lower risk rests on an inquiry
 * @param scope {@code personal}, {@code class} (a class systematically so treated) or {@code
 *     general}; empty when unknown
 * @param purposes what it would be done for: {@code punishment}, {@code information}, {@code
 *     intimidation}, {@code discrimination}, {@code lawful-sanction}; empty when unknown
 * @param grounds the reasons why this person is its target; empty when unknown
 * @param weight how much the ground weighs among the reasons: {@code contributing}, {@code
 *     central}, {@code predominant}; empty when unknown
 * @param acquiescence whether officials consent or look away where private persons do it
 * @param protection whether the State there gives effective protection against it
 * @param stated words for a legal conclusion that the scenario states as found by a source, for
 *     example {@code torture}; empty when none
 * @param provenance where it comes from
 * @param says the harm in plain words
 */
public record FearedHarm(
    String id,
    String person,
    String kind,
    String by,
    String in,
    @Nullable Risk risk,
    Answer inquired,
    String scope,
    Set<String> purposes,
    Set<String> grounds,
    String weight,
    Answer acquiescence,
    Answer protection,
    String stated,
    Provenance provenance,
    String says)
    implements Fact {
  public FearedHarm {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(inquired, "inquired");
    Objects.requireNonNull(scope, "scope");
    purposes = Set.copyOf(purposes);
    grounds = Set.copyOf(grounds);
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(acquiescence, "acquiescence");
    Objects.requireNonNull(protection, "protection");
    Objects.requireNonNull(stated, "stated");
    Objects.requireNonNull(provenance, "provenance");
    Objects.requireNonNull(says, "says");
  }

  @Override
  public String place() {
    return in;
  }

  /** Whether the stated risk is at least {@code threshold}; false when it is unknown. */
  public boolean riskReaches(Risk threshold) {
    return risk != null && risk.reaches(threshold);
  }

  /** Whether an inquiry found the risk to be below {@code threshold}. */
  public boolean riskFoundBelow(Risk threshold) {
    return risk != null && !risk.reaches(threshold) && inquired == Answer.YES;
  }
}
