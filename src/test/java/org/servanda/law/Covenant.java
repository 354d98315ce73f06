package org.servanda.law;

import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;

/** A case under the Covenant on civil and political rights, for the tests of its articles. */
final class Covenant {
  static final String KILLING = "iccpr/6/1";
  static final String CRUELTY = "iccpr/7";

  private Covenant() {}

  /** Kyrgyzstan means to extradite an Uzbek to Uzbekistan. */
  static Case extradition() {
    return Case.china()
        .state("KGZ")
        .on("2006-08-01")
        .nationality("UZB")
        .measure(Measure.of("extradition", "UZB"));
  }

  /** He fears a beating. */
  static Case beaten() {
    return extradition().fears(Case.beating("UZB").scope("personal"));
  }

  /** Such a harm, by State officials, really feared by this person. */
  static FearedHarm.Builder harm(String kind) {
    return FearedHarm.of(kind, "UZB").by("state-officials").scope("personal").risk(Risk.REAL);
  }
}
