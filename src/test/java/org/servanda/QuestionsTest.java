package org.servanda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.QuestionAnswers;
import org.servanda.assessment.Questions;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.scenario.ScenarioReader;

/** Open questions are ranked by what their answers settle when the case is assessed with them. */
class QuestionsTest {
  private static final Servanda SERVANDA = Servanda.standard();
  private static final Path WOMAN =
      Path.of("examples/seed-article/03-woman-sold-into-marriage.yaml");
  private static final Questions QUESTIONS =
      SERVANDA.questions(ScenarioReader.standard().read(WOMAN).scenario());

  private static QuestionAnswers about(String key) {
    return QUESTIONS.questions().stream()
        .filter(ranked -> ranked.question().asks().contains(key))
        .findFirst()
        .orElseThrow();
  }

  private static String norm(String provision) {
    return "norm:" + provision + "@woman";
  }

  @Test
  void whetherTheAgencyAsksSettlesBothDutiesWhateverTheAnswer() {
    QuestionAnswers asks = about("recognition.unhcr-asks");
    assertThat(QUESTIONS.questions().get(0)).isEqualTo(asks);
    assertThat(asks.always()).containsExactly(norm("csr51/35/access"), norm("csrp67/2/access"));
    assertThat(asks.sometimes()).isEqualTo(asks.always());
  }

  @Test
  void whatOnlyOneAnswerSettlesIsNotSettledUnderEveryAnswer() {
    QuestionAnswers promptly = about("entry.promptly");
    assertThat(promptly.always()).isEmpty();
    assertThat(promptly.sometimes()).containsExactly(norm("csr51/31/1"));
  }

  @Test
  void everyQuestionOfTheAssessmentIsRanked() {
    Assessment assessment = SERVANDA.assess(ScenarioReader.standard().read(WOMAN).scenario());
    assertThat(QUESTIONS.questions())
        .extracting(QuestionAnswers::question)
        .containsExactlyInAnyOrderElementsOf(assessment.questions());
    assertThat(QUESTIONS.norms())
        .extracting(Norm::id)
        .containsExactlyElementsOf(
            assessment.norms().stream()
                .filter(norm -> norm.status() == NormStatus.OPEN)
                .map(Norm::id)
                .toList());
  }

  @Test
  void anAnswerSettlesWhatItIsSaidToSettle() {
    for (QuestionAnswers ranked : QUESTIONS.questions()) {
      for (QuestionAnswers.Answer answer : ranked.answers()) {
        String setting = answer.change().settings().get(0);
        int equals = setting.indexOf('=');
        Assessment then =
            SERVANDA.assess(
                ScenarioReader.standard()
                    .readWith(
                        WOMAN,
                        java.util.Map.of(
                            setting.substring(0, equals), setting.substring(equals + 1)))
                    .scenario());
        List<String> settled =
            QUESTIONS.norms().stream().map(Norm::id).filter(id -> isDecided(then, id)).toList();
        assertThat(settled).as(setting).containsExactlyElementsOf(answer.settles());
      }
    }
  }

  private static boolean isDecided(Assessment assessment, String id) {
    return assessment.norms().stream()
        .anyMatch(norm -> norm.id().equals(id) && norm.status() != NormStatus.OPEN);
  }

  @Test
  void whatIsStatedIsNoAnswer() {
    assertThat(QUESTIONS.questions())
        .flatExtracting(QuestionAnswers::answers)
        .extracting(answer -> answer.change().before())
        .containsOnly("");
  }
}
