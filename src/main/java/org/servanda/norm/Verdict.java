package org.servanda.norm;

/** What a finding says of one element or exception. */
public enum Verdict {
  /** The facts, and the doctrine in force, show it. */
  ESTABLISHED,
  /** The facts show the contrary. */
  REFUTED,
  /** The facts don't settle it; the finding names the question that would. */
  OPEN,
  /** A burden or presumption decides an unknown in favour of the norm; the finding cites it. */
  ASSUMED;

  /** Whether an element with this verdict is met. */
  public boolean isMet() {
    return this == ESTABLISHED || this == ASSUMED;
  }
}
