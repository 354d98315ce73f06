package org.servanda.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.Servanda;
import org.servanda.assessment.WayOut;
import org.servanda.assessment.WayOut.Verdict;
import org.servanda.norm.Norm;
import org.servanda.scenario.ScenarioReader;

/** What China could do with the woman of the founding case, under each reading of the protocol. */
class WaysOutReportTest {
  private static final String REQUIRES = "agreement-reading/chn-prk-1998/4/2=requires";
  private static final List<WayOut> WAYS =
      Servanda.standard()
          .waysOut(
              ScenarioReader.standard()
                  .read(Path.of("examples/seed-article/03-woman-sold-into-marriage.yaml"))
                  .scenario());

  private static WayOut way(String course, String reading) {
    return WAYS.stream()
        .filter(way -> way.course().equals(course) && way.reading().equals(reading))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> provisions(List<Norm> norms) {
    return norms.stream().map(Norm::provision).toList();
  }

  @Test
  void screeningByTheAgencyBreachesNothingWhereTheClauseIsNoDuty() {
    assertThat(way("screening", "").verdict()).isEqualTo(Verdict.BREACHES_NOTHING);
    assertThat(way("screening", "agreement-reading/chn-prk-1998/4/2=information-only").verdict())
        .isEqualTo(Verdict.BREACHES_NOTHING);
    assertThat(provisions(way("screening", "").meets()))
        .contains("chn-unhcr-1995/3/5", "cedaw/6/identification", "csr51/35/1");
  }

  @Test
  void whereTheClauseIsADutyScreeningBreachesThatAlone() {
    WayOut screening = way("screening", REQUIRES);
    assertThat(screening.verdict()).isEqualTo(Verdict.BREACHES_ONLY_THE_AGREEMENT);
    assertThat(provisions(screening.breaches())).containsExactly("chn-prk-1998/4/2");
  }

  @Test
  void handingOverBreachesMoreUnderEveryReading() {
    assertThat(WAYS)
        .filteredOn(way -> way.course().equals("hand-over"))
        .hasSize(3)
        .allMatch(way -> way.verdict() == Verdict.BREACHES_MORE)
        .allMatch(way -> provisions(way.breaches()).contains("csr51/33/1"));
    assertThat(provisions(way("hand-over", REQUIRES).meets())).contains("chn-prk-1998/4/2");
  }

  @Test
  void aThirdStateLeavesTheBansOnReturnOpen() {
    assertThat(provisions(way("send-elsewhere", "").open())).contains("csr51/33/1", "cat/3");
    assertThat(provisions(way("send-elsewhere", "").breaches())).doesNotContain("csr51/33/1");
  }

  @Test
  void theStateWhoseLawCountsHerAsANationalIsNamed() {
    assertThat(way("go-on-to-nationality", "").says()).contains("the Republic of Korea");
  }

  @Test
  void puttingOffWhatADutyAsksLeavesItOpen() {
    WayOut assurances = way("seek-assurances", REQUIRES);
    assertThat(assurances.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(provisions(assurances.open())).containsExactly("chn-prk-1998/4/2");
  }

  @Test
  void namesAndPapersAloneMayBreachTheBanOnAid() {
    assertThat(provisions(way("names-only", "").open())).containsExactly("custom/aid/information");
  }

  @Test
  void theTextSaysWhatStandsBesideEachCourse() {
    assertThat(WaysOutReport.of(WAYS, Style.PLAIN).replaceAll("\\s+", " "))
        .contains("breaches only what was agreed with the other State")
        .contains("still stands beside it");
  }

  @Test
  void theJsonKeepsToItsSchema() {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonWaysOut.schema())
                .validate(JsonWaysOut.of(WAYS), InputFormat.JSON))
        .isEmpty();
  }
}
