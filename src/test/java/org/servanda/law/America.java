package org.servanda.law;

import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;

/** Cases of American States, for the tests of their treaties. */
final class America {
  private America() {}

  /** Bolivia means to expel a national of Peru. */
  static Case bolivia() {
    return Case.china()
        .state("BOL")
        .on("2006-02-24")
        .nationality("PER")
        .measure(Measure.of("expulsion", "PER"));
  }

  /** Mexico means to extradite a national of Peru. */
  static Case mexico() {
    return bolivia().state("MEX").measure(Measure.of("extradition", "PER"));
  }

  static FearedHarm.Builder harm(String kind) {
    return FearedHarm.of(kind, "PER")
        .by("state-officials")
        .purposes("punishment")
        .grounds("political-opinion")
        .scope("personal")
        .risk(Risk.REAL);
  }
}
