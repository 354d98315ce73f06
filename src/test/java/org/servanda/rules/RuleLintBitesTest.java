package org.servanda.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.internal.law.Laws;

/** Shows that the lint finds what it is for: one bad rule for each point. */
@Tag("lint")
class RuleLintBitesTest {
  private static final String RULE =
      """
      package org.servanda.rules.%s;

      agenda-group "%s"

      rule "%s"
          %s
      when
          %s
      then
          %s
      end
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not Circumstance( key == \"person.sex\" )             | absence of a Circumstance",
        "not Nationality( state == \"CHN\" )                   | absence of a Nationality",
        "forall( Norm() Removal() )                           | absence of a Removal",
        "not Step( applies == true )                          | more may be made in this very stage",
        "Outcome()                                            | the order would count",
        "( Pair() or Norm() )                                 | do without 'or'",
        "exists Pair()                                        | do without 'exists'",
        "eval( true )                                         | do without 'eval'",
        "$p : Pair() Norm() from $p.pulling                   | do without 'from'",
        "accumulate( Step( $s : id ); $all : count( $s ) )    | absence of a Step",
        "Surprise()                                           | tell org.servanda.rules.Stages"
      })
  void conditions(String condition, String problem) {
    assertThat(FormLint.conditions(treatment(condition, "applies( drools );")))
        .singleElement()
        .asString()
        .startsWith("rules/conflict/bad.drl:5: rule 'Bad rule: it is bad': ")
        .contains(problem);
  }

  @Test
  void nationalitiesMayBeAbsentWhereAllAreStated() {
    String all = "Answered( key == \"person.nationality\" ) not Nationality( state == \"CHN\" )";
    assertThat(FormLint.conditions(treatment(all, "applies( drools );"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "established( drools );                      | must be one call of",
        "applies( drools ); applies( drools );       | must be one call of",
        "if ( true ) applies( drools );              | must be one call of",
        "modify( $pair ) { }                         | must be one call of"
      })
  void consequences(String consequence, String problem) {
    assertThat(FormLint.frames(treatment("Pair()", consequence)))
        .singleElement()
        .asString()
        .contains(problem);
  }

  @Test
  void frames() {
    List<LintedRule> rules =
        parse("conflict", "teatime", "Bad rule: it is bad", "", "Pair()", "applies( drools );");
    assertThat(FormLint.frames(rules)).singleElement().asString().contains("not 'teatime'");
    assertThat(
            FormLint.frames(
                parse(
                    "conflict",
                    "treatment",
                    "Bad rule: it is bad",
                    "@technique( \"x\" ) salience 3",
                    "Pair()",
                    "applies( drools );")))
        .hasSize(3)
        .anyMatch(problem -> problem.contains("take out 'salience'"))
        .anyMatch(problem -> problem.contains("add @because"))
        .anyMatch(problem -> problem.contains("add @cite"));
  }

  @Test
  void names() {
    assertThat(
            FormLint.names(
                parse("elsewhere", "treatment", "Bad rule.", "", "Pair()", "x( drools );")))
        .hasSize(2)
        .anyMatch(problem -> problem.contains("the point in words"))
        .anyMatch(problem -> problem.contains("'package org.servanda.rules.conflict;'"));
  }

  @Test
  void words() {
    LawLint lint = new LawLint(Laws.standard());
    List<LintedRule> rules =
        treatment(
            "Position( doctrine == \"a-whim\" ) Circumstance( key == \"person.sex\", value in ( \"none\" ) )"
                + " Circumstance( key == \"person.shoe\" )"
                + " Answered( key == \"person.sex\" )"
                + " Answered( key == \"person.left-because\", !has( \"whim\" ) )",
            "applies( drools );");
    assertThat(lint.words(rules))
        .hasSize(5)
        .anyMatch(problem -> problem.contains("'person.sex' is no list"))
        .anyMatch(problem -> problem.contains("'person.left-because' can't have 'whim'"))
        .anyMatch(problem -> problem.contains("doctrine 'a-whim'"))
        .anyMatch(problem -> problem.contains("'person.sex' can't be 'none'"))
        .anyMatch(problem -> problem.contains("declare 'person.shoe'"));
    assertThat(lint.citations(rules)).singleElement().asString().contains("'nobody'");
  }

  @Test
  void positionsThatNothingReads() {
    assertThat(new DoctrineLint(Laws.standard()).unread(List.of()))
        .anyMatch(problem -> problem.contains("'weigh' of '1F-weighing': write a rule"))
        .noneMatch(problem -> problem.contains("'standard-of-risk'"))
        .noneMatch(problem -> problem.contains("'narrow' of 'conflict-definition'"));
  }

  @Test
  void targetsAndTreaties() {
    LawLint lint = new LawLint(Laws.standard());
    List<LintedRule> rules =
        parse(
            "conflict",
            "provision-showings",
            "Bad rule: it is bad",
            "@provision( \"cat/3\" ) @element( \"dangr\" )",
            "Clause( instrument == \"chn-prk-1998\" )",
            "established( drools );");
    assertThat(lint.targets(rules)).singleElement().asString().contains("declare element 'dangr'");
    assertThat(lint.treaties(rules)).singleElement().asString().contains("speak of one treaty");
  }

  private static List<LintedRule> treatment(String condition, String consequence) {
    return parse(
        "conflict",
        "treatment",
        "Bad rule: it is bad",
        "@technique( \"x\" ) @because( \"y\" ) @cite( \"nobody/1\" )",
        condition,
        consequence);
  }

  private static List<LintedRule> parse(
      String folder, String group, String name, String notes, String condition, String then) {
    return RuleFiles.parse(
        "rules/conflict/bad.drl", RULE.formatted(folder, group, name, notes, condition, then));
  }
}
