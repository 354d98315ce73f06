package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * What is found of a concept that several provisions share, such as torture or refugee.
 *
 * @param concept the concept's id
 * @param subject what it is about; with an item, about that harm alone
 * @param verdict what was found
 * @param says the concept in plain words
 * @param findings the findings it rests on
 */
public record ConceptFinding(
    String concept, Subject subject, Verdict verdict, String says, List<Finding> findings)
    implements Reason {
  public ConceptFinding {
    Objects.requireNonNull(concept, "concept");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(says, "says");
    findings = List.copyOf(findings);
  }

  @Override
  public String id() {
    return "concept:" + concept + "@" + subject;
  }

  @Override
  public List<Finding> restsOn() {
    return findings;
  }

  /** The person's id. */
  public String person() {
    return subject.person();
  }

  /** The place, or an empty string. */
  public String place() {
    return subject.place();
  }

  /** The id of the harm or nationality, or an empty string. */
  public String item() {
    return subject.item();
  }

  /** Whether the concept is met. */
  public boolean isMet() {
    return verdict.isMet();
  }

  /** What was found of one of its elements; open when it has no finding on it. */
  public Verdict verdictOf(String element) {
    return findings.stream()
        .filter(finding -> finding.element().equals(element))
        .map(Finding::verdict)
        .findFirst()
        .orElse(Verdict.OPEN);
  }

  /** Whether one of its exceptions is open: raised, and not settled. */
  public boolean exceptionOpen() {
    return findings.stream()
        .anyMatch(finding -> finding.kind() == Finding.Kind.EXCEPTION && finding.undecided());
  }

  /** Cheap on purpose: what it rests on can be a deep graph. */
  @Override
  public int hashCode() {
    return 31 * concept.hashCode() + subject.hashCode();
  }
}
