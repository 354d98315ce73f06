package org.servanda.internal.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.ActKind;
import org.servanda.internal.law.Days;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.ParticipationTable;
import org.servanda.internal.law.Participations;
import org.servanda.internal.law.TreatyTerms;
import org.servanda.norm.Participation;

/** The participation of the scenario's States on its day, each worked out once. */
final class Participants {
  private final Law law;
  private final Scenario scenario;
  private final Map<String, Participation> known = new HashMap<>();
  private final Map<String, List<String>> parties = new HashMap<>();
  private final Map<String, Set<String>> othersOf = new HashMap<>();

  Participants(Law law, Scenario scenario) {
    this.law = law;
    this.scenario = scenario;
  }

  /** Whether a State is bound by an instrument on the day, and why. */
  Participation of(String state, String instrument) {
    String id = law.instrument(instrument).bindsThrough();
    String key = state + "/" + id;
    Participation participation = known.get(key);
    if (participation == null) {
      participation = workOut(state, law.instrument(id));
      known.put(key, participation);
    }
    return participation;
  }

  private Participation workOut(String state, Instrument instrument) {
    ParticipationTable table = law.participation().get(instrument.id());
    if (table != null || instrument.kind().equals("multilateral")) {
      return Participations.of(
          TreatyTerms.of(instrument),
          table == null ? ParticipationTable.none(instrument.id()) : table,
          state,
          state.equals(scenario.state()) ? scenario.territory() : "",
          scenario.on(),
          scenario.acts(),
          law.vocabulary().states(),
          scenario.stateNames());
    }
    boolean everybody = !instrument.hasListedParties();
    LocalDate last = lastDay(state, instrument);
    boolean gone = last != null && scenario.on().isAfter(last);
    boolean bound = everybody || (instrument.parties().contains(state) && !gone);
    String says =
        everybody
            ? instrument.name() + " binds every State, joined or not"
            : name(state)
                + (bound ? " is" : " isn't")
                + " a party to "
                + instrument.name()
                + (gone ? ", which bound it until " + last : "");
    return new Participation(
        state,
        "",
        instrument.id(),
        bound ? Participation.Status.BOUND : Participation.Status.NOT_BOUND,
        null,
        last,
        "",
        "",
        "",
        "",
        List.of(),
        List.of(),
        instrument.badges(),
        String.join("; ", instrument.sources()),
        says);
  }

  /**
   * The last day on which an agreement bound a State; of two parties the leaving of one ends it.
   */
  private @Nullable LocalDate lastDay(String state, Instrument instrument) {
    boolean bilateral = instrument.parties().size() == 2;
    return scenario.acts().stream()
        .filter(act -> act.instrument().equals(instrument.id()))
        .filter(act -> bilateral || act.state().equals(state))
        .filter(act -> ActKind.of(act.act()) == ActKind.END)
        .flatMap(act -> Days.read(act.date()).stream())
        .min(Comparator.naturalOrder())
        .orElse(instrument.leavers().get(state));
  }

  /** Every participation worked out so far, in the order of ids. */
  List<Participation> workedOut() {
    return known.values().stream().sorted(Comparator.comparing(Participation::id)).toList();
  }

  /** The States surely bound by a treaty on the day, by code; none when there is no table of it. */
  List<String> partiesOf(String bound) {
    String instrument = law.instrument(bound).bindsThrough();
    List<String> of = parties.get(instrument);
    if (of == null) {
      @Nullable ParticipationTable table = law.participation().get(instrument);
      of =
          table == null
              ? law.instrument(instrument).parties().stream()
                  .filter(state -> of(state, instrument).isBound())
                  .toList()
              : Participations.partiesOn(
                  TreatyTerms.of(law.instrument(instrument)), table, scenario.on());
      parties.put(instrument, of);
    }
    return of;
  }

  /** How many States besides the bearer are surely bound by at least one of these treaties. */
  int numberOfOtherParties(List<String> instruments) {
    return otherParties(instruments).size();
  }

  /** The States besides the bearer that are surely bound by at least one of these treaties. */
  Set<String> otherParties(List<String> instruments) {
    String key = String.join("+", instruments);
    Set<String> others = othersOf.get(key);
    if (others == null) {
      Set<String> all = new TreeSet<>();
      instruments.forEach(instrument -> all.addAll(partiesOf(instrument)));
      all.remove(scenario.state());
      others = Collections.unmodifiableSet(all);
      othersOf.put(key, others);
    }
    return others;
  }

  /** How many other States the data know. */
  int numberOfOtherStates() {
    return Math.max(0, law.vocabulary().states().size() - 1);
  }

  /** The name of a State for running text. */
  String name(String code) {
    return law.vocabulary().stateName(code, scenario);
  }
}
