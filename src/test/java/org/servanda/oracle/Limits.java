package org.servanda.oracle;

import static org.servanda.fact.Proof.REASONABLE_GROUNDS;
import static org.servanda.fact.Proof.SERIOUS_REASONS;
import static org.servanda.oracle.Truth.NO;
import static org.servanda.oracle.Truth.UNKNOWN;
import static org.servanda.oracle.Truth.YES;

import java.time.LocalDate;
import org.servanda.fact.FearedHarm;

/** What the State must raise and show: cessation, exclusion, security, safety elsewhere. */
record Limits(Told told) {
  /** N.A. v. the United Kingdom. */
  private static final LocalDate EXTREME_VIOLENCE_ENOUGH = LocalDate.parse("2008-07-17");

  /** CSR51 art. 1C(1), (4) and (5). Brief visits home are no return to live there. */
  Truth ceased() {
    Truth voluntary = told.is("cessation.voluntary");
    Truth availed =
        onceRaised(
            told.raised("cessation.asked-protection"),
            voluntary,
            told.is("cessation.intended"),
            told.is("cessation.protection-obtained"));
    Truth settledAgain = onceRaised(wentToLiveThere(), voluntary, told.is("cessation.intended"));
    Truth changed =
        told.raised("cessation.circumstances-changed")
            .and(told.is("cessation.compelling-reasons").not());
    return Truth.any(availed, settledAgain, changed);
  }

  private Truth wentToLiveThere() {
    if (!told.isRaised("cessation.went-back")) {
      return NO;
    }
    return switch (told.word("cessation.went-back")) {
      case "to-live-there" -> YES;
      case "" -> UNKNOWN;
      default -> NO;
    };
  }

  /** CSR51 art. 1D, first sentence: another agency of the United Nations protects at present. */
  Truth protectedByOtherAgency() {
    Truth receives = told.raised("exclusion.other-un-agency");
    boolean ended = told.is("exclusion.other-un-agency-ceased") == YES;
    return ended ? receives == YES ? UNKNOWN : NO : receives;
  }

  /** CSR51 art. 1E. */
  Truth likeNational() {
    return told.raised("exclusion.rights-of-nationals");
  }

  /** CSR51 art. 1F: serious reasons; (b) asks for a crime that isn't political. */
  Truth undeserving() {
    Truth crime =
        told.proved("exclusion.serious-crime", SERIOUS_REASONS)
            .and(told.is("exclusion.crime-political").not())
            .and(
                told.holdsOther("1F-weighing", "weigh")
                    ? told.is("exclusion.crime-outweighs")
                    : YES);
    return Truth.any(
        told.proved("exclusion.crime-against-humanity", SERIOUS_REASONS),
        crime,
        told.proved("exclusion.against-un-purposes", SERIOUS_REASONS).and(acknowledged()));
  }

  /**
   * Whether a danger strikes everybody and nothing befell this person before: no danger of one's
   * own, as long as only that was held to count.
   */
  boolean isNobodysOwn(FearedHarm harm) {
    return told.scenario().on().isBefore(EXTREME_VIOLENCE_ENOUGH)
        && harm.scope().equals("general")
        && told.is("person.past-persecution") == NO;
  }

  /** Whether States hold such an act to be against the purposes of the United Nations. */
  private Truth acknowledged() {
    return switch (told.word("exclusion.un-purposes-act")) {
      case "grave-abuse-of-rights", "international-terrorism" -> YES;
      case "" -> UNKNOWN;
      default -> NO;
    };
  }

  /** What is only said to be so stays open, whatever is told of how it was. */
  private static Truth onceRaised(Truth raised, Truth... how) {
    return raised == YES ? Truth.all(how) : raised;
  }

  /** Another part of the country in which something is feared. */
  Truth safeElsewhereIn(String country) {
    boolean feared = told.person().harms().stream().anyMatch(harm -> harm.in().equals(country));
    return feared ? safeElsewhere() : NO;
  }

  /** Another part of the country, where one was named. */
  Truth safeElsewhere() {
    return told.raised("elsewhere.safe").and(told.is("elsewhere.reasonable"));
  }

  /**
   * The same for a refugee: where the State itself is feared, its reach is presumed to be whole.
   */
  Truth safeElsewhereFrom(FearedHarm harm) {
    boolean presumedNot =
        harm.by().equals("state-officials")
            && !told.holdsOther("internal-protection-state-agent", "case-by-case");
    Truth safe = presumedNot ? NO : safeElsewhere();
    return harm.by().isEmpty() && safe == YES ? UNKNOWN : safe;
  }

  /** A serious danger to the security of the State where the person is, and of no other. */
  Truth dangerousToSecurity() {
    Truth danger =
        Truth.all(
            told.proved("security.host-danger", REASONABLE_GROUNDS), told.is("security.serious"));
    boolean elsewhere = told.is("security.only-elsewhere") == YES;
    return elsewhere ? danger == YES ? UNKNOWN : NO : danger;
  }

  /**
   * CSR51 art. 33(2): such a danger, or one to the community after a particularly serious crime.
   */
  Truth dangerous() {
    Truth toCommunity =
        Truth.all(
            gravelyConvicted(),
            told.is("security.final-judgment"),
            told.is("security.community-danger"));
    Truth proportionate =
        told.holdsOther("33-2-proportionality", "required")
            ? told.is("security.proportionate")
            : YES;
    return dangerousToSecurity().or(toCommunity).and(proportionate);
  }

  private Truth gravelyConvicted() {
    if (!told.isRaised("security.crime")) {
      return NO;
    }
    return switch (told.word("security.crime")) {
      case "particularly-serious" -> YES;
      case "" -> UNKNOWN;
      default -> NO;
    };
  }

  /** A mass arrival, for those who take it for an excuse. */
  Truth massArrival() {
    return told.holdsOther("mass-influx", "exception") ? told.raised("entry.mass-influx") : NO;
  }

  /** Assurances that take the danger away. */
  Truth assured() {
    Truth given = told.raised("assurances.given");
    String position = told.holds("assurances", "effective-and-monitored");
    if (given != YES || position.equals("face-value")) {
      return given;
    }
    Truth effective = told.is("assurances.binding").and(told.is("assurances.monitored"));
    if (position.equals("never-where-torture-is-systematic")) {
      effective = effective.and(told.is("assurances.systematic-torture").not());
    }
    boolean broken = told.is("assurances.kept") == NO;
    return broken ? effective == YES ? UNKNOWN : NO : effective;
  }

  /**
   * A persistent objector to custom: while it formed, clearly, to others' knowledge, ever since.
   */
  Truth persistentObjector() {
    Truth objector =
        onceRaised(
            told.raised("custom.objected"),
            told.is("custom.objected-during-formation"),
            told.is("custom.objection-clear-and-known"),
            told.is("custom.objection-maintained"));
    boolean onlyFacts = told.is("custom.denies-only-facts") == YES;
    return onlyFacts ? objector == YES ? UNKNOWN : NO : objector;
  }
}
