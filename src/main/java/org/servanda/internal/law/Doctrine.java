package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question on which lawyers disagree.
 *
 * @param name its name
 * @param question the question in plain words
 * @param scopes the instruments or provisions it is asked of; empty when it is asked once
 * @param standard the default position
 * @param positions its positions by name, in the order declared
 * @param forState positions that a State's own acts set for it: by State, then scope
 */
public record Doctrine(
    String name,
    String question,
    List<String> scopes,
    String standard,
    Map<String, Holding> positions,
    Map<String, ForState> forState) {
  /** The keys a scenario may use. */
  public List<String> keys() {
    return scopes.isEmpty()
        ? List.of(name)
        : scopes.stream().map(scope -> name + "/" + scope).toList();
  }

  /** One position; {@code unread} says why no rule reads it, and is empty where one does. */
  public record Holding(
      String name,
      String says,
      List<String> supporters,
      List<String> opponents,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      List<String> badges,
      String unread) {
    /** Whether anyone could hold it on that day. */
    public boolean existsOn(LocalDate day) {
      return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
  }

  /** A position that a State's own act sets for that State. */
  public record ForState(
      List<String> scopes, String holds, List<String> supporters, String because) {}
}
