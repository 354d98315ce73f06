package org.servanda.internal.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Circumstance;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;

/**
 * The rules that travel with the library, as many as are needed: those that could matter in the
 * first case that comes, those of the first two as soon as another needs more, then all. Which
 * rules are there changes no answer. Thread-safe.
 */
final class StandardRules implements Assessor.Rules {
  private static final int PARTS = 2;

  private final FutureTask<RuleIndex> reading = new FutureTask<>(RuleIndex::read);
  private final FutureTask<Model> forEveryCase = new FutureTask<>(() -> loadForEveryCase());
  private BitSet loaded = new BitSet();
  private @Nullable RuleBase rules;
  private int parts;

  /** Starts to load, on a thread that then ends, the rules that every case needs. */
  StandardRules() {
    Thread loading =
        new Thread(
            () -> {
              reading.run();
              forEveryCase.run();
            },
            "servanda-rules");
    loading.setDaemon(true);
    loading.start();
  }

  @Override
  public synchronized RuleBase in(Scenario knowable, InPlay inPlay) {
    RuleBase known = rules;
    if (known != null && parts > PARTS) {
      return known;
    }
    BitSet wanted = result(reading).in(inPlay, stated(knowable));
    wanted.andNot(loaded);
    if (known != null && wanted.isEmpty()) {
      return known;
    }
    RuleBase more = parts < PARTS ? part(wanted) : RuleBase.standard();
    rules = more;
    parts++;
    return more;
  }

  @Override
  public synchronized RuleBase all() {
    RuleBase all = RuleBase.standard();
    rules = all;
    parts = PARTS + 1;
    return all;
  }

  /** What was loaded already, and these rules. */
  private RuleBase part(BitSet more) {
    RuleIndex index = result(reading);
    BitSet always = index.always();
    loaded.or(more);
    loaded.or(always);
    if (parts > 0) {
      return RuleBase.of(List.of(index.load(loaded)));
    }
    BitSet others = (BitSet) loaded.clone();
    others.andNot(always);
    return RuleBase.of(List.of(result(forEveryCase), index.load(others)));
  }

  private Model loadForEveryCase() {
    RuleIndex index = result(reading);
    return index.load(index.always());
  }

  /** The circumstances of a case, by key and by key and value. */
  private static Set<String> stated(Scenario scenario) {
    Set<String> stated = new TreeSet<>();
    scenario.circumstances().forEach(each -> add(each, stated));
    for (Person person : scenario.persons()) {
      person.circumstances().forEach(each -> add(each, stated));
    }
    return stated;
  }

  private static void add(Circumstance circumstance, Set<String> stated) {
    stated.add(circumstance.key());
    stated.add(RuleIndex.stated(circumstance.key(), circumstance.value()));
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the rules were loading", interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("the rules can't be loaded", failed.getCause());
    }
  }
}
