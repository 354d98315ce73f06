package org.servanda;

import org.junit.jupiter.api.Test;
import org.servanda.fact.*;
import org.servanda.internal.engine.Trial;

class SliceTest {
  @Test
  void slice() {
    Scenario scenario = Scenario.builder("trial").on("2012-07-15").state("CHN").measure(Measure.of("handover", "PRK").under("chn-prk-1998"))
      .person(Person.named("p").nationality("PRK").say("person.in", "territory").say("person.left", "without-permission")
         .fears(FearedHarm.of("beating-in-interrogation", "PRK").by("state-officials").purposes("punishment").risk(Risk.REAL).scope("class").build()).build())
      .position("agreement-reading/chn-prk-1998/4/2", "discretionary")
      .build();
    Trial.run(scenario);
  }
}
