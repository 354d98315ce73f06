package org.servanda.internal.engine;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Change;
import org.servanda.fact.Scenario;
import org.servanda.norm.Position;

/**
 * A change of a scenario that can be tried.
 *
 * @param change what is told of it
 * @param place where in the scenario it is, with slashes: two changes of one place exclude each
 *     other
 * @param keys the scenario keys of elements that it answers
 * @param reach how much of a session has to be made anew
 * @param position the position that it takes, or null when it takes none
 * @param apply makes it
 */
record Variation(
    Change change,
    String place,
    Set<String> keys,
    Reach reach,
    @Nullable Position position,
    UnaryOperator<Scenario> apply) {
  /** How much of a session a change reaches. */
  enum Reach {
    /** A session can go on to it. */
    PART,
    /** It asks for a session of its own. */
    WHOLE
  }

  /** A change of what is stated of a person: a session can go on to it. */
  static Variation ofFact(
      Change change, String place, Set<String> keys, UnaryOperator<Scenario> apply) {
    return new Variation(change, place, keys, Reach.PART, null, apply);
  }

  /** Whether the two can be made together. */
  boolean goesWith(Variation other) {
    // what all fears have in common is one change, and another day changes everything
    boolean twoFears = isFear() && other.isFear() && !harm().equals(other.harm());
    boolean day = isDay() || other.isDay();
    return !twoFears && !day && !isWithin(other) && !other.isWithin(this);
  }

  private boolean isWithin(Variation other) {
    return (place + "/").startsWith(other.place + "/");
  }

  private boolean isDay() {
    return change.kind() == Change.Kind.DAY;
  }

  private boolean isFear() {
    return place.contains(FearVariations.PLACE);
  }

  /** The place without its last part: the harm of which the change speaks. */
  private String harm() {
    return place.substring(0, place.lastIndexOf('/'));
  }

  /** The scenario with all of these. */
  static Scenario applied(Scenario scenario, List<Variation> all) {
    Scenario changed = scenario;
    for (Variation one : all) {
      changed = one.apply.apply(changed);
    }
    return changed;
  }
}
