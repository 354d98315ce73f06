package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Covenant.CRUELTY;
import static org.servanda.law.Covenant.KILLING;
import static org.servanda.law.Covenant.beaten;
import static org.servanda.law.Covenant.extradition;
import static org.servanda.law.Covenant.harm;
import static org.servanda.norm.NormStatus.ENGAGED;
import static org.servanda.norm.NormStatus.NOT_ENGAGED;
import static org.servanda.norm.NormStatus.OPEN;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Proof;
import org.servanda.fact.Risk;
import org.servanda.norm.Owed;
import org.servanda.norm.Verdict;

@DisplayName("ICCPR arts 6 and 7")
class CovenantReturnsTest {

  private static Case killed() {
    return extradition().fears(harm("killing"));
  }

  private static FearedHarm.Builder mutilation() {
    return FearedHarm.of("genital-mutilation", "UZB")
        .by("family")
        .scope("personal")
        .risk(Risk.REAL);
  }

  // Who is bound

  @Test
  void bindsPartiesAndNotAStateThatOnlySigned() {
    assertThat(beaten().status(CRUELTY)).isEqualTo(ENGAGED);
    Case china = Case.china().fears(Case.beating("PRK"));
    assertThat(china.verdict(CRUELTY, "bound")).isEqualTo(REFUTED);
    assertThat(china.status(CRUELTY)).isEqualTo(NOT_ENGAGED);
  }

  @Test
  void bindsALaterPartyThreeMonthsAfterItsDeposit() {
    // Kyrgyzstan acceded on 1994-10-07.
    assertThat(beaten().on("1995-01-06").verdict(CRUELTY, "bound")).isEqualTo(REFUTED);
    assertThat(beaten().on("1995-01-07").verdict(CRUELTY, "bound")).isEqualTo(ESTABLISHED);
  }

  @Test
  void isOwedToEveryPartyByInferenceAndToThePerson() {
    var owed = beaten().inForce().norm(CRUELTY).orElseThrow().application().terms().owedTo();
    assertThat(owed).extracting(Owed::kind).containsExactly(Owed.Kind.PARTIES, Owed.Kind.PERSON);
    assertThat(owed.get(0).badges()).containsExactly("inferred");
  }

  // A ban that the text doesn't name

  @Test
  void isReadIntoTheCovenantAndTheUnitedStatesDeniesIt() {
    assertThat(beaten().verdict(CRUELTY, "implied")).isEqualTo(ESTABLISHED);
    assertThat(beaten().position("covenant-non-refoulement", "not").status(CRUELTY))
        .isEqualTo(NOT_ENGAGED);
    assertThat(killed().position("covenant-non-refoulement", "not").status(KILLING))
        .isEqualTo(NOT_ENGAGED);
    assertThat(badges(beaten())).contains("contested");
  }

  @Test
  void restsOnYoungerAuthorityBeforeGeneralComment20() {
    Case canada = beaten().state("CAN");
    assertThat(badges(canada.on("1992-03-09"))).contains("later-authority");
    assertThat(badges(canada.on("1992-03-10"))).doesNotContain("later-authority");
  }

  private static List<String> badges(Case of) {
    return of.assess().explanation().nodes().stream()
        .filter(node -> node.kind().equals("finding"))
        .filter(node -> node.provision().equals(CRUELTY) && node.element().equals("implied"))
        .findFirst()
        .orElseThrow()
        .badges();
  }

  // No exception

  @EachPleaOfDanger
  void knowsNoException(String key, String value) {
    Circumstance fact = Circumstance.of(key, value).proved(Proof.ESTABLISHED);
    Case told = beaten().say(fact).position("security-balancing", "domestic-balancing");
    assertThat(told.status(CRUELTY)).as("Maksudov").isEqualTo(ENGAGED);
    assertThat(killed().say(fact).status(KILLING)).isEqualTo(ENGAGED);
  }

  // Where it reaches, and what counts as sending

  @ParameterizedTest
  @ValueSource(strings = {"high-seas", "embassy", "abroad", "own-country"})
  void reachesBeyondTheTerritoryByControl(String place) {
    Case away =
        beaten().measure(Measure.of("rejection-at-frontier", "UZB")).say("person.in", place);
    assertThat(away.verdict(CRUELTY, "jurisdiction")).isEqualTo(Verdict.OPEN);
    Case held = away.say("person.controlled", "yes");
    assertThat(held.verdict(CRUELTY, "jurisdiction")).isEqualTo(ESTABLISHED);
    assertThat(
            held.position("extraterritorial-reach/iccpr", "territory-only")
                .verdict(CRUELTY, "jurisdiction"))
        .isEqualTo(REFUTED);
    assertThat(away.say("person.controlled", "no").verdict(CRUELTY, "jurisdiction"))
        .isEqualTo(REFUTED);
    assertThat(away.say("person.in", "border").verdict(CRUELTY, "jurisdiction"))
        .isEqualTo(ESTABLISHED);
  }

  @Test
  void whateverItIsCalledItIsSending() {
    for (String kind : List.of("handover", "expulsion", "push-back", "constructive-pressure")) {
      assertThat(beaten().measure(Measure.of(kind, "UZB")).verdict(CRUELTY, "transfer"))
          .as(kind)
          .isEqualTo(ESTABLISHED);
    }
    assertThat(beaten().measure(Measure.of("let-stay", "UZB")).verdict(CRUELTY, "transfer"))
        .isEqualTo(REFUTED);
  }

  @Test
  void aVoluntaryReturnMustBeShownToBeOne() {
    Bans.askWhetherAReturnIsFree(
        beaten().measure(Measure.of("voluntary-return", "UZB")), CRUELTY, "transfer");
  }

  @Test
  void anOnwardReturnCountsWhereItIsForeseeable() {
    Case onward = beaten().measure(Case.onward("transfer", "KAZ", "UZB"));
    assertThat(onward.verdict(CRUELTY, "transfer", "UZB")).isEqualTo(Verdict.OPEN);
    Bans.lookBeyondTheFirstState(onward, CRUELTY, "transfer", "UZB");
  }

  // Which harm

  @Test
  void crueltyAsksForGravityAndForNoOfficial() {
    assertThat(extradition().fears(harm("arbitrary-detention")).status(CRUELTY)).isEqualTo(ENGAGED);
    assertThat(extradition().fears(harm("ordinary-prosecution")).status(CRUELTY))
        .isEqualTo(NOT_ENGAGED);
    assertThat(extradition().fears(harm("short-labour-detention")).status(CRUELTY)).isEqualTo(OPEN);
    Case family = extradition().fears(mutilation().protection(Answer.NO));
    assertThat(family.status(CRUELTY)).as("Kaba").isEqualTo(ENGAGED);
    assertThat(family.status("cat/3")).as("no official").isEqualTo(OPEN);
  }

  @Test
  void whatALawfulSanctionBringsWithItIsNoCruelty() {
    assertThat(extradition().fears(harm("labour-camp").purposes("lawful-sanction")).status(CRUELTY))
        .isEqualTo(NOT_ENGAGED);
    assertThat(
            extradition()
                .fears(harm("beating-in-interrogation").purposes("lawful-sanction"))
                .status(CRUELTY))
        .as("violence is no sanction")
        .isEqualTo(ENGAGED);
    assertThat(
            extradition()
                .fears(harm("forced-marriage").purposes("lawful-sanction"))
                .status(CRUELTY))
        .isEqualTo(ENGAGED);
    for (String kind : List.of("beating-in-interrogation", "forced-marriage", "death-row")) {
      assertThat(
              extradition()
                  .fears(harm(kind).purposes("lawful-sanction"))
                  .conceptVerdict("cruel-treatment-by-anyone", "lawful-sanction"))
          .as(kind)
          .isEqualTo("refuted");
    }
  }

  @Test
  void privateHarmCountsWhereNobodyProtects() {
    assertThat(extradition().fears(mutilation()).status(CRUELTY)).isEqualTo(OPEN);
    assertThat(extradition().fears(mutilation().protection(Answer.YES)).status(CRUELTY))
        .isEqualTo(NOT_ENGAGED);
    assertThat(extradition().fears(mutilation().acquiescence(Answer.YES)).status(CRUELTY))
        .isEqualTo(ENGAGED);
    assertThat(
            extradition()
                .fears(mutilation().by("de-facto-authority").protection(Answer.YES))
                .status(CRUELTY))
        .isEqualTo(ENGAGED);
  }

  @Test
  void aKillingThatNoCourtOrdersIsArbitrary() {
    assertThat(killed().status(KILLING)).isEqualTo(ENGAGED);
    assertThat(beaten().status(KILLING)).as("no killing is feared").isEqualTo(NOT_ENGAGED);
    assertThat(extradition().status(KILLING)).isEqualTo(OPEN);
    assertThat(extradition().fears(harm("political-prison-camp")).status(KILLING))
        .as("people die there, and whether this person would isn't told")
        .isEqualTo(OPEN);
  }
}
