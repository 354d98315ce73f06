package org.servanda.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stated circumstance: a key of the vocabulary with its value.
 *
 * @param person the id of the person it is about; empty when it is about the State or the measure,
 *     or when a {@link Person} carries it
 * @param key the key in the vocabulary of circumstances, for example {@code trafficking.victim}
 * @param value the value in the vocabulary's spelling: {@code yes}, {@code no}, {@code unknown}, a
 *     listed word, a number or an ISO date
 * @param proof how well it is proved, or null when the scenario doesn't say
 * @param provenance where it comes from
 * @param says the circumstance in plain words
 */
public record Circumstance(
    String person,
    String key,
    String value,
    @Nullable Proof proof,
    Provenance provenance,
    String says)
    implements Fact {
  public Circumstance {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(provenance, "provenance");
    Objects.requireNonNull(says, "says");
  }

  /**
   * A circumstance without proof or provenance; to whom it belongs and its words are filled in
   * later.
   */
  public static Circumstance of(String key, String value) {
    return new Circumstance("", key, value, null, Provenance.UNTOLD, "");
  }

  /** The same circumstance, proved this well. */
  public Circumstance proved(Proof standard) {
    return new Circumstance(person, key, value, standard, provenance, says);
  }

  /** The same circumstance, with where it comes from. */
  public Circumstance from(Provenance origin) {
    return new Circumstance(person, key, value, proof, origin, says);
  }

  @Override
  public String id() {
    return "fact:" + (person.isEmpty() ? "" : person + ".") + key + "=" + value;
  }

  /** Whether the value is {@code yes}. */
  public boolean isYes() {
    return value.equals("yes");
  }

  /** Whether the value is {@code no}. */
  public boolean isNo() {
    return value.equals("no");
  }

  /** Whether a proof is stated and reaches {@code standard}. */
  public boolean isProved(Proof standard) {
    return proof != null && proof.reaches(standard);
  }

  /** Whether a proof is stated and falls short of {@code standard}. */
  public boolean fallsShortOf(Proof standard) {
    return proof != null && !proof.reaches(standard);
  }

  /** The value as a whole number; zero when it is none. */
  public int number() {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
