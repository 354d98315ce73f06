package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.assessment.Conflict;
import org.servanda.fact.Measure;
import org.servanda.norm.ConflictType;
import org.servanda.norm.Step;
import org.servanda.norm.Verdict;

@DisplayName("decisions of the Security Council and art. 103 of the Charter")
class SecurityCouncilTest {
  private static final String DECISION = "sample-council-decision/1";
  private static final String LIBYA = "unsc-748/1";
  private static final String HAVEN = "unsc-1373/2/c";
  private static final String BAN = "unsc-1390/2/b";
  private static final String INTERN = "unsc-1546/10";

  /**
   * Senegal is to surrender a man to Chad, where he would be beaten, since the Council decided so.
   */
  private static Case decided() {
    return china()
        .state("SEN")
        .nationality("TCD")
        .measure(Measure.of("extradition", "TCD").under("sample-council-decision"))
        .say("council.surrender-decided", "yes")
        .fears(beating("TCD"));
  }

  /** The same of Libya under resolution 748, whose words are clear. */
  private static Case libya() {
    return decided()
        .on("1992-06-01")
        .state("LBY")
        .nationality("LBY")
        .measure(Measure.of("extradition", "TCD").under("unsc-748"));
  }

  private static String outcome(Case of, String restraining, String pulling) {
    Conflict conflict = of.inForce().conflict(restraining, pulling).orElseThrow();
    return Outcomes.of(conflict);
  }

  private static Step.Applies charter(Case of, String restraining, String pulling) {
    return Outcomes.of(of.inForce().conflict(restraining, pulling).orElseThrow(), "unc/103");
  }

  @Test
  void bindsWhoeverIsAMemberAndNobodyElse() {
    assertThat(decided().status(DECISION)).isEqualTo(ENGAGED);
    assertThat(decided().state("CHE").on("2001-01-01").status(DECISION)).isEqualTo(NOT_ENGAGED);
    assertThat(decided().state("CHE").on("2003-01-01").status(DECISION)).isEqualTo(ENGAGED);
    assertThat(decided().finding(DECISION, "bound").restsOn())
        .extracting(reason -> reason.id())
        .containsExactly("participation:SEN/unc");
  }

  @Test
  void isNotSpokenOfWhereNothingRaisesIt() {
    Case other = china().fears(beating("PRK"));
    assertThat(other.assess().norms()).noneMatch(norm -> norm.instrument().startsWith("unsc-"));
    assertThat(other.assess().norms()).noneMatch(norm -> norm.instrument().startsWith("sample-"));
  }

  @Nested
  @DisplayName("against a treaty")
  class AgainstATreaty {
    @ParameterizedTest(name = "{0}: {1} where the ban follows from that on torture")
    @CsvSource({
      "harmonise, dissolved, DOES_NOT_APPLY",
      "charter-prevails, prevails " + DECISION + ", APPLIES",
      "peremptory-limit, application-barred cat/3, APPLIES",
      "own-legal-order, both-bind, DOES_NOT_APPLY"
    })
    void aSurrenderWithoutAWordOnOtherDuties(String holds, String becomes, Step.Applies charter) {
      Case on = decided().position("council-decisions", holds);
      assertThat(outcome(on, "cat/3", DECISION)).isEqualTo(becomes);
      assertThat(charter(on, "cat/3", DECISION)).isEqualTo(charter);
    }

    @Test
    void onlyWhatFollowsFromTheBanOnTortureLimitsTheCouncil() {
      Case refugee =
          decided()
              .position("council-decisions", "peremptory-limit")
              .say("recognition.by", "state")
              .fears(beating("TCD").grounds("political-opinion"));
      assertThat(outcome(refugee, "csr51/33/1", DECISION)).isEqualTo("prevails " + DECISION);
    }

    @Test
    void clearWordsCannotBeReadDown() {
      assertThat(libya().status(LIBYA)).isEqualTo(ENGAGED);
      assertThat(outcome(libya(), "cat/3", LIBYA)).isEqualTo("prevails " + LIBYA);
      assertThat(libya().on("1999-04-06").status(LIBYA)).isEqualTo(NOT_ENGAGED);
    }

    @Test
    void theDisputeContestsTheAnswer() {
      assertThat(decided().assess().conflict("cat/3", DECISION).orElseThrow().contestedBy())
          .contains("council-decisions");
    }
  }

  @ParameterizedTest(name = "{0}, custom {1}: {2}")
  @CsvSource({
    "charter-prevails, open, both-bind, OPEN",
    "charter-prevails, charter-prevails, prevails, APPLIES",
    "own-legal-order, open, both-bind, DOES_NOT_APPLY"
  })
  void againstCustom(String council, String custom, String becomes, Step.Applies charter) {
    Case on =
        decided().position("council-decisions", council).position("custom-against-103", custom);
    String ban = "custom/non-refoulement-torture";
    assertThat(outcome(on, ban, DECISION)).startsWith(becomes);
    assertThat(charter(on, ban, DECISION)).isEqualTo(charter);
  }

  @ParameterizedTest(name = "custom {0}: {1}")
  @CsvSource({"open, OPEN", "charter-prevails, APPLIES"})
  void customAgainstClearWordsAndAgainstAnythingButTorture(String custom, Step.Applies charter) {
    Case clear = libya().position("custom-against-103", custom);
    assertThat(charter(clear, "custom/non-refoulement-torture", LIBYA)).isEqualTo(charter);
    Case refugee =
        decided()
            .position("council-decisions", "peremptory-limit")
            .position("custom-against-103", custom)
            .say("recognition.by", "state")
            .fears(beating("TCD").grounds("political-opinion"));
    assertThat(charter(refugee, "custom/non-refoulement", DECISION)).isEqualTo(charter);
  }

  @Nested
  @DisplayName("no safe haven, and the ban on travel")
  class WordsThatLeaveAWay {
    private final Case suspect =
        decided().measure(Measure.of("expulsion", "TCD")).say("council.terrorism", "yes");
    private final Case listed =
        decided()
            .measure(Measure.of("rejection-at-frontier", "TCD"))
            .say("person.in", "border")
            .say("council.listed", "yes");

    @Test
    void aHavenIsDeniedByAProsecutionToo() {
      Conflict conflict = suspect.assess().conflict("cat/3", HAVEN).orElseThrow();
      assertThat(conflict.type()).isEqualTo(ConflictType.DIVERGENCE);
      assertThat(Outcomes.of(conflict)).isEqualTo("dissolved");
      assertThat(conflict.contestedBy()).contains("safe-haven");
      assertThat(charter(suspect, "cat/3", HAVEN)).isEqualTo(Step.Applies.DOES_NOT_APPLY);
      assertThat(suspect.status("unsc-1373/2/e")).isEqualTo(ENGAGED);
    }

    @Test
    void whoHadNoPartInTerrorIsNotTouched() {
      Case other = suspect.say("council.terrorism", "no");
      assertThat(other.status(HAVEN)).isEqualTo(NOT_ENGAGED);
      assertThat(suspect.say("council.terrorism", "unknown").status(HAVEN)).isEqualTo(OPEN);
    }

    @Test
    void aListedPersonIsKeptOutAtTheFrontierOnly() {
      assertThat(listed.status(BAN)).isEqualTo(ENGAGED);
      assertThat(listed.measure(Measure.of("expulsion", "TCD")).status(BAN)).isEqualTo(NOT_ENGAGED);
      assertThat(listed.say("council.listed", "no").status(BAN)).isEqualTo(NOT_ENGAGED);
    }

    @Test
    void theBanLeavesOutItsOwnNationalsAndWhoMayTravel() {
      assertThat(listed.nationality("SEN").status(BAN)).isEqualTo(NOT_ENGAGED);
      assertThat(listed.verdict(BAN, "own-national")).isEqualTo(Verdict.REFUTED);
      assertThat(listed.say("council.exempted", "yes").status(BAN)).isEqualTo(NOT_ENGAGED);
      assertThat(listed.say("council.for-a-court", "yes").status(BAN)).isEqualTo(NOT_ENGAGED);
      assertThat(listed.verdict(BAN, "exempted")).isEqualTo(Verdict.ASSUMED);
      assertThat(
              listed.saying("council.exempted=no council.for-a-court=no").verdict(BAN, "exempted"))
          .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void onTheOtherReadingsTheyCollide() {
      Case read = listed.position("travel-ban", "turn-back");
      assertThat(read.inForce().conflict("cat/3", BAN).orElseThrow().type())
          .isEqualTo(ConflictType.CONTRADICTION);
      assertThat(outcome(read, "cat/3", BAN)).isEqualTo("dissolved");
    }

    @Test
    void whomTheCouncilDidNotNameNobodyNeedSurrender() {
      assertThat(decided().say("council.surrender-decided", "no").status(DECISION))
          .isEqualTo(NOT_ENGAGED);
    }
  }

  @Nested
  @DisplayName("internment under resolution 1546")
  class Internment {
    private final Case interned =
        china()
            .on("2005-01-01")
            .state("GBR")
            .nationality("IRQ")
            .measure(
                new Measure(
                    "internment",
                    "",
                    java.util.List.of(),
                    "unsc-1546",
                    org.servanda.fact.Answer.YES,
                    org.servanda.fact.Provenance.UNTOLD,
                    ""))
            .saying("person.in=own-country person.controlled=yes detention.reason=none-of-these")
            .saying("detention.security-need=yes detention.with-the-force=yes");

    @Test
    void securityIsNoReasonThatTheConventionLists() {
      assertThat(interned.status("echr/5/1")).isEqualTo(ENGAGED);
      assertThat(interned.say("detention.reason", "criminal-charge").status("echr/5/1"))
          .isEqualTo(NOT_ENGAGED);
      assertThat(interned.verdict("echr/5/1", "listed-reason")).isEqualTo(Verdict.REFUTED);
      assertThat(china().state("GBR").verdict("echr/5/1", "own-act")).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void theAuthorityNeedsTheForceAndTheNeed() {
      assertThat(interned.status(INTERN)).isEqualTo(ENGAGED);
      assertThat(interned.say("detention.security-need", "no").status(INTERN))
          .isEqualTo(NOT_ENGAGED);
      assertThat(interned.say("detention.with-the-force", "no").status(INTERN))
          .isEqualTo(NOT_ENGAGED);
      assertThat(interned.on("2009-01-01").status(INTERN)).isEqualTo(NOT_ENGAGED);
    }

    @Test
    void strasbourgKeepsBothAndTheHouseOfLordsPutsTheCharterFirst() {
      assertThat(outcome(interned.profile("strasbourg"), "echr/5/1", INTERN))
          .isEqualTo("dissolved");
      assertThat(outcome(interned.profile("house-of-lords"), "echr/5/1", INTERN))
          .isEqualTo("prevails " + INTERN);
    }
  }
}
