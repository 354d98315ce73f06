package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** States are known by their codes, and a name or another code leads to the right one. */
class StateCodesTest {
  private final StateCodes codes =
      new StateCodes(
          new Vocabulary(
              Map.of(),
              List.of(),
              Map.of(),
              Map.of(),
              Map.of(),
              Map.of("CHN", "China", "KOR", "Republic of Korea"),
              List.of(),
              Map.of(),
              List.of()),
          Map.of("XAA", "Ruritania"));

  @Test
  void states() {
    assertThat(codes.isState("CHN")).isTrue();
    assertThat(codes.isState("XAA")).isTrue();
    assertThat(codes.isState("XAB")).isFalse();
    assertThat(codes.isState("HKG")).isFalse();
    assertThat(codes.isTerritory("HKG")).isTrue();
  }

  @Test
  void faults() {
    assertThat(codes.fault("China")).contains("did you mean 'CHN'?");
    assertThat(codes.fault("republic of korea")).contains("did you mean 'KOR'?");
    assertThat(codes.fault("kr")).contains("did you mean 'KOR'?");
    assertThat(codes.fault("chn")).contains("did you mean 'CHN'?");
    assertThat(codes.fault("QQQ")).doesNotContain("did you mean");
    assertThat(codes.fault("XAB")).contains("states: { XAB: Ruritania }");
    assertThat(codes.fault("HKG")).contains("goes under 'territory'");
  }
}
