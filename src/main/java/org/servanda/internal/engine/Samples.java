package org.servanda.internal.engine;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.fact.Measure;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Law;

/**
 * Agreements made up for teaching: whichever two States a scenario speaks of, the one that it names
 * stands between them.
 */
final class Samples {
  private Samples() {}

  /** The law in which the sample that the measure names is an agreement with its destination. */
  static Law between(Law law, Scenario scenario) {
    Measure measure = scenario.measure();
    Instrument sample = measure == null ? null : law.instruments().get(measure.under());
    if (measure == null || sample == null || !sample.isSample()) {
      return law;
    }
    Map<String, Instrument> instruments = new TreeMap<>(law.instruments());
    List<String> sides =
        measure.to().isEmpty()
            ? List.of(scenario.state())
            : List.of(scenario.state(), measure.to());
    instruments.put(sample.id(), sample.between(sides));
    return law.with(ImmutableSortedMap.copyOf(instruments));
  }
}
