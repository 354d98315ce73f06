package org.servanda.law;

import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;

/** Cases of African States, for the tests of their treaties. */
final class Africa {
  private Africa() {}

  /** Guinea means to send a national of Sierra Leone back. */
  static Case guinea() {
    return Case.china()
        .state("GIN")
        .on("2000-09-09")
        .nationality("SLE")
        .measure(Measure.of("expulsion", "SLE"));
  }

  static FearedHarm.Builder harm(String kind) {
    return FearedHarm.of(kind, "SLE")
        .by("state-officials")
        .purposes("punishment")
        .grounds("political-opinion")
        .scope("personal")
        .risk(Risk.REAL);
  }

  static FearedHarm.Builder war() {
    return FearedHarm.of("armed-violence", "SLE").grounds("none").scope("general").risk(Risk.REAL);
  }

  static Case fledWar() {
    return guinea()
        .say("there.events", "disturbed-public-order")
        .say("there.compelled-by-events", "yes")
        .fears(war());
  }
}
