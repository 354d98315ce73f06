package org.servanda.oracle;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Risk;

/** What is feared, one harm at a time: two that match by halves never make one. */
record Harms(Told told) {
  /** Pain or suffering that is severe (CAT art. 1). */
  static final Set<String> SEVERE =
      Set.of(
          "beating-in-interrogation",
          "starvation-in-custody",
          "forced-abortion",
          "infanticide",
          "sexual-violence",
          "political-prison-camp",
          "domestic-violence",
          "grave-violence",
          "genital-mutilation");

  /** Serious, and short of that. */
  static final Set<String> SERIOUS =
      Set.of("labour-camp", "arbitrary-detention", "re-trafficking", "forced-marriage");

  /** Cruel or degrading, and no threat to life or freedom by itself. */
  static final String CRUEL_ONLY = "ill-treatment";

  /** Neither: what a State may lawfully do to anyone, or hardship. */
  static final Set<String> MINOR = Set.of("ordinary-prosecution", "loss-of-livelihood");

  /** How grave they are depends on more than the name. */
  static final String SHORT_LABOUR = "short-labour-detention";

  static final String HUNGER = "hunger";

  private static final Set<String> ON_THE_BODY =
      Set.of(
          "beating-in-interrogation",
          "starvation-in-custody",
          "forced-abortion",
          "sexual-violence",
          "domestic-violence",
          "grave-violence",
          "genital-mutilation",
          "re-trafficking",
          "forced-marriage");

  /** Strikes women because they are women, or out of proportion (CEDAW GR 19). */
  static final Set<String> AGAINST_WOMEN =
      Set.of(
          "forced-abortion",
          "infanticide",
          "sexual-violence",
          "re-trafficking",
          "forced-marriage",
          "domestic-violence",
          "genital-mutilation");

  private static final Set<String> OFFICIAL = Set.of("state-officials", "de-facto-authority");
  private static final Set<String> PRIVATE = Set.of("private-persons", "family", "traffickers");
  private static final Set<String> TORTURES_PURPOSES =
      Set.of("punishment", "information", "intimidation", "discrimination");
  private static final Set<String> GROUNDS =
      Set.of(
          "race",
          "religion",
          "nationality",
          "social-group",
          "political-opinion",
          "imputed-political-opinion");

  /** Whether some harm feared in this State answers the question by itself. */
  Truth any(String place, Function<FearedHarm, Truth> question) {
    List<Truth> each =
        told.person().harms().stream()
            .filter(harm -> harm.in().equals(place))
            .map(question)
            .toList();
    return Truth.any(each).or(told.person().harmsComplete() ? Truth.NO : Truth.UNKNOWN);
  }

  /** Whether it happened to the person before, which lets one presume that it threatens again. */
  private boolean isPast() {
    return told.is("person.past-persecution") == Truth.YES;
  }

  /** Whether an authority found the person to be a refugee: evidence of what isn't told. */
  boolean isRecognised() {
    return !Set.of("", "nobody").contains(told.word("recognition.by"));
  }

  /** A lower risk refutes only where an inquiry found it. */
  private static Truth risk(FearedHarm harm, Risk least, boolean presumed) {
    boolean shown = harm.risk() == null ? presumed : harm.riskReaches(least);
    boolean refuted = harm.risk() != null && !shown && harm.inquired() == Answer.YES;
    return Truth.weigh(shown, refuted);
  }

  /** Well-founded fear: what was suffered before, or found by an authority, lets one presume it. */
  Truth fear(FearedHarm harm, Risk least) {
    return risk(harm, least, isPast() || isRecognised());
  }

  /**
   * A danger that is real and this person's own. What systematically befalls a class is; a general
   * state of affairs isn't enough, unless it has already befallen the person.
   */
  Truth danger(FearedHarm harm, Risk least) {
    Truth risk = risk(harm, least, isPast());
    return risk == Truth.YES && !isPersonal(harm) && !isPast() ? Truth.UNKNOWN : risk;
  }

  /** The same without any presumption from the past. */
  static Truth dangerShown(FearedHarm harm, Risk least) {
    Truth risk = risk(harm, least, false);
    return risk == Truth.YES && !isPersonal(harm) ? Truth.UNKNOWN : risk;
  }

  private static boolean isPersonal(FearedHarm harm) {
    return Set.of("personal", "class").contains(harm.scope());
  }

  /** The threshold of a provision, and the higher one of the United States. */
  Risk standard(String provision, boolean americanHigher) {
    String byDefault =
        americanHigher && told.scenario().state().equals("USA") ? "more-likely-than-not" : "real";
    return told.holds("standard-of-risk/" + provision, byDefault).equals("real")
        ? Risk.REAL
        : Risk.MORE_LIKELY_THAN_NOT;
  }

  /**
   * Severe pain or suffering. A harm that is serious may be so severe, and its name doesn't say.
   */
  static Truth severe(FearedHarm harm) {
    return Truth.weigh(
        SEVERE.contains(harm.kind()),
        MINOR.contains(harm.kind()) || harm.kind().equals(CRUEL_ONLY));
  }

  /** Cruel, inhuman or degrading, whether or not it is torture. */
  static Truth cruel(FearedHarm harm) {
    return Truth.weigh(isGrave(harm), MINOR.contains(harm.kind()));
  }

  /** What a State may lawfully do to anyone, or mere hardship. */
  static boolean isMild(FearedHarm harm) {
    return MINOR.contains(harm.kind());
  }

  private static boolean isGrave(FearedHarm harm) {
    return SEVERE.contains(harm.kind())
        || SERIOUS.contains(harm.kind())
        || harm.kind().equals(CRUEL_ONLY);
  }

  /** Whether it threatens life or freedom by itself. */
  static boolean threatensLifeOrFreedom(FearedHarm harm) {
    return SEVERE.contains(harm.kind())
        || SERIOUS.contains(harm.kind())
        || harm.kind().equals(SHORT_LABOUR);
  }

  /** Serious enough for persecution. Hunger is hardship, unless food is withheld for a reason. */
  Truth serious(FearedHarm harm) {
    if (isGrave(harm)) {
      return Truth.YES;
    }
    boolean discriminates = harm.purposes().contains("discrimination");
    if (harm.kind().equals(HUNGER)) {
      return Truth.of(discriminates || harm.purposes().contains("punishment"));
    }
    if (MINOR.contains(harm.kind())) {
      return discriminates ? Truth.UNKNOWN : Truth.NO;
    }
    return isRecognised() ? Truth.YES : Truth.UNKNOWN;
  }

  /** Only what a lawful sanction brings with it; violence to the body is none. */
  static boolean isLawfulSanction(FearedHarm harm) {
    return harm.purposes().contains("lawful-sanction") && !ON_THE_BODY.contains(harm.kind());
  }

  /** Grave violence that strikes women as women, by its kind or by its reason. */
  static Truth againstWomen(FearedHarm harm) {
    boolean aimed =
        AGAINST_WOMEN.contains(harm.kind())
            || harm.grounds().contains("women")
            || harm.grounds().contains("trafficked-women");
    boolean reasonsTold = !harm.purposes().isEmpty();
    boolean notAimed = !aimed && reasonsTold && !harm.purposes().contains("discrimination");
    return Truth.weigh(aimed && isGrave(harm), MINOR.contains(harm.kind()) || notAimed);
  }

  private static Truth forTorturesPurpose(FearedHarm harm) {
    return Truth.weigh(
        harm.purposes().stream().anyMatch(TORTURES_PURPOSES::contains),
        harm.purposes().contains("none"));
  }

  static boolean official(FearedHarm harm) {
    return OFFICIAL.contains(harm.by());
  }

  static boolean byPrivate(FearedHarm harm) {
    return PRIVATE.contains(harm.by());
  }

  /** By an official, or with the consent or acquiescence of one (CAT art. 1). */
  private Truth officialHand(FearedHarm harm) {
    if (official(harm)) {
      return Truth.YES;
    }
    if (!byPrivate(harm)) {
      return Truth.UNKNOWN;
    }
    Truth agreed = Truth.of(harm.acquiescence());
    return told.holdsOther("cat-non-state", "inability-too") && agreed == Truth.NO
        ? Truth.of(harm.protection()).not()
        : agreed;
  }

  Truth torture(FearedHarm harm) {
    return Truth.all(
        severe(harm),
        forTorturesPurpose(harm),
        officialHand(harm),
        Truth.of(!isLawfulSanction(harm)));
  }

  /** Harm that the State there does, or to which it leaves the person. */
  static Truth unprotected(FearedHarm harm) {
    if (official(harm)) {
      return Truth.YES;
    }
    if (!byPrivate(harm)) {
      return Truth.UNKNOWN;
    }
    return harm.acquiescence() == Answer.YES ? Truth.YES : Truth.of(harm.protection()).not();
  }

  /** The same for persecution, where some ask that the State stand behind the harm. */
  Truth persecutor(FearedHarm harm) {
    if (harm.by().isEmpty() && isRecognised()) {
      return Truth.YES;
    }
    if (!byPrivate(harm) || !told.holdsOther("non-state-persecution", "accountability")) {
      return unprotected(harm);
    }
    Truth agreed = Truth.of(harm.acquiescence());
    return agreed == Truth.UNKNOWN && harm.protection() == Answer.YES ? Truth.NO : agreed;
  }

  /** For reasons of a ground of art. 1A(2), which weighs enough. */
  Truth nexus(FearedHarm harm) {
    Set<String> enough =
        switch (told.holds("nexus-degree", "contributing")) {
          case "central" -> Set.of("central", "predominant");
          case "predominant" -> Set.of("predominant");
          default -> Set.of("", "contributing", "central", "predominant");
        };
    boolean tooLight = !harm.weight().isEmpty() && !enough.contains(harm.weight());
    if (harm.grounds().isEmpty()) {
      return Truth.weigh(isRecognised(), tooLight);
    }
    Truth ground = Truth.any(harm.grounds().stream().map(each -> ground(each, harm)).toList());
    Truth weight = tooLight ? Truth.NO : enough.contains(harm.weight()) ? Truth.YES : Truth.UNKNOWN;
    return ground.and(weight);
  }

  private Truth ground(String ground, FearedHarm harm) {
    if (GROUNDS.contains(ground)) {
      return Truth.YES;
    }
    return switch (ground) {
      case "illegal-exit" ->
          told.holdsOther("illegal-exit-as-opinion", "ordinary-prosecution")
              ? Truth.NO
              : takenForDisloyalty(harm);
      case "women", "trafficked-women" -> Truth.of(!told.holdsOther("women-as-social-group", "no"));
      default -> Truth.NO;
    };
  }

  /** A severe answer to an ordinary offence may itself show that disloyalty is meant. */
  private Truth takenForDisloyalty(FearedHarm harm) {
    return switch (told.word("exit.treated-as")) {
      case "disloyalty" -> Truth.YES;
      case "ordinary-offence" -> isGrave(harm) ? Truth.UNKNOWN : Truth.NO;
      default -> Truth.UNKNOWN;
    };
  }
}
