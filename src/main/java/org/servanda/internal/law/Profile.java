package org.servanda.internal.law;

import java.util.Map;

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
  /** One choice. */
  public record Choice(String holds, java.util.List<String> cites) {}
}
