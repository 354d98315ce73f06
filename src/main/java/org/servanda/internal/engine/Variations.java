package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.servanda.fact.Person;
import org.servanda.fact.Reason;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.ScenarioCheck;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;

/**
 * Everything that could be otherwise in a case and bears on some norms: what blocks them first,
 * then what they rest on, then positions, participation and days.
 */
final class Variations {
  private static final String DOCTRINES = "doctrines.";

  private final Law law;
  private final Scenario scenario;
  private final Run run;
  private final FactVariations circumstances;
  private final FearVariations fears;
  private final Map<String, Set<String>> asked = new TreeMap<>();
  private final Set<String> answered = new TreeSet<>();
  private final List<Variation> all = new ArrayList<>();

  /** For a scenario as the caller stated it, and what came out of it. */
  Variations(Law law, Scenario scenario, Run run) {
    this.law = law;
    this.scenario = scenario;
    this.run = run;
    this.circumstances = new FactVariations(law, scenario);
    this.fears = new FearVariations(law, scenario);
  }

  /** All variations that bear on these norms and contradict nothing that is stated. */
  List<Variation> bearingOn(Collection<Norm> norms) {
    facts(norms, true);
    facts(norms, false);
    Set<String> disputes = new TreeSet<>(run.consulted());
    asked.values().stream()
        .flatMap(Set::stream)
        .filter(key -> key.startsWith(DOCTRINES))
        .forEach(key -> disputes.add(key.substring(DOCTRINES.length())));
    add(LawVariations.positions(run.positions(), disputes));
    LawVariations ofLaw = new LawVariations(law, scenario, run.bindings());
    add(ofLaw.participation(norms));
    add(ofLaw.days(norms));
    Map<String, Variation> once = new LinkedHashMap<>();
    for (Variation one : all) {
      if (isSound(law, one.apply().apply(scenario))) {
        once.putIfAbsent(one.place() + one.change().settings(), one);
      }
    }
    once.values().forEach(one -> answered.addAll(one.keys()));
    return List.copyOf(once.values());
  }

  /** The keys on which these norms rest and for which there is no variation, sorted. */
  List<String> notVaried() {
    Set<String> keys = new TreeSet<>();
    asked.values().forEach(keys::addAll);
    keys.removeAll(answered);
    return List.copyOf(keys);
  }

  /** Whether nothing in a scenario contradicts anything else in it. */
  static boolean isSound(Law law, Scenario changed) {
    return ScenarioCheck.words(law, changed).isEmpty()
        && ScenarioCheck.sense(law, changed).isEmpty();
  }

  private void add(List<Variation> more) {
    all.addAll(more);
  }

  private void facts(Collection<Norm> norms, boolean blocking) {
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    Set<Reason> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Norm norm : norms) {
      Set<String> ofPerson = keys.computeIfAbsent(norm.person(), key -> new LinkedHashSet<>());
      for (Finding finding : norm.findings()) {
        if (finding.decides() && (!blocking || finding.against() || finding.undecided())) {
          collect(finding, seen, ofPerson);
        }
      }
    }
    for (Person person : scenario.persons()) {
      Set<String> before = asked.computeIfAbsent(person.id(), key -> new TreeSet<>());
      for (String key : new TreeSet<>(keys.getOrDefault(person.id(), Set.of()))) {
        if (before.add(key)) {
          add(circumstances.of(person, key));
          add(fears.of(person, key));
        }
      }
    }
  }

  private static void collect(Reason reason, Set<Reason> seen, Set<String> keys) {
    if (!seen.add(reason)) {
      return;
    }
    if (reason instanceof Finding finding) {
      keys.addAll(finding.asks());
      finding.restsOn().forEach(under -> collect(under, seen, keys));
    } else if (reason instanceof ConceptFinding concept) {
      concept.findings().forEach(under -> collect(under, seen, keys));
    }
  }
}
