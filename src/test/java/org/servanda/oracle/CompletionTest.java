package org.servanda.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.fact.Reason;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Laws;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Outcome;
import org.servanda.norm.Showing;
import org.servanda.norm.Verdict;

/**
 * Unknown is never no: whatever an open point turns out to be, what was decided stays. {@code
 * -Dservanda.properties=200 -Dservanda.unknowns=8} tries more cases with more open points.
 */
class CompletionTest {
  private static final Law LAW = Laws.standard();
  private static final int TRIED = Integer.getInteger("servanda.properties", 24);
  private static final int MOST_UNKNOWNS = Integer.getInteger("servanda.unknowns", 4);
  private static final int QUESTIONS = 3;

  static LongStream numbers() {
    return LongStream.rangeClosed(30_001, 30_000 + TRIED);
  }

  /** A decided norm moves only where the first answer assumed something, or the new one clashes. */
  @ParameterizedTest
  @MethodSource("numbers")
  void answeringAnOpenQuestionMovesNothingDecided(long number) {
    Scenario scenario = Scenarios.number(number);
    Assessment first = Answers.to(scenario);
    List<String> asked = new Chance(number).shuffled(List.copyOf(asked(first, scenario)));
    for (String key : asked.subList(0, Math.min(QUESTIONS, asked.size()))) {
      for (String value : ToldInFull.POINTS.get(key)) {
        Map<String, Norm> after =
            Answers.norms(Answers.with(scenario, one -> Answers.telling(one, key, value)));
        for (Norm norm : ofTheMerits(first)) {
          Norm now = Objects.requireNonNull(after.get(norm.id()));
          assertThat(
                  norm.status() == NormStatus.OPEN
                      || norm.status() == now.status()
                      || isUnassumed(norm, now)
                      || contradicts(now))
              .as("%s was %s, and is %s with %s=%s", norm.id(), norm, now, key, value)
              .isTrue();
        }
      }
    }
  }

  /**
   * A norm is decided, and a conflict certain, exactly where it comes out so however the unknowns
   * turn out; unknown are a few points of a case in which all else is told.
   */
  @ParameterizedTest
  @MethodSource("numbers")
  void certaintyAgreesWithEveryCompletion(long number) {
    Chance chance = new Chance(number);
    Scenario told = ToldInFull.draw(chance);
    List<String> unknown =
        chance.shuffled(List.copyOf(ToldInFull.POINTS.keySet())).stream()
            .limit(1 + chance.below(MOST_UNKNOWNS))
            .toList();
    Scenario open =
        Answers.with(told, one -> Answers.silentOn(one, fact -> unknown.contains(fact.key())));
    Assessment answer = Answers.to(open);
    List<Assessment> completions = completions(open, unknown).stream().map(Answers::to).toList();
    for (Norm norm : ofTheMerits(answer)) {
      agrees(norm, completions, unknown);
    }
    for (Conflict conflict : answer.conflicts()) {
      agrees(conflict, completions, unknown);
    }
    for (Assessment completed : completions) {
      assertThat(liveConflicts(answer))
          .as("conflicts without %s", unknown)
          .containsAll(liveConflicts(completed));
    }
  }

  private static void agrees(Norm norm, List<Assessment> completions, List<String> unknown) {
    Set<NormStatus> possible = new HashSet<>();
    boolean clashes = false;
    for (Assessment completed : completions) {
      Norm now = Objects.requireNonNull(Answers.norms(completed).get(norm.id()));
      if (now.status() == NormStatus.OPEN && contradicts(now)) {
        clashes = true;
      } else if (!isUnassumed(norm, now)) {
        possible.add(now.status());
      }
    }
    if (norm.status() != NormStatus.OPEN) {
      assertThat(possible).as("%s without %s", norm.id(), unknown).isSubsetOf(norm.status());
    } else if (!clashes && Oracle.PROVISIONS.contains(norm.provision())) {
      assertThat(possible)
          .as("%s is open without %s", norm.id(), unknown)
          .isNotIn(Set.of(NormStatus.ENGAGED), Set.of(NormStatus.NOT_ENGAGED));
    }
  }

  private static void agrees(
      Conflict conflict, List<Assessment> completions, List<String> unknown) {
    Set<Boolean> both = new HashSet<>();
    for (Assessment completed : completions) {
      both.add(binds(completed, conflict.restraining()) && binds(completed, conflict.pulling()));
    }
    String about = conflict.pair().id() + " without " + unknown;
    switch (conflict.certainty()) {
      case "certain" -> assertThat(both).as(about).containsExactly(true);
      case "possible" -> assertThat(both).as(about).contains(false);
      default -> assertThat(conflict.outcome().kind()).isEqualTo(Outcome.Kind.DISSOLVED);
    }
  }

  /** Whether it binds now, or did as long as the burden decided. */
  private static boolean binds(Assessment answer, Norm norm) {
    Norm now = Objects.requireNonNull(Answers.norms(answer).get(norm.id()));
    return now.status() == NormStatus.ENGAGED
        || norm.status() == NormStatus.ENGAGED && isUnassumed(norm, now);
  }

  private static Set<String> liveConflicts(Assessment answer) {
    return answer.conflicts().stream()
        .filter(conflict -> conflict.restraining().isLive() && conflict.pulling().isLive())
        .map(conflict -> conflict.pair().id())
        .collect(Collectors.toSet());
  }

  /** Norms that live by what is open elsewhere, as a duty to examine does, are another matter. */
  private static List<Norm> ofTheMerits(Assessment answer) {
    return answer.norms().stream()
        .filter(norm -> !LAW.provision(norm.provision()).stage().equals("procedure"))
        .toList();
  }

  /** The points that the answer asks about, and of which nothing is told. */
  private static Set<String> asked(Assessment answer, Scenario scenario) {
    Set<String> asked = new TreeSet<>();
    answer.questions().forEach(question -> asked.addAll(question.asks()));
    asked.retainAll(ToldInFull.POINTS.keySet());
    scenario.persons().stream()
        .flatMap(person -> person.circumstances().stream())
        .filter(fact -> !fact.value().equals("unknown"))
        .forEach(fact -> asked.remove(fact.key()));
    return asked;
  }

  private static boolean isUnassumed(Norm before, Norm after) {
    Map<String, Verdict> now =
        after.findings().stream()
            .collect(Collectors.toMap(Finding::id, Finding::verdict, (one, same) -> one));
    return before.findings().stream()
        .filter(finding -> finding.verdict() == Verdict.ASSUMED)
        .anyMatch(finding -> now.get(finding.id()) != Verdict.ASSUMED);
  }

  /** Whether a norm is open because what is told shows one of its points both ways. */
  private static boolean contradicts(Norm norm) {
    return norm.findings().stream().anyMatch(CompletionTest::showsBothWays);
  }

  private static boolean showsBothWays(Reason reason) {
    Set<Showing.Direction> directions = new HashSet<>();
    for (Reason under : reason.restsOn()) {
      if (under instanceof Showing showing) {
        directions.add(showing.direction());
      } else if (showsBothWays(under)) {
        return true;
      }
    }
    return directions.containsAll(Set.of(Showing.Direction.ESTABLISHED, Showing.Direction.REFUTED));
  }

  private static List<Scenario> completions(Scenario open, List<String> unknown) {
    List<Scenario> completions = List.of(open);
    for (String key : unknown) {
      List<Scenario> more = new ArrayList<>();
      for (Scenario scenario : completions) {
        for (String value : ToldInFull.POINTS.get(key)) {
          more.add(Answers.with(scenario, one -> Answers.telling(one, key, value)));
        }
      }
      completions = more;
    }
    return completions;
  }
}
