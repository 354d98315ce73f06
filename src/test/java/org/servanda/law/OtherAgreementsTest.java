package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servanda.law.BorderProtocolsTest.crosser;
import static org.servanda.law.BorderProtocolsTest.hungry;
import static org.servanda.law.BorderProtocolsTest.norm;
import static org.servanda.law.BorderProtocolsTest.worker;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.assessment.Conflict;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Risk;
import org.servanda.internal.engine.Assessor;
import org.servanda.internal.law.Law;
import org.servanda.norm.Finding;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Outcome;
import org.servanda.norm.Verdict;

/** Russia's agreement as the contrast, and one made up of data alone. */
class OtherAgreementsTest {
  private static final String CLAUSE = "chn-prk-1998/4/2";

  @Nested
  @DisplayName("the same person in Russia, under the agreement of 2016")
  class Russia {
    private static final String POWER = "rus-prk-2016/2/1";
    private final Case held =
        worker().state("RUS").on("2018-03-01").say("entry.lawful", "no").fearsNothing();

    @Test
    void itIsAPowerOfTheStateThatHoldsThePerson() {
      assertThat(held.status(POWER)).isEqualTo(NormStatus.ENGAGED);
      assertThat(norm(held, POWER).modality()).isEqualTo(Modality.PERMITS);
      assertThat(held.verdict(POWER, "refusal-ground")).isEqualTo(Verdict.ASSUMED);
      assertThat(held.verdict(POWER, "in-force")).isEqualTo(Verdict.ASSUMED);
    }

    @Test
    void itIsOutBeforeItWasSigned() {
      assertThat(held.on("2015-12-01").status(POWER)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void whoIsThereLawfullyIsNotCovered() {
      assertThat(held.say("entry.lawful", "yes").status(POWER)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void whoMayNoLongerStayIsCovered() {
      Case overstayer =
          china().state("RUS").on("2018-03-01").say("entry.stay-lawful", "no").fearsNothing();
      assertThat(overstayer.verdict(POWER, "covers")).isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void itsOwnGroundForRefusalAnswersTheDanger() {
      Case threatened = held.fears(beating("PRK"));
      assertThat(threatened.verdict(POWER, "refusal-ground")).isEqualTo(Verdict.ESTABLISHED);
      assertThat(threatened.status(POWER)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(norm(threatened, POWER).isOutByOwnWording()).isTrue();
    }

    @Test
    void soDoesTheDeathPenalty() {
      FearedHarm.Builder execution =
          FearedHarm.of("execution", "PRK").by("state-officials").scope("personal").risk(Risk.REAL);
      Finding ground = held.fears(execution).finding(POWER, "refusal-ground");
      assertThat(ground.restsOn())
          .extracting(reason -> reason.says())
          .contains("the person would be executed there");
    }

    @Test
    void aRemoteDangerIsNoGround() {
      assertThat(held.fears(beating("PRK").risk(Risk.REMOTE)).verdict(POWER, "refusal-ground"))
          .isEqualTo(Verdict.ASSUMED);
    }

    @Test
    void theChineseProtocolsDoNotConcernRussia() {
      assertThat(held.assess().norm(CLAUSE)).isEmpty();
    }
  }

  @Nested
  @DisplayName("an agreement is data")
  class AnotherAgreement {
    private static final String AGREEMENT =
        """
        id: chn-rus-invented
        name: the invented agreement
        title: An invented agreement
        kind: agreement
        rank: treaty
        subject-matter: border
        adopted: 2001-01-01
        in-force: 2001-02-01
        parties: [CHN, RUS]
        owed-to:
          - { kind: state, of: other-party, basis: bilateral, cite: arsiwa/42/a }
        provisions:
          chn-rus-invented/7:
            title: the invented clause on crossers
            modality: requires
            conduct: return
            by-place: yes
            clause: { covers: %s, exceptions: [disaster], conditions: [national] }
            cite: chn-rus-invented/7
            elements:
              covers: { says: the person crossed illegally, cite: chn-rus-invented/7 }
              national: { says: the person is a national of the other party, cite: chn-rus-invented/7 }
            exceptions:
              disaster: { says: a disaster drove the person across, own-wording: yes, cite: chn-rus-invented/7 }
        """;

    @TempDir Path folder;

    private Law lawWith(String agreement) throws IOException {
      return MadeUpLaw.with(folder, "chn-rus-invented", agreement);
    }

    @Test
    void aFolderIsEnough() throws IOException {
      Law law = lawWith(AGREEMENT.formatted("illegal-crossers"));
      Assessor assessor = Case.assessorWith(law);
      Case russian = worker().nationality("RUS").measure(Measure.of("handover", "RUS"));
      Norm engaged = assessor.assess(russian.scenario()).norm("chn-rus-invented/7").orElseThrow();
      assertThat(engaged.status()).isEqualTo(NormStatus.ENGAGED);

      Case flooded =
          crosser()
              .say("person.left-because", "disaster")
              .nationality("RUS")
              .measure(Measure.of("handover", "RUS"));
      Norm out = assessor.assess(flooded.scenario()).norm("chn-rus-invented/7").orElseThrow();
      assertThat(out.isOutByOwnWording()).isTrue();
    }

    @Test
    void oneThatYieldsLetsTheProtectingNormPrevail() throws IOException {
      String yielding =
          AGREEMENT
              .formatted("illegal-crossers")
              .replace(
                  "parties:",
                  "on-other-treaties:\n"
                      + "  - { effect: yields, covers: protection, says: it yields, cite:"
                      + " chn-rus-invented/9 }\n"
                      + "parties:");
      Case hunted =
          worker()
              .nationality("RUS")
              .measure(Measure.of("handover", "RUS"))
              .fears(Case.beating("RUS"));
      Conflict conflict =
          Case.assessorWith(lawWith(yielding))
              .assess(hunted.scenario())
              .conflict("cat/3", "chn-rus-invented/7")
              .orElseThrow();
      assertThat(conflict.outcome().kind()).isEqualTo(Outcome.Kind.PREVAILS);
      assertThat(conflict.prevailing()).isEqualTo("cat/3");
      assertThat(conflict.outcome().because()).contains("what the treaties say of each other");
    }

    @Test
    void famineStaysOpenWhereNobodyHasSaidWhatTheClauseMeans() throws IOException {
      Assessor assessor = Case.assessorWith(lawWith(AGREEMENT.formatted("illegal-crossers")));
      Case starving = hungry().nationality("RUS").measure(Measure.of("handover", "RUS"));
      Norm open = assessor.assess(starving.scenario()).norm("chn-rus-invented/7").orElseThrow();
      assertThat(open.status()).isEqualTo(NormStatus.OPEN);
    }

    @Test
    void aMisspeltWordIsTold() {
      assertThatThrownBy(() -> lawWith(AGREEMENT.formatted("ilegal-crossers")))
          .hasMessageContaining("'ilegal-crossers' is no word for covers")
          .hasMessageContaining("did you mean 'illegal-crossers'?");
    }

    @Test
    void aWordWithoutItsElementIsTold() {
      assertThatThrownBy(
              () ->
                  lawWith(
                      AGREEMENT.formatted("illegal-crossers").replace("[national]", "[request]")))
          .hasMessageContaining("chn-rus-invented/7 needs the element 'request'");
    }
  }
}
