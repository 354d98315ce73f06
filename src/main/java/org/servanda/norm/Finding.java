package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * What is found of one element or exception of a provision or concept, for one subject.
 *
 * @param table the provision's or concept's id
 * @param element the element's or exception's name
 * @param kind whether it is an element or an exception
 * @param subject what it is about
 * @param verdict what was found
 * @param decides whether the status of the norm looks at it directly; false for a finding about one
 *     harm or one nationality, which counts only through the finding over all of them
 * @param ownWording whether it belongs to the clause's own wording: its reading, an exception or a
 *     refusal ground
 * @param says the element in plain words
 * @param cites the authorities of the element, and of the burden where it decides
 * @param asks the scenario keys that would settle it
 * @param question the question that would settle it, in plain words; empty when none
 * @param restsOn the showings and findings it rests on, winning and losing
 */
public record Finding(
    String table,
    String element,
    Kind kind,
    Subject subject,
    Verdict verdict,
    boolean decides,
    boolean ownWording,
    String says,
    List<String> cites,
    List<String> asks,
    String question,
    List<Reason> restsOn)
    implements Reason {
  /** Element or exception. */
  public enum Kind {
    ELEMENT,
    EXCEPTION
  }

  public Finding {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(says, "says");
    cites = List.copyOf(cites);
    asks = List.copyOf(asks);
    Objects.requireNonNull(question, "question");
    restsOn = List.copyOf(restsOn);
  }

  @Override
  public String id() {
    return "finding:" + table + "#" + element + "@" + subject;
  }

  /** Whether it stands against the norm: an element refuted, or an exception established. */
  public boolean against() {
    return kind == Kind.ELEMENT ? verdict == Verdict.REFUTED : verdict == Verdict.ESTABLISHED;
  }

  /** Whether it leaves the norm undecided. */
  public boolean undecided() {
    return verdict == Verdict.OPEN;
  }

  /** Whether nothing that was said bears on it: no rule showed anything, here or deeper down. */
  public boolean isSilent() {
    return restsOn.stream().allMatch(Finding::saysNothing);
  }

  private static boolean saysNothing(Reason reason) {
    if (reason instanceof ConceptFinding concept) {
      return concept.findings().stream().allMatch(Finding::isSilent);
    }
    return reason instanceof Finding deeper && deeper.isSilent();
  }

  /** Cheap on purpose: what it rests on can be a deep graph. */
  @Override
  public int hashCode() {
    return 31 * (31 * table.hashCode() + element.hashCode()) + subject.hashCode();
  }
}
