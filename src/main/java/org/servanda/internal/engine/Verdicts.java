package org.servanda.internal.engine;

import java.util.List;
import org.drools.model.Drools;
import org.servanda.fact.Fact;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Nationality;
import org.servanda.fact.Reason;
import org.servanda.internal.law.ElementTable;
import org.servanda.norm.Clause;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Showing;
import org.servanda.norm.Showing.Direction;
import org.servanda.norm.Subject;

/**
 * What the consequence of a showing or status rule may do: record, with the rule's own metadata and
 * the facts that matched. Nothing else ever happens in a consequence.
 */
public final class Verdicts {
  private Verdicts() {}

  /** Records one way in which the rule's element or exception is shown. */
  public static void established(Drools drools) {
    show(drools, Direction.ESTABLISHED);
  }

  /** Records that the rule's element or exception is shown not to be so. */
  public static void refuted(Drools drools) {
    show(drools, Direction.REFUTED);
  }

  /** Records that the rule's exception was raised, without settling it. */
  public static void raised(Drools drools) {
    show(drools, Direction.RAISED);
  }

  /** Records that the norm binds in this case. */
  public static void engaged(Drools drools) {
    status(drools, NormStatus.ENGAGED);
  }

  /** Records that the norm doesn't bind in this case. */
  public static void notEngaged(Drools drools) {
    status(drools, NormStatus.NOT_ENGAGED);
  }

  /** Records that the facts don't settle whether the norm binds. */
  public static void undecided(Drools drools) {
    status(drools, NormStatus.OPEN);
  }

  private static void status(Drools drools, NormStatus status) {
    Match match = Match.of(drools);
    match
        .session()
        .record(
            match,
            new Norm(match.first(Candidate.class).application(), status, match.rule().name()));
  }

  private static void show(Drools drools, Direction direction) {
    Match match = Match.of(drools);
    String table = match.rule().text("provision");
    if (table.equals("clause")) {
      table = match.first(Clause.class).provision();
    }
    String element = match.rule().text("element");
    match
        .session()
        .record(
            match,
            new Showing(
                table,
                element,
                subject(match, table, element),
                direction,
                match.rule().name(),
                match.rule().says(),
                match.rule().cites(),
                match.reasons()));
  }

  private static Subject subject(Match match, String table, String element) {
    ElementTable declared = match.session().table(table);
    String per = declared.element(element).per();
    String person = "";
    String place = "";
    String item = "";
    for (Reason reason : match.reasons()) {
      String itsPerson = "";
      String itsPlace = "";
      if (reason instanceof Fact fact) {
        itsPerson = fact.person();
        itsPlace = fact.place();
      } else if (reason instanceof ConceptFinding concept) {
        itsPerson = concept.person();
        itsPlace = concept.place();
      } else if (reason instanceof Norm norm) {
        itsPerson = norm.person();
        itsPlace = norm.place();
      }
      person = one(match, person, itsPerson);
      place = place.isEmpty() ? itsPlace : place;
      item = item.isEmpty() ? item(reason, per) : item;
    }
    if (!per.isEmpty() && item.isEmpty()) {
      throw new IllegalStateException(
          "rule '" + match.rule().name() + "' shows an element per " + per + " but matches none");
    }
    return new Subject(person, declared.byPlace() ? place : "", item);
  }

  private static String item(Reason reason, String per) {
    if (per.equals("harm") && reason instanceof FearedHarm harm) {
      return harm.id();
    }
    if (per.equals("nationality") && reason instanceof Nationality nationality) {
      return nationality.id();
    }
    return "";
  }

  private static String one(Match match, String before, String now) {
    if (!before.isEmpty() && !now.isEmpty() && !before.equals(now)) {
      throw new IllegalStateException(
          "rule '" + match.rule().name() + "' joins facts of two persons: " + List.of(before, now));
    }
    return before.isEmpty() ? now : before;
  }
}
