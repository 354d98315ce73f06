package org.servanda.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Nationality;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;

/** A refugee in the sense of CSR51 art. 1. */
record RefugeeStatus(Told told, Harms harms, Limits limits) {
  Truth refugee() {
    return Truth.all(
        outside(),
        feared(),
        withoutProtection(),
        limits.ceased().not(),
        limits.protectedByOtherAgency().not(),
        limits.likeNational().not(),
        limits.undeserving().not());
  }

  /** Whether a reason why the definition would not apply was raised, and isn't settled. */
  boolean isLimitOpen() {
    return List.of(
            limits.ceased(),
            limits.protectedByOtherAgency(),
            limits.likeNational(),
            limits.undeserving())
        .contains(Truth.UNKNOWN);
  }

  /** A claim that was finally refused after a fair procedure, where the facts don't tell. */
  Truth refused() {
    if (!told.word("recognition.claim").equals("finally-refused")) {
      return Truth.NO;
    }
    return refugee() == Truth.UNKNOWN ? told.is("recognition.fair-procedure") : Truth.NO;
  }

  private Truth outside() {
    Truth stated = told.is("person.outside-own-country");
    String in = told.word("person.in");
    return Truth.weigh(
        stated == Truth.YES || Set.of("territory", "border", "high-seas").contains(in),
        stated == Truth.NO || in.equals("own-country"));
  }

  /** Persecution that is feared with reason, in the person's own country. */
  private Truth feared() {
    List<Truth> each =
        told.person().harms().stream().map(harm -> persecution(harm).and(isHome(harm))).toList();
    return Truth.any(each).or(told.person().harmsComplete() ? Truth.NO : Truth.UNKNOWN);
  }

  private Truth persecution(FearedHarm harm) {
    return Truth.all(
        harms.fear(harm, Risk.REAL),
        harms.serious(harm),
        harms.persecutor(harm),
        harms.nexus(harm),
        limits.safeElsewhereFrom(harm).not());
  }

  private Truth isHome(FearedHarm harm) {
    boolean home = nationalities().stream().anyMatch(tie -> tie.state().equals(harm.in()));
    return home ? Truth.YES : told.person().nationalitiesComplete() ? Truth.NO : Truth.UNKNOWN;
  }

  /** Each State whose nationality the person has leaves her or him without protection. */
  private Truth withoutProtection() {
    List<Nationality> ties = nationalities();
    Truth ofThose = Truth.all(ties.stream().map(this::withoutProtectionOf).toArray(Truth[]::new));
    boolean others = ties.isEmpty() || !told.person().nationalitiesComplete();
    return others ? ofThose.and(Truth.UNKNOWN) : ofThose;
  }

  private Truth withoutProtectionOf(Nationality tie) {
    Truth persecuted = harms.any(tie.state(), this::unprotectedPersecution);
    return switch (tie.tie()) {
      case HABITUAL_RESIDENCE -> Truth.YES;
      case HELD -> {
        if (tie.state().equals(told.scenario().state())) {
          yield Truth.NO;
        }
        boolean found = harms.isRecognised() && tie.effective() == Answer.UNKNOWN;
        boolean none = found || tie.effective() == Answer.NO;
        boolean protects = tie.effective() == Answer.YES;
        yield none ? Truth.YES : protects ? unlessFeared(tie) : persecuted.or(Truth.UNKNOWN);
      }
      case ASCRIBED ->
          switch (counts(tie)) {
            case NO -> Truth.YES;
            case YES -> unlessFeared(tie);
            case UNKNOWN -> persecuted.or(Truth.UNKNOWN);
          };
    };
  }

  private Truth unprotectedPersecution(FearedHarm harm) {
    return persecution(harm).and(Harms.unprotected(harm));
  }

  /**
   * Protection that is told of counts, unless it is told as well that the State does what is feared
   * or leaves the person to it, and that this may be persecution.
   */
  private Truth unlessFeared(Nationality tie) {
    boolean feared =
        told.person().harms().stream()
            .filter(harm -> harm.in().equals(tie.state()) && !harm.grounds().contains("none"))
            .filter(harm -> Harms.unprotected(harm) == Truth.YES && !Harms.isMild(harm))
            .anyMatch(harm -> harms.fear(harm, Risk.REAL) != Truth.NO);
    return feared ? Truth.UNKNOWN : Truth.NO;
  }

  private Truth counts(Nationality ascribed) {
    return switch (told.holds("second-nationality", "available-without-discretion")) {
      case "formal" -> Truth.YES;
      case "effective" -> Truth.of(ascribed.effective());
      default -> Truth.of(ascribed.available());
    };
  }

  /** Threatened there in the sense of art. 33(1), which protects whom art. 1A(2) covers. */
  Truth threatened(String place, Risk least) {
    return harms.any(
        place,
        harm -> {
          Truth grave = Harms.threatensLifeOrFreedom(harm) ? Truth.YES : harms.serious(harm);
          return Truth.all(harms.fear(harm, least), grave, harms.nexus(harm));
        });
  }

  /** Those stated, and the one that the law of the Republic of Korea ascribes to the North. */
  private List<Nationality> nationalities() {
    List<Nationality> ties = new ArrayList<>(told.person().nationalities());
    boolean north =
        ties.stream()
            .anyMatch(
                tie ->
                    tie.state().equals("PRK") && tie.tie() != Nationality.Tie.HABITUAL_RESIDENCE);
    if (north && ties.stream().noneMatch(tie -> tie.state().equals("KOR"))) {
      ties.add(
          new Nationality(
              told.person().id(),
              "KOR",
              Nationality.Tie.ASCRIBED,
              Answer.NO,
              Answer.NO,
              Provenance.UNTOLD));
    }
    return ties;
  }
}
