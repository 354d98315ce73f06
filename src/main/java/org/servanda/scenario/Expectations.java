package org.servanda.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario file expects of the answer. What it doesn't list isn't expected either way.
 *
 * <p>Words are kept as the file writes them ({@code not-engaged}, {@code both-bind}); every part
 * says in {@code at} where it stands, for example {@code x.yaml:17:5}.
 *
 * @param norms the status expected of norms
 * @param bench whether the bench of the viewpoint is expected to be able to apply norms
 * @param findings the findings expected of elements and exceptions
 * @param conflicts the conflicts expected
 * @param noConflict the pairs between which no conflict is expected
 * @param headline phrases expected in the headline
 * @param says phrases expected anywhere in the explanation
 * @param asks scenario keys or phrases expected among the open questions
 * @param notDecided phrases expected among what isn't decided
 * @param remainder the breaches expected for each way the State can go
 * @param differs where a deciding body held otherwise than the answer
 * @param exhaustive the lists that name all there is: {@code norms}, {@code conflicts}, {@code
 *     asks}, {@code not-decided}, {@code remainder}
 */
public record Expectations(
    List<NormStatusExpected> norms,
    List<NormStatusExpected> bench,
    List<FindingExpected> findings,
    List<ConflictExpected> conflicts,
    List<PairExpected> noConflict,
    List<Phrase> headline,
    List<Phrase> says,
    List<Phrase> asks,
    List<Phrase> notDecided,
    List<BreachExpected> remainder,
    List<Difference> differs,
    Set<String> exhaustive) {
  /** Nothing is expected. */
  public static final Expectations NONE =
      new Expectations(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), Set.of());

  public Expectations {
    norms = List.copyOf(norms);
    bench = List.copyOf(bench);
    findings = List.copyOf(findings);
    conflicts = List.copyOf(conflicts);
    noConflict = List.copyOf(noConflict);
    headline = List.copyOf(headline);
    says = List.copyOf(says);
    asks = List.copyOf(asks);
    notDecided = List.copyOf(notDecided);
    remainder = List.copyOf(remainder);
    differs = List.copyOf(differs);
    exhaustive = Set.copyOf(exhaustive);
  }

  /** Whether nothing is expected. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /**
   * A provision or concept as it applies to someone: {@code vclt/26}, {@code vclt/26@mina} or
   * {@code vclt/26@mina>PRK}.
   *
   * @param provision the provision's id, or a concept's where findings are expected of it
   * @param person the person's id, or empty for whichever
   * @param place the destination (ISO 3166-1 alpha-3), or empty for whichever
   */
  public record Target(String provision, String person, String place) {
    public Target {
      Objects.requireNonNull(provision, "provision");
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(place, "place");
    }

    /** The target as a file writes it. */
    @Override
    public String toString() {
      return provision
          + (person.isEmpty() ? "" : "@" + person)
          + (place.isEmpty() ? "" : ">" + place);
    }
  }

  /**
   * A text to look for.
   *
   * @param text the text
   * @param at where the file says so
   */
  public record Phrase(String text, String at) {}

  /**
   * The status expected of a norm, or whether the bench can apply it.
   *
   * @param norm the norm
   * @param status {@code engaged}, {@code not-engaged} or {@code open}; of the bench {@code yes},
   *     {@code no} or {@code unknown}
   * @param at where the file says so
   */
  public record NormStatusExpected(Target norm, String status, String at) {}

  /**
   * The verdict expected of an element or exception.
   *
   * @param of the provision or concept
   * @param element the element's or exception's name
   * @param verdict {@code established}, {@code refuted}, {@code open} or {@code assumed}
   * @param at where the file says so
   */
  public record FindingExpected(Target of, String element, String verdict, String at) {}

  /**
   * Two provisions, in whichever order.
   *
   * @param one one of them
   * @param other the other
   * @param at where the file says so
   */
  public record PairExpected(Target one, Target other, String at) {}

  /**
   * A norm expected to be breached if the State goes one way.
   *
   * @param course {@code act} or {@code refrain}
   * @param norm the norm
   * @param at where the file says so
   */
  public record BreachExpected(String course, Target norm, String at) {}

  /**
   * A point on which a deciding body held otherwise than the answer. The answer must give {@code
   * ours} all the same, so that a difference which is gone is noticed.
   *
   * @param of the provision or concept
   * @param element the element's or exception's name, or empty where the norm's status is meant
   * @param held what the body held, in the words of a status or of a verdict
   * @param ours what the answer gives
   * @param because why they differ
   * @param at where the file says so
   */
  public record Difference(
      Target of, String element, String held, String ours, String because, String at) {}

  /**
   * A conflict that is expected. A text is empty, and a list null, where the file doesn't say; an
   * empty list says that there is none.
   *
   * @param between the two provisions
   * @param type {@code contradiction}, {@code permission}, {@code incompatible-duties} or {@code
   *     divergence}
   * @param certainty {@code certain}, {@code possible}, or {@code none} when it is dissolved
   * @param outcome {@code dissolved}, {@code prevails}, {@code void}, {@code terminates}, {@code
   *     application-barred} or {@code both-bind}
   * @param prevailing the provision that prevails, or {@code none}
   * @param priority the provision to perform, {@code either} or {@code none}
   * @param contestedBy keys of doctrines
   * @param applies techniques that apply
   * @param doesNotApply techniques that don't
   * @param contested techniques on which live positions differ
   * @param open techniques on which the text that would decide is unread
   */
  public record ConflictExpected(
      PairExpected between,
      String type,
      String certainty,
      String outcome,
      String prevailing,
      String priority,
      @Nullable List<Phrase> contestedBy,
      @Nullable List<Phrase> applies,
      @Nullable List<Phrase> doesNotApply,
      @Nullable List<Phrase> contested,
      @Nullable List<Phrase> open) {
    public ConflictExpected {
      contestedBy = contestedBy == null ? null : List.copyOf(contestedBy);
      applies = applies == null ? null : List.copyOf(applies);
      doesNotApply = doesNotApply == null ? null : List.copyOf(doesNotApply);
      contested = contested == null ? null : List.copyOf(contested);
      open = open == null ? null : List.copyOf(open);
    }

    /** Where the file says so. */
    public String at() {
      return between.at();
    }
  }
}
