package org.servanda.internal.engine;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.Dispute;
import org.servanda.assessment.Explanation;
import org.servanda.assessment.Node;
import org.servanda.assessment.NotDecided;
import org.servanda.assessment.Remainder;
import org.servanda.assessment.Viewpoint;
import org.servanda.fact.Reason;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Authorities;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.ViewpointFinder;
import org.servanda.norm.Addressee;
import org.servanda.norm.Breach;
import org.servanda.norm.Consequence;
import org.servanda.norm.Governing;
import org.servanda.norm.Norm;
import org.servanda.norm.Outcome;
import org.servanda.norm.Pair;
import org.servanda.norm.Participation;
import org.servanda.norm.Position;
import org.servanda.norm.Priority;
import org.servanda.norm.Step;

/** Puts the answer together from the pass under the positions in force and from the others. */
final class Assembly {
  private final Law law;
  private final Scenario scenario;
  private final Run run;
  private final List<Alternative> alternatives;
  private final Contests contests;
  private final Assessment.Work work;

  Assembly(
      Law law,
      Scenario worded,
      Run run,
      List<Alternative> alternatives,
      Contests contests,
      Assessment.Work work) {
    this.law = law;
    this.scenario = worded;
    this.run = run;
    this.alternatives = alternatives;
    this.contests = contests;
    this.work = work;
  }

  Assessment assessment() {
    List<Norm> norms = run.derived(Norm.class);
    List<Conflict> conflicts = new ConflictMaker(run, alternatives, contests).all();
    List<Remainder> remainder = remainder();
    Authorities authorities = new Authorities(law, run.scenario().on());
    Explanation explanation = new Graph(authorities, contests).from(roots());
    List<Dispute> disputes = disputes(explanation);
    List<Participation> participation = participation(explanation);
    Viewpoint viewpoint = new ViewpointFinder(law, scenario).of(norms);
    return new Assessment(
        law.version(),
        scenario,
        new HeadlineMaker(run, conflicts, explanation, viewpoint)
            .headline(disputes, contests, participation),
        viewpoint,
        positions(explanation),
        disputes,
        participation,
        norms,
        conflicts,
        remainder,
        new QuestionMaker(norms, conflicts, new Destinationless(run)).all(),
        notDecided(),
        explanation,
        authorities.cited(cites(explanation, disputes, viewpoint)),
        new NameMaker(run).names(participation),
        work);
  }

  private List<Reason> roots() {
    List<Reason> roots = new ArrayList<>();
    for (Class<? extends Reason> type :
        List.of(
            Norm.class,
            Pair.class,
            Addressee.class,
            Step.class,
            Governing.class,
            Outcome.class,
            Priority.class,
            Breach.class,
            Consequence.class)) {
      roots.addAll(run.derived(type));
    }
    roots.addAll(run.stated());
    run.consulted().stream().map(run.positions()::get).filter(Objects::nonNull).forEach(roots::add);
    return roots;
  }

  private List<Position> positions(Explanation explanation) {
    return run.positions().all().values().stream()
        .filter(position -> explanation.node(position.id()).isPresent())
        .toList();
  }

  private List<Dispute> disputes(Explanation explanation) {
    return positions(explanation).stream()
        .filter(held -> law.doctrines().containsKey(held.doctrine()))
        .map(run.positions()::dispute)
        .toList();
  }

  private static List<String> cites(
      Explanation explanation, List<Dispute> disputes, Viewpoint viewpoint) {
    Set<String> cites = new TreeSet<>(viewpoint.cites());
    viewpoint.byNorm().values().forEach(use -> cites.addAll(use.cites()));
    for (Node node : explanation.nodes()) {
      node.authorities().forEach(authority -> cites.add(authority.cite()));
    }
    for (Dispute dispute : disputes) {
      for (Position position : Iterables.concat(List.of(dispute.held()), dispute.others())) {
        cites.addAll(position.supporters());
        cites.addAll(position.opponents());
      }
    }
    return List.copyOf(cites);
  }

  private List<Participation> participation(Explanation explanation) {
    return run.bindings().participants().workedOut().stream()
        .filter(participation -> explanation.node(participation.id()).isPresent())
        .toList();
  }

  private List<Remainder> remainder() {
    Map<String, List<Consequence>> byBreach = new HashMap<>();
    for (Consequence consequence : run.derived(Consequence.class)) {
      byBreach.computeIfAbsent(consequence.breach().id(), id -> new ArrayList<>()).add(consequence);
    }
    return run.derived(Breach.class).stream()
        .map(breach -> new Remainder(breach, byBreach.getOrDefault(breach.id(), List.of())))
        .toList();
  }

  private List<NotDecided> notDecided() {
    List<NotDecided> all = new ArrayList<>(law.notDecided());
    Set<String> engaged = new TreeSet<>();
    run.derived(Norm.class).stream()
        .filter(Norm::isLive)
        .map(Norm::instrument)
        .forEach(engaged::add);
    run.bindings().unread().stream().map(Instrument::id).forEach(engaged::add);
    for (String instrument : engaged) {
      law.instrument(instrument)
          .notFormalised()
          .forEach(item -> all.add(new NotDecided(item.what(), item.why())));
    }
    all.sort(Comparator.comparing(NotDecided::what));
    return all;
  }
}
