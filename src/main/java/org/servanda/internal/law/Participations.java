package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.Participation;

/**
 * Who is bound by a treaty on a day. Pure functions: the same arguments give the same answer, and
 * the order of rows and acts never matters.
 */
public final class Participations {
  private Participations() {}

  /**
   * Whether a State is bound on a day, and why.
   *
   * @param terms what the treaty says of joining and leaving
   * @param table the acts that the data know
   * @param state the State, ISO 3166-1 alpha-3, or the code of an invented one
   * @param territory the territorial unit asked about, ISO 3166-1 alpha-3, or empty for the State
   * @param day the day asked about
   * @param overrides acts that a scenario states; those of this State towards this treaty, if any,
   *     replace all its acts in the data and count as complete. An act may lack its date; {@code
   *     none} states that the State isn't a party
   * @param stateNames the States that the data know, by code, with their names for running text. A
   *     State that is neither here nor in the table counts as invented: only overrides speak of it
   */
  public static Participation of(
      TreatyTerms terms,
      ParticipationTable table,
      String state,
      String territory,
      LocalDate day,
      List<TreatyAct> overrides,
      Map<String, String> stateNames) {
    return of(terms, table, state, territory, day, overrides, stateNames, Map.of());
  }

  /**
   * Whether a State is bound on a day, and why, where a scenario names States of its own.
   *
   * @param inventedNames names for running text that a scenario gives; they don't make a State
   *     known to the data. For the rest see the method above
   */
  public static Participation of(
      TreatyTerms terms,
      ParticipationTable table,
      String state,
      String territory,
      LocalDate day,
      List<TreatyAct> overrides,
      Map<String, String> stateNames,
      Map<String, String> inventedNames) {
    ParticipationQuestion question =
        ParticipationQuestion.ask(
            terms, table, state, territory, day, overrides, stateNames, inventedNames);
    return territory.isEmpty()
        ? new StateParticipation(question).answer()
        : new TerritorialParticipation(question).answer();
  }

  /**
   * The States that are surely bound on a day, by code. States whose participation is open on that
   * day are left out; territorial units don't count.
   */
  public static List<String> partiesOn(TreatyTerms terms, ParticipationTable table, LocalDate day) {
    return table.states().stream()
        .filter(
            state ->
                Stays.of(terms, table.actsOf(state)).periods().stream()
                    .anyMatch(stay -> stay.surelyCovers(day)))
        .sorted()
        .toList();
  }

  /**
   * The days on which it may turn whether a State is bound, or whether that is known: with which a
   * stay begins, and those after one ends or after the data end.
   */
  public static Set<LocalDate> turningDays(
      TreatyTerms terms, ParticipationTable table, String state) {
    Set<LocalDate> days = new TreeSet<>();
    for (Stay stay : Stays.of(terms, table.actsOf(state)).periods()) {
      days.addAll(List.of(stay.deposit().first(), stay.from().first(), stay.from().last()));
      DayRange end = stay.end();
      if (end != null) {
        days.addAll(List.of(end.first().plusDays(1), end.last().plusDays(1)));
      }
    }
    LocalDate complete = table.completeAsOf(state);
    if (complete != null) {
      days.add(complete.plusDays(1));
    }
    return days;
  }

  /**
   * How many States are surely bound on a day.
   *
   * @param excluding codes of States to leave out of the count
   */
  public static int countOfParties(
      TreatyTerms terms, ParticipationTable table, LocalDate day, Set<String> excluding) {
    return (int)
        partiesOn(terms, table, day).stream().filter(state -> !excluding.contains(state)).count();
  }

  /**
   * What happened between a State and a treaty, in the order of days, as far as the data know.
   *
   * @return empty when the data have no act of that State
   */
  public static List<HistoryEntry> history(
      TreatyTerms terms, ParticipationTable table, String state) {
    return Histories.of(terms, table, table.actsOf(state));
  }
}
