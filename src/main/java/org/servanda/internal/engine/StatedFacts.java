package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.servanda.norm.Position;
import org.servanda.norm.Removal;
import org.servanda.norm.Threshold;

/** What enters the session before any rule fires, sorted so that no order of statement matters. */
final class StatedFacts {
  private final Run run;

  StatedFacts(Run run) {
    this.run = run;
  }

  List<Reason> all() {
    List<Reason> all = new ArrayList<>();
    all.addAll(run.scenario().circumstances());
    Measure measure = run.scenario().measure();
    if (measure != null) {
      all.add(measure);
    }
    CompleteLists lists = new CompleteLists(run.law().vocabulary(), run.withheld());
    for (Person person : run.scenario().persons()) {
      all.addAll(lists.of(person));
      all.addAll(run.nationalities(person));
      all.addAll(person.harms());
      all.addAll(person.circumstances());
      if (measure != null) {
        all.addAll(removals(person, measure));
      }
    }
    all.addAll(run.positions().all().values());
    all.addAll(vocabulary());
    all.addAll(clauses());
    all.addAll(run.bindings().ofBearer());
    all.addAll(run.bindings().channels());
    run.law().concepts().values().forEach(table -> all.addAll(thresholds(table)));
    run.bindings().provisions().forEach(provision -> all.addAll(thresholds(provision.table())));
    all.sort(Comparator.comparing(Reason::id));
    return all;
  }

  private List<Removal> removals(Person person, Measure measure) {
    var kind = run.law().vocabulary().measures().get(measure.kind());
    List<Removal> removals = new ArrayList<>();
    if (kind != null && kind.conduct().equals("return") && !measure.to().isEmpty()) {
      removals.add(new Removal(person.id(), measure.to(), false, measure));
      measure
          .onward()
          .forEach(place -> removals.add(new Removal(person.id(), place, true, measure)));
    }
    return removals;
  }

  private List<Reason> vocabulary() {
    List<Reason> words = new ArrayList<>();
    run.scenario().persons().stream()
        .flatMap(person -> person.harms().stream())
        .map(FearedHarm::kind)
        .distinct()
        .map(run.law().vocabulary().harms()::get)
        .filter(java.util.Objects::nonNull)
        .forEach(words::add);
    words.addAll(run.law().vocabulary().relations());
    return words;
  }

  private List<Reason> clauses() {
    List<Reason> clauses = new ArrayList<>();
    for (Provision provision : run.bindings().provisions()) {
      Instrument instrument = run.law().instrument(provision.instrument());
      clauses.addAll(instrument.clauses());
      provision
          .clause()
          .ifPresent(
              terms ->
                  clauses.add(
                      new Clause(
                          provision.id(),
                          instrument.id(),
                          run.scenario().state(),
                          run.bindings().otherParty(instrument),
                          terms.covers(),
                          terms.conditions(),
                          terms.exceptions(),
                          terms.grounds(),
                          terms.textKnown(),
                          provision.terms().title())));
    }
    return clauses.stream().distinct().toList();
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
        element.risk() == Risk.NONE ? null : run.positions().get("standard-of-risk/" + table.id());
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

  static Nationality ascribed(String person, Vocabulary.AscribedNationality law) {
    return new Nationality(
        person,
        law.state(),
        Nationality.Tie.ASCRIBED,
        Answer.valueOf(law.available().toUpperCase(Locale.ROOT)),
        Answer.valueOf(law.effective().toUpperCase(Locale.ROOT)),
        Provenance.of(law.source()));
  }
}
