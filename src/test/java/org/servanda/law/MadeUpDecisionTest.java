package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.assessment.Conflict;
import org.servanda.fact.Answer;
import org.servanda.fact.Measure;
import org.servanda.fact.Provenance;
import org.servanda.internal.engine.Assessor;
import org.servanda.norm.Outcome;
import org.servanda.norm.Step.Applies;

@DisplayName("decisions of the Security Council that no Council has taken")
class MadeUpDecisionTest {
  private static final String DECISION =
      """
      id: made-up-decision
      name: the made-up ban of the Security Council
      title: A ban that no Council has decided
      kind: decision
      rank: charter
      subject-matter: peace-and-security
      adopted: 2001-01-01
      in-force: 2001-01-01
      binds-parties-to: unc
      owed-to:
        - { kind: parties, basis: owed to the members, cite: unc/25 }
      provisions:
        made-up-decision/1:
          title: the made-up duty
          modality: %s
          conduct: %s
          %s
          clause: { covers: named-by-the-council }
          cite: made-up-decision/1
          elements:
            covers: { says: the decision names the person, cite: made-up-decision/1 }
      """;

  @TempDir Path folder;

  private Assessor deciding(String modality, String conduct, String more) throws IOException {
    String decision = DECISION.formatted(modality, conduct, more);
    return Case.assessorWith(MadeUpLaw.with(folder, "made-up-decision", decision));
  }

  private static Case named(String kind, String to, String under) {
    return china()
        .nationality("RUS")
        .measure(new Measure(kind, to, List.of(), under, Answer.NO, Provenance.UNTOLD, ""))
        .say("council.surrender-decided", "yes")
        .saying("entry.lawful=no request.accepted=yes");
  }

  private static Applies charter(Conflict conflict) {
    return Outcomes.of(conflict, "unc/103");
  }

  @Test
  void aBanUnderTheCharterGoesBeforeADutyUnderATreaty() throws IOException {
    Conflict conflict =
        deciding("forbids", "return", "by-place: yes")
            .assess(named("expulsion", "RUS", "sample-readmission-agreement").scenario())
            .conflict("made-up-decision/1", "sample-readmission-agreement/1")
            .orElseThrow();
    assertThat(charter(conflict)).isEqualTo(Applies.APPLIES);
    assertThat(Outcomes.of(conflict)).isEqualTo("prevails made-up-decision/1");
  }

  @Test
  void againstAMerePowerThereIsNothingToPutFirst() throws IOException {
    Case power = named("transfer", "PRK", "").state("RUS").on("2018-03-01").nationality("PRK");
    Conflict conflict =
        deciding("forbids", "return", "by-place: yes")
            .assess(power.scenario())
            .conflict("made-up-decision/1", "rus-prk-2016/2/1")
            .orElseThrow();
    assertThat(charter(conflict)).isEqualTo(Applies.DOES_NOT_APPLY);
    assertThat(conflict.outcome().kind()).isEqualTo(Outcome.Kind.DISSOLVED);
  }

  @Test
  void twoDecisionsAreNotRanked() throws IOException {
    Conflict conflict =
        deciding("forbids", "return", "by-place: yes")
            .assess(named("extradition", "RUS", "sample-council-decision").scenario())
            .conflict("made-up-decision/1", "sample-council-decision/1")
            .orElseThrow();
    assertThat(charter(conflict)).isEqualTo(Applies.DOES_NOT_APPLY);
  }

  @Test
  void noDecisionGoesBeforeTheBanOnTorture() throws IOException {
    Case torture =
        named("torture-in-custody", "", "").position("council-decisions", "charter-prevails");
    Conflict conflict =
        deciding("requires", "torture", "badges: [contested]")
            .assess(torture.fears(beating("CHN")).scenario())
            .conflict("custom/torture", "made-up-decision/1")
            .orElseThrow();
    assertThat(charter(conflict)).isEqualTo(Applies.DOES_NOT_APPLY);
    assertThat(Outcomes.of(conflict)).isEqualTo("application-barred custom/torture");
  }
}
