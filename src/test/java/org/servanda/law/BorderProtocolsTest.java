package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;
import org.servanda.internal.engine.Assessor;
import org.servanda.internal.engine.RuleBase;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.LawBundle;
import org.servanda.internal.law.LawCompiler;
import org.servanda.internal.law.LawReader;
import org.servanda.norm.Finding;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Outcome;
import org.servanda.norm.Verdict;

/** The border protocols between China and the DPRK, and Russia's agreement as the contrast. */
class BorderProtocolsTest {
  private static final String MINUTES = "chn-prk-1955/3/a";
  private static final String OLD = "chn-prk-1964/4";
  private static final String UNREAD = "chn-prk-1986/crossers";
  private static final String CLAUSE = "chn-prk-1998/4/2";
  private static final String LOCAL_LAW = "chn-prk-1998/4/2/local-law";
  private static final String SUSPECTS = "chn-prk-1998/5/1";
  private static final String LEAVING = "chn-prk-1998/5/1/leaving";
  private static final String READING = "agreement-reading/" + CLAUSE;
  private static final String FAMINE = "disaster-clause/chn-prk-1998";
  private static final String EXIT = "exit-as-offence/chn-prk-1998";

  private static Case crosser() {
    return china().say("person.left", "without-permission");
  }

  private static Case worker() {
    return crosser().say("person.left-because", "work");
  }

  private static Case hungry() {
    return crosser().say("person.left-because", "hunger");
  }

  private static Norm norm(Case of, String provision) {
    return of.assess().norm(provision).orElseThrow();
  }

  private static String why(Case of, String provision, String element) {
    return of.finding(provision, element).restsOn().get(0).says();
  }

  @Nested
  @DisplayName("on each day, one of them is in force")
  class TheAgreementOfTheDay {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1960-01-15, chn-prk-1955/3/a",
      "1981-05-01, chn-prk-1964/4",
      "1981-09-03, chn-prk-1964/4",
      "1982-10-15, chn-prk-1964/4",
      "1983-01-15, chn-prk-1964/4",
      "1986-08-11, chn-prk-1964/4",
      "1986-08-12, chn-prk-1986/crossers",
      "1989-01-15, chn-prk-1986/crossers",
      "1998-07-30, chn-prk-1986/crossers",
      "1998-07-31, chn-prk-1998/4/2",
      "2012-07-15, chn-prk-1998/4/2"
    })
    void onlyOneClauseOnCrossersIsLive(String day, String live) {
      Assessment answer = worker().on(day).assess();
      assertThat(List.of(MINUTES, OLD, UNREAD, CLAUSE))
          .filteredOn(provision -> answer.norm(provision).orElseThrow().isLive())
          .containsExactly(live);
    }

    @Test
    void aReplacedProtocolIsOutBecauseItIsNotInForce() {
      assertThat(worker().status(OLD)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(worker().verdict(OLD, "in-force")).isEqualTo(Verdict.REFUTED);
      assertThat(why(worker(), OLD, "in-force")).contains("until 1986-08-11 at most");
      assertThat(worker().assess().conflict("cat/3", OLD)).isEmpty();
    }

    @Test
    void aLaterProtocolIsOutBeforeItsDay() {
      Case earlier = worker().on("1989-01-15");
      assertThat(earlier.verdict(CLAUSE, "in-force")).isEqualTo(Verdict.REFUTED);
      assertThat(why(earlier, CLAUSE, "in-force")).contains("concluded only on");
    }

    @Test
    void thatItIsInForceIsAssumedFromConduct() {
      assertThat(worker().verdict(CLAUSE, "in-force")).isEqualTo(Verdict.ASSUMED);
      assertThat(worker().position("agreement-in-force/chn-prk-1998", "expired").status(CLAUSE))
          .isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void theMinutesOf1955AreTakenToApplyThoughTheirFirstDayIsUnknown() {
      assertThat(worker().on("1960-01-15").verdict(MINUTES, "in-force")).isEqualTo(Verdict.ASSUMED);
    }

    @Test
    void whatIsKnownOnlyByItsExistenceIsNamedAsUnread() {
      assertThat(worker().assess().notDecided())
          .extracting(item -> item.what())
          .contains(
              "what the police agreement of 2006 asks for",
              "what the police agreement of 2011 asks for");
      assertThat(worker().on("2003-01-15").assess().notDecided())
          .extracting(item -> item.what())
          .doesNotContain("what the police agreement of 2006 asks for");
      assertThat(worker().assess().norms())
          .extracting(Norm::instrument)
          .doesNotContain("chn-prk-2004", "chn-prk-2006", "chn-prk-2011", "chn-prk-judicial-2003");
    }
  }

  @Nested
  @DisplayName("art. 4(2) of 1998, whom it covers")
  class IllegalCrossers {
    @Test
    void someoneWhoLeftWithoutPermissionIsCovered() {
      assertThat(worker().status(CLAUSE)).isEqualTo(NormStatus.ENGAGED);
      assertThat(worker().verdict(CLAUSE, "covers")).isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void someoneWhoCrossedWithoutPapersIsCovered() {
      assertThat(china().say("crossing.papers", "no").verdict(CLAUSE, "covers"))
          .isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void someoneWithPapersIsNot() {
      Case lawful = china().say("crossing.papers", "yes");
      assertThat(lawful.status(CLAUSE)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(lawful.fears(beating("PRK")).assess().conflict("cat/3", CLAUSE)).isEmpty();
    }

    @Test
    void permissionToLeaveDoesNotTellHowTheBorderWasCrossed() {
      Case permitted = china().say("person.left", "with-permission");
      assertThat(permitted.verdict(CLAUSE, "covers")).isEqualTo(Verdict.OPEN);
      assertThat(permitted.finding(CLAUSE, "covers").asks()).contains("crossing.papers");
    }

    @Test
    void anotherDestinationIsNoMatterOfTheProtocol() {
      Case elsewhere = worker().measure(Measure.of("handover", "RUS"));
      assertThat(elsewhere.assess().norm(CLAUSE)).isEmpty();
    }

    @Test
    void beingSentOnThroughAThirdStateCountsOnlyForThePlaceThatIsAParty() {
      Measure onward =
          new Measure("handover", "RUS", List.of("PRK"), "", Answer.NO, Provenance.UNTOLD, "");
      assertThat(worker().measure(onward).assess().norms())
          .filteredOn(norm -> norm.provision().equals(CLAUSE))
          .extracting(Norm::place)
          .containsExactly("PRK");
    }
  }

  @Nested
  @DisplayName("art. 4(2) of 1998, what it asks for")
  class Readings {
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
      "discretionary, PERMITS, return",
      "requires, REQUIRES, return",
      "information-only, REQUIRES, transfer-information"
    })
    void theReadingDecides(String reading, Modality modality, String conduct) {
      Norm read = norm(worker().position(READING, reading), CLAUSE);
      assertThat(read.modality()).isEqualTo(modality);
      assertThat(read.conduct()).isEqualTo(conduct);
    }

    @Test
    void itsReaderIsToldThatTwoTextsCirculate() {
      assertThat(norm(worker(), CLAUSE).application().terms().badges())
          .contains("unofficial-text", "texts-differ");
      assertThat(worker().assess().notDecided())
          .anySatisfy(
              item -> assertThat(item.why()).contains("according to the circumstances", "at once"));
    }
  }

  @Nested
  @DisplayName("the disaster exception")
  class Disaster {
    @Test
    void floodVictimsAreLeftOutOnEveryPosition() {
      Case flooded = crosser().say("person.left-because", "disaster");
      for (String position : List.of("includes-famine", "acute-only")) {
        assertThat(flooded.position(FAMINE, position).status(CLAUSE))
            .isEqualTo(NormStatus.NOT_ENGAGED);
      }
    }

    @Test
    void theHungryAreLeftOutWhereAFamineIsADisaster() {
      assertThat(hungry().verdict(CLAUSE, "disaster")).isEqualTo(Verdict.ESTABLISHED);
      assertThat(hungry().status(CLAUSE)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void theHungryAreCoveredWhereOnlySuddenDisastersCount() {
      Case read = hungry().position(FAMINE, "acute-only");
      assertThat(read.verdict(CLAUSE, "disaster")).isEqualTo(Verdict.REFUTED);
      assertThat(read.status(CLAUSE)).isEqualTo(NormStatus.ENGAGED);
    }

    @Test
    void theConflictIsStillReportedAsOneThatBothCanKeep() {
      Case requires = hungry().position(READING, "requires").fears(beating("PRK"));
      Conflict conflict = requires.assess().conflict("cat/3", CLAUSE).orElseThrow();
      assertThat(conflict.outcome().kind()).isEqualTo(Outcome.Kind.DISSOLVED);
      assertThat(conflict.contestedBy()).contains(FAMINE);
    }

    @Test
    void whoLeftForWorkIsNoDisasterVictim() {
      assertThat(worker().verdict(CLAUSE, "disaster")).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void hungerAmongOtherReasonsIsEnough() {
      assertThat(hungry().say("person.left-because", "work").verdict(CLAUSE, "disaster"))
          .isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void anUnknownReasonLeavesItOpen() {
      assertThat(crosser().status(CLAUSE)).isEqualTo(NormStatus.OPEN);
      assertThat(crosser().verdict(CLAUSE, "disaster")).isEqualTo(Verdict.OPEN);
      assertThat(crosser().finding(CLAUSE, "disaster").asks()).contains("person.left-because");
    }

    @Test
    void aListThatIsNotCompleteRefutesNothing() {
      assertThat(worker().say("person.left-because", "unknown").verdict(CLAUSE, "disaster"))
          .isEqualTo(Verdict.OPEN);
      assertThat(
              hungry()
                  .say("person.left-because", "unknown")
                  .position(FAMINE, "acute-only")
                  .verdict(CLAUSE, "disaster"))
          .isEqualTo(Verdict.OPEN);
    }

    @Test
    void aReasonThatCameToBeKnownLaterOpensTheList() {
      Circumstance later =
          Circumstance.of("person.left-because", "hunger")
              .from(new Provenance(null, null, LocalDate.parse("2013-01-01")));
      assertThat(worker().say(later).verdict(CLAUSE, "disaster")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void theProtocolOf1964LeavesThemOutAndOrdersHelp() {
      Case then = hungry().on("1983-01-15");
      assertThat(then.status(OLD)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(then.status("chn-prk-1964/1/1")).isEqualTo(NormStatus.ENGAGED);
      Case read = then.position("disaster-clause/chn-prk-1964", "acute-only");
      assertThat(read.status(OLD)).isEqualTo(NormStatus.ENGAGED);
      assertThat(read.status("chn-prk-1964/1/1")).isEqualTo(NormStatus.NOT_ENGAGED);
    }
  }

  @Nested
  @DisplayName("crossers who commit an offence")
  class OffenceHere {
    @Test
    void mayBeDealtWithUnderLocalLaw() {
      Case offender = worker().say("crossing.offence-here", "yes");
      assertThat(offender.status(LOCAL_LAW)).isEqualTo(NormStatus.ENGAGED);
      assertThat(norm(offender, LOCAL_LAW).modality()).isEqualTo(Modality.PERMITS);
      assertThat(norm(offender, LOCAL_LAW).conduct()).isEqualTo("prosecute");
    }

    @Test
    void thePowerIsNotThereWithoutAnOffence() {
      assertThat(worker().say("crossing.offence-here", "no").status(LOCAL_LAW))
          .isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(worker().status(LOCAL_LAW)).isEqualTo(NormStatus.OPEN);
    }
  }

  @Nested
  @DisplayName("art. 5 of 1998, suspects")
  class Suspects {
    @Test
    void areToBeHandedOver() {
      Case suspect = worker().say("request.accused", "yes");
      assertThat(suspect.status(SUSPECTS)).isEqualTo(NormStatus.ENGAGED);
      assertThat(norm(suspect, SUSPECTS).modality()).isEqualTo(Modality.REQUIRES);
      assertThat(norm(suspect, SUSPECTS).conduct()).isEqualTo("return");
    }

    @Test
    void whoIsAccusedOfNothingIsNoSuspect() {
      Case crosser = worker().say("request.accused", "no").fears(beating("PRK"));
      assertThat(crosser.status(SUSPECTS)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(crosser.assess().conflict("cat/3", SUSPECTS)).isEmpty();
    }

    @Test
    void whetherThereIsAnAccusationIsAsked() {
      assertThat(worker().status(SUSPECTS)).isEqualTo(NormStatus.OPEN);
      assertThat(worker().finding(SUSPECTS, "covers").asks()).containsExactly("request.accused");
    }

    @Test
    void theDisasterExceptionIsNotArticleFives() {
      assertThat(hungry().say("request.accused", "yes").status(SUSPECTS))
          .isEqualTo(NormStatus.ENGAGED);
    }

    @Test
    void onlyPeopleOfTheOtherSideAreMeant() {
      Case russian = worker().say("request.accused", "yes").nationality("RUS");
      assertThat(russian.verdict(SUSPECTS, "national")).isEqualTo(Verdict.REFUTED);
      assertThat(worker().nationality().verdict(SUSPECTS, "national")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void leavingIsNotItselfSuchAnOffence() {
      assertThat(worker().verdict(LEAVING, "exit-as-offence")).isEqualTo(Verdict.REFUTED);
      assertThat(worker().status(LEAVING)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void unlessOneTakesThatPosition() {
      Case stretched = worker().position(EXIT, "such-an-offence");
      assertThat(stretched.status(LEAVING)).isEqualTo(NormStatus.ENGAGED);
      assertThat(stretched.say("person.left", "with-permission").status(LEAVING))
          .isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void theStretchIsShownAsWhatItIs() {
      Conflict conflict =
          worker().fears(beating("PRK")).assess().conflict("cat/3", LEAVING).orElseThrow();
      assertThat(conflict.outcome().kind()).isEqualTo(Outcome.Kind.DISSOLVED);
      assertThat(conflict.contestedBy()).contains(EXIT);
    }
  }

  @Nested
  @DisplayName("offenders under the older texts")
  class OlderOffenders {
    @Test
    void of1964AreToBeCaughtButNothingSaysHandedOver() {
      Case suspect = worker().on("1983-01-15").say("request.accused", "yes");
      assertThat(suspect.status("chn-prk-1964/5")).isEqualTo(NormStatus.ENGAGED);
      assertThat(norm(suspect, "chn-prk-1964/5").conduct()).isEqualTo("pursue-offenders");
      assertThat(norm(suspect, "chn-prk-1964/5").application().terms().badges())
          .contains("secondary-account");
    }

    @Test
    void of1955WereSurrendered() {
      Case suspect = worker().on("1960-01-15").say("request.accused", "yes");
      assertThat(suspect.status("chn-prk-1955/6")).isEqualTo(NormStatus.ENGAGED);
    }
  }

  @Nested
  @DisplayName("the protocol of 1986, whose text is unread")
  class UnreadText {
    private final Case then = worker().on("1989-01-15");

    @Test
    void staysOpenWhateverTheFacts() {
      for (Case each :
          List.of(then, then.say("crossing.papers", "yes"), china().on("1989-01-15"))) {
        assertThat(each.status(UNREAD)).isEqualTo(NormStatus.OPEN);
        assertThat(each.verdict(UNREAD, "wording")).isEqualTo(Verdict.OPEN);
      }
    }

    @Test
    void wearsItsBadges() {
      assertThat(norm(then, UNREAD).application().terms().badges())
          .contains("unverified", "general-knowledge");
    }

    @Test
    void aConflictWithItIsOnlyPossible() {
      Conflict conflict =
          then.fears(beating("PRK")).assess().conflict("cat/3", UNREAD).orElseThrow();
      assertThat(conflict.certainty()).isEqualTo("possible");
    }
  }

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
      Path rules = Path.of("rules");
      try (Stream<Path> files = Files.walk(rules)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(rules.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
      Path added = folder.resolve("agreements/chn-rus-invented/instrument.yaml");
      Files.createDirectories(added.getParent());
      Files.writeString(added, agreement);
      LawBundle bundle = LawCompiler.read(folder);
      return new LawReader(bundle.trees(), bundle.tables()).read(bundle.version());
    }

    @Test
    void aFolderIsEnough() throws IOException {
      Law law = lawWith(AGREEMENT.formatted("illegal-crossers"));
      Assessor assessor = Assessor.of(law, RuleBase.standard());
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
    void famineStaysOpenWhereNobodyHasSaidWhatTheClauseMeans() throws IOException {
      Assessor assessor =
          Assessor.of(lawWith(AGREEMENT.formatted("illegal-crossers")), RuleBase.standard());
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
