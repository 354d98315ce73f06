package org.servanda.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.Servanda;
import org.servanda.assessment.AssessmentDiff;
import org.servanda.assessment.Timeline;
import org.servanda.assessment.Timeline.Moment;
import org.servanda.fact.Scenario;
import org.servanda.scenario.ScenarioReader;

/** The founding case through the years: each treaty binds China from its own day. */
class TimelineReportTest {
  private static final Servanda SERVANDA = Servanda.standard();
  private static final Scenario SCENARIO =
      ScenarioReader.standard()
          .read(Path.of("examples/seed-article/03-woman-sold-into-marriage.yaml"))
          .scenario();
  private static final Timeline YEARS =
      SERVANDA.timeline(SCENARIO, LocalDate.of(1981, 1, 1), LocalDate.of(1990, 1, 1));

  private static List<LocalDate> daysOn(String norm, String after) {
    return YEARS.moments().stream()
        .filter(
            moment ->
                moment.changes().norms().stream()
                    .anyMatch(
                        change ->
                            change.norm().provision().equals(norm)
                                && change.after().startsWith(after)))
        .map(Moment::on)
        .toList();
  }

  @Test
  void eachTreatyBindsFromTheDayThatItsOwnClauseGives() {
    assertThat(daysOn("cedaw/6/return", "engaged")).containsExactly(LocalDate.of(1981, 9, 3));
    assertThat(daysOn("csr51/33/1", "engaged")).containsExactly(LocalDate.of(1982, 9, 24));
    assertThat(daysOn("cat/3", "open")).containsExactly(LocalDate.of(1988, 11, 3));
  }

  @Test
  void aChangeSaysOnWhatItTurns() {
    assertThat(YEARS.moments())
        .flatExtracting(moment -> moment.changes().norms())
        .filteredOn(change -> change.norm().provision().equals("cat/3"))
        .extracting(change -> change.because().map(AssessmentDiff.FindingChange::says).orElse(""))
        .containsExactly("China is bound by the Convention against Torture on the day");
  }

  @Test
  void onlyDaysOnWhichSomethingChangesAreShown() {
    assertThat(YEARS.moments().get(0).changes().isEmpty()).isTrue();
    assertThat(YEARS.moments().subList(1, YEARS.moments().size()))
        .allMatch(moment -> !moment.changes().isEmpty());
    assertThat(YEARS.days()).isGreaterThan(YEARS.moments().size());
  }

  @Test
  void severalDaysAreJudgedInTheirOrder() {
    Timeline days =
        SERVANDA.timeline(SCENARIO, List.of(LocalDate.of(1989, 1, 15), LocalDate.of(1981, 5, 1)));
    assertThat(days.moments())
        .extracting(Moment::on)
        .containsExactly(LocalDate.of(1981, 5, 1), LocalDate.of(1989, 1, 15));
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(
            () -> SERVANDA.timeline(SCENARIO, LocalDate.of(1990, 1, 1), LocalDate.of(1981, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is before the first");
  }

  @Test
  void theTextAndTheJsonTellTheSame() {
    assertThat(TimelineReport.of(YEARS, Style.PLAIN))
        .contains("24 September 1982 (1982-09-24)")
        .contains("China is bound by the Refugee Convention on the day");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonTimeline.schema())
                .validate(JsonTimeline.of(YEARS), InputFormat.JSON))
        .isEmpty();
  }
}
