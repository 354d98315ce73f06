package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.fact.Fact;
import org.servanda.fact.Measure;
import org.servanda.fact.Reason;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Vocabulary.MeasureKind;

/** What one pass through every stage gave, under one set of positions. Immutable. */
final class Run {
  private final Scenario scenario;
  private final Bindings bindings;
  private final Positions positions;
  private final Set<String> consulted;
  private final Map<Class<?>, List<Reason>> derived;
  private final List<Reason> stated;
  private final List<Fact> withheld;

  Run(RuleSession session, Map<Class<?>, List<Reason>> derived, List<Reason> stated) {
    this.scenario = session.scenario();
    this.bindings = session.bindings();
    this.positions = session.positions();
    this.consulted = session.consulted().keys();
    this.derived = Map.copyOf(derived);
    this.stated = List.copyOf(stated);
    this.withheld = session.withheld();
  }

  /** What was derived of this type, in the order of ids. */
  <T extends Reason> List<T> derived(Class<T> type) {
    List<T> typed = new ArrayList<>();
    derived.getOrDefault(type, List.of()).forEach(reason -> typed.add(type.cast(reason)));
    return typed;
  }

  /** The keys of the doctrines in which something rests on a position. */
  Set<String> consulted() {
    return consulted;
  }

  /** The stated facts that came to be known only after the day. */
  List<Fact> withheld() {
    return withheld;
  }

  /** The stated facts. */
  List<Reason> stated() {
    return stated;
  }

  Law law() {
    return bindings.law();
  }

  Scenario scenario() {
    return scenario;
  }

  Positions positions() {
    return positions;
  }

  Bindings bindings() {
    return bindings;
  }

  /** The conduct that the measure counts as; empty where no measure is stated. */
  String conduct() {
    Measure measure = scenario.measure();
    MeasureKind kind = measure == null ? null : law().vocabulary().measures().get(measure.kind());
    return kind == null ? "" : kind.conduct();
  }

  String stateName(String code) {
    return law().vocabulary().stateName(code, scenario);
  }
}
