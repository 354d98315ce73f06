package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servanda.fact.Answer;
import org.servanda.fact.Measure;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;
import org.servanda.fact.TreatyAct;

/** Looks for what can't be true together in the measure, the acts and the positions. */
final class SenseCheck {
  private static final String NOTHING = "none";
  private static final String VOLUNTARY = "voluntary-return";

  private final Law law;
  private final Scenario scenario;
  private final List<Problem> problems = new ArrayList<>();

  SenseCheck(Law law, Scenario scenario) {
    this.law = law;
    this.scenario = scenario;
  }

  List<Problem> problems() {
    Measure measure = scenario.measure();
    if (measure != null) {
      destination(measure);
      agreement(measure);
      LocalDate day = measure.provenance().date();
      if (measure.carriedOut() == Answer.YES && day != null && day.isAfter(scenario.on())) {
        add(
            "measure.date",
            "the measure is said to be carried out, yet on a day after the day of " + "assessment",
            "on");
      }
    }
    names();
    acts();
    scenario.positions().forEach(this::position);
    return problems;
  }

  private void destination(Measure measure) {
    // within one State a territory may well send a person to the rest of it
    if (sends(law, measure)
        && measure.to().equals(scenario.state())
        && scenario.territory().isEmpty()) {
      add("measure.to", measure.to() + " can't send a person to itself", "state");
    }
    if (!measure.to().isEmpty() && measure.onward().contains(measure.to())) {
      add(
          FactPath.value("measure.onward", measure.to()),
          measure.to() + " is the destination already, so the person can't be sent on to it",
          "measure.to");
    }
  }

  private void agreement(Measure measure) {
    Instrument agreement = law.instruments().get(measure.under());
    if (agreement == null) {
      return;
    }
    if (measure.kind().equals(VOLUNTARY)) {
      add(
          "measure.kind",
          "who goes of her or his own free will isn't sent under an agreement; "
              + "leave out 'under', or name the measure that the agreement speaks of",
          "measure.under");
    }
    if (agreement.hasListedParties() && !agreement.parties().contains(scenario.state())) {
      add(
          "measure.under",
          scenario.state()
              + " is no party to "
              + agreement.id()
              + "; its parties are "
              + Spelling.list(agreement.parties()),
          "state");
    }
  }

  private void names() {
    Set<String> names = new HashSet<>();
    for (Person person : scenario.persons()) {
      if (!names.add(person.id())) {
        add(
            FactPath.of(person.id(), "name"),
            "two persons are called '" + person.id() + "'; give each a name of her or his own",
            "");
      }
    }
  }

  private void acts() {
    for (TreatyAct act : scenario.acts()) {
      String path = "participation." + act.state() + "." + act.instrument();
      Optional<TreatyAct> something =
          scenario.acts().stream()
              .filter(
                  other ->
                      other.state().equals(act.state())
                          && other.instrument().equals(act.instrument())
                          && !other.act().equals(NOTHING))
              .findFirst();
      if (act.act().equals(NOTHING) && something.isPresent()) {
        add(
            FactPath.value(path, NOTHING),
            act.state()
                + " is said to have done nothing towards "
                + act.instrument()
                + ", and yet something",
            FactPath.value(path, something.get().act()));
      }
    }
  }

  private void position(String key, String holds) {
    Doctrine doctrine = law.doctrines().get(key.split("/", 2)[0]);
    Doctrine.Holding holding = doctrine == null ? null : doctrine.positions().get(holds);
    if (doctrine == null || holding == null || holding.existsOn(scenario.on())) {
      return;
    }
    LocalDate since = holding.since();
    boolean early = since != null && scenario.on().isBefore(since);
    String open =
        Spelling.list(
            doctrine.positions().entrySet().stream()
                .filter(other -> other.getValue().existsOn(scenario.on()))
                .map(Map.Entry::getKey)
                .toList());
    String when = early ? "from " + since + " on" : "until " + holding.until();
    add(
        FactPath.value("doctrines." + key, holds),
        "nobody could hold '"
            + holds
            + "' on "
            + scenario.on()
            + "; it can be held only "
            + when
            + ". Positions of that day are: "
            + open,
        "on");
  }

  /** Whether the measure brings the person somewhere. */
  static boolean sends(Law law, Measure measure) {
    Vocabulary.MeasureKind kind = law.vocabulary().measures().get(measure.kind());
    return kind != null && kind.conduct().equals("return");
  }

  private void add(String path, String message, String other) {
    problems.add(new Problem(path, message, other));
  }
}
