package org.servanda.internal.engine;

import org.servanda.fact.Reason;
import org.servanda.norm.Finding;
import org.servanda.norm.Participation;
import org.servanda.norm.Showing;

/** Says why an element fails or an exception stands, as a clause that can stand after "because". */
final class WhyNot {
  private WhyNot() {}

  static String of(Finding finding) {
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
