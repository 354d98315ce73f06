package org.servanda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.Servanda;

class ExpectationCheckTest {
  private static final String SCENARIO =
      """
      scenario: A person is held for return
      on: 2012-07-15
      state: CHN
      measure: { kind: handover, to: PRK, under: chn-prk-1998, carried-out: no }
      person: { nationality: [PRK], in: territory, left: without-permission, left-because: work }
      fears:
        - { harm: beating-in-interrogation, by: state-officials, for: punishment, in: PRK,
            risk: real, scope: class }
      doctrines: { agreement-reading/chn-prk-1998/4/2: requires }
      expect:
      """;

  private static List<String> failures(String expectations) {
    ScenarioFile file =
        ScenarioReader.standard()
            .read("x.yaml", SCENARIO + "  " + expectations.replace("\n", "\n  ") + "\n");
    return ExpectationCheck.failures(
        file.expectations(), Servanda.standard().assess(file.scenario()));
  }

  @Test
  void whatIsAsExpectedIsSilent() {
    assertThat(
            failures(
                """
                norms: { cat/3: engaged, chn-prk-1998/4/2: engaged }
                findings: { cat/3: { control: established } }
                headline: [border protocol of 1998]
                conflicts:
                  - between: [chn-prk-1998/4/2, cat/3]
                    type: contradiction
                    certainty: certain
                    outcome: both-bind
                    prevailing: none
                    priority: cat/3
                    contested-by: [peremptory-non-refoulement]
                    applies: [vclt/30/4/b]
                    does-not-apply: [vclt/30/3]
                remainder: { act: [cat/3], refrain: [chn-prk-1998/4/2] }"""))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "norms: { cat/3: open }|cat/3 (the ban on return to torture) was expected to be open, but",
        "norms: { chn-prk-1998/4/2: not-engaged }|expected to be not-engaged, but it is engaged",
        "findings: { cat/3: { control: refuted } }|'control' of cat/3 was expected to be refuted",
        "findings: { torture: { severe: refuted } }|'severe' of torture was expected to be refuted",
        "headline: [whales]|'whales' was expected in the headline",
        "says: [whales]|'whales' was expected in the explanation",
        "no-conflict: [[cat/3, chn-prk-1998/4/2]]|expected not to collide, but they do",
        "remainder: { refrain: [cat/3] }|a breach of cat/3 was expected if the State refrains",
        "norms: { cat/3: engaged, only: true }|no other norm was expected, but chn-prk-1998/4/2"
      })
  void aDisappointedExpectationIsToldInWords(String expectation, String message) {
    assertThat(failures(expectation)).anyMatch(failure -> failure.contains(message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: permission|the type was expected to be permission, but it is contradiction",
        "certainty: possible|the certainty was expected to be possible, but it is certain",
        "outcome: void|the outcome was expected to be void, but it is both-bind",
        "prevailing: cat/3|the prevailing norm was expected to be cat/3, but it is none",
        "priority: either|the norm to perform was expected to be either, but it is cat/3",
        "contested-by: []|nothing was expected to be contested",
        "contested-by: [cat-non-state]|was expected to be contested by cat-non-state",
        "applies: [vclt/30/3]|vclt/30/3 was expected to apply, but it doesn't apply",
        "does-not-apply: [vclt/30/4/b]|vclt/30/4/b was expected to not apply, but it applies",
        "open: [vclt/53]|vclt/53 was expected to be open, but"
      })
  void aConflictThatEndsOtherwiseIsToldInWords(String expectation, String message) {
    List<String> failures =
        failures("conflicts:\n  - between: [cat/3, chn-prk-1998/4/2]\n    " + expectation);

    assertThat(failures).anyMatch(failure -> failure.contains(message));
  }

  @Test
  void aDifferenceThatIsThereIsSilent() {
    assertThat(
            failures(
                """
                differs:
                  - { norm: cat/3, held: not-engaged, ours: engaged, because: it was so held }
                  - { finding: cat/3#control, held: refuted, ours: established, because: as above }"""))
        .isEmpty();
  }

  @Test
  void aDifferenceThatIsGoneIsTold() {
    assertThat(
            failures(
                "differs:\n"
                    + "  - { norm: cat/3, held: engaged, ours: not-engaged, because: as before }\n"
                    + "  - { finding: cat/3#control, held: established, ours: open, because: so }"))
        .anyMatch(one -> one.contains("expected to be not-engaged, but it is engaged"))
        .anyMatch(one -> one.contains("'control' of cat/3 was expected to be open"));
  }

  @Test
  void everyMessageSaysWhere() {
    assertThat(failures("norms: { cat/3: open }")).allMatch(one -> one.startsWith("x.yaml:11:"));
  }
}
