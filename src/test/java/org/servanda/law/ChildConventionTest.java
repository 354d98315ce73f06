package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Proof;
import org.servanda.fact.Risk;
import org.servanda.norm.Owed;
import org.servanda.norm.Verdict;

@DisplayName("CRC arts 3, 6 and 37(a)")
class ChildConventionTest {
  private static final String LIFE = "crc/6";
  private static final String CRUELTY = "crc/37/a";
  private static final String INTERESTS = "crc/3";

  private static Case child() {
    return Case.china().say("person.age", "14");
  }

  private static Case beaten() {
    return child().fears(Case.beating("PRK"));
  }

  private static FearedHarm.Builder harm(String kind) {
    return FearedHarm.of(kind, "PRK").by("state-officials").scope("class").risk(Risk.REAL);
  }

  private static FearedHarm.Builder familyHarm() {
    return FearedHarm.of("genital-mutilation", "PRK")
        .by("family")
        .scope("personal")
        .risk(Risk.REAL);
  }

  // Who is bound, and since when

  @Test
  void bindsChinaSinceApril1992() {
    assertThat(beaten().status(CRUELTY)).isEqualTo(ENGAGED);
    assertThat(beaten().on("1992-03-31").verdict(CRUELTY, "bound")).isEqualTo(REFUTED);
    assertThat(beaten().on("1992-04-01").verdict(CRUELTY, "bound")).isEqualTo(ESTABLISHED);
    assertThat(beaten().state("USA").verdict(CRUELTY, "bound")).as("signed").isEqualTo(REFUTED);
  }

  @Test
  void isOwedToEveryPartyByInferenceAndToTheChild() {
    var owed = beaten().inForce().norm(CRUELTY).orElseThrow().application().terms().owedTo();
    assertThat(owed).extracting(Owed::kind).containsExactly(Owed.Kind.PARTIES, Owed.Kind.PERSON);
    assertThat(owed.get(0).badges()).containsExactly("inferred");
  }

  @Test
  void restsOnYoungerAuthorityBeforeGeneralComment6() {
    assertThat(badges(beaten().on("2005-08-31"))).contains("later-authority");
    assertThat(badges(beaten().on("2005-09-01"))).doesNotContain("later-authority");
    assertThat(beaten().on("2005-08-31").position("later-authority", "excluded").status(CRUELTY))
        .isEqualTo(NOT_ENGAGED);
  }

  private static List<String> badges(Case of) {
    return of.inForce().explanation().nodes().stream()
        .filter(node -> node.kind().equals("finding"))
        .filter(node -> node.provision().equals(CRUELTY) && node.element().equals("implied"))
        .findFirst()
        .orElseThrow()
        .badges();
  }

  // A child

  @ParameterizedTest
  @ValueSource(strings = {LIFE, CRUELTY, INTERESTS, "crc/22", "crc/35"})
  void protectsChildrenOnly(String provision) {
    assertThat(child().verdict(provision, "child"))
        .as("nobody says that a law made her or him of age earlier")
        .isEqualTo(ASSUMED);
    assertThat(child().say("person.age", "17").verdict(provision, "child")).isEqualTo(ASSUMED);
    assertThat(child().say("person.age", "18").verdict(provision, "child")).isEqualTo(REFUTED);
    assertThat(child().say("person.age", "18").status(provision)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void anAgeThatNobodyKnowsIsOpenAndADoubtCountsForTheChild() {
    Case untold = Case.china().fears(Case.beating("PRK"));
    assertThat(untold.verdict(CRUELTY, "child")).isEqualTo(Verdict.OPEN);
    assertThat(untold.status(CRUELTY)).isEqualTo(OPEN);
    assertThat(untold.say("person.under-eighteen", "yes").verdict(CRUELTY, "child"))
        .isEqualTo(ASSUMED);
    assertThat(untold.say("person.under-eighteen", "no").verdict(CRUELTY, "child"))
        .isEqualTo(REFUTED);
    Case doubtful = untold.say("person.may-be-child", "yes");
    assertThat(doubtful.status(CRUELTY)).isEqualTo(ENGAGED);
    assertThat(doubtful.say("person.age", "19").verdict(CRUELTY, "child"))
        .as("an age that is told and doubted")
        .isEqualTo(Verdict.OPEN);
    assertThat(untold.say("person.may-be-child", "no").verdict(CRUELTY, "child"))
        .as("nobody has said how old")
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void anEarlierMajorityIsTheStatesToShow() {
    assertThat(child().say("person.of-age-earlier", "yes").verdict(CRUELTY, "child"))
        .isEqualTo(REFUTED);
    assertThat(child().say("person.of-age-earlier", "no").verdict(CRUELTY, "child"))
        .isEqualTo(ESTABLISHED);
    assertThat(child().say("person.of-age-earlier", "unknown").verdict(CRUELTY, "child"))
        .isEqualTo(Verdict.OPEN);
  }

  // Torture and cruel treatment

  @ParameterizedTest
  @CsvSource({
    "security.host-danger, yes",
    "exclusion.serious-crime, yes",
    "entry.mass-influx, yes",
    "entry.lawful, no"
  })
  void knowsNoException(String key, String value) {
    assertThat(beaten().say(Circumstance.of(key, value).proved(Proof.ESTABLISHED)).status(CRUELTY))
        .isEqualTo(ENGAGED);
  }

  @Test
  void reachesBeyondTheTerritoryByControl() {
    Case abroad = beaten().say("person.in", "abroad");
    assertThat(abroad.verdict(CRUELTY, "jurisdiction")).isEqualTo(Verdict.OPEN);
    Case held = abroad.say("person.controlled", "yes");
    assertThat(held.status(CRUELTY)).isEqualTo(ENGAGED);
    assertThat(
            held.position("extraterritorial-reach/crc", "territory-only")
                .verdict(CRUELTY, "jurisdiction"))
        .isEqualTo(REFUTED);
    assertThat(abroad.say("person.controlled", "no").verdict(CRUELTY, "jurisdiction"))
        .isEqualTo(REFUTED);
  }

  @Test
  void theSourceOfTheHarmDoesNotMatter() {
    assertThat(child().fears(familyHarm().protection(Answer.NO)).status(CRUELTY))
        .as("I.A.M. v. Denmark")
        .isEqualTo(ENGAGED);
    assertThat(child().fears(familyHarm().protection(Answer.YES)).status(CRUELTY))
        .isEqualTo(NOT_ENGAGED);
    assertThat(child().fears(familyHarm()).status(CRUELTY)).isEqualTo(OPEN);
    assertThat(child().fears(familyHarm()).say("child.protection-doubtful", "yes").status(CRUELTY))
        .as("precaution")
        .isEqualTo(ENGAGED);
    assertThat(
            child()
                .fears(familyHarm().protection(Answer.YES))
                .say("child.protection-doubtful", "yes")
                .status(CRUELTY))
        .as("protection that is told and doubted")
        .isEqualTo(OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"death-penalty", "execution", "death-row", "life-without-release"})
  void noChildMayBeSentencedToDeathOrToLifeWithoutRelease(String kind) {
    Case sentenced =
        child().fears(harm(kind).purposes("lawful-sanction")).say("penalty.fair-trial", "yes");
    assertThat(sentenced.status(CRUELTY)).isEqualTo(ENGAGED);
    assertThat(sentenced.say("person.age", "30").status(CRUELTY)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void beingMadeToFightCountsAndAnOrdinaryTrialDoesNot() {
    assertThat(child().fears(harm("child-recruitment")).status(CRUELTY)).isEqualTo(ENGAGED);
    assertThat(child().fears(harm("ordinary-prosecution")).status(CRUELTY)).isEqualTo(NOT_ENGAGED);
    assertThat(child().status(CRUELTY)).as("nobody has said what is feared").isEqualTo(OPEN);
  }

  @Test
  void theDangerMustBeReal() {
    assertThat(
            child()
                .fears(Case.beating("PRK").risk(Risk.REMOTE).inquired(Answer.YES))
                .status(CRUELTY))
        .isEqualTo(NOT_ENGAGED);
    assertThat(child().fears(Case.beating("PRK").scope("general")).status(CRUELTY)).isEqualTo(OPEN);
  }

  @Test
  void assurancesAreTheStatesToShow() {
    for (String provision : List.of(LIFE, CRUELTY)) {
      Case told = beaten().fears(harm("killing"));
      assertThat(told.verdict(provision, "assurances")).isEqualTo(ASSUMED);
      Case given = told.say("assurances.given", "yes").say("assurances.binding", "yes");
      assertThat(given.verdict(provision, "assurances")).isEqualTo(Verdict.OPEN);
      assertThat(given.say("assurances.kept", "no").verdict(provision, "assurances"))
          .isEqualTo(REFUTED);
      assertThat(given.say("assurances.monitored", "yes").status(provision)).isEqualTo(NOT_ENGAGED);
    }
    Case word = child().fears(harm("death-penalty")).say("assurances.given", "yes");
    for (String provision : List.of(LIFE, CRUELTY)) {
      assertThat(word.verdict(provision, "penalty-assured")).isEqualTo(Verdict.OPEN);
      assertThat(word.say("assurances.binding", "yes").status(provision)).isEqualTo(NOT_ENGAGED);
      assertThat(word.say("assurances.binding", "no").verdict(provision, "penalty-assured"))
          .isEqualTo(REFUTED);
      assertThat(beaten().say("assurances.given", "no").verdict(provision, "penalty-assured"))
          .isEqualTo(REFUTED);
    }
  }

  @Test
  void sendingNobodyAwayBreaksNothing() {
    Case stays = beaten().measure(Measure.of("let-stay", "PRK"));
    assertThat(stays.status(CRUELTY)).isEqualTo(NOT_ENGAGED);
    assertThat(stays.status(INTERESTS)).isEqualTo(NOT_ENGAGED);
    Case goes = beaten().measure(Measure.of("voluntary-return", "PRK"));
    assertThat(goes.status(CRUELTY)).isEqualTo(OPEN);
    assertThat(goes.say("person.returns-freely", "no").status(CRUELTY)).isEqualTo(ENGAGED);
  }

  // Life, survival and development

  @Test
  void aKillingIsADangerToLife() {
    assertThat(child().fears(harm("killing")).status(LIFE)).isEqualTo(ENGAGED);
    assertThat(child().fears(harm("killing").by("traffickers")).status(LIFE)).isEqualTo(OPEN);
    assertThat(child().fears(harm("killing").by("traffickers").protection(Answer.NO)).status(LIFE))
        .isEqualTo(ENGAGED);
    assertThat(child().fears(harm("killing").by("traffickers").protection(Answer.YES)).status(LIFE))
        .isEqualTo(NOT_ENGAGED);
    assertThat(
            child()
                .fears(harm("killing").by("traffickers"))
                .say("child.protection-doubtful", "yes")
                .status(LIFE))
        .isEqualTo(ENGAGED);
    assertThat(
            child()
                .fears(harm("killing"))
                .measure(Measure.of("voluntary-return", "PRK"))
                .say("person.returns-freely", "no")
                .status(LIFE))
        .isEqualTo(ENGAGED);
    assertThat(beaten().status(LIFE)).isEqualTo(NOT_ENGAGED);
    assertThat(child().fears(harm("political-prison-camp")).status(LIFE)).isEqualTo(OPEN);
  }

  @Test
  void wantCountsWhereItCostsLifeOrGrowth() {
    Case hungry =
        child()
            .fears(
                FearedHarm.of("hunger", "PRK")
                    .scope("class")
                    .risk(Risk.REAL)
                    .protection(Answer.NO));
    assertThat(hungry.status(LIFE)).isEqualTo(OPEN);
    assertThat(hungry.say("child.survival-at-stake", "yes").status(LIFE)).isEqualTo(ENGAGED);
    assertThat(hungry.say("child.survival-at-stake", "no").status(LIFE)).isEqualTo(NOT_ENGAGED);
  }

  // Best interests

  @Test
  void bestInterestsAreWeighedBeforeWhateverTheDanger() {
    Case safe = child().fearsNothing();
    assertThat(safe.verdict(INTERESTS, "weighed")).isEqualTo(ASSUMED);
    assertThat(safe.status(INTERESTS)).isEqualTo(ENGAGED);
    Case weighed = safe.say("child.best-interests-weighed", "yes");
    assertThat(weighed.status(INTERESTS)).isEqualTo(NOT_ENGAGED);
    assertThat(weighed.say("child.heard", "no").verdict(INTERESTS, "weighed"))
        .as("without the child")
        .isEqualTo(Verdict.OPEN);
    assertThat(safe.say("child.best-interests-weighed", "no").verdict(INTERESTS, "weighed"))
        .isEqualTo(REFUTED);
    assertThat(safe.say("child.best-interests-weighed", "unknown").status(INTERESTS))
        .isEqualTo(OPEN);
  }
}
