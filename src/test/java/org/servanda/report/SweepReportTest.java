package org.servanda.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.servanda.Servanda;
import org.servanda.assessment.ConflictSweep;
import org.servanda.assessment.Sweep;
import org.servanda.scenario.ScenarioReader;

/** A sweep of the founding case, in text and in JSON. */
class SweepReportTest {
  private static final Sweep SWEEP =
      Servanda.standard()
          .sweep(
              ScenarioReader.standard()
                  .read(Path.of("examples/seed-article/03-woman-sold-into-marriage.yaml"))
                  .scenario());

  private static ConflictSweep torture() {
    return SWEEP.conflicts().stream()
        .filter(conflict -> conflict.id().equals("conflict:cat/3~chn-prk-1998/4/2@woman>PRK"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyCombinationComesOutSomehow() {
    for (ConflictSweep conflict : SWEEP.conflicts()) {
      assertThat(conflict.shares().stream().mapToLong(ConflictSweep.Share::combinations).sum())
          .as(conflict.id())
          .isEqualTo(conflict.combinations());
      assertThat(conflict.shares().stream().filter(ConflictSweep.Share::inForce)).hasSize(1);
    }
  }

  @Test
  void whatThePositionsInForceGiveIsOneOfTheShares() {
    assertThat(torture().shares())
        .filteredOn(ConflictSweep.Share::inForce)
        .extracting(ConflictSweep.Share::outcome)
        .containsExactly("dissolved");
  }

  @Test
  void aDisputeThatChangesNothingIsLeftOut() {
    assertThat(torture().powers()).allMatch(power -> power.changing() > 0);
    assertThat(torture().disputes())
        .extracting(dispute -> dispute.key())
        .contains("agreement-reading/chn-prk-1998/4/2", "agreement-in-force/chn-prk-1998")
        .doesNotContain("nexus-degree", "women-as-social-group");
  }

  @Test
  void theTextSaysWhatASharedResultIsAndWhatItIsNot() {
    assertThat(SweepReport.of(SWEEP, Style.PLAIN))
        .contains("not how likely it is")
        .contains("(so under the positions in force)")
        .contains("What does the clause ask the holding State to do with illegal crossers?");
  }

  @Test
  void theJsonKeepsToItsSchema() {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSweep.schema())
                .validate(JsonSweep.of(SWEEP), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void noShareIsRoundedToNothingOrAll() {
    assertThat(SweepReport.percent(1, 100_000)).isEqualTo("0.1 %");
    assertThat(SweepReport.percent(99_999, 100_000)).isEqualTo("99.9 %");
    assertThat(SweepReport.percent(0, 7)).isEqualTo("0 %");
    assertThat(SweepReport.percent(7, 7)).isEqualTo("100 %");
  }
}
