package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.servanda.internal.law.ViewpointTerms.Ground;
import org.servanda.internal.law.ViewpointTerms.Kind;

/** The benches and what courts can apply, as they stand in {@code rules/vocabulary}. */
class ViewpointFilesTest {
  private static final Law LAW = Laws.standard();

  private static boolean declared(String cite) {
    return LAW.authorities().containsKey(cite.split("/", 2)[0]);
  }

  private static List<Ground> grounds(ViewpointTerms bench) {
    List<Ground> grounds = new ArrayList<>(bench.through().values());
    Stream.of(bench.own(), bench.others(), bench.custom())
        .filter(ground -> !ground.because().isEmpty())
        .forEach(grounds::add);
    return grounds;
  }

  @Test
  void everyBenchSaysWhoItIsAndWhyItAppliesWhatItApplies() {
    for (ViewpointTerms bench : LAW.viewpoints().values()) {
      assertThat(bench.bench()).as(bench.id()).isNotEmpty();
      assertThat(bench.says()).as(bench.id()).isNotEmpty();
      assertThat(bench.own().because()).as(bench.id()).isNotEmpty();
      assertThat(bench.applies().isEmpty())
          .as(bench.id())
          .isEqualTo(bench.kind() != Kind.OWN_INSTRUMENTS);
      if (bench.kind() == Kind.OWN_INSTRUMENTS || bench.kind() == Kind.WHAT_IS_INCORPORATED) {
        assertThat(bench.others().because()).as(bench.id()).isNotEmpty();
      }
      grounds(bench)
          .forEach(
              ground -> {
                assertThat(ground.cites()).as(ground.because()).isNotEmpty();
                assertThat(ground.cites()).as(bench.id()).allMatch(ViewpointFilesTest::declared);
              });
      assertThat(bench.cites()).as(bench.id()).allMatch(ViewpointFilesTest::declared);
    }
  }

  @Test
  void everyBodyWhoseProfileIsHereHasABenchOfTheSameName() {
    assertThat(LAW.viewpoints().keySet())
        .contains(
            "strasbourg",
            "cat-committee",
            "human-rights-committee",
            "child-rights-committee",
            "cedaw-committee",
            "inter-american",
            "african-commission",
            "unhcr");
  }

  @Test
  void whatCourtsApplyIsKnownByAuthorityAndNamesThingsThatExist() {
    LAW.incorporations()
        .forEach(
            (state, all) -> {
              assertThat(all).as(state).isNotEmpty();
              for (IncorporationTerms one : all) {
                String as = state + " " + one.of();
                String instrument = one.of().split("/", 2)[0];
                assertThat(LAW.instruments()).as(as).containsKey(instrument);
                assertThat(LAW.instrument(instrument).provisions().keySet())
                    .as(as)
                    .anyMatch(
                        id -> (id + "/").startsWith(one.of() + "/") || one.of().equals(instrument));
                assertThat(one.ground().because()).as(as).isNotEmpty();
                assertThat(one.ground().cites())
                    .as(as)
                    .isNotEmpty()
                    .allMatch(ViewpointFilesTest::declared);
              }
            });
  }
}
