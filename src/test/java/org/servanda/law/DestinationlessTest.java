package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.Servanda;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.OpenQuestion;
import org.servanda.fact.Measure;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;

/** Where nobody said to which State the person would be sent, the bans on return stay open. */
class DestinationlessTest {
  private static final Servanda SERVANDA = Servanda.standard();
  private static final String QUESTION =
      "To which State would the person be sent, and by what measure?";

  private static Assessment answer(String kind, String to) {
    Scenario.Builder scenario =
        Scenario.builder("Somebody in China")
            .on("2012-07-15")
            .state("CHN")
            .person(Person.named("woman").nationality("PRK").build());
    return SERVANDA.assess(
        (kind.isEmpty() ? scenario : scenario.measure(Measure.of(kind, to))).build());
  }

  private static List<String> questions(Assessment answer) {
    return answer.questions().stream().map(OpenQuestion::question).toList();
  }

  @Test
  void withoutAMeasureTheBansAreTold() {
    Assessment answer = answer("", "");
    OpenQuestion first = answer.questions().get(0);
    assertThat(first.question()).isEqualTo(QUESTION);
    assertThat(first.settles()).contains("cat/3", "csr51/33/1", "custom/non-refoulement-torture");
    assertThat(first.settles()).as("no ban that can't bind China").doesNotContain("echr/3");
    assertThat(String.join(" ", answer.headline().certainty()))
        .contains("Nothing is said of this: " + QUESTION + " Until it is, these are open: ")
        .contains("the ban on return to torture");
  }

  @Test
  void aMeasureWithoutADestinationLeavesThemOpenToo() {
    assertThat(questions(answer("expulsion", ""))).contains(QUESTION);
  }

  @Test
  void aDestinationOrAnotherMeasureAsksNothing() {
    assertThat(questions(answer("expulsion", "PRK"))).doesNotContain(QUESTION);
    assertThat(questions(answer("transfer-of-names", ""))).doesNotContain(QUESTION);
  }
}
