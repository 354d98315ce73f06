package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.List;
import org.servanda.fact.Scenario;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.Participation;

/** The State and the day that a scenario asks about, and what the data know of the State. */
record ForumCase(Law law, Scenario scenario) {
  LocalDate day() {
    return scenario.on();
  }

  String state() {
    return scenario.state();
  }

  String stateName() {
    return law.vocabulary().stateName(scenario.state(), scenario);
  }

  /** Whether the data know that State, so that what they lack can mean something. */
  boolean isKnown() {
    return law.vocabulary().states().containsKey(scenario.state());
  }

  ParticipationTable table(String treaty) {
    ParticipationTable table = law.participation().get(treaty);
    return table == null ? ParticipationTable.none(treaty) : table;
  }

  /** Acts that the scenario puts in the place of the data. */
  List<TreatyAct> stated(String treaty) {
    return scenario.acts().stream()
        .filter(act -> act.state().equals(state()) && act.instrument().equals(treaty))
        .toList();
  }

  /** Acts of that kind by the State itself, those of the scenario in place of the data. */
  List<TreatyAct> acts(String treaty, String act) {
    List<TreatyAct> stated = stated(treaty);
    return (stated.isEmpty() ? table(treaty).actsOf(state()) : stated)
        .stream()
            .filter(one -> one.act().equals(act) && one.territory().isEmpty())
            .sorted(Stays.BY_DAY)
            .toList();
  }

  Participation participation(Instrument treaty) {
    return Participations.of(
        TreatyTerms.of(treaty),
        table(treaty.id()),
        state(),
        scenario.territory(),
        day(),
        scenario.acts(),
        law.vocabulary().states(),
        scenario.stateNames());
  }
}
