package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.event.rule.RuleEventListener;
import org.kie.internal.event.rule.RuleEventManager;
import org.servanda.fact.Fact;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Reason;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.ElementTable;
import org.servanda.internal.law.Law;
import org.servanda.norm.Consequence;
import org.servanda.norm.Outcome;
import org.servanda.norm.Priority;
import org.servanda.norm.Showing;
import org.servanda.norm.Step;

/**
 * The rules at work on one case. It goes through every stage under one set of positions, and then,
 * as often as it is asked, under another, where it redoes only what the change reaches: a derived
 * fact goes when the match of the rule that gave it goes. Not thread-safe; made for one assessment
 * and closed.
 */
final class RuleSession implements AutoCloseable {
  /** Under which name the environment of the Drools session holds this one. */
  static final String KEY = "servanda.session";

  private final RuleBase rules;
  private final Law law;
  private final Bindings bindings;
  private final List<Reason> stated = new ArrayList<>();
  private final KieSession session;
  private final StatedFacts statedFacts;
  private final ConceptMaker concepts;
  private final Applications applications;
  private final AddresseeMaker addressees;
  private final InPlay inPlay;
  private final Map<Object, FactHandle> handles = new IdentityHashMap<>();
  private final Map<org.kie.api.runtime.rule.Match, Reason> byMatch = new IdentityHashMap<>();
  private final List<Reason> gone = new ArrayList<>();
  private final Derived derived = new Derived();
  private final Showings showings = new Showings();
  private final Outcomes outcomes = new Outcomes();
  private final Consulted consulted = new Consulted();
  private Scenario scenario;
  private List<Fact> withheld;
  private Positions positions;
  private int facts;
  private int firings;

  RuleSession(RuleBase rules, Knowable knowable, Positions positions, Bindings bindings) {
    this.rules = rules;
    this.law = bindings.law();
    this.scenario = knowable.scenario();
    this.withheld = knowable.withheld();
    this.positions = positions;
    this.bindings = bindings;
    this.inPlay = bindings.inPlay();
    this.session = rules.base().newKieSession();
    this.statedFacts = new StatedFacts(this);
    FindingMaker findings = new FindingMaker(this);
    this.concepts = new ConceptMaker(this, findings);
    this.applications = new Applications(this, findings);
    this.addressees = new AddresseeMaker(this);
    session.getEnvironment().set(KEY, this);
    ((RuleEventManager) session)
        .addEventListener(
            new RuleEventListener() {
              @Override
              public void onDeleteMatch(org.kie.api.runtime.rule.Match match) {
                Reason reason = byMatch.remove(match);
                if (reason != null) {
                  gone.add(reason);
                }
              }
            });
  }

  /** Goes through every stage, and says what came out. */
  Run begin() {
    enter();
    new BreachMaker(this).all().forEach(this::keep);
    fire(Stage.REMAINDER);
    return now();
  }

  /** Goes through every stage but the last: what becomes of a breach isn't asked. */
  void enter() {
    stated.addAll(withheld);
    List<Reason> all = statedFacts.all();
    all.stream().filter(Fact.class::isInstance).forEach(stated::add);
    all.forEach(this::insert);
    goThroughStages();
  }

  /** What has come out by now. */
  Run now() {
    return new Run(this, derived.copy(), stated);
  }

  /** Goes on to other positions; what becomes of a breach is asked only in the beginning. */
  void moveTo(Positions others) {
    Positions before = positions;
    positions = others;
    statedFacts.replaceWhatRestsOn(before);
    goThroughStages();
  }

  /**
   * Goes on to other positions and to a case that differs from this one in nothing but
   * circumstances and fears; what becomes of a breach is asked only in the beginning.
   */
  void moveTo(Positions others, Knowable other) {
    scenario = other.scenario();
    withheld = other.withheld();
    statedFacts.replaceWhatIsSaidOfPersons();
    moveTo(others);
  }

  private void goThroughStages() {
    fire(Stage.CONCEPT_SHOWINGS);
    concepts.refresh();
    fire(Stage.PROVISION_SHOWINGS);
    applications.refresh("norm");
    fire(Stage.NORM_STATUS);
    fire(Stage.PROCEDURE_SHOWINGS);
    applications.refresh("procedure");
    fire(Stage.NORM_STATUS);
    fire(Stage.PAIRS);
    addressees.refresh();
    fire(Stage.TREATMENT);
    fire(Stage.MATRIX);
    fire(Stage.OUTCOME);
    outcomes.settle(this);
    fire(Stage.PRIORITY);
  }

  /** Fires what a stage has to fire, until nothing that it took away gives it more to do. */
  private void fire(Stage stage) {
    do {
      session.getAgenda().getAgendaGroup(stage.group()).setFocus();
      firings += session.fireAllRules();
    } while (dropWhatIsGone());
  }

  private boolean dropWhatIsGone() {
    if (gone.isEmpty()) {
      return false;
    }
    List<Reason> all = List.copyOf(gone);
    gone.clear();
    for (Reason reason : all) {
      consulted.forget(reason);
      if (reason instanceof Showing showing) {
        showings.remove(showing);
      } else if (reason instanceof Outcome outcome) {
        outcomes.remove(outcome);
      } else {
        drop(reason);
      }
    }
    return true;
  }

  /** Records what a rule derived, and that it goes when this match goes. */
  void record(Match match, Reason reason) {
    if (reason instanceof Showing showing && !inPlay.has(showing.table())) {
      return;
    }
    byMatch.put(match.origin(), reason);
    consulted.note(reason, match.reasons());
    if (reason instanceof Showing showing) {
      showings.add(showing); // rules never match showings; the generic step reads them
    } else if (reason instanceof Outcome outcome) {
      outcomes.add(outcome);
    } else {
      keep(reason);
    }
  }

  /** Keeps a derived fact, and inserts it where a later rule could match it. */
  void keep(Reason reason) {
    derived.add(reason);
    if (isMatchedLater(reason)) {
      insert(reason);
    }
  }

  /** Drops a derived fact. */
  void drop(Reason reason) {
    derived.remove(reason);
    retract(reason);
  }

  /** What no later rule matches stays out of the session: every fact there costs. */
  private static boolean isMatchedLater(Reason reason) {
    if (reason instanceof Step step) {
      return step.applies() == Step.Applies.APPLIES;
    }
    return !(reason instanceof Priority || reason instanceof Consequence);
  }

  void insert(Object fact) {
    facts++;
    handles.put(fact, session.insert(fact));
  }

  void retract(Object fact) {
    FactHandle handle = handles.remove(fact);
    if (handle != null) {
      session.delete(handle);
    }
  }

  ElementTable table(String id) {
    ElementTable concept = law.concepts().get(id);
    return concept != null ? concept : law.provision(id).table();
  }

  List<Nationality> nationalities(Person person) {
    return statedFacts.nationalities(person);
  }

  Derived derived() {
    return derived;
  }

  Showings showings() {
    return showings;
  }

  Consulted consulted() {
    return consulted;
  }

  InPlay inPlay() {
    return inPlay;
  }

  ConceptMaker concepts() {
    return concepts;
  }

  Applications applications() {
    return applications;
  }

  List<Fact> withheld() {
    return withheld;
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
    return law.vocabulary().stateName(code, scenario);
  }

  int facts() {
    return facts;
  }

  int firings() {
    return firings;
  }

  @Override
  public void close() {
    session.dispose();
  }
}
