package org.servanda.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.servanda.assessment.Names;
import org.servanda.norm.Addressee;
import org.servanda.norm.Norm;
import org.servanda.norm.Owed;
import org.servanda.norm.Participation;
import org.servanda.norm.Step;

/** Gathers the words behind the ids of States, instruments and conducts in the answer. */
final class NameMaker {
  private final Run run;

  NameMaker(Run run) {
    this.run = run;
  }

  /** The names, given the participation that the answer shows. */
  Names names(List<Participation> shown) {
    Set<String> states = new TreeSet<>(run.bindings().states());
    Set<String> instruments = new TreeSet<>();
    Map<String, String> conducts = new TreeMap<>();
    for (Participation participation : shown) {
      states.add(participation.state());
      instruments.add(participation.instrument());
    }
    for (Norm norm : run.derived(Norm.class)) {
      instruments.add(norm.instrument());
      instruments.addAll(norm.application().boundBy());
      conducts.put(
          norm.conduct(),
          run.law().vocabulary().conducts().getOrDefault(norm.conduct(), norm.conduct()));
      for (Owed owed : norm.application().terms().owedTo()) {
        if (owed.kind() == Owed.Kind.STATE) {
          states.add(owed.of());
        }
      }
    }
    run.derived(Addressee.class).stream()
        .filter(addressee -> addressee.kind() == Owed.Kind.STATE)
        .forEach(addressee -> states.add(addressee.of()));
    if (!run.scenario().territory().isEmpty()) {
      states.add(run.scenario().territory());
    }
    Map<String, String> stateNames = new TreeMap<>();
    states.forEach(code -> stateNames.put(code, run.stateName(code)));
    Map<String, String> instrumentNames = new TreeMap<>();
    instruments.stream()
        .filter(run.law().instruments()::containsKey)
        .forEach(id -> instrumentNames.put(id, run.law().instrument(id).name()));
    Map<String, String> techniques = new TreeMap<>();
    run.derived(Step.class)
        .forEach(step -> techniques.put(step.technique(), Techniques.name(step.technique())));
    return new Names(stateNames, instrumentNames, conducts, techniques);
  }
}
