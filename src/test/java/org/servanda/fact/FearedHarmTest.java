package org.servanda.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A fear is told in the same order whatever order it was stated in, in every JVM. */
class FearedHarmTest {
  @Test
  void purposesAndGroundsAreSorted() {
    FearedHarm harm =
        FearedHarm.of("beating-in-interrogation", "PRK")
            .purposes("punishment", "intimidation", "information", "discrimination")
            .grounds("women", "religion", "race", "nationality")
            .build();

    assertThat(harm.purposes())
        .containsExactly("discrimination", "information", "intimidation", "punishment");
    assertThat(harm.grounds()).containsExactly("nationality", "race", "religion", "women");
  }
}
