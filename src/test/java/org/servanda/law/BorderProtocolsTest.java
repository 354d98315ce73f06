package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.fact.Measure;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Verdict;

/**
 * The border protocols between China and the DPRK: which is in force, whom it covers, what it asks
 * for.
 */
class BorderProtocolsTest {
  private static final String MINUTES = "chn-prk-1955/3/a";
  private static final String OLD = "chn-prk-1964/4";
  private static final String UNREAD = "chn-prk-1986/crossers";
  private static final String CLAUSE = "chn-prk-1998/4/2";
  private static final String READING = "agreement-reading/" + CLAUSE;

  static Case crosser() {
    return china().say("person.left", "without-permission");
  }

  static Case worker() {
    return crosser().say("person.left-because", "work");
  }

  static Case hungry() {
    return crosser().say("person.left-because", "hunger");
  }

  static Norm norm(Case of, String provision) {
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
      Measure onward = Case.onward("handover", "RUS", "PRK");
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
}
