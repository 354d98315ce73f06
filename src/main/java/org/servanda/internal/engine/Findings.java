package org.servanda.internal.engine;

import java.util.List;
import org.servanda.norm.Finding;
import org.servanda.norm.Verdict;

/** What can be said of several findings together. */
final class Findings {
  private Findings() {}

  /** Names the asking of a table or a provision for one person and place. */
  static String asked(String of, String person, String place) {
    return of + "@" + person + ">" + place;
  }

  /** Whether no rule could tell the two lists apart: reasons apart, they are the same. */
  static boolean areSameToRules(List<Finding> some, List<Finding> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      Finding one = some.get(i);
      Finding other = others.get(i);
      if (one != other
          && !(one.verdict() == other.verdict()
              && one.element().equals(other.element())
              && one.subject().equals(other.subject())
              && one.says().equals(other.says()))) {
        return false;
      }
    }
    return true;
  }

  /** The verdict over findings that all must hold. */
  static Verdict all(List<Finding> findings) {
    Verdict verdict = Verdict.ESTABLISHED;
    for (Finding finding : findings) {
      if (finding.against()) {
        return Verdict.REFUTED;
      }
      if (finding.undecided()) {
        verdict = Verdict.OPEN;
      } else if (finding.verdict() == Verdict.ASSUMED && verdict == Verdict.ESTABLISHED) {
        verdict = Verdict.ASSUMED;
      }
    }
    return verdict;
  }
}
