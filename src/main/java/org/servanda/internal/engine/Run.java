package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.servanda.fact.Fact;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Reason;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.ElementTable;
import org.servanda.internal.law.Law;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.ConflictType;
import org.servanda.norm.Consequence;
import org.servanda.norm.Norm;
import org.servanda.norm.Pair;
import org.servanda.norm.Position;
import org.servanda.norm.Priority;
import org.servanda.norm.Showing;
import org.servanda.norm.Step;
import org.servanda.norm.Subject;
import org.servanda.norm.Threshold;

/**
 * One pass through every stage under one set of positions, in one session. Not thread-safe; made
 * for one assessment and thrown away.
 */
final class Run {
  /** Under which name the session's environment holds the run. */
  static final String KEY = "servanda.run";

  private final RuleBase rules;
  private final Law law;
  private final Scenario scenario;
  private final Positions positions;
  private final Bindings bindings;
  private final KieSession session;
  private final Authorities authorities;
  private final Map<String, List<Showing>> showings = new HashMap<>();
  private final Map<String, ConceptFinding> concepts = new HashMap<>();
  private final Derived derived = new Derived();
  private final Set<String> consulted = new TreeSet<>();
  private final Set<String> consultedInTreatment = new TreeSet<>();
  private Map<String, String> verdicts = Map.of();
  private boolean inTreatment;
  private boolean sameAsFirst;
  private final List<Reason> stated = new ArrayList<>();
  private final List<Fact> withheld;
  private int facts;
  private int firings;

  Run(RuleBase rules, Law law, Knowable knowable, Positions positions, Bindings bindings) {
    this.rules = rules;
    this.law = law;
    this.scenario = knowable.scenario();
    this.withheld = knowable.withheld();
    this.stated.addAll(withheld);
    this.positions = positions;
    this.bindings = bindings;
    this.authorities = bindings.authorities();
    this.session = rules.base().newKieSession();
    session.getEnvironment().set(KEY, this);
  }

  /** Goes through every stage and closes the session. */
  Run go() {
    return go(null, "");
  }

  /**
   * Goes through the stages under one other position and closes the session. Where that position
   * changes no finding, and nothing in the treatment of conflicts rests on its dispute, the rest
   * would come out as before and is left out; what remains is asked of the first pass alone.
   *
   * @param first the pass under the positions in force
   * @param doctrine the key of the doctrine in which the position differs
   */
  Run go(@Nullable Run first, String doctrine) {
    try {
      List<Reason> facts = new StatedFacts(this).all();
      facts.stream().filter(Fact.class::isInstance).forEach(stated::add);
      facts.forEach(this::insert);
      fire(Stage.CONCEPT_SHOWINGS);
      new ConceptMaker(this).all().forEach(this::add);
      fire(Stage.PROVISION_SHOWINGS);
      Applications applications = new Applications(this);
      applications.of("norm").forEach(application -> insert(Candidate.of(application)));
      fire(Stage.NORM_STATUS);
      fire(Stage.PROCEDURE_SHOWINGS);
      applications.of("procedure").forEach(application -> insert(Candidate.of(application)));
      fire(Stage.NORM_STATUS);
      verdicts = Contests.verdicts(derived(Norm.class));
      inTreatment = true;
      if (first != null
          && !first.consultedInTreatment.contains(doctrine)
          && verdicts.equals(first.verdicts)) {
        sameAsFirst = true;
        return this;
      }
      fire(Stage.PAIRS);
      new AddresseeMaker(this).all().forEach(this::add);
      fire(Stage.TREATMENT);
      fire(Stage.MATRIX);
      fire(Stage.OUTCOME);
      fire(Stage.PRIORITY);
      if (first == null) {
        new BreachMaker(this).all().forEach(this::add);
        fire(Stage.REMAINDER);
      }
      return this;
    } finally {
      session.dispose();
    }
  }

  private void fire(Stage stage) {
    session.getAgenda().getAgendaGroup(stage.group()).setFocus();
    firings += session.fireAllRules();
  }

  private void insert(Object fact) {
    facts++;
    session.insert(fact);
  }

  /** Inserts a derived fact and keeps it for the answer. */
  void add(Reason reason) {
    if (!derived.add(reason)) {
      return;
    }
    if (reason instanceof Showing showing) {
      showings
          .computeIfAbsent(showing.table() + "#" + showing.element(), key -> new ArrayList<>())
          .add(showing);
      return; // rules never match showings; the generic step reads them here
    }
    if (reason instanceof ConceptFinding concept) {
      concepts.put(concept.id(), concept);
    }
    if (isMatchedLater(reason)) {
      insert(reason);
    }
  }

  /** What no later rule matches stays out of the session: every fact there costs. */
  private static boolean isMatchedLater(Reason reason) {
    if (reason instanceof Step step) {
      return step.applies() == Step.Applies.APPLIES;
    }
    return !(reason instanceof Priority || reason instanceof Consequence);
  }

  void addPair(Norm restraining, Norm pulling, ConflictType type, Match match) {
    String place = pulling.place().isEmpty() ? restraining.place() : pulling.place();
    String act = law.vocabulary().conducts().getOrDefault(pulling.conduct(), pulling.conduct());
    add(
        new Pair(
            restraining,
            pulling,
            type,
            act + (place.isEmpty() ? "" : ": " + stateName(place)),
            bindings.lawOfTreatiesIsCustom(restraining, pulling),
            match.rule().name(),
            match.rule().says(),
            match.rule().cites(),
            match.reasons(),
            Pair.keyOf(restraining, pulling)));
  }

  /** What was derived of this type, in the order of ids. */
  <T extends Reason> List<T> derived(Class<T> type) {
    return derived.of(type);
  }

  List<Showing> showings(String table, String element) {
    List<Showing> found = showings.getOrDefault(table + "#" + element, List.of());
    return found.size() < 2 ? found : Derived.inOrderOfIds(found);
  }

  @Nullable ConceptFinding concept(String concept, Subject subject) {
    ElementTable table = table(concept);
    Subject asked =
        new Subject(subject.person(), table.byPlace() ? subject.place() : "", subject.item());
    return concepts.get("concept:" + concept + "@" + asked);
  }

  ElementTable table(String id) {
    ElementTable concept = law.concepts().get(id);
    if (concept != null) {
      return concept;
    }
    return law.provision(id).table();
  }

  List<Nationality> nationalities(Person person) {
    List<Nationality> all = new ArrayList<>(person.nationalities());
    law.vocabulary().ascribed().stream()
        .filter(
            other ->
                person.nationalities().stream()
                        .anyMatch(held -> held.state().equals(other.nationalsOf()))
                    && person.nationalities().stream()
                        .noneMatch(held -> held.state().equals(other.state())))
        .forEach(other -> all.add(StatedFacts.ascribed(person.id(), other)));
    all.sort(Comparator.comparing(Nationality::id));
    return all;
  }

  /**
   * Whether a showing rests only on younger authorities, where the position in force excludes them.
   */
  boolean isTooLate(Showing showing) {
    Position position = positions.get("later-authority");
    if (position == null || !authorities.allLater(showing.cites())) {
      return false;
    }
    consult(List.of(position));
    return position.holds().equals("excluded");
  }

  /** Notes the positions on which something rests. */
  void consult(List<? extends Reason> reasons) {
    for (Reason reason : reasons) {
      if (reason instanceof Position position) {
        consulted.add(position.key());
        if (inTreatment) {
          consultedInTreatment.add(position.key());
        }
      } else if (reason instanceof Threshold || reason instanceof Showing) {
        consult(reason.restsOn());
      }
    }
  }

  /** The verdicts on norms and findings, by id. */
  Map<String, String> verdicts() {
    return verdicts;
  }

  /** Whether the pass came out like the first one, so that its conflicts weren't treated again. */
  boolean isSameAsFirst() {
    return sameAsFirst;
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

  RuleBase rules() {
    return rules;
  }

  Law law() {
    return law;
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

  String stateName(String code) {
    return scenario.stateNames().getOrDefault(code, law.vocabulary().stateName(code));
  }

  int facts() {
    return facts;
  }

  int firings() {
    return firings;
  }
}
