package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Scenario;
import org.servanda.norm.Norm;

/**
 * What would change an answer: the smallest sets of changes that turn a norm or a conflict, found
 * by assessing changed scenarios under the positions in force. Immutable and thread-safe.
 *
 * @param lawVersion the version of the encoded law
 * @param scenario the scenario, with its facts in words
 * @param norms the norms asked about as they stand, in the order of ids
 * @param conflicts the conflicts asked about as they stand, in the order of ids
 * @param sets the sets: those of one change before those of two, then those that turn most
 * @param names the words behind the ids
 * @param search how far the search went
 */
public record WhatIf(
    String lawVersion,
    Scenario scenario,
    List<Norm> norms,
    List<Conflict> conflicts,
    List<ChangeSet> sets,
    Names names,
    Search search) {
  public WhatIf {
    Objects.requireNonNull(lawVersion, "lawVersion");
    Objects.requireNonNull(scenario, "scenario");
    norms = List.copyOf(norms);
    conflicts = List.copyOf(conflicts);
    sets = List.copyOf(sets);
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(search, "search");
  }

  /**
   * How far a search went.
   *
   * @param changes how many single changes there were to try
   * @param changesTried how many of these were tried
   * @param pairs how many pairs of changes there were to try: those of which each part clears one
   *     of the obstacles, and those of which both bear on the same point
   * @param pairsTried how many of these were tried
   * @param limit how many changed scenarios are tried at most
   * @param notVaried the scenario keys on which something rests and for which no other value was
   *     tried, sorted
   */
  public record Search(
      int changes, int changesTried, int pairs, int pairsTried, int limit, List<String> notVaried) {
    public Search {
      notVaried = List.copyOf(notVaried);
    }

    /** Whether the limit left something untried. */
    public boolean isCutShort() {
      return changesTried < changes || pairsTried < pairs;
    }
  }
}
