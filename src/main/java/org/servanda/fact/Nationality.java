package org.servanda.fact;

import java.util.Objects;

/**
 * A nationality of a person, or, for a person without one, the country of habitual residence.
 *
 * @param person the person's id
 * @param state the State, ISO 3166-1 alpha-3
 * @param tie how the person is tied to it
 * @param available whether its protection is there for the asking, without discretion
 * @param effective whether its protection really reaches the person where she or he is
 * @param provenance where it comes from
 */
public record Nationality(
    String person, String state, Tie tie, Answer available, Answer effective, Provenance provenance)
    implements Fact {
  /** How a person is tied to a State. */
  public enum Tie {
    /** Held and undisputed. */
    HELD,
    /** Ascribed by that State's law, whether or not the person ever relied on it. */
    ASCRIBED,
    /** No nationality: the country of former habitual residence. */
    HABITUAL_RESIDENCE
  }

  public Nationality {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(tie, "tie");
    Objects.requireNonNull(available, "available");
    Objects.requireNonNull(effective, "effective");
    Objects.requireNonNull(provenance, "provenance");
  }

  @Override
  public String id() {
    return "fact:" + person + ".nationality=" + state;
  }

  /** It in words, with the code of the State; reports put its name there. */
  @Override
  public String says() {
    return switch (tie) {
      case HELD -> person + " is a national of " + state;
      case ASCRIBED -> person + " is a national of " + state + " in the eyes of its law";
      case HABITUAL_RESIDENCE -> person + " is stateless and lived in " + state;
    };
  }
}
