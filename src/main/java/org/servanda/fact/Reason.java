package org.servanda.fact;

import java.util.List;

/**
 * Anything an answer can rest on: a stated fact, a position in a dispute, or what rules derived.
 *
 * <p>Implementations are immutable. An id is made from content, never from a counter, so that the
 * same input gives the same ids.
 */
public interface Reason {
  /** The id that the explanation uses; unique within one assessment. */
  String id();

  /** The reason in plain words, as a clause that can stand after "because". */
  String says();

  /** What it rests on directly, winning and losing; empty for what was stated. */
  default List<? extends Reason> restsOn() {
    return List.of();
  }
}
