package org.servanda.fact;

/** A reason that the caller stated, with where it comes from. */
public interface Fact extends Reason {
  /** Where the fact comes from and when the State knew it. */
  Provenance provenance();

  /**
   * The id of the person the fact is about, or an empty string when it is about the State or the
   * measure.
   */
  default String person() {
    return "";
  }

  /**
   * The State (ISO 3166-1 alpha-3) where what the fact speaks of would happen, or an empty string.
   */
  default String place() {
    return "";
  }
}
