package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Proof;
import org.servanda.fact.Provenance;
import org.servanda.fact.Reason;
import org.servanda.fact.Risk;
import org.servanda.internal.law.Element;
import org.servanda.internal.law.ElementTable;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Provision;
import org.servanda.internal.law.Vocabulary;
import org.servanda.norm.Clause;
import org.servanda.norm.Destination;
import org.servanda.norm.Position;
import org.servanda.norm.Removal;
import org.servanda.norm.Threshold;

/** What enters the session before any rule fires, sorted so that no order of statement matters. */
final class StatedFacts {
  /** The dispute how likely a harm must be; it is asked for each provision. */
  static final String STANDARD_OF_RISK = "standard-of-risk";

  private final RuleSession session;
  private final Map<String, List<Threshold>> thresholds = new HashMap<>();
  private List<Reason> ofPersons = List.of();

  StatedFacts(RuleSession session) {
    this.session = session;
  }

  List<Reason> all() {
    ofPersons = ofPersons();
    List<Reason> all = new ArrayList<>(ofPersons);
    Measure measure = session.scenario().measure();
    if (measure != null) {
      all.add(measure);
    }
    for (Person person : session.scenario().persons()) {
      all.addAll(session.nationalities(person));
      if (measure != null) {
        all.addAll(removals(person, measure));
      }
    }
    all.addAll(session.positions().all().values());
    all.addAll(session.law().vocabulary().relations());
    all.addAll(clauses());
    all.addAll(session.bindings().ofBearer());
    all.addAll(session.bindings().channels());
    all.addAll(destinations());
    for (ElementTable table : tables()) {
      List<Threshold> ofTable = thresholds(table);
      thresholds.put(table.id(), ofTable);
      all.addAll(ofTable);
    }
    return Derived.inOrderOfIds(all);
  }

  /** The circumstances, and what is feared with the words for it. */
  private List<Reason> ofPersons() {
    List<Reason> all = new ArrayList<>(session.scenario().circumstances());
    CompleteLists lists = new CompleteLists(session.law().vocabulary(), session.withheld());
    for (Person person : session.scenario().persons()) {
      all.addAll(lists.of(person));
      all.addAll(person.circumstances());
      all.addAll(person.harms());
    }
    session.scenario().persons().stream()
        .flatMap(person -> person.harms().stream())
        .map(FearedHarm::kind)
        .distinct()
        .map(session.law().vocabulary().harms()::get)
        .filter(java.util.Objects::nonNull)
        .forEach(all::add);
    return all;
  }

  /** Puts the circumstances and fears of now in the place of those of before. */
  void replaceWhatIsSaidOfPersons() {
    List<Reason> now = ofPersons();
    Map<Reason, Reason> before = new HashMap<>();
    ofPersons.forEach(fact -> before.put(fact, fact));
    now.replaceAll(fact -> before.getOrDefault(fact, fact)); // what is the same stays
    Set<Reason> kept = new HashSet<>(now);
    ofPersons.stream().filter(fact -> !kept.contains(fact)).forEach(session::retract);
    now.stream().filter(fact -> !before.containsKey(fact)).forEach(session::insert);
    ofPersons = now;
  }

  private List<ElementTable> tables() {
    List<ElementTable> tables = new ArrayList<>(session.law().concepts().values());
    session.bindings().provisions().forEach(provision -> tables.add(provision.table()));
    return tables;
  }

  /** Puts the positions of now, and what rests on them, in the place of those of before. */
  void replaceWhatRestsOn(Positions before) {
    for (Positions.Change change : session.positions().changesFrom(before)) {
      session.retract(change.before());
      session.insert(change.now());
      if (change.now().doctrine().equals(STANDARD_OF_RISK)) {
        replaceThresholds(change.now().scope());
      }
    }
  }

  private void replaceThresholds(String id) {
    List<Threshold> old = thresholds.get(id);
    if (old != null) {
      List<Threshold> now = thresholds(session.table(id));
      old.forEach(session::retract);
      now.forEach(session::insert);
      thresholds.put(id, now);
    }
  }

  private List<Removal> removals(Person person, Measure measure) {
    var kind = session.law().vocabulary().measures().get(measure.kind());
    List<Removal> removals = new ArrayList<>();
    if (kind != null && kind.conduct().equals("return") && !measure.to().isEmpty()) {
      removals.add(new Removal(person.id(), measure.to(), false, measure));
      measure
          .onward()
          .forEach(place -> removals.add(new Removal(person.id(), place, true, measure)));
    }
    return removals;
  }

  private List<Reason> clauses() {
    Map<String, Reason> clauses = new LinkedHashMap<>();
    for (Provision provision : session.bindings().provisions()) {
      Instrument instrument = session.law().instrument(provision.instrument());
      instrument.clauses().forEach(clause -> clauses.putIfAbsent(clause.id(), clause));
      provision
          .clause()
          .map(terms -> clause(provision, terms, instrument))
          .ifPresent(clause -> clauses.putIfAbsent(clause.id(), clause));
    }
    return List.copyOf(clauses.values());
  }

  private Clause clause(Provision provision, Provision.ClauseTerms terms, Instrument instrument) {
    return new Clause(
        provision.id(),
        instrument.id(),
        session.scenario().state(),
        session.bindings().otherParty(instrument),
        terms.covers(),
        terms.conditions(),
        terms.exceptions(),
        terms.grounds(),
        terms.textKnown(),
        provision.terms().title());
  }

  /** What binds the places where the measure may end, for the provisions that turn on it. */
  private List<Destination> destinations() {
    Bindings bindings = session.bindings();
    return bindings.provisions().stream()
        .filter(Provision::looksAtDestination)
        .map(Provision::instrument)
        .distinct()
        .flatMap(
            of ->
                bindings.places().stream()
                    .map(place -> new Destination(place, of, bindings.participation(place, of))))
        .toList();
  }

  private List<Threshold> thresholds(ElementTable table) {
    List<Threshold> thresholds = new ArrayList<>();
    for (Element element : table.elements()) {
      if (element.risk() != Risk.NONE || element.proof() != Proof.NONE) {
        thresholds.add(threshold(table, element));
      }
    }
    return thresholds;
  }

  private Threshold threshold(ElementTable table, Element element) {
    Position position =
        element.risk() == Risk.NONE
            ? null
            : session.positions().get(STANDARD_OF_RISK + "/" + table.id());
    Risk risk =
        position == null ? element.risk() : Risk.valueOf(Because.constant(position.holds()));
    String says =
        element.risk() == Risk.NONE
            ? "the proof must reach: " + words(element.proof())
            : "the risk must reach: " + words(risk);
    return new Threshold(
        table.id(),
        element.name(),
        risk,
        element.proof(),
        says,
        position == null ? List.of() : List.of(position));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The nationalities stated, and those that a State's law ascribes. */
  List<Nationality> nationalities(Person person) {
    List<Nationality> all = new ArrayList<>(person.nationalities());
    session.law().vocabulary().ascribed().stream()
        .filter(
            other ->
                person.nationalities().stream()
                        .filter(held -> held.tie() != Nationality.Tie.HABITUAL_RESIDENCE)
                        .anyMatch(held -> held.state().equals(other.nationalsOf()))
                    && person.nationalities().stream()
                        .noneMatch(held -> held.state().equals(other.state())))
        .forEach(other -> all.add(ascribed(person.id(), other)));
    all.sort(Comparator.comparing(Nationality::id));
    return all;
  }

  private static Nationality ascribed(String person, Vocabulary.AscribedNationality law) {
    return new Nationality(
        person,
        law.state(),
        Nationality.Tie.ASCRIBED,
        Answer.valueOf(law.available().toUpperCase(Locale.ROOT)),
        Answer.valueOf(law.effective().toUpperCase(Locale.ROOT)),
        Provenance.of(law.source()));
  }
}
