package org.servanda.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.Servanda;
import org.servanda.assessment.Assessment;
import org.servanda.fact.Scenario;

class TextReportTest {
  /** Keys, rule ids, enum constants and State codes have no place in the first two layers. */
  private static final Pattern INTERNALS =
      Pattern.compile(
          "\\b(NOT_ENGAGED|ENGAGED|ESTABLISHED|BOTH_BIND|CHN|PRK|RUS|vclt/\\d|cat/\\d|custom/"
              + "|person\\.[a-z]|fears\\.[a-z]|fact:|finding:)");

  private static final Pattern SLIPS = Pattern.compile("\u001B|\\bnull\\b| ,|\\.\\.|\\{[a-z]+}");

  static Stream<Assessment> assessments() {
    return Samples.all();
  }

  @Test
  void saysTheAnswerFirst() {
    String text = TextReport.of(Samples.duty());

    assertThat(text.replaceAll("\\s+", " "))
        .contains("1. THE ANSWER On 15 July 2012 international law forbids China from sending the")
        .contains("Democratic People's Republic of Korea, while the border protocol of 1998 may")
        .contains("both sides bind China, which is to keep the ban and answers for breaking the")
        .contains("of which only an unofficial text is known")
        .contains("What is assumed", "How certain it is", "What it doesn't cover")
        .contains("This is not legal advice.")
        .contains("[contested]", "[assumed]", "[unofficial text]");
  }

  @Test
  void putsOneMemoPerIssue() {
    String text = TextReport.of(Samples.duty());

    assertThat(text)
        .contains("4. THE ISSUES", "Issue  ", "Rule  ", "Application  ", "Conclusion  ")
        .contains("What must be shown:", "What would switch it off:", "Contested: ")
        .contains("Taken here: ", "The other view: ", "for it: ", "against it: ")
        .contains("What doesn't bind here, and why");
  }

  @Test
  void showsTheTablesAndWhatRemains() {
    String text = TextReport.of(Samples.duty());

    assertThat(text)
        .contains("Technique", "Answer", "Because", "Towards", "Governs", "applies, and")
        .contains("If China goes through with it", "If China refrains")
        .contains("breach of the ban on return to torture")
        .contains("3. WHAT IS OPEN", "Not decided:");
  }

  @Test
  void endsWithTheLineThatCitesIt() {
    Assessment assessment = Samples.permission();

    assertThat(TextReport.of(assessment))
        .endsWith(
            "Servanda, law "
                + assessment.lawVersion()
                + ", as of 2012-07-15, profile mainstream.\n");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("assessments")
  void staysWithinHundredColumnsAndWithinPlainWords(Assessment assessment) {
    String text = TextReport.of(assessment, Style.PLAIN, TextReport.Depth.TREE);
    String plain =
        text.substring(0, text.indexOf("3. WHAT IS OPEN"))
            + text.substring(
                text.indexOf("4. THE ISSUES"), text.indexOf("5. HOW THE CONFLICTS ARE TREATED"));

    assertThat(text.lines().filter(line -> line.length() > Page.WIDTH)).isEmpty();
    assertThat(plain.lines().filter(line -> INTERNALS.matcher(line).find())).isEmpty();
    assertThat(text.lines().filter(line -> SLIPS.matcher(line).find())).isEmpty();
  }

  @Test
  void addsTheTreeOnDemand() {
    assertThat(TextReport.of(Samples.duty())).doesNotContain("THE WHOLE TREE");
    assertThat(TextReport.of(Samples.duty(), Style.PLAIN, TextReport.Depth.TREE))
        .contains("THE WHOLE TREE OF REASONS", "(see above)", "{CAT art. 3: ");
  }

  @Test
  void tellsWhyANormDoesNotBind() {
    String text = TextReport.why(Samples.woman().fearsNothing().assess(), "cat/3");

    assertThat(text)
        .contains("refuted         at least one feared harm is torture")
        .contains("doesn't bind China here, because");
    assertThat(text.lines().count()).isLessThan(60);
  }

  @Test
  void refusesToTellOfANormThatIsNotThere() {
    Assessment assessment = Samples.permission();

    assertThatThrownBy(() -> TextReport.why(assessment, "cat/99"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cat/99");
  }

  @Test
  void dressesOnlyWhatIsDressed() {
    Style loud =
        new Style() {
          @Override
          public String heading(String text) {
            return "<h>" + text + "</h>";
          }

          @Override
          public String badge(String text) {
            return "<b>" + text + "</b>";
          }

          @Override
          public String verdict(String text) {
            return "<v>" + text + "</v>";
          }
        };
    String dressed = TextReport.of(Samples.duty(), loud, TextReport.Depth.ISSUES);

    assertThat(dressed)
        .contains("<h>1. THE ANSWER</h>", "<b>[contested]</b>", "<v>established</v>     ");
    assertThat(dressed.replaceAll("</?[hbv]>", "")).isEqualTo(TextReport.of(Samples.duty()));
  }

  @Test
  void namesPersonsWhereThereAreSeveral() {
    Scenario one = Samples.woman().scenario();
    var mina = one.persons().get(0);
    var sora =
        new org.servanda.fact.Person(
            "sora", mina.nationalities(), true, List.of(), true, mina.circumstances());
    Scenario two = one.toBuilder().persons(Arrays.asList(mina, sora)).build();
    String text = TextReport.of(Servanda.standard().assess(two));

    assertThat(text).contains("(person)", "(sora)");
  }
}
