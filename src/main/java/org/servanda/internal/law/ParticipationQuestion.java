package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.TreatyAct;

/**
 * What is asked, and the acts that may answer it.
 *
 * @param terms the treaty
 * @param table the acts known to the data
 * @param state the State
 * @param territory the territorial unit, or empty
 * @param day the day
 * @param acts the acts that count: those of the data, or those that a scenario puts in their place
 * @param overridden whether a scenario puts its own acts in place of the data
 * @param known whether the data know that State
 * @param stateName the State's name in running text
 */
record ParticipationQuestion(
    TreatyTerms terms,
    ParticipationTable table,
    String state,
    String territory,
    LocalDate day,
    List<TreatyAct> acts,
    boolean overridden,
    boolean known,
    String stateName) {
  /**
   * Gathers the acts that count.
   *
   * @param overrides acts stated by a scenario; those of other States or instruments are left aside
   * @param stateNames the States that the data know, with their names
   * @param inventedNames names that a scenario gives to States
   */
  static ParticipationQuestion ask(
      TreatyTerms terms,
      ParticipationTable table,
      String state,
      String territory,
      LocalDate day,
      List<TreatyAct> overrides,
      Map<String, String> stateNames,
      Map<String, String> inventedNames) {
    List<TreatyAct> stated =
        overrides.stream()
            .filter(act -> act.state().equals(state) && act.instrument().equals(terms.id()))
            .toList();
    List<TreatyAct> inTable = table.actsOf(state);
    return new ParticipationQuestion(
        terms,
        table,
        state,
        territory,
        day,
        stated.isEmpty() ? inTable : stated,
        !stated.isEmpty(),
        stateNames.containsKey(state) || !inTable.isEmpty(),
        inventedNames.getOrDefault(state, stateNames.getOrDefault(state, state)));
  }

  /** The day up to which an absent act of consent means that there is none, or null. */
  @Nullable LocalDate completeAsOf() {
    return table.completeAsOf(state);
  }

  /**
   * That day as text; empty when there is none, when the scenario states the acts, and when it
   * doesn't matter since the State can't join.
   */
  String asOf() {
    LocalDate asOf = completeAsOf();
    return overridden || isClosed() || asOf == null ? "" : asOf.toString();
  }

  /** Whether an absent act of consent means that there is none on the day asked about. */
  boolean isComplete() {
    LocalDate asOf = completeAsOf();
    return overridden || (asOf != null && !day.isAfter(asOf));
  }

  /** Whether the treaty isn't open to that State at all. */
  boolean isClosed() {
    return terms.opening().excludes(state);
  }

  /**
   * Why the treaty doesn't reach the territorial unit; empty where the data don't say so, and where
   * a scenario states acts of its own.
   */
  String whyNotExtended() {
    return overridden ? "" : table.notExtended().getOrDefault(state + " " + territory, "");
  }

  /** The territorial unit's name in running text. */
  String territoryName() {
    return table.territories().getOrDefault(territory, territory);
  }

  /** The same question about the State as such. */
  ParticipationQuestion ofTheState() {
    return new ParticipationQuestion(
        terms, table, state, "", day, acts, overridden, known, stateName);
  }
}
