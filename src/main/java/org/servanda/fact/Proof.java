package org.servanda.fact;

/**
 * How well a past or present fact, or an exception, is proved, from nothing to established.
 *
 * <p>A scale of its own: a proof never answers how great a future risk is (see {@link Risk}).
 */
public enum Proof {
  NONE,
  ALLEGED,
  SOME_EVIDENCE,
  REASONABLE_GROUNDS,
  SERIOUS_REASONS,
  BALANCE,
  ESTABLISHED;

  /** Whether this proof is at least as strong as {@code standard}. */
  public boolean reaches(Proof standard) {
    return compareTo(standard) >= 0;
  }
}
