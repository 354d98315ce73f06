package org.servanda.fact;

import com.google.common.collect.ImmutableSortedSet;
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
    purposes = ImmutableSortedSet.copyOf(purposes);
    grounds = ImmutableSortedSet.copyOf(grounds);
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

  /** Whether it would be done for a purpose that the definition of torture names. */
  public boolean prohibitedPurpose() {
    return purposes.contains("punishment")
        || purposes.contains("information")
        || purposes.contains("intimidation")
        || purposes.contains("discrimination");
  }

  /** Whether a ground that the law of refugees names in terms is among the reasons. */
  public boolean conventionGround() {
    return grounds.contains("race")
        || grounds.contains("religion")
        || grounds.contains("nationality")
        || grounds.contains("social-group")
        || grounds.contains("political-opinion")
        || grounds.contains("imputed-political-opinion");
  }

  /** Whether nothing is known of why this person would be its target. */
  public boolean groundUnknown() {
    return grounds.isEmpty();
  }

  /** Whether being a woman there, or a woman who was trafficked, is among the reasons. */
  public boolean womenAsGround() {
    return grounds.contains("women") || grounds.contains("trafficked-women");
  }

  /** A builder for a harm of this kind, feared in this State (ISO 3166-1 alpha-3). */
  public static Builder of(String kind, String in) {
    return new Builder(kind, in);
  }

  /** A builder that starts from this harm. */
  public Builder toBuilder() {
    Builder builder = new Builder(kind, in);
    builder.by = by;
    builder.risk = risk;
    builder.inquired = inquired;
    builder.scope = scope;
    builder.purposes = purposes;
    builder.grounds = grounds;
    builder.weight = weight;
    builder.acquiescence = acquiescence;
    builder.protection = protection;
    builder.stated = stated;
    builder.provenance = provenance;
    return builder;
  }

  /** Builds a {@link FearedHarm}; not thread-safe. */
  public static final class Builder {
    private final String kind;
    private final String in;
    private String by = "";
    private @Nullable Risk risk;
    private Answer inquired = Answer.UNKNOWN;
    private String scope = "";
    private Set<String> purposes = Set.of();
    private Set<String> grounds = Set.of();
    private String weight = "";
    private Answer acquiescence = Answer.UNKNOWN;
    private Answer protection = Answer.UNKNOWN;
    private String stated = "";
    private Provenance provenance = Provenance.UNTOLD;

    private Builder(String kind, String in) {
      this.kind = kind;
      this.in = in;
    }

    /** Who would do it. */
    public Builder by(String agent) {
      by = agent;
      return this;
    }

    /** How likely it is. */
    public Builder risk(Risk likelihood) {
      risk = likelihood;
      return this;
    }

    /** Whether the risk rests on an inquiry. */
    public Builder inquired(Answer answer) {
      inquired = answer;
      return this;
    }

    /** Whether it threatens the person, a class systematically so treated, or people in general. */
    public Builder scope(String word) {
      scope = word;
      return this;
    }

    /** What it would be done for. */
    public Builder purposes(String... words) {
      purposes = Set.of(words);
      return this;
    }

    /** Why this person would be its target. */
    public Builder grounds(String... words) {
      grounds = Set.of(words);
      return this;
    }

    /** How much the ground weighs among the reasons. */
    public Builder weight(String word) {
      weight = word;
      return this;
    }

    /** Whether officials agree or look away. */
    public Builder acquiescence(Answer answer) {
      acquiescence = answer;
      return this;
    }

    /** Whether the State there protects against it. */
    public Builder protection(Answer answer) {
      protection = answer;
      return this;
    }

    /** A legal conclusion that is stated as found by a source. */
    public Builder stated(String word) {
      stated = word;
      return this;
    }

    /** Where the fear comes from. */
    public Builder from(Provenance origin) {
      provenance = origin;
      return this;
    }

    /** The harm; whom it threatens and its words are filled in later. */
    public FearedHarm build() {
      return new FearedHarm(
          "",
          "",
          kind,
          by,
          in,
          risk,
          inquired,
          scope,
          purposes,
          grounds,
          weight,
          acquiescence,
          protection,
          stated,
          provenance,
          "");
    }
  }
}
