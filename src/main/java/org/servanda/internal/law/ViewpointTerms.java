package org.servanda.internal.law;

import java.util.List;
import java.util.Map;

/**
 * What {@code viewpoints.yaml} says of a bench from which an answer can be given.
 *
 * @param id its name
 * @param bench who speaks, for running text
 * @param says what it applies, in a sentence
 * @param kind how it is decided what it can apply
 * @param applies the instruments that it was set up to apply, where it was set up by a treaty
 * @param own why it can apply those
 * @param through instruments that it applies through words of its own ones, each with the reason
 * @param others why it can't apply the others
 * @param custom what is to be said of custom, where statutes decide
 * @param cites what sets it up
 */
public record ViewpointTerms(
    String id,
    String bench,
    String says,
    Kind kind,
    List<String> applies,
    Ground own,
    Map<String, Ground> through,
    Ground others,
    Ground custom,
    List<String> cites) {
  /** How it is decided what a bench can apply. */
  public enum Kind {
    /** Everything that binds the State. */
    EVERYTHING,
    /** What the treaty that set it up names. */
    OWN_INSTRUMENTS,
    /** What binds the State, unless its constitution or its act of joining keeps it from courts. */
    WHAT_BINDS,
    /** What the State's own law has taken over. */
    WHAT_IS_INCORPORATED
  }

  /**
   * A reason.
   *
   * @param because the reason, in a clause
   * @param cites its authorities
   * @param badges what it wears
   */
  public record Ground(String because, List<String> cites, List<String> badges) {}
}
