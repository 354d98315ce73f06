package org.servanda.internal.law;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of positions that go together.
 *
 * @param name its name
 * @param says whose view it is, in plain words
 * @param positions position and authority by doctrine key
 * @param silentOn why it takes no position, by doctrine
 */
public record Profile(
    String name, String says, Map<String, Choice> positions, Map<String, String> silentOn) {
  /**
   * One choice.
   *
   * @param holds the position
   * @param cites its authorities
   * @param before what was held on days on which nobody could hold that yet, or null
   */
  public record Choice(String holds, List<String> cites, @Nullable Choice before) {}
}
