package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Answer;
import org.servanda.fact.Reason;

/**
 * One class of those to whom one or both norms of a pair are owed.
 *
 * @param pair the pair
 * @param kind what kind of addressee
 * @param of the State, the instrument whose parties are meant, the organisation, or the person
 * @param count how many addressees the class has
 * @param inRestraining whether the source of the restraining norm binds or benefits them
 * @param inPulling whether the source of the pulling norm binds or benefits them
 * @param laterByAdoption which of the two treaties was adopted later: {@code restraining}, {@code
 *     pulling}, or empty when unknown or when one is no treaty
 * @param laterInForce which of the two came into force later between the bearer and this State
 * @param says the class in words
 * @param restsOn the participation that it rests on
 */
public record Addressee(
    Pair pair,
    Owed.Kind kind,
    String of,
    int count,
    Answer inRestraining,
    Answer inPulling,
    String laterByAdoption,
    String laterInForce,
    String says,
    List<Reason> restsOn)
    implements Reason {
  public Addressee {
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(inRestraining, "inRestraining");
    Objects.requireNonNull(inPulling, "inPulling");
    Objects.requireNonNull(laterByAdoption, "laterByAdoption");
    Objects.requireNonNull(laterInForce, "laterInForce");
    Objects.requireNonNull(says, "says");
    restsOn = List.copyOf(restsOn);
  }

  /** A short name, unique among the pair's addressees. */
  public String name() {
    return switch (kind) {
      case STATE -> of;
      case PARTIES -> "parties:" + of;
      case ALL_STATES -> "all-states";
      case ORGANISATION -> "organisation:" + of;
      case PERSON -> "person:" + of;
    };
  }

  /**
   * Which of the two treaties is later, counted by {@code adoption} or {@code in-force}; or empty.
   */
  public String later(String counted) {
    return counted.equals("in-force") ? laterInForce : laterByAdoption;
  }

  @Override
  public String id() {
    return "addressee:" + pair.key() + "|" + name();
  }

  /** Cheap on purpose: what it rests on can be a deep graph. */
  @Override
  public int hashCode() {
    return 31 * pair.hashCode() + of.hashCode();
  }
}
