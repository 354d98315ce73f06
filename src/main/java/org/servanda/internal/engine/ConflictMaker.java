package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.MatrixRow;
import org.servanda.assessment.PositionRow;
import org.servanda.assessment.TreatmentStep;
import org.servanda.fact.Answer;
import org.servanda.fact.Reason;
import org.servanda.norm.Addressee;
import org.servanda.norm.ConflictType;
import org.servanda.norm.Finding;
import org.servanda.norm.Governing;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Outcome;
import org.servanda.norm.Pair;
import org.servanda.norm.Position;
import org.servanda.norm.Priority;
import org.servanda.norm.Step;

/**
 * Puts each conflict together: its steps, its matrix, its outcome, and what other positions give.
 */
final class ConflictMaker {
  private final Run run;
  private final List<Alternative> alternatives;
  private final Contests contests;

  ConflictMaker(Run run, List<Alternative> alternatives, Contests contests) {
    this.run = run;
    this.alternatives = alternatives;
    this.contests = contests;
  }

  List<Conflict> all() {
    List<Conflict> all = new ArrayList<>();
    for (Pair pair : run.derived(Pair.class)) {
      Outcome outcome = outcome(run, pair.key());
      if (outcome == null) {
        throw new IllegalStateException("no rule gives an outcome for " + pair.id());
      }
      all.add(conflict(pair, outcome));
    }
    return all;
  }

  private Conflict conflict(Pair pair, Outcome outcome) {
    Priority priority = priority(run, pair.key());
    List<PositionRow> rows = new ArrayList<>();
    Set<String> contestedBy = new TreeSet<>();
    for (Alternative alternative : alternatives) {
      PositionRow row = row(pair, outcome, priority, alternative);
      if (row != null) {
        rows.add(row);
        contestedBy.add(alternative.position().key());
      }
    }
    boolean dissolved = outcome.kind() == Outcome.Kind.DISSOLVED;
    boolean certain =
        pair.restraining().status() == NormStatus.ENGAGED
            && pair.pulling().status() == NormStatus.ENGAGED;
    return new Conflict(
        pair,
        dissolved ? "" : certain ? "certain" : "possible",
        dissolved || certain ? List.of() : deciding(pair),
        treatment(pair, outcome, priority),
        outcome,
        priority,
        List.copyOf(contestedBy),
        rows,
        matrix(pair));
  }

  private static List<String> deciding(Pair pair) {
    Set<String> keys = new TreeSet<>();
    for (Norm norm : List.of(pair.restraining(), pair.pulling())) {
      if (norm.status() == NormStatus.OPEN) {
        QuestionMaker.openLeaves(norm).forEach(finding -> keys.addAll(finding.asks()));
      }
    }
    return List.copyOf(keys);
  }

  private @Nullable PositionRow row(
      Pair pair, Outcome outcome, @Nullable Priority priority, Alternative alternative) {
    Outcome other = alternative.outcome(pair.key());
    Priority otherPriority = alternative.priority(pair.key());
    String otherKind = other == null ? "no-conflict" : word(other.kind());
    String perform = performed(pair, otherPriority);
    boolean same =
        other != null
            && other.kind() == outcome.kind()
            && other.prevailing().equals(outcome.prevailing())
            && perform.equals(performed(pair, priority))
            && other.pair().type() == pair.type();
    if (same) {
      return null;
    }
    Position position = alternative.position();
    return new PositionRow(
        position,
        otherKind,
        other == null ? "" : provision(pair, other.prevailing()),
        perform,
        other == null ? whyNone(pair, alternative.norms()) : other.because(),
        position.supporters());
  }

  private static String whyNone(Pair pair, List<Norm> under) {
    for (Norm before : List.of(pair.restraining(), pair.pulling())) {
      for (Norm norm : under) {
        if (norm.id().equals(before.id()) && norm.status() == NormStatus.NOT_ENGAGED) {
          String failed =
              norm.findings().stream()
                  .filter(finding -> finding.decides() && finding.against())
                  .map(Finding::says)
                  .findFirst()
                  .orElse("an element fails");
          return norm.application().terms().title()
              + " is not engaged, for it isn't so that "
              + failed;
        }
      }
    }
    return "under this position the two are no conflict";
  }

  /** What to perform, in the words of the JSON contract: a provision, {@code either} or nothing. */
  static String performed(Pair pair, @Nullable Priority priority) {
    return priority == null
        ? ""
        : priority.perform().equals("either") ? "either" : provision(pair, priority.perform());
  }

  /** The provision on one side of a pair, or an empty string when no side is named. */
  static String provision(Pair pair, String side) {
    return switch (side) {
      case "restraining" -> pair.restraining().provision();
      case "pulling" -> pair.pulling().provision();
      default -> "";
    };
  }

  private static @Nullable Outcome outcome(Run of, String key) {
    return of.derived(Outcome.class).stream()
        .filter(outcome -> outcome.pair().key().equals(key))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Priority priority(Run of, String key) {
    return of.derived(Priority.class).stream()
        .filter(priority -> priority.pair().key().equals(key))
        .findFirst()
        .orElse(null);
  }

  private List<TreatmentStep> treatment(Pair pair, Outcome outcome, @Nullable Priority priority) {
    Set<String> decisive = new HashSet<>();
    reach(outcome, decisive);
    if (priority != null) {
      reach(priority, decisive);
    }
    return run.derived(Step.class).stream()
        .filter(step -> step.pair().key().equals(pair.key()))
        .sorted(
            Comparator.comparingInt((Step step) -> Techniques.order(step.technique()))
                .thenComparing(Step::addressee)
                .thenComparing(Step::id))
        .map(
            step -> {
              List<String> contestedBy = contests.of(step);
              return new TreatmentStep(
                  step,
                  contestedBy.isEmpty() ? step.applies() : Step.Applies.CONTESTED,
                  decisive.contains(step.id()),
                  contestedBy);
            })
        .toList();
  }

  private static void reach(Reason reason, Set<String> ids) {
    for (Reason under : reason.restsOn()) {
      if ((under instanceof Step || under instanceof Governing) && ids.add(under.id())) {
        reach(under, ids);
      }
    }
  }

  private List<MatrixRow> matrix(Pair pair) {
    return run.derived(Governing.class).stream()
        .filter(governing -> governing.pair().key().equals(pair.key()))
        .map(governing -> row(pair, governing))
        .toList();
  }

  private static MatrixRow row(Pair pair, Governing governing) {
    Addressee addressee = governing.addressee();
    List<String> partyTo = new ArrayList<>();
    if (addressee.inRestraining() == Answer.YES) {
      partyTo.add(pair.restraining().instrument());
    }
    if (addressee.inPulling() == Answer.YES) {
      partyTo.add(pair.pulling().instrument());
    }
    return new MatrixRow(
        governing,
        partyTo,
        meaning(pair.restraining(), addressee.inRestraining(), true),
        meaning(pair.pulling(), addressee.inPulling(), asksForTheAct(pair)));
  }

  /** Whether refraining from the act could breach the pulling norm at all. */
  private static boolean asksForTheAct(Pair pair) {
    return pair.pulling().modality() == Modality.REQUIRES && pair.type() != ConflictType.DIVERGENCE;
  }

  private static String meaning(Norm norm, Answer owed, boolean duty) {
    String title = norm.application().terms().title();
    if (!duty || !norm.isLive()) {
      return "no breach: " + title + " requires nothing here";
    }
    String certain =
        norm.status() == NormStatus.ENGAGED ? "breach of " : "breach, if it binds, of ";
    return switch (owed) {
      case YES -> certain + title + ", owed to it";
      case NO -> "no breach of anything owed to it under these two";
      case UNKNOWN -> certain + title + "; whether it is owed to it isn't known";
    };
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
