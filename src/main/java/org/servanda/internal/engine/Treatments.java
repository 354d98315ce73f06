package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Drools;
import org.servanda.fact.Reason;
import org.servanda.norm.Addressee;
import org.servanda.norm.Breach;
import org.servanda.norm.ConflictType;
import org.servanda.norm.Consequence;
import org.servanda.norm.Governing;
import org.servanda.norm.Norm;
import org.servanda.norm.Outcome;
import org.servanda.norm.Pair;
import org.servanda.norm.Priority;
import org.servanda.norm.Step;
import org.servanda.norm.Step.Applies;

/**
 * What the consequence of a conflict rule may do: record, with the rule's own metadata and the
 * facts that matched. Nothing else ever happens in a consequence.
 */
public final class Treatments {
  private Treatments() {}

  /**
   * Records that one norm requires what the other forbids: the restraining norm is matched first.
   */
  public static void contradiction(Drools drools) {
    pair(drools, ConflictType.CONTRADICTION);
  }

  /** Records that one norm permits what the other forbids. */
  public static void permission(Drools drools) {
    pair(drools, ConflictType.PERMISSION);
  }

  /** Records that two norms require acts that exclude each other. */
  public static void incompatibleDuties(Drools drools) {
    pair(drools, ConflictType.INCOMPATIBLE_DUTIES);
  }

  /** Records that one norm frustrates the purpose of the other. */
  public static void divergence(Drools drools) {
    pair(drools, ConflictType.DIVERGENCE);
  }

  /** Records that the rule's technique applies to the pair, or to the addressee that matched. */
  public static void applies(Drools drools) {
    step(drools, Applies.APPLIES);
  }

  /** Records that the rule's technique does not apply. */
  public static void doesNotApply(Drools drools) {
    step(drools, Applies.DOES_NOT_APPLY);
  }

  /** Records that the text that would decide is unread. */
  public static void unread(Drools drools) {
    step(drools, Applies.OPEN);
  }

  /** Records which norm governs towards the addressee that matched. */
  public static void governs(Drools drools) {
    Match match = Match.of(drools);
    Addressee addressee = match.first(Addressee.class);
    match
        .session()
        .record(
            match,
            new Governing(
                addressee,
                match.rule().text("governs"),
                match.rule().name(),
                Because.of(match, addressee.pair()),
                match.rule().cites(),
                match.reasons()));
  }

  /** Records what becomes of the pair. */
  public static void outcome(Drools drools) {
    Match match = Match.of(drools);
    Pair pair = pairOf(match);
    match
        .session()
        .record(
            match,
            new Outcome(
                pair,
                Outcome.Kind.valueOf(Because.constant(match.rule().text("outcome"))),
                match.rule().text("prevailing"),
                match.rule().name(),
                Because.of(match, pair),
                match.rule().cites(),
                match.rule().text("matrix").isEmpty() ? match.reasons() : withMatrix(match, pair)));
  }

  private static List<Reason> withMatrix(Match match, Pair pair) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(pair);
    reasons.addAll(
        Derived.inOrderOfIds(
            match.session().derived().of(Governing.class).stream()
                .filter(governing -> governing.pair().equals(pair))
                .toList()));
    return reasons;
  }

  /** Records which of two binding norms to perform. */
  public static void priority(Drools drools) {
    Match match = Match.of(drools);
    Pair pair = pairOf(match);
    match
        .session()
        .record(
            match,
            new Priority(
                pair,
                match.rule().text("perform"),
                match.rule().name(),
                Because.of(match, pair),
                match.rule().cites(),
                match.reasons()));
  }

  /** Records what follows from the breach that matched. */
  public static void consequence(Drools drools) {
    Match match = Match.of(drools);
    Breach breach = match.first(Breach.class);
    match
        .session()
        .record(
            match,
            new Consequence(
                breach,
                match.rule().text("kind"),
                match.rule().name(),
                Because.of(match, breach),
                match.rule().cites(),
                match.reasons()));
  }

  private static void pair(Drools drools, ConflictType type) {
    Match match = Match.of(drools);
    var norms = match.all(Norm.class);
    Norm restraining = norms.get(0);
    Norm pulling = norms.get(1);
    RuleSession session = match.session();
    String place = pulling.place().isEmpty() ? restraining.place() : pulling.place();
    String act =
        session.law().vocabulary().conducts().getOrDefault(pulling.conduct(), pulling.conduct());
    session.record(
        match,
        new Pair(
            restraining,
            pulling,
            type,
            act + (place.isEmpty() ? "" : ": " + session.stateName(place)),
            session.bindings().lawOfTreatiesIsCustom(restraining, pulling),
            match.rule().name(),
            match.rule().says(),
            match.rule().cites(),
            match.reasons(),
            Pair.keyOf(restraining, pulling)));
  }

  private static void step(Drools drools, Applies applies) {
    Match match = Match.of(drools);
    Pair pair = pairOf(match);
    Addressee addressee = match.firstOrNull(Addressee.class);
    match
        .session()
        .record(
            match,
            new Step(
                pair,
                addressee == null ? "" : addressee.name(),
                match.rule().text("technique"),
                applies,
                match.rule().text("effect"),
                Because.of(match, pair),
                match.rule().name(),
                match.rule().cites(),
                match.reasons()));
  }

  private static Pair pairOf(Match match) {
    Pair pair = match.firstOrNull(Pair.class);
    if (pair != null) {
      return pair;
    }
    Step step = match.firstOrNull(Step.class);
    if (step != null) {
      return step.pair();
    }
    Outcome outcome = match.firstOrNull(Outcome.class);
    if (outcome != null) {
      return outcome.pair();
    }
    Governing governing = match.firstOrNull(Governing.class);
    return governing != null ? governing.pair() : match.first(Addressee.class).pair();
  }
}
