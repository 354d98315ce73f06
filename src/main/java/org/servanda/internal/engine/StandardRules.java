package org.servanda.internal.engine;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules that travel with the library, as many as are needed: those for the first case that
 * comes, and all of them as soon as another case needs more. Which rules are there changes no
 * answer. Thread-safe.
 */
final class StandardRules implements Function<Set<String>, RuleBase> {
  private @Nullable RuleBase some;
  private Set<String> missing = Set.of();

  /** Rules that hold at least those of every treaty but these. */
  @Override
  public synchronized RuleBase apply(Set<String> leftOut) {
    if (some == null) {
      some = RuleBase.standardWithoutTreaties(folders(leftOut));
      missing = Set.copyOf(leftOut);
    } else if (!leftOut.containsAll(missing)) {
      some = RuleBase.standard();
      missing = Set.of();
    }
    return some;
  }

  /** The folders of rules are named after the treaties, without hyphens. */
  private static Set<String> folders(Set<String> instruments) {
    return instruments.stream().map(id -> id.replace("-", "")).collect(Collectors.toSet());
  }
}
