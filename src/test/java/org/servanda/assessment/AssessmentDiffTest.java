package org.servanda.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.servanda.assessment.AssessmentDiff.NormChange;
import org.servanda.fact.Risk;
import org.servanda.law.Case;

class AssessmentDiffTest {
  private static final String READING = "agreement-reading/chn-prk-1998/4/2";

  private static Case beaten() {
    return Case.china().say("person.left", "without-permission").fears(Case.beating("PRK"));
  }

  @Test
  void theSameAnswerDiffersInNothing() {
    assertThat(AssessmentDiff.between(beaten().assess(), beaten().assess()).isEmpty()).isTrue();
  }

  @Test
  void aFactThatTurnsANormIsTold() {
    Assessment remote =
        Case.china()
            .say("person.left", "without-permission")
            .fears(Case.beating("PRK").risk(Risk.REMOTE).inquired(org.servanda.fact.Answer.YES))
            .assess();
    AssessmentDiff diff = AssessmentDiff.between(beaten().assess(), remote);

    NormChange change =
        diff.norms().stream()
            .filter(one -> one.norm().provision().equals("cat/3"))
            .findFirst()
            .orElseThrow();
    assertThat(change.before()).isEqualTo("engaged, forbids return");
    assertThat(change.after()).isEqualTo("not-engaged");
    assertThat(change.because())
        .hasValueSatisfying(
            finding -> {
              assertThat(finding.says()).contains("substantial grounds");
              assertThat(finding.before()).isEqualTo("established");
              assertThat(finding.after()).isEqualTo("refuted");
            });
  }

  @Test
  void aReadingThatTurnsAConflictIsTold() {
    AssessmentDiff diff =
        AssessmentDiff.between(
            beaten().position(READING, "requires").assess(),
            beaten().position(READING, "discretionary").assess());

    assertThat(diff.conflicts())
        .anySatisfy(
            change -> {
              assertThat(change.before()).startsWith("both-bind");
              assertThat(change.after()).startsWith("dissolved");
            });
    assertThat(diff.norms())
        .anySatisfy(change -> assertThat(change.before()).isEqualTo("open, requires return"));
  }

  @Test
  void whatIsGoneIsTold() {
    AssessmentDiff diff = AssessmentDiff.between(beaten().assess(), beaten().state("RUS").assess());

    assertThat(diff.norms())
        .anySatisfy(
            change -> {
              assertThat(change.norm().provision()).isEqualTo("chn-prk-1998/4/2");
              assertThat(change.after()).isEqualTo(AssessmentDiff.NONE);
            });
    assertThat(diff.conflicts())
        .allSatisfy(change -> assertThat(change.after()).isEqualTo(AssessmentDiff.NONE));
  }
}
