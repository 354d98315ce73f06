package org.servanda.internal.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.servanda.fact.Measure;
import org.servanda.fact.Scenario;
import org.servanda.fact.TreatyAct;

/** Checks the words that a scenario uses of States, the measure, treaties and positions. */
final class WordCheck {
  private static final List<String> OPEN_ACTS =
      List.of("reservation-", "declaration-", "territorial-");

  private final Law law;
  private final Scenario scenario;
  private final StateCodes states;
  private final List<Problem> problems = new ArrayList<>();

  WordCheck(Law law, Scenario scenario) {
    this.law = law;
    this.scenario = scenario;
    this.states = new StateCodes(law.vocabulary(), scenario.stateNames());
  }

  List<Problem> problems() {
    state("state", scenario.state());
    territory("territory", scenario.territory());
    scenario.stateNames().keySet().forEach(this::invented);
    Measure measure = scenario.measure();
    if (measure != null) {
      measure(measure);
    }
    scenario.acts().forEach(this::act);
    known("profile", "profile", scenario.profile(), law.profiles().keySet(), "Profiles are");
    scenario.positions().forEach(this::position);
    Collection<String> viewpoints = law.viewpoints().keySet();
    known("viewpoint", "viewpoint", scenario.viewpoint(), viewpoints, "Viewpoints are");
    scenario.incorporated().taken().forEach(this::incorporated);
    return problems;
  }

  private void measure(Measure measure) {
    Collection<String> kinds = law.vocabulary().measures().keySet();
    known("measure.kind", "measure", measure.kind(), kinds, "Measures are");
    if (!measure.to().isEmpty()) {
      state("measure.to", measure.to());
    }
    for (String place : measure.onward()) {
      state(FactPath.value("measure.onward", place), place);
    }
    if (!measure.under().isEmpty() && !law.instruments().containsKey(measure.under())) {
      List<String> agreements =
          law.instruments().values().stream()
              .filter(
                  instrument -> instrument.hasListedParties() || !instrument.raisedBy().isEmpty())
              .map(Instrument::id)
              .toList();
      known("measure.under", "agreement", measure.under(), agreements, "Agreements are");
    }
  }

  private void act(TreatyAct act) {
    String ofState = "participation." + act.state();
    state(ofState, act.state());
    String path = ofState + "." + act.instrument();
    known(path, "instrument", act.instrument(), law.instruments().keySet(), "Instruments are");
    if (OPEN_ACTS.stream().noneMatch(act.act()::startsWith)) {
      Collection<String> acts = law.vocabulary().wordsOf("acts").keySet();
      known(FactPath.value(path, act.act()), "act", act.act(), acts, "Acts are");
    }
    for (String day : List.of(act.date(), act.effective())) {
      if (!day.isEmpty() && !Days.isYear(day) && Days.read(day).isEmpty()) {
        problems.add(Problem.at(FactPath.value(path, day), Days.fault(day)));
      }
    }
    if (act.date().isEmpty() && !act.act().equals("none")) {
      problems.add(Problem.at(path, "the " + act.act() + " needs its date, or at least its year"));
    }
    territory(FactPath.value(path, act.territory()), act.territory());
  }

  private void incorporated(String id) {
    int slash = id.indexOf('/');
    Instrument instrument = law.instruments().get(slash < 0 ? id : id.substring(0, slash));
    Collection<String> known = new TreeSet<>(law.instruments().keySet());
    String list = "Instruments are";
    if (slash > 0 && instrument != null) {
      known = instrument.provisions().keySet();
      list = "Provisions of " + instrument.id() + " are";
    }
    known(FactPath.value("incorporated", id), "instrument or provision", id, known, list);
  }

  private void position(String key, String holds) {
    String path = "doctrines." + key;
    Doctrine doctrine = law.doctrines().get(key.split("/", 2)[0]);
    if (doctrine == null) {
      List<String> keys =
          law.doctrines().values().stream().flatMap(d -> d.keys().stream()).toList();
      Collection<String> names = key.contains("/") ? keys : law.doctrines().keySet();
      known(path, "doctrine", key, names, "Doctrines are");
    } else if (!key.equals(doctrine.name()) && !doctrine.keys().contains(key)) {
      String scopes =
          doctrine.scopes().isEmpty()
              ? " is asked only once; write '" + doctrine.name() + "'"
              : " is asked of: " + Spelling.list(doctrine.scopes());
      problems.add(
          Problem.at(
              path,
              "unknown doctrine '" + key + "'. The doctrine '" + doctrine.name() + "'" + scopes));
    } else {
      Map<String, Doctrine.Holding> positions = doctrine.positions();
      String list = "Positions of " + doctrine.name() + " are";
      known(FactPath.value(path, holds), "position", holds, positions.keySet(), list);
    }
  }

  private void invented(String code) {
    if (!StateCodes.isForInvented(code)) {
      problems.add(
          Problem.at(
              "states." + code,
              "'" + code + "' is no code for an invented State; their codes are XAA to XZZ"));
    }
  }

  private void state(String path, String code) {
    if (!states.isState(code)) {
      problems.add(Problem.at(path, states.fault(code)));
    }
  }

  private void territory(String path, String code) {
    if (!code.isEmpty() && !states.isTerritory(code)) {
      problems.add(
          Problem.at(
              path,
              "unknown territory '"
                  + code
                  + "'. Territories are written by their three letters in ISO 3166, for example HKG"));
    }
  }

  private void known(String path, String what, String word, Collection<String> known, String list) {
    if (!known.contains(word)) {
      problems.add(
          Problem.at(
              path, "unknown " + what + " '" + word + "'" + Spelling.hint(word, known, list)));
    }
  }
}
