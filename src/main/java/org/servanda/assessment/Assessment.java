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
 * @param viewpoint from whose bench the answer is given, and what that bench can apply
 * @param positionsInForce every position that something in the answer rests on
 * @param disputes the questions behind those positions, each with the other live positions
 * @param participation the participation that the answer rests on
 * @param norms every norm considered, engaged or not, in the order of ids
 * @param conflicts the conflicts, in the order of ids
 * @param remainder what remains for each way the State can go
 * @param questions the open questions, the one on which most is open first
 * @param notDecided what the answer does not decide
 * @param explanation the graph of reasons
 * @param authorities every authority cited anywhere in the answer, in the order of citations
 * @param names the words behind the ids that the answer uses
 * @param work how much was done
 */
public record Assessment(
    String lawVersion,
    Scenario scenario,
    Headline headline,
    Viewpoint viewpoint,
    List<Position> positionsInForce,
    List<Dispute> disputes,
    List<Participation> participation,
    List<Norm> norms,
    List<Conflict> conflicts,
    List<Remainder> remainder,
    List<OpenQuestion> questions,
    List<NotDecided> notDecided,
    Explanation explanation,
    List<CitedAuthority> authorities,
    Names names,
    Work work) {
  /** What every answer carries with it. */
  public static final String NOT_LEGAL_ADVICE =
      "This is not legal advice. It shows what follows from the facts as stated and the law as encoded.";

  public Assessment {
    Objects.requireNonNull(lawVersion, "lawVersion");
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(viewpoint, "viewpoint");
    positionsInForce = List.copyOf(positionsInForce);
    disputes = List.copyOf(disputes);
    participation = List.copyOf(participation);
    norms = List.copyOf(norms);
    conflicts = List.copyOf(conflicts);
    remainder = List.copyOf(remainder);
    questions = List.copyOf(questions);
    notDecided = List.copyOf(notDecided);
    Objects.requireNonNull(explanation, "explanation");
    authorities = List.copyOf(authorities);
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(work, "work");
  }

  /**
   * The answer in a few plain sentences.
   *
   * @param sentences the answer
   * @param assumed what is assumed, one sentence each
   * @param certainty how firm it is: what is open and what is contested, one sentence each
   * @param notCovered what is not covered, one sentence each
   * @param asOf up to which day the data behind it are complete, one sentence each
   */
  public record Headline(
      List<String> sentences,
      List<String> assumed,
      List<String> certainty,
      List<String> notCovered,
      List<String> asOf) {
    public Headline {
      sentences = List.copyOf(sentences);
      assumed = List.copyOf(assumed);
      certainty = List.copyOf(certainty);
      asOf = List.copyOf(asOf);
      notCovered = List.copyOf(notCovered);
    }
  }

  /**
   * How much was done: facts that entered the session, rules that fired, and passes through the
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

  /** The authority cited so. */
  public Optional<CitedAuthority> authority(String cite) {
    return authorities.stream().filter(authority -> authority.cite().equals(cite)).findFirst();
  }

  /** The dispute of this doctrine key. */
  public Optional<Dispute> dispute(String key) {
    return disputes.stream().filter(dispute -> dispute.key().equals(key)).findFirst();
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
