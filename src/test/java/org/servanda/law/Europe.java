package org.servanda.law;

import org.servanda.assessment.Assessment;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.fact.Scenario;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/** Cases of European States, for the tests of their treaties. */
final class Europe {
  private Europe() {}

  /** The United Kingdom means to expel a national of Iraq from its territory on 2018-07-15. */
  static Case britain() {
    return Case.china()
        .state("GBR")
        .on("2018-07-15")
        .measure(Measure.of("expulsion", "IRQ"))
        .nationality("IRQ");
  }

  /** Such a harm, by State officials, really feared by this person. */
  static FearedHarm.Builder harm(String kind) {
    return FearedHarm.of(kind, "IRQ").by("state-officials").scope("personal").risk(Risk.REAL);
  }

  /** The same case, with an act that the scenario states because no table has it. */
  static Joined joined(Case told, String state, String instrument, String act, String date) {
    return new Joined(
        told.scenario().toBuilder()
            .act(new TreatyAct(state, instrument, act, date, "", "", "scenario", ""))
            .build());
  }

  /** A case with a stated act. */
  record Joined(Scenario scenario) {
    NormStatus status(String provision) {
      return assessed().norm(provision).orElseThrow().status();
    }

    Verdict verdict(String provision, String element) {
      return assessed().norm(provision).orElseThrow().findings().stream()
          .filter(finding -> finding.element().equals(element))
          .findFirst()
          .orElseThrow()
          .verdict();
    }

    private Assessment assessed() {
      return Case.inForce(scenario);
    }
  }
}
