package org.servanda.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.servanda.fact.Scenario;
import org.servanda.norm.Norm;
import org.servanda.norm.Participation;
import org.servanda.norm.Position;

/**
 * The answer: which norms bind, which collide, what settles that, and why. Immutable and
 * thread-safe. It is not legal advice.
 *
 * @param lawVersion the version of the encoded law
 * @param scenario the scenario, with its facts in words
 * @param headline the answer in a few plain sentences, with what is assumed and not covered
 * @param positionsInForce every position that something in the answer rests on
 * @param participation the participation that the answer rests on
 * @param norms every norm considered, engaged or not, in the order of ids
 * @param conflicts the conflicts, in the order of ids
 * @param remainder what remains for each way the State can go
 * @param questions the open questions, the one that settles most first
 * @param notDecided what the answer does not decide
 * @param explanation the graph of reasons
 * @param work how much was done
 */
public record Assessment(
    String lawVersion,
    Scenario scenario,
    Headline headline,
    List<Position> positionsInForce,
    List<Participation> participation,
    List<Norm> norms,
    List<Conflict> conflicts,
    List<Remainder> remainder,
    List<OpenQuestion> questions,
    List<NotDecided> notDecided,
    Explanation explanation,
    Work work) {
  /** What every answer carries with it. */
  public static final String NOT_LEGAL_ADVICE =
      "This is not legal advice. It shows what follows from the facts as stated and the law as encoded.";

  public Assessment {
    Objects.requireNonNull(lawVersion, "lawVersion");
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(headline, "headline");
    positionsInForce = List.copyOf(positionsInForce);
    participation = List.copyOf(participation);
    norms = List.copyOf(norms);
    conflicts = List.copyOf(conflicts);
    remainder = List.copyOf(remainder);
    questions = List.copyOf(questions);
    notDecided = List.copyOf(notDecided);
    Objects.requireNonNull(explanation, "explanation");
    Objects.requireNonNull(work, "work");
  }

  /**
   * The answer in a few plain sentences.
   *
   * @param sentences the answer
   * @param assumed what is assumed, one sentence each
   * @param notCovered what is not covered, one sentence each
   */
  public record Headline(List<String> sentences, List<String> assumed, List<String> notCovered) {
    public Headline {
      sentences = List.copyOf(sentences);
      assumed = List.copyOf(assumed);
      notCovered = List.copyOf(notCovered);
    }
  }

  /**
   * How much was done: facts that entered sessions, rules that fired, and passes through the
   * stages.
   */
  public record Work(int facts, int firings, int passes) {}

  /** The first norm under this provision, for whichever person and place. */
  public Optional<Norm> norm(String provision) {
    return norms.stream().filter(norm -> norm.provision().equals(provision)).findFirst();
  }

  /** All norms under this provision. */
  public List<Norm> norms(String provision) {
    return norms.stream().filter(norm -> norm.provision().equals(provision)).toList();
  }

  /** All conflicts in which a norm under this provision takes part. */
  public List<Conflict> conflictsOf(String provision) {
    return conflicts.stream().filter(conflict -> conflict.involves(provision)).toList();
  }

  /** The first conflict between norms under these two provisions, in either order. */
  public Optional<Conflict> conflict(String one, String other) {
    return conflicts.stream()
        .filter(conflict -> conflict.involves(one) && conflict.involves(other))
        .findFirst();
  }
}
