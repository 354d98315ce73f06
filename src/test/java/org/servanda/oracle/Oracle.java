package org.servanda.oracle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Risk;
import org.servanda.fact.Scenario;
import org.servanda.norm.NormStatus;

/**
 * A second, slow reading of the law in plain Java: whether a norm binds. It was written from the
 * texts, without a look at the rules, so that the two err apart.
 */
final class Oracle {
  static final Set<String> PROVISIONS =
      Set.of(
          "csr51/33/1",
          "cat/3",
          "cedaw/6/protection",
          "cedaw/6/return",
          "custom/non-refoulement",
          "custom/non-refoulement-torture",
          "iccpr/7",
          "echr/3",
          "chn-prk-1998/4/2",
          "chn-prk-1998/5/1");

  private static final Set<String> SENDS =
      Set.of(
          "handover",
          "expulsion",
          "extradition",
          "push-back",
          "rejection-at-frontier",
          "transfer",
          "constructive-pressure");
  private final Told told;
  private final Membership membership;
  private final Harms harms;
  private final Limits limits;
  private final RefugeeStatus status;

  Oracle(Scenario scenario, Person person) {
    told = new Told(scenario, person);
    membership = new Membership(scenario);
    harms = new Harms(told);
    limits = new Limits(told);
    status = new RefugeeStatus(told, harms, limits);
  }

  NormStatus status(String provision, String place) {
    return Truth.all(conditions(provision, place).values().toArray(Truth[]::new)).status();
  }

  /** What must be so for the norm to bind, by name; an exception stands there as its absence. */
  Map<String, Truth> conditions(String provision, String place) {
    Map<String, Truth> conditions = new TreeMap<>();
    switch (provision) {
      case "csr51/33/1" -> {
        conditions.put("bound", membership.party("csr51").or(membership.party("csrp67")));
        conditions.put("events", events());
        conditions.put("not refused", status.refused().not());
        conditions.put("no danger", limits.dangerous().not());
        conditions.put("refugee", status.refugee());
        refugeeBan(conditions, place, "csr51", harms.standard("csr51/33/1", true));
      }
      case "custom/non-refoulement" -> {
        boolean general = told.holdsOther("peremptory-non-refoulement", "general");
        conditions.put("rule exists", Truth.of(custom().equals("refugees-and-torture")));
        conditions.put("no objector", general ? Truth.YES : limits.persistentObjector().not());
        conditions.put("no danger", limits.dangerousToSecurity().not());
        conditions.put("refugee", refugeeInCustom());
        refugeeBan(conditions, place, "custom", harms.standard("custom/non-refoulement", false));
      }
      case "cat/3" -> {
        conditions.put("bound", membership.party("cat"));
        conditions.put("danger", torture(place, harms.standard("cat/3", true)));
        ban(conditions, place, "cat");
      }
      case "custom/non-refoulement-torture" -> {
        String peremptory = told.holds("peremptory-non-refoulement", "not-yet");
        conditions.put("rule exists", Truth.of(!custom().equals("none")));
        conditions.put(
            "no objector",
            peremptory.equals("not-yet") ? limits.persistentObjector().not() : Truth.YES);
        conditions.put("danger", torture(place, Risk.REAL));
        ban(conditions, place, "custom");
      }
      case "iccpr/7" -> {
        conditions.put("bound", membership.party("iccpr"));
        conditions.put("implied", Truth.of(!told.holdsOther("covenant-non-refoulement", "not")));
        conditions.put("nowhere safe", limits.safeElsewhere().not());
        conditions.put("danger", cruelty(place));
        ban(conditions, place, "iccpr");
      }
      case "echr/3" -> {
        conditions.put("bound", membership.party("echr"));
        conditions.put("nowhere safe", limits.safeElsewhereIn(place).not());
        conditions.put("danger", cruelty(place));
        ban(conditions, place, "echr");
      }
      case "cedaw/6/protection" -> {
        conditions.put("trafficked", trafficked());
        conditions.put("knowledge", knew());
        conditions.put("omission", leftAlone());
        women(conditions);
      }
      case "cedaw/6/return" -> {
        conditions.put("implied", Truth.of(!told.holdsOther("cedaw-non-refoulement", "not")));
        conditions.put("transfer", sentTo(place));
        conditions.put("danger", violence(place));
        women(conditions);
      }
      case "chn-prk-1998/4/2" -> {
        conditions.put("in force", protocolInForce(place));
        conditions.put("crossed", crossedWithoutPapers());
        conditions.put("no disaster", disaster().not());
      }
      case "chn-prk-1998/5/1" -> {
        conditions.put("in force", protocolInForce(place));
        conditions.put("accused", told.is("request.accused"));
        conditions.put("national", nationalOf("PRK"));
      }
      default -> throw new IllegalArgumentException(provision);
    }
    return conditions;
  }

  /** By the Convention for events before 1951, by the Protocol for all; in Europe where chosen. */
  private Truth events() {
    Truth time = membership.party("csrp67").or(told.is("events.before-1951"));
    Truth place = membership.europeOnly() ? told.is("events.in-europe") : Truth.YES;
    return time.and(place);
  }

  private Truth refugeeInCustom() {
    Truth refugee = status.refugee();
    if (refugee != Truth.UNKNOWN) {
      return refugee;
    }
    return Truth.weigh(
        harms.isRecognised() && !status.isLimitOpen(), status.refused() == Truth.YES);
  }

  private void refugeeBan(Map<String, Truth> conditions, String place, String scope, Risk least) {
    boolean turnedBack = told.holdsOther("rejection-at-frontier", "not");
    boolean atBorder = told.word("person.in").equals("border");
    conditions.put("transfer", sentTo(place));
    conditions.put("threat", status.threatened(place, least));
    conditions.put("reach", atBorder && turnedBack ? Truth.NO : reach(scope));
    conditions.put("no mass arrival", limits.massArrival().not());
  }

  private void ban(Map<String, Truth> conditions, String place, String scope) {
    conditions.put("transfer", sentTo(place));
    conditions.put("reach", reach(scope));
    conditions.put("no assurances", limits.assured().not());
  }

  private void women(Map<String, Truth> conditions) {
    conditions.put("bound", membership.party("cedaw"));
    conditions.put("female", female());
    conditions.put("reach", reach("cedaw"));
  }

  private Truth torture(String place, Risk least) {
    return harms.any(place, harm -> harms.torture(harm).and(harms.danger(harm, least)));
  }

  private Truth cruelty(String place) {
    return harms.any(
        place,
        harm ->
            Truth.all(
                Truth.of(!limits.isNobodysOwn(harm)),
                Harms.cruel(harm),
                Truth.of(!Harms.isLawfulSanction(harm)),
                Harms.unprotected(harm),
                harms.danger(harm, Risk.REAL)));
  }

  private Truth violence(String place) {
    Risk least = harms.standard("cedaw/6/return", false);
    return harms.any(
        place,
        harm ->
            Truth.all(
                Harms.againstWomen(harm),
                Harms.unprotected(harm),
                Harms.dangerShown(harm, least),
                harm.scope().equals("class") ? Truth.YES : told.is("trafficking.state-knew")));
  }

  private String custom() {
    return told.holds("customary-non-refoulement", "refugees-and-torture");
  }

  private Truth female() {
    return switch (told.word("person.sex")) {
      case "female" -> Truth.YES;
      case "male" -> Truth.NO;
      default -> Truth.UNKNOWN;
    };
  }

  private Truth trafficked() {
    Truth victim = told.is("trafficking.victim");
    boolean shown =
        victim == Truth.YES
            || told.is("trafficking.indicators") == Truth.YES
            || told.is("trafficking.at-risk") == Truth.YES;
    return Truth.weigh(shown, victim == Truth.NO && told.is("trafficking.screened") == Truth.YES);
  }

  /** Knew, or ought to have known: signs and notorious practice tell. */
  private Truth knew() {
    Truth knew = told.is("trafficking.state-knew");
    boolean ought =
        told.is("trafficking.indicators") == Truth.YES
            || told.is("trafficking.notorious") == Truth.YES;
    return Truth.weigh(ought || knew == Truth.YES, knew == Truth.NO);
  }

  /** Neither examined nor sheltered; sending her away ends all protection by itself. */
  private Truth leftAlone() {
    Truth screened = told.is("trafficking.screened");
    Truth sheltered = told.is("trafficking.protected");
    return Truth.weigh(
        isSending() || screened == Truth.NO || sheltered == Truth.NO,
        screened == Truth.YES && sheltered == Truth.YES);
  }

  private Truth protocolInForce(String place) {
    boolean concluded = !told.scenario().on().isBefore(LocalDate.parse("1998-07-31"));
    boolean expired = told.holdsOther("agreement-in-force/chn-prk-1998", "expired");
    boolean between = told.scenario().state().equals("CHN") && place.equals("PRK");
    return Truth.of(between && concluded && !expired);
  }

  private Truth crossedWithoutPapers() {
    Truth papers = told.is("crossing.papers");
    boolean withoutPermission = told.word("person.left").equals("without-permission");
    return Truth.weigh(withoutPermission || papers == Truth.NO, papers == Truth.YES);
  }

  private Truth disaster() {
    Set<String> why = told.words("person.left-because");
    boolean famineCounts = !told.holdsOther("disaster-clause/chn-prk-1998", "acute-only");
    if (why.contains("disaster") || famineCounts && why.contains("hunger")) {
      return Truth.YES;
    }
    return why.isEmpty() || why.contains("unknown") ? Truth.UNKNOWN : Truth.NO;
  }

  private Truth nationalOf(String state) {
    Person person = told.person();
    boolean held =
        person.nationalities().stream()
            .anyMatch(tie -> tie.state().equals(state) && tie.tie() == Nationality.Tie.HELD);
    return held ? Truth.YES : person.nationalitiesComplete() ? Truth.NO : Truth.UNKNOWN;
  }

  private boolean isSending() {
    Measure measure = told.scenario().measure();
    return measure != null && SENDS.contains(measure.kind());
  }

  /** A compulsory transfer that ends there, by way of another State too. */
  private Truth sentTo(String place) {
    Measure measure = told.scenario().measure();
    if (measure == null) {
      return Truth.UNKNOWN;
    }
    Truth ends = measure.to().equals(place) ? Truth.YES : told.is("return.sent-on");
    if (isSending()) {
      return ends;
    }
    if (!measure.kind().equals("voluntary-return")) {
      return Truth.NO;
    }
    Truth freely = told.is("person.returns-freely");
    boolean doubtful = told.is("return.signed-in-custody") == Truth.YES;
    return ends.and(freely == Truth.YES && doubtful ? Truth.UNKNOWN : freely.not());
  }

  /** Within the State's territory, at its border, or where it controls the person abroad. */
  private Truth reach(String instrument) {
    boolean followsControl =
        !told.holdsOther("extraterritorial-reach/" + instrument, "territory-only");
    return switch (told.word("person.in")) {
      case "territory", "border" -> Truth.YES;
      case "" -> Truth.UNKNOWN;
      default -> followsControl ? told.is("person.controlled") : Truth.NO;
    };
  }
}
