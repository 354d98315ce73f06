package org.servanda.fact;

import java.util.List;

/**
 * What the State's own law is said to have taken over of international law, for courts that apply
 * no treaty without that. Immutable and thread-safe.
 *
 * @param taken ids of instruments or provisions, or {@code custom}
 * @param complete whether nothing else is taken over; if not, it isn't known of the others
 */
public record Incorporation(List<String> taken, boolean complete) {
  /** Nothing is said about it. */
  public static final Incorporation UNSTATED = new Incorporation(List.of(), false);

  public Incorporation {
    taken = List.copyOf(taken);
  }
}
