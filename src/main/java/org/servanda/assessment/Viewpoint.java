package org.servanda.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servanda.fact.Answer;
import org.servanda.norm.Norm;

/**
 * From whose bench the answer is given: what of all that binds the State this bench can apply, and
 * why. It hides nothing and changes no norm: what a bench can't apply binds the State all the same.
 * Immutable and thread-safe.
 *
 * @param id its name in {@code rules/vocabulary/viewpoints.yaml}
 * @param bench who speaks, for running text, for example "a court of a State where …"
 * @param says what it applies, in a sentence
 * @param everything whether it asks for everything that binds the State
 * @param cites the authorities that set it up, as {@code id/pinpoint}
 * @param byNorm what is to be said of each norm of the answer, by {@link Norm#id()}
 */
public record Viewpoint(
    String id,
    String bench,
    String says,
    boolean everything,
    List<String> cites,
    Map<String, Use> byNorm) {
  public Viewpoint {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(bench, "bench");
    Objects.requireNonNull(says, "says");
    cites = List.copyOf(cites);
    byNorm = Map.copyOf(byNorm);
  }

  /**
   * Whether the bench can apply a norm.
   *
   * @param applies yes, no, or not known
   * @param because why, in a clause without a full stop
   * @param cites the authorities for it, as {@code id/pinpoint}
   * @param badges {@code unverified}, {@code assumed} …
   */
  public record Use(Answer applies, String because, List<String> cites, List<String> badges) {
    public Use {
      Objects.requireNonNull(applies, "applies");
      Objects.requireNonNull(because, "because");
      cites = List.copyOf(cites);
      badges = List.copyOf(badges);
    }
  }

  /**
   * What is to be said of this norm.
   *
   * @throws IllegalArgumentException when the answer has no such norm
   */
  public Use of(Norm norm) {
    Use use = byNorm.get(norm.id());
    if (use == null) {
      throw new IllegalArgumentException("the answer has no norm '" + norm.id() + "'");
    }
    return use;
  }

  /** Whether the bench can apply this norm. */
  public Answer applies(Norm norm) {
    return of(norm).applies();
  }
}
