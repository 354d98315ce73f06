package org.servanda.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Remainder;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;

/** Writes what remains for each way the State can go. */
final class Remains {
  private final Page page;
  private final Assessment assessment;
  private final NormWords words;
  private final Reasons reasons;

  Remains(Page page, Assessment assessment) {
    this.page = page;
    this.assessment = assessment;
    this.words = new NormWords(assessment);
    this.reasons = new Reasons(assessment);
  }

  void write() {
    course("act", "If " + words.state() + " goes through with it");
    course("refrain", "If " + words.state() + " refrains");
  }

  private void course(String course, String heading) {
    Map<Norm, List<Remainder>> byNorm = new LinkedHashMap<>();
    for (Remainder remainder : assessment.remainder()) {
      boolean untold = remainder.breach().norm().isUntold();
      if (remainder.breach().course().equals(course) && !untold) {
        byNorm.computeIfAbsent(remainder.breach().norm(), norm -> new ArrayList<>()).add(remainder);
      }
    }
    page.heading(heading);
    if (byNorm.isEmpty()) {
      page.item(2, "no norm of these conflicts is breached");
    }
    byNorm.forEach(this::breach);
  }

  private void breach(Norm norm, List<Remainder> remainders) {
    Set<String> owed = new LinkedHashSet<>();
    Set<String> follows = new LinkedHashSet<>();
    for (Remainder remainder : remainders) {
      owed.add(words.owed(remainder.breach().owed()));
      remainder
          .consequences()
          .forEach(
              consequence ->
                  follows.add(
                      consequence.says()
                          + " ("
                          + NormWords.names(reasons.authorities(consequence))
                          + ")"
                          + Phrases.badges(reasons.badges(consequence))));
    }
    boolean certain = remainders.get(0).breach().certain();
    page.item(
        2,
        (certain ? "breach of " : "breach, if it binds, of ")
            + words.title(norm)
            + ", owed to "
            + Phrases.list(owed));
    follows.forEach(consequence -> page.item(4, consequence));
  }
}
