package org.servanda.fact;

/**
 * How likely a future harm is. {@link #REAL} is also called real chance, reasonable possibility or
 * real risk.
 */
public enum Risk {
  NONE,
  REMOTE,
  REAL,
  MORE_LIKELY_THAN_NOT,
  NEAR_CERTAIN;

  /** Whether this risk is at least as great as {@code threshold}. */
  public boolean reaches(Risk threshold) {
    return compareTo(threshold) >= 0;
  }
}
