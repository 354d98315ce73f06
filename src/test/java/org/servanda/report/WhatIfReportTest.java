package org.servanda.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.servanda.Servanda;
import org.servanda.assessment.Questions;
import org.servanda.assessment.WhatIf;
import org.servanda.fact.Scenario;
import org.servanda.scenario.ScenarioReader;

/** What would change the answer on the founding case, and what is open in it, to read. */
class WhatIfReportTest {
  private static final Servanda SERVANDA = Servanda.standard();
  private static final Scenario WOMAN =
      ScenarioReader.standard()
          .read(Path.of("examples/seed-article/03-woman-sold-into-marriage.yaml"))
          .scenario();
  private static final WhatIf EVERYTHING = SERVANDA.whatIf(WOMAN);
  private static final Questions QUESTIONS = SERVANDA.questions(WOMAN);

  private static String text(WhatIf whatIf, boolean all) {
    return WhatIfReport.of(whatIf, all, Style.PLAIN).replaceAll("\\s+", " ");
  }

  @Test
  void eachChangeIsSaidInWordsWithItsSettingAndTheReason() {
    assertThat(text(SERVANDA.whatIf(WOMAN, "cat/3"), true))
        .contains("The ban on return to torture (cat/3): binding (it forbids)")
        .contains("Not binding if")
        .contains("- China had never joined the Convention against Torture")
        .contains("(participation.CHN.cat=none)")
        .contains("It turns on this: China is bound by the Convention against Torture on the day.");
  }

  @Test
  void theSearchTellsHowFarItWent() {
    assertThat(text(EVERYTHING, false))
        .contains("at most " + EVERYTHING.search().limit() + " changed scenarios are tried")
        .contains("No other value was tried for:")
        .doesNotContain("cut short");
  }

  @Test
  void noConstantOfTheProgramAndNoNameOfARuleIsShown() {
    assertThat(text(EVERYTHING, true)).doesNotContain("_", "ENGAGED", "norm:", "CAT art. 3:");
    assertThat(QuestionsReport.of(QUESTIONS, Style.PLAIN)).doesNotContain("_", "norm:");
  }

  @Test
  void theQuestionThatSettlesMostComesFirst() {
    assertThat(QuestionsReport.of(QUESTIONS, Style.PLAIN).replaceAll("\\s+", " "))
        .contains("1. Does UNHCR ask to see the person")
        .contains("Settled under every answer: 2; under some answer: 2")
        .contains("13 norms are open and 0 conflicts are only possible");
  }

  @Test
  void theJsonKeepsToItsSchema() {
    assertKeeps(JsonWhatIf.schema(), JsonWhatIf.of(EVERYTHING));
    assertKeeps(JsonQuestions.schema(), JsonQuestions.of(QUESTIONS));
  }

  private static void assertKeeps(String schema, String json) {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, InputFormat.JSON))
        .isEmpty();
  }
}
