package org.servanda.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import org.servanda.internal.law.Law;
import org.servanda.norm.Finding;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/** A case in a test, told step by step; each step returns a new case. */
public final class Case {
  private static volatile Assessor assessor = Assessor.standard();

  private String day = "2012-07-15";
  private String state = "CHN";
  private Measure measure = Measure.of("handover", "PRK");
  private List<String> nationalities = List.of("PRK");
  private List<Circumstance> circumstances = List.of();
  private List<FearedHarm> fears = List.of();
  private boolean harmsComplete;
  private Map<String, String> positions = Map.of();
  private String profile = "mainstream";

  private Case() {}

  /** A case like another, before the step that tells them apart. */
  private static Case like(Case other) {
    Case next = new Case();
    next.day = other.day;
    next.state = other.state;
    next.measure = other.measure;
    next.nationalities = other.nationalities;
    next.circumstances = other.circumstances;
    next.fears = other.fears;
    next.harmsComplete = other.harmsComplete;
    next.positions = other.positions;
    next.profile = other.profile;
    return next;
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
    return new Case().say("person.in", "territory");
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

  /** The measures that send a person somewhere, whatever they are called. */
  static Stream<String> waysToSend() {
    return Stream.of(
        "handover",
        "expulsion",
        "extradition",
        "push-back",
        "rejection-at-frontier",
        "transfer",
        "constructive-pressure");
  }

  /** The measures that leave the person where she or he is. */
  static Stream<String> waysToSendNobody() {
    return Stream.of("let-stay", "transfer-of-names", "refuse-access-to-unhcr");
  }

  public Case on(String newDay) {
    Case next = like(this);
    next.day = newDay;
    return next;
  }

  public Case state(String newState) {
    Case next = like(this);
    next.state = newState;
    return next;
  }

  public Case measure(Measure newMeasure) {
    Case next = like(this);
    next.measure = newMeasure;
    return next;
  }

  public Case nationality(String... states) {
    Case next = like(this);
    next.nationalities = List.of(states);
    return next;
  }

  public Case profile(String newProfile) {
    Case next = like(this);
    next.profile = newProfile;
    return next;
  }

  /**
   * States a circumstance; it replaces an earlier one of the same key, unless the key is a list.
   */
  public Case say(String key, String value) {
    return say(Circumstance.of(key, value));
  }

  /** States several circumstances: {@code saying("entry.lawful=no entry.promptly=yes")}. */
  public Case saying(String facts) {
    Case told = this;
    for (String fact : facts.split(" ")) {
      int is = fact.indexOf('=');
      told = told.say(fact.substring(0, is), fact.substring(is + 1));
    }
    return told;
  }

  public Case say(Circumstance circumstance) {
    List<Circumstance> more = new ArrayList<>(circumstances);
    if (!circumstance.key().equals("person.left-because")) {
      more.removeIf(earlier -> earlier.key().equals(circumstance.key()));
    }
    more.add(circumstance);
    Case next = like(this);
    next.circumstances = List.copyOf(more);
    return next;
  }

  /** The person is let go back to the DPRK, freely or not. */
  public Case returning(String freely) {
    return measure(Measure.of("voluntary-return", "PRK")).say("person.returns-freely", freely);
  }

  /** Adds a fear; the list is complete as stated. */
  public Case fears(FearedHarm.Builder fear) {
    List<FearedHarm> more = new ArrayList<>(fears);
    more.add(fear.build());
    Case next = like(this);
    next.fears = List.copyOf(more);
    next.harmsComplete = true;
    return next;
  }

  /** Nothing is feared, and that is stated. */
  public Case fearsNothing() {
    Case next = like(this);
    next.fears = List.of();
    next.harmsComplete = true;
    return next;
  }

  public Case position(String doctrine, String holds) {
    Map<String, String> more = new TreeMap<>(positions);
    more.put(doctrine, holds);
    Case next = like(this);
    next.positions = more;
    return next;
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

  /** An assessor of another law, with the rules that cases are assessed by. */
  static Assessor assessorWith(Law law) {
    return assessor.withLaw(law);
  }

  /** What a scenario that no case can tell comes to. */
  public static Assessment assess(Scenario scenario) {
    return assessor.assess(scenario);
  }

  /** The same under the positions in force alone. */
  public static Assessment inForce(Scenario scenario) {
    return assessor.assessUnderPositionsInForce(scenario);
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

  /** The verdict on an element or exception of a provision as asked for this place. */
  public Verdict verdict(String provision, String element, String place) {
    return inForce().norms(provision).stream()
        .filter(norm -> norm.place().equals(place))
        .flatMap(norm -> norm.findings().stream())
        .filter(finding -> finding.element().equals(element))
        .findFirst()
        .orElseThrow()
        .verdict();
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
