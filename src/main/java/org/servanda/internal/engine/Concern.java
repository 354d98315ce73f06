package org.servanda.internal.engine;

import java.time.LocalDate;
import java.util.List;
import org.servanda.fact.Measure;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Instrument;

/** Which instruments a case is about: by their parties, and by what must raise them. */
record Concern(Scenario scenario, List<String> places) {
  /** Whether it could concern this State and destination. */
  boolean reaches(Instrument instrument) {
    if (!isRaised(instrument)) {
      return false;
    }
    List<String> parties = instrument.parties();
    if (parties.isEmpty()) {
      return true;
    }
    return parties.contains(scenario.state())
        && (parties.size() == 1 || parties.stream().anyMatch(places::contains));
  }

  /** Whether anything brings the instrument into the case, where something must. */
  private boolean isRaised(Instrument instrument) {
    Measure measure = scenario.measure();
    return instrument.raisedBy().isEmpty()
        || (measure != null && measure.under().equals(instrument.id()))
        || scenario.persons().stream()
            .flatMap(person -> person.circumstances().stream())
            .anyMatch(fact -> instrument.raisedBy().contains(fact.key()));
  }

  /** Whether it was concluded by the day and not yet at an end. */
  boolean isConcluded(Instrument instrument) {
    LocalDate day = scenario.on();
    LocalDate adopted = instrument.adopted();
    LocalDate ended = instrument.ended();
    return (adopted == null || !day.isBefore(adopted)) && (ended == null || !day.isAfter(ended));
  }
}
