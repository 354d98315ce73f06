package org.servanda.internal.engine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The rules that travel with the library, as many as are needed: those for the first case that
 * comes, and all of them as soon as another case needs more. Which rules are there changes no
 * answer. Thread-safe.
 */
final class StandardRules implements Function<Set<String>, RuleBase> {
  private final FutureTask<List<Model>> forEveryCase =
      new FutureTask<>(RuleBase::modelsForEveryCase);
  private @Nullable RuleBase some;
  private Set<String> missing = Set.of();

  /** Starts to load, on a thread that then ends, the rules that every case needs. */
  StandardRules() {
    Thread loading = new Thread(forEveryCase, "servanda-rules");
    loading.setDaemon(true);
    loading.start();
  }

  /** Rules that hold at least those of every treaty but these. */
  @Override
  public synchronized RuleBase apply(Set<String> leftOut) {
    if (some == null) {
      some = RuleBase.standardWithoutTreaties(shared(), folders(leftOut));
      missing = Set.copyOf(leftOut);
    } else if (!leftOut.containsAll(missing)) {
      some = RuleBase.standard();
      missing = Set.of();
    }
    return some;
  }

  private List<Model> shared() {
    try {
      return forEveryCase.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the rules were loading", interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("the rules can't be loaded", failed.getCause());
    }
  }

  /** The folders of rules are named after the treaties, without hyphens. */
  private static Set<String> folders(Set<String> instruments) {
    return instruments.stream().map(id -> id.replace("-", "")).collect(Collectors.toSet());
  }
}
