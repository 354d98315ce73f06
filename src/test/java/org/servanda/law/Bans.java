package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.norm.Verdict.ASSUMED;
import static org.servanda.norm.Verdict.ESTABLISHED;
import static org.servanda.norm.Verdict.REFUTED;

import org.servanda.fact.Circumstance;
import org.servanda.fact.Measure;
import org.servanda.fact.Proof;
import org.servanda.norm.Verdict;

/** What bans on return ask alike, told once for the tests of each. */
final class Bans {
  private Bans() {}

  /**
   * A transfer is one whatever it is called; letting the person stay, or go freely, is none.
   *
   * @param told a case with a transfer to this place
   */
  static void askForATransfer(Case told, String ban, String element, String place) {
    assertThat(told.verdict(ban, element)).isEqualTo(ESTABLISHED);
    assertThat(told.measure(Measure.of("let-stay", place)).verdict(ban, element))
        .isEqualTo(REFUTED);
    askWhetherAReturnIsFree(told.measure(Measure.of("voluntary-return", place)), ban, element);
  }

  /** A return said to be voluntary must be shown to be free. */
  static void askWhetherAReturnIsFree(Case goes, String ban, String element) {
    assertThat(goes.verdict(ban, element)).isEqualTo(Verdict.OPEN);
    assertThat(goes.say("person.returns-freely", "no").verdict(ban, element))
        .isEqualTo(ESTABLISHED);
    Case freely = goes.say("person.returns-freely", "yes");
    assertThat(freely.verdict(ban, element)).isEqualTo(REFUTED);
    assertThat(freely.say("return.signed-in-custody", "yes").verdict(ban, element))
        .isEqualTo(Verdict.OPEN);
  }

  /** A return through another State counts where that would send the person on. */
  static void lookBeyondTheFirstState(Case chain, String ban, String element, String place) {
    assertThat(chain.say("return.sent-on", "yes").verdict(ban, element, place))
        .isEqualTo(ESTABLISHED);
    assertThat(chain.say("return.sent-on", "no").verdict(ban, element, place)).isEqualTo(REFUTED);
  }

  /**
   * Abroad, a ban reaches whom the State controls, unless the treaty is taken to end at the border.
   *
   * @param away a case with the person outside the territory
   * @param scope for what {@code extraterritorial-reach} is asked
   */
  static void reachWhomTheStateControls(Case away, String ban, String scope) {
    assertThat(away.verdict(ban, "jurisdiction")).isEqualTo(Verdict.OPEN);
    Case held = away.say("person.controlled", "yes");
    assertThat(held.verdict(ban, "jurisdiction")).isEqualTo(ESTABLISHED);
    assertThat(away.say("person.controlled", "no").verdict(ban, "jurisdiction")).isEqualTo(REFUTED);
    assertThat(
            held.position("extraterritorial-reach/" + scope, "territory-only")
                .verdict(ban, "jurisdiction"))
        .isEqualTo(REFUTED);
  }

  /**
   * Assurances must be shown to hold.
   *
   * @param flaw the circumstance whose absence lets them fail
   */
  static void doubtAssurances(Case told, String ban, String flaw) {
    assertThat(told.verdict(ban, "assurances")).isEqualTo(ASSUMED);
    Case given = told.say("assurances.given", "yes");
    assertThat(given.verdict(ban, "assurances")).isEqualTo(Verdict.OPEN);
    assertThat(given.say(flaw, "no").verdict(ban, "assurances")).isEqualTo(REFUTED);
    assertThat(
            given
                .say("assurances.binding", "yes")
                .say("assurances.monitored", "yes")
                .verdict(ban, "assurances"))
        .isEqualTo(ESTABLISHED);
  }

  /** Security is an exception as far as art. 33(2) of the Refugee Convention makes it one. */
  static void yieldToSecurityAsTheRefugeeConventionDoes(Case told, String ban) {
    assertThat(told.verdict(ban, "security")).isEqualTo(ASSUMED);
    Case alleged = told.say("security.host-danger", "yes");
    assertThat(alleged.verdict(ban, "security")).isEqualTo(Verdict.OPEN);
    Case shown =
        told.say(Circumstance.of("security.host-danger", "yes").proved(Proof.REASONABLE_GROUNDS))
            .say("security.serious", "yes");
    assertThat(shown.verdict(ban, "security")).isEqualTo(ESTABLISHED);
    Case rumour =
        told.say(Circumstance.of("security.host-danger", "yes").proved(Proof.ALLEGED))
            .say("security.crime", "none");
    assertThat(rumour.verdict(ban, "security")).isEqualTo(REFUTED);
    assertThat(
            told.say("security.host-danger", "no")
                .say("security.crime", "serious")
                .verdict(ban, "security"))
        .isEqualTo(REFUTED);
    Case crime = told.say("security.crime", "particularly-serious");
    assertThat(crime.verdict(ban, "security")).isEqualTo(Verdict.OPEN);
    assertThat(
            crime
                .say("security.final-judgment", "yes")
                .say("security.community-danger", "yes")
                .verdict(ban, "security"))
        .isEqualTo(ESTABLISHED);
  }
}
