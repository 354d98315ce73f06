package org.servanda.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A person, with everything stated about her or him. What isn't stated is unknown.
 *
 * @param id a short name, unique in the scenario
 * @param nationalities the nationalities stated, or the country of habitual residence
 * @param nationalitiesComplete whether the person is stated to have no other nationality
 * @param harms the harms feared on return
 * @param harmsComplete whether nothing else is feared
 * @param circumstances all else
 */
public record Person(
    String id,
    List<Nationality> nationalities,
    boolean nationalitiesComplete,
    List<FearedHarm> harms,
    boolean harmsComplete,
    List<Circumstance> circumstances) {
  public Person {
    Objects.requireNonNull(id, "id");
    nationalities = List.copyOf(nationalities);
    harms = List.copyOf(harms);
    circumstances = List.copyOf(circumstances);
  }

  /** A builder for a person. */
  public static Builder named(String id) {
    return new Builder(id);
  }

  /** Builds a {@link Person}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private final List<Nationality> nationalities = new ArrayList<>();
    private final List<FearedHarm> harms = new ArrayList<>();
    private final List<Circumstance> circumstances = new ArrayList<>();
    private boolean nationalitiesComplete;
    private boolean harmsComplete;

    private Builder(String id) {
      this.id = id;
    }

    /**
     * Adds a nationality that the person holds, by ISO 3166-1 alpha-3 code, and says that it is the
     * only one unless another is added.
     */
    public Builder nationality(String state) {
      nationalitiesComplete = true;
      return tie(
          new Nationality(
              id, state, Nationality.Tie.HELD, Answer.UNKNOWN, Answer.UNKNOWN, Provenance.UNTOLD));
    }

    /** Adds a tie to a State. */
    public Builder tie(Nationality nationality) {
      nationalities.add(nationality);
      return this;
    }

    /** Says whether the nationalities added are all there are. */
    public Builder nationalitiesComplete(boolean complete) {
      nationalitiesComplete = complete;
      return this;
    }

    /** Adds a feared harm, and says that nothing else is feared unless more is added. */
    public Builder fears(FearedHarm harm) {
      harmsComplete = true;
      harms.add(harm);
      return this;
    }

    /** Says whether the harms added are all that is feared. */
    public Builder harmsComplete(boolean complete) {
      harmsComplete = complete;
      return this;
    }

    /** States a circumstance of the vocabulary, for example {@code say("person.sex", "female")}. */
    public Builder say(String key, String value) {
      return say(Circumstance.of(key, value));
    }

    /** States a circumstance with its proof and provenance. */
    public Builder say(Circumstance circumstance) {
      circumstances.add(circumstance);
      return this;
    }

    /** The person as stated so far. */
    public Person build() {
      return new Person(
          id, nationalities, nationalitiesComplete, harms, harmsComplete, circumstances);
    }
  }
}
