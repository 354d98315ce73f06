package org.servanda.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.assessment.Assessment;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Person;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;
import org.servanda.fact.Scenario;
import org.servanda.internal.engine.Assessor;
import org.servanda.norm.Finding;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/** A case in a test, told step by step; each step returns a new case. */
public final class Case {
  private static volatile Assessor assessor = Assessor.standard();

  private final String day;
  private final String state;
  private final Measure measure;
  private final List<String> nationalities;
  private final List<Circumstance> circumstances;
  private final List<FearedHarm> fears;
  private final boolean harmsComplete;
  private final Map<String, String> positions;
  private final String profile;

  private Case(
      String day,
      String state,
      Measure measure,
      List<String> nationalities,
      List<Circumstance> circumstances,
      List<FearedHarm> fears,
      boolean harmsComplete,
      Map<String, String> positions,
      String profile) {
    this.day = day;
    this.state = state;
    this.measure = measure;
    this.nationalities = nationalities;
    this.circumstances = circumstances;
    this.fears = fears;
    this.harmsComplete = harmsComplete;
    this.positions = positions;
    this.profile = profile;
  }

  /** Lets all later cases be assessed by another library, for tests that take a rule away. */
  public static void assessedBy(Assessor other) {
    assessor = other;
  }

  /**
   * China means to hand a national of the DPRK, held in its territory, over to the DPRK on
   * 2012-07-15.
   */
  public static Case china() {
    return new Case(
            "2012-07-15",
            "CHN",
            Measure.of("handover", "PRK"),
            List.of("PRK"),
            List.of(),
            List.of(),
            false,
            Map.of(),
            "mainstream")
        .say("person.in", "territory");
  }

  /**
   * A beating in interrogation by State officials of the place, as punishment: a real risk for a
   * class.
   */
  public static FearedHarm.Builder beating(String place) {
    return FearedHarm.of("beating-in-interrogation", place)
        .by("state-officials")
        .purposes("punishment")
        .scope("class")
        .risk(Risk.REAL);
  }

  /** A measure that may take the person to a further State, by way of the first. */
  public static Measure onward(String kind, String to, String further) {
    return new Measure(kind, to, List.of(further), "", Answer.NO, Provenance.UNTOLD, "");
  }

  public Case on(String newDay) {
    return new Case(
        newDay,
        state,
        measure,
        nationalities,
        circumstances,
        fears,
        harmsComplete,
        positions,
        profile);
  }

  public Case state(String newState) {
    return new Case(
        day,
        newState,
        measure,
        nationalities,
        circumstances,
        fears,
        harmsComplete,
        positions,
        profile);
  }

  public Case measure(Measure newMeasure) {
    return new Case(
        day,
        state,
        newMeasure,
        nationalities,
        circumstances,
        fears,
        harmsComplete,
        positions,
        profile);
  }

  public Case nationality(String... states) {
    return new Case(
        day,
        state,
        measure,
        List.of(states),
        circumstances,
        fears,
        harmsComplete,
        positions,
        profile);
  }

  public Case profile(String newProfile) {
    return new Case(
        day,
        state,
        measure,
        nationalities,
        circumstances,
        fears,
        harmsComplete,
        positions,
        newProfile);
  }

  /**
   * States a circumstance; it replaces an earlier one of the same key, unless the key is a list.
   */
  public Case say(String key, String value) {
    return say(Circumstance.of(key, value));
  }

  public Case say(Circumstance circumstance) {
    List<Circumstance> more = new ArrayList<>(circumstances);
    if (!circumstance.key().equals("person.left-because")) {
      more.removeIf(earlier -> earlier.key().equals(circumstance.key()));
    }
    more.add(circumstance);
    return new Case(
        day,
        state,
        measure,
        nationalities,
        List.copyOf(more),
        fears,
        harmsComplete,
        positions,
        profile);
  }

  /** Adds a fear; the list is complete as stated. */
  public Case fears(FearedHarm.Builder fear) {
    List<FearedHarm> more = new ArrayList<>(fears);
    more.add(fear.build());
    return new Case(
        day,
        state,
        measure,
        nationalities,
        circumstances,
        List.copyOf(more),
        true,
        positions,
        profile);
  }

  /** Nothing is feared, and that is stated. */
  public Case fearsNothing() {
    return new Case(
        day, state, measure, nationalities, circumstances, List.of(), true, positions, profile);
  }

  public Case position(String doctrine, String holds) {
    Map<String, String> more = new TreeMap<>(positions);
    more.put(doctrine, holds);
    return new Case(
        day, state, measure, nationalities, circumstances, fears, harmsComplete, more, profile);
  }

  public Scenario scenario() {
    Person.Builder person = Person.named("person");
    nationalities.forEach(person::nationality);
    circumstances.forEach(person::say);
    fears.forEach(person::fears);
    person.harmsComplete(harmsComplete);
    Scenario.Builder builder =
        Scenario.builder("a case")
            .on(day)
            .state(state)
            .measure(measure)
            .person(person.build())
            .profile(profile);
    positions.forEach(builder::position);
    return builder.build();
  }

  public Assessment assess() {
    return assessor.assess(scenario());
  }

  /** What a scenario that no case can tell comes to. */
  public static Assessment assess(Scenario scenario) {
    return assessor.assess(scenario);
  }

  /** The answer under the positions in force alone: much quicker than the whole. */
  public Assessment inForce() {
    return assessor.assessUnderPositionsInForce(scenario());
  }

  /** The status of the norm under a provision. */
  public NormStatus status(String provision) {
    return inForce()
        .norm(provision)
        .orElseThrow(() -> new AssertionError("no norm " + provision))
        .status();
  }

  /** The verdict on an element or exception of a provision; over all harms: {@code any-harm}. */
  public Verdict verdict(String provision, String element) {
    return finding(provision, element).verdict();
  }

  /** The first finding on an element or exception of a provision. */
  public Finding finding(String provision, String element) {
    return inForce()
        .norm(provision)
        .orElseThrow(() -> new AssertionError("no norm " + provision))
        .findings()
        .stream()
        .filter(finding -> finding.element().equals(element))
        .findFirst()
        .orElseThrow(() -> new AssertionError(provision + " has no finding on " + element));
  }

  /**
   * The verdict of the first finding on an element of a concept, from the explanation: {@code
   * torture#severe}.
   */
  public String conceptVerdict(String concept, String element) {
    return conceptVerdict(inForce(), concept, element);
  }

  /** The verdict of the first finding on an element of a concept, in this answer. */
  public static String conceptVerdict(Assessment answer, String concept, String element) {
    return answer.explanation().nodes().stream()
        .filter(
            node ->
                node.kind().equals("finding")
                    && node.provision().equals(concept)
                    && node.element().equals(element))
        .map(org.servanda.assessment.Node::verdict)
        .findFirst()
        .orElseThrow(() -> new AssertionError(concept + " has no finding on " + element));
  }
}
