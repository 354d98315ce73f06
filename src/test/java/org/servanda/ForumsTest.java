package org.servanda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.assessment.Forum;
import org.servanda.assessment.Forum.Kind;
import org.servanda.fact.Measure;
import org.servanda.fact.Scenario;
import org.servanda.fact.TreatyAct;
import org.servanda.law.Case;

/** What an answer about a forum rests on, and the day before and after an acceptance. */
class ForumsTest {
  private static final Servanda SERVANDA = Servanda.standard();

  private static Forum forum(Scenario scenario, String id) {
    return SERVANDA.forums(scenario).stream()
        .filter(forum -> forum.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no forum " + id));
  }

  private static Forum forum(String state, String day, String id) {
    return forum(
        Case.china().state(state).on(day).measure(Measure.of("expulsion", "")).scenario(), id);
  }

  private static Forum stated(String act, String date, String id) {
    Scenario scenario =
        Case.china().scenario().toBuilder()
            .act(new TreatyAct("CHN", "cat", "accession", "2000-01-01", "", "", "scenario", ""))
            .act(new TreatyAct("CHN", "cat", act, date, "", "", "scenario", ""))
            .build();
    return forum(scenario, id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "cat-22,        has not made a declaration under art. 22",
    "iccpr-op1,     is not a party to the Optional Protocol to the Covenant",
    "cedaw-op,      is not a party to the Optional Protocol to CEDAW",
    "crc-opic,      is not a party to the Optional Protocol",
    "icerd-14,      has not made a declaration under art. 14",
    "cped-31,       is not a party to the Convention on enforced disappearance",
    "echr-34,       open to members of the Council of Europe only",
    "iachr-petition, open to members of the Organization of American States only",
    "achpr-55,      open to members of the African Union only",
    "icj-cat-30,    made a reservation that keeps it out of the Court under art. 30 on 1988-10-04",
    "icj-cedaw-29,  isn't bound by art. 29(1)",
    "icj-icerd-22,  a reservation to art. 22",
    "icj-csrp67-4,  a reservation to art. IV",
    "cat-20,        made a declaration under art. 28 that shuts out inquiries on 1988-10-04"
  })
  void theWomanInYanbianFindsTheseDoorsShut(String id, String reason) {
    Forum forum = forum("CHN", "2012-07-15", id);

    assertThat(forum.status()).isEqualTo(Forum.Status.CLOSED);
    assertThat(String.join("; ", forum.because())).contains("China").contains(reason);
  }

  @Test
  void noneHearsHerAndSomeSupervise() {
    List<Forum> forums = SERVANDA.forums(Case.china().scenario());

    assertThat(forums)
        .filteredOn(forum -> forum.kind() == Kind.INDIVIDUAL)
        .hasSize(12)
        .allMatch(forum -> forum.status() == Forum.Status.CLOSED);
    assertThat(forums)
        .filteredOn(Forum::isOpen)
        .extracting(Forum::id)
        .containsExactly("icerd-11", "icj-csr51-38", "unhcr", "special-procedures", "wgad");
  }

  @Test
  void theDayBeforeAndAfterAnAcceptance() {
    Forum before = forum("AUS", "1993-01-27", "cat-22");
    assertThat(before.status()).isEqualTo(Forum.Status.CLOSED);
    assertThat(before.because()).singleElement().asString().contains("only later, on 1993-01-28");
    assertThat(before.since()).isNull();

    Forum after = forum("AUS", "1993-01-28", "cat-22");
    assertThat(after.isOpen()).isTrue();
    assertThat(after.since()).hasToString("1993-01-28");
    assertThat(after.notes()).anyMatch(note -> note.contains("without its article"));
  }

  @Test
  void theDayBeforeAndAfterAProtocolTakesEffect() {
    Forum before = forum("AUS", "1991-12-24", "iccpr-op1");
    assertThat(before.status()).isEqualTo(Forum.Status.CLOSED);
    assertThat(before.because()).singleElement().asString().contains("only from 1991-12-25");

    Forum after = forum("AUS", "1991-12-25", "iccpr-op1");
    assertThat(after.isOpen()).isTrue();
    assertThat(after.since()).hasToString("1991-12-25");
    assertThat(after.clause()).isEqualTo("iccpr-op1/1");
  }

  @Test
  void aTreatyThatWasLeftStillCoversWhatCameBefore() {
    assertThat(forum("TTO", "1999-05-27", "iachr-petition").notes())
        .contains("acts before the State left stay covered (art. 78(2))");
    assertThat(forum("RUS", "2022-09-17", "echr-34").notes())
        .anyMatch(note -> note.contains("acts before the State left stay covered"));
    assertThat(forum("JAM", "1998-01-24", "iccpr-op1").status()).isEqualTo(Forum.Status.CLOSED);
    assertThat(forum("JAM", "1998-01-23", "iccpr-op1").isOpen()).isTrue();
  }

  @Test
  void anAcceptanceOfUnknownDayIsNeverDated() {
    Forum sweden = forum("SWE", "2012-07-15", "cat-22");

    assertThat(sweden.since()).isNull();
    assertThat(sweden.because()).anyMatch(because -> because.contains("by 1997-04-28"));
    assertThat(sweden.notes()).contains("it is on the list of 2026-05-28 too");
    assertThat(forum("BOL", "2013-11-26", "iacthr-62").notes())
        .contains("a withdrawal after 2013-11-25 isn't known to the data");
    assertThat(sweden.cites())
        .extracting(cited -> cited.cite())
        .startsWith("cat/22/1")
        .contains("tapia-paez");
  }

  @Test
  void anAnswerTellsAsOfWhenTheDataAreComplete() {
    assertThat(forum("USA", "2012-07-15", "cat-22").asOf()).isEqualTo("2026-05-28");
    assertThat(forum("USA", "2012-07-15", "iccpr-op1").asOf()).isEqualTo("2015-03-14");
    assertThat(forum("NOR", "2026-06-30", "cat-22").notes())
        .contains("a withdrawal after 2026-05-28 isn't known to the data");
    assertThat(forum("NOR", "2012-07-15", "cat-22").badges()).contains("data-gap");
    assertThat(forum("CHN", "2012-07-15", "icj-cedaw-29").badges()).contains("general-knowledge");
  }

  @Test
  void aForumHearsTheNormsOfItsTreatiesThatAreLive() {
    Case woman = Case.china().fears(Case.beating("PRK"));

    assertThat(forum(woman.scenario(), "cat-22").hears())
        .extracting(Forum.Heard::provision)
        .contains("cat/3")
        .allMatch(provision -> provision.startsWith("cat/"));
    assertThat(forum(woman.scenario(), "icerd-11").hears())
        .as("nobody says why it would be done, nor whom the State singles out")
        .extracting(Forum.Heard::provision)
        .contains("icerd/5/a", "icerd/5/b");
    Case dissident =
        Case.china()
            .say("expulsion.singles-out", "none")
            .fears(Case.beating("PRK").grounds("political-opinion"));
    assertThat(forum(dissident.scenario(), "icerd-11").hasNothingToHear()).isTrue();
    assertThat(forum(woman.fearsNothing().scenario(), "cat-22").hears())
        .extracting(Forum.Heard::provision)
        .doesNotContain("cat/3");
    assertThat(forum(Case.china().state("USA").scenario(), "achpr-55").hasNothingToHear()).isTrue();
  }

  @Test
  void whatAScenarioStatesReplacesTheData() {
    assertThat(stated("declaration-art22", "2012-07-15", "cat-22").isOpen()).isTrue();
    assertThat(stated("declaration-art22", "2012-07-16", "cat-22").status())
        .isEqualTo(Forum.Status.CLOSED);
    assertThat(stated("declaration-art22", "2012", "cat-22").status())
        .isEqualTo(Forum.Status.UNKNOWN);
    assertThat(stated("declaration-art22", "2001-01-01", "icj-cat-30").isOpen()).isTrue();
    assertThat(stated("reservation-art30", "2000-01-01", "icj-cat-30").status())
        .isEqualTo(Forum.Status.CLOSED);
    assertThat(stated("reservation-art30", "2000-01-01", "cat-22").because())
        .anyMatch(because -> because.contains("as the scenario states"));
  }

  @Test
  void ofAnInventedStateNothingIsKnown() {
    Scenario scenario =
        Case.china().scenario().toBuilder().state("XRU").stateName("XRU", "Ruritania").build();

    assertThat(SERVANDA.forums(scenario))
        .filteredOn(forum -> forum.kind() == Kind.INDIVIDUAL)
        .filteredOn(forum -> !forum.id().equals("icerd-14"))
        .allMatch(forum -> forum.status() == Forum.Status.UNKNOWN)
        .allMatch(forum -> forum.because().get(0).contains("Ruritania"));
  }

  @Test
  void anAcceptanceIsNotKnownToReachATerritory() {
    Scenario hongKong =
        Case.china().scenario().toBuilder()
            .territory("HKG")
            .act(act("accession", ""))
            .act(act("declaration-art22", ""))
            .act(act("territorial-application", "HKG"))
            .build();
    Forum forum = forum(hongKong, "cat-22");

    assertThat(forum.status()).isEqualTo(Forum.Status.UNKNOWN);
    assertThat(forum.because()).singleElement().asString().contains("reaches Hong Kong");
    assertThat(forum(hongKong, "icj-cat-30").isOpen()).isTrue();
  }

  private static TreatyAct act(String act, String territory) {
    return new TreatyAct("CHN", "cat", act, "2000-01-01", "", territory, "scenario", "");
  }

  @Test
  void theDoorOfACovenantThatTheDataLackIsNeverTakenToBeOpen() {
    assertThat(forum("CHN", "2012-07-15", "iccpr-41").isOpen()).isFalse();
    assertThat(forum("SWE", "1979-03-27", "iccpr-41").status()).isEqualTo(Forum.Status.CLOSED);
  }
}
