package org.servanda.assessment;

import java.util.Optional;
import org.servanda.fact.Reason;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.Participation;
import org.servanda.norm.Showing;

/** Says why a norm doesn't bind, as a clause that can stand after "because". */
public final class WhyNot {
  private WhyNot() {}

  /** Why a norm doesn't bind: the first element that fails or exception that stands. */
  public static Optional<String> of(Norm norm) {
    return finding(norm).map(WhyNot::of);
  }

  /** The first finding that stands against a norm. */
  public static Optional<Finding> finding(Norm norm) {
    return norm.findings().stream()
        .filter(finding -> finding.decides() && finding.against())
        .findFirst();
  }

  /** Why an element fails or an exception stands. */
  public static String of(Finding finding) {
    Showing.Direction speaking =
        finding.kind() == Finding.Kind.ELEMENT
            ? Showing.Direction.REFUTED
            : Showing.Direction.ESTABLISHED;
    for (Reason reason : finding.restsOn()) {
      if (reason instanceof Showing showing && showing.direction() == speaking) {
        return showing.says();
      }
      if (reason instanceof Participation participation) {
        return participation.says();
      }
    }
    for (Reason reason : finding.restsOn()) {
      if (reason instanceof Finding under && under.against()) {
        return of(under);
      }
    }
    return finding.kind() == Finding.Kind.ELEMENT
        ? "it isn't so that " + finding.says()
        : finding.says();
  }
}
