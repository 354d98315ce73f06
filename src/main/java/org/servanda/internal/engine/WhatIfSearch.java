package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.servanda.assessment.AssessmentDiff;
import org.servanda.assessment.ChangeSet;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.Names;
import org.servanda.assessment.WhatIf;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Spelling;
import org.servanda.norm.Norm;
import org.servanda.norm.Pair;

/**
 * Looks for the smallest sets of changes that turn a norm or a conflict: every single change first,
 * then those pairs that could do together what neither does alone.
 */
public final class WhatIfSearch {
  /** So many changed scenarios are tried at most: a few seconds' work. */
  static final int LIMIT = 1500;

  private final Assessor assessor;
  private final Law law;
  private final int limit;

  /** For the law and the rules of this assessor. */
  public WhatIfSearch(Assessor assessor) {
    this(assessor, LIMIT);
  }

  WhatIfSearch(Assessor assessor, int limit) {
    this.assessor = assessor;
    this.law = assessor.law();
    this.limit = limit;
  }

  /**
   * Asks about one norm and its conflicts, or about two and the conflict between them.
   *
   * @param provisions one or two provisions; none to ask about everything
   * @throws IllegalArgumentException when the scenario has no norm under one of them
   */
  public WhatIf of(Scenario scenario, List<String> provisions) {
    return of(scenario, new Target(provisions));
  }

  private WhatIf of(Scenario scenario, Target target) {
    Scenario worded = assessor.worded(scenario);
    try (RuleSession session = assessor.sessionForAnyFacts(worded)) {
      Run run = session.begin();
      List<Norm> every = run.derived(Norm.class);
      target.require(every);
      Contests contests = new Contests(session);
      List<Conflict> conflicts =
          new ConflictMaker(run, List.of(), contests)
              .all().stream().filter(one -> Trials.isAsked(one, target)).toList();
      List<Norm> norms = Trials.asked(every, target);
      Trials.Base base =
          new Trials.Base(norms, conflicts, target, Standing.of(session, target), contests);
      Trials trials = new Trials(assessor, scenario, base);
      Variations variations = new Variations(law, scenario, run);
      Found found = new Found(scenario, trials, variations.bearingOn(norms), base);
      found.search();
      return new WhatIf(
          law.version(),
          worded,
          norms,
          conflicts,
          found.sets(),
          found.names(new NameMaker(run).names(List.of())),
          new WhatIf.Search(
              found.variations.size(),
              found.alone.size(),
              found.pairs.size(),
              found.together.size(),
              limit,
              variations.notVaried()));
    }
  }

  /** The norms asked about by their provisions; all of them when none is named. */
  private record Target(List<String> provisions) implements Trials.Asked {
    private void require(List<Norm> norms) {
      List<String> known = norms.stream().map(Norm::provision).distinct().sorted().toList();
      for (String provision : provisions) {
        if (!known.contains(provision)) {
          throw new IllegalArgumentException(
              "this scenario has no norm '"
                  + provision
                  + "'"
                  + Spelling.hint(provision, known, "Its norms are"));
        }
      }
    }

    @Override
    public boolean norm(Norm norm) {
      return provisions.isEmpty() || provisions.contains(norm.provision());
    }

    @Override
    public boolean conflict(Pair pair) {
      String restraining = pair.restraining().provision();
      String pulling = pair.pulling().provision();
      return provisions.isEmpty()
          || provisions.size() == 1
              && (provisions.contains(restraining) || provisions.contains(pulling))
          || provisions.contains(restraining) && provisions.contains(pulling);
    }
  }

  /** What the search has found so far. */
  private final class Found {
    private final Scenario scenario;
    private final Trials trials;
    private final List<Variation> variations;
    private final Trials.Base base;
    private List<Trials.Result> alone = List.of();
    private List<Pairing.Pair> pairs = List.of();
    private List<Trials.Result> together = List.of();

    Found(Scenario scenario, Trials trials, List<Variation> variations, Trials.Base base) {
      this.scenario = scenario;
      this.trials = trials;
      this.variations = variations;
      this.base = base;
    }

    void search() {
      int singles = Math.min(limit, variations.size());
      alone = trials.of(variations.subList(0, singles).stream().map(List::of).toList());
      pairs =
          new Pairing(variations, alone, base.standing())
              .pairs(base.norms(), base.conflicts()).stream()
                  .filter(pair -> Variations.isSound(law, Variation.applied(scenario, both(pair))))
                  .toList();
      int most = Math.min(limit - singles, pairs.size());
      together = trials.of(pairs.subList(0, most).stream().map(this::both).toList());
    }

    private List<Variation> both(Pairing.Pair pair) {
      return List.of(variations.get(pair.one()), variations.get(pair.other()));
    }

    List<ChangeSet> sets() {
      List<ChangeSet> sets = new ArrayList<>();
      for (int i = 0; i < alone.size(); i++) {
        add(sets, List.of(variations.get(i)), alone.get(i).turns());
      }
      for (int i = 0; i < together.size(); i++) {
        Pairing.Pair pair = pairs.get(i);
        Set<String> known = new TreeSet<>(alone.get(pair.one()).turned());
        known.addAll(alone.get(pair.other()).turned());
        add(sets, both(pair), without(together.get(i).turns(), known));
      }
      sets.sort(
          Comparator.comparingInt((ChangeSet set) -> set.changes().size())
              .thenComparingInt(set -> -Trials.ids(set.turns()).size()));
      return sets;
    }

    private void add(List<ChangeSet> sets, List<Variation> of, AssessmentDiff turns) {
      if (!turns.isEmpty()) {
        sets.add(
            new ChangeSet(
                of.stream().map(Variation::change).toList(),
                Variation.applied(scenario, of),
                turns));
      }
    }

    /** The words behind all ids that the scenario or a changed one uses. */
    Names names(Names first) {
      Map<String, String> states = new TreeMap<>();
      Map<String, String> instruments = new TreeMap<>();
      Map<String, String> conducts = new TreeMap<>();
      Map<String, String> techniques = new TreeMap<>();
      List<Names> all = new ArrayList<>(List.of(first));
      alone.forEach(result -> all.add(result.names()));
      together.forEach(result -> all.add(result.names()));
      for (Names names : all) {
        states.putAll(names.states());
        instruments.putAll(names.instruments());
        conducts.putAll(names.conducts());
        techniques.putAll(names.techniques());
      }
      return new Names(states, instruments, conducts, techniques);
    }
  }

  private static AssessmentDiff without(AssessmentDiff turns, Set<String> known) {
    return AssessmentDiff.of(
        turns.norms().stream().filter(one -> !known.contains(one.norm().id())).toList(),
        turns.conflicts().stream()
            .filter(one -> !known.contains(one.conflict().pair().id()))
            .toList());
  }
}
