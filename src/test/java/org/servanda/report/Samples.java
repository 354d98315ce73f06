package org.servanda.report;

import java.util.stream.Stream;
import org.servanda.assessment.Assessment;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.law.Case;

/** Assessments to report on: with and without conflict, certain and open, empty and full. */
final class Samples {
  private Samples() {}

  /** A woman who left without permission, was sold, and fears beating and worse. */
  static Case woman() {
    return Case.china()
        .say("person.left", "without-permission")
        .say("person.sex", "female")
        .fears(Case.beating("PRK"))
        .fears(
            FearedHarm.of("labour-camp", "PRK")
                .by("state-officials")
                .purposes("punishment")
                .scope("class")
                .risk(Risk.REAL));
  }

  /** The border clause read as a power. */
  static Assessment permission() {
    return woman().assess();
  }

  /** The border clause read as a duty. */
  static Assessment duty() {
    return woman().position("agreement-reading/chn-prk-1998/4/2", "requires").assess();
  }

  static Stream<Assessment> all() {
    return Stream.of(
        permission(),
        duty(),
        woman().fearsNothing().assess(),
        woman().say("person.left-because", "hunger").assess(),
        Case.china().assess(),
        woman().on("1981-05-01").assess(),
        woman().state("RUS").assess(),
        woman().measure(Measure.of("expulsion", "")).assess(),
        woman().profile("seed-article").assess(),
        Case.assess(woman().scenario().toBuilder().viewpoint("cat-committee").build()),
        Case.assess(woman().scenario().toBuilder().viewpoint("dualist-court").build()));
  }
}
