package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Reason;
import org.servanda.internal.law.RuleGrounds;
import org.servanda.norm.Application;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Outcome;
import org.servanda.norm.Position;
import org.servanda.norm.Showing;
import org.servanda.norm.Step;
import org.servanda.norm.Verdict;

/**
 * On which disputes a result rests: whoever holds the same positions in these gets the same result,
 * whatever he holds in others. Where one ground is enough, the one that rests on fewest is taken.
 */
final class Grounds {
  private final Set<String> keys = new TreeSet<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private final RuleSession session;

  private Grounds(RuleSession session) {
    this.session = session;
  }

  /** On which disputes a norm's status, its modality and its conduct rest. */
  static Set<String> of(Norm norm, RuleSession session) {
    Grounds grounds = new Grounds(session);
    Application now = session.applications().now(norm);
    grounds.all(now.restsOn());
    List<Finding> deciding = now.findings().stream().filter(Finding::decides).toList();
    if (norm.status() == NormStatus.NOT_ENGAGED && !norm.isOutByOwnWording()) {
      grounds.fewest(deciding.stream().filter(Finding::against).map(List::<Reason>of).toList());
    } else {
      grounds.all(deciding);
    }
    return grounds.keys;
  }

  /**
   * On which disputes an outcome rests, given its two norms: on the steps that led to it, and on
   * those that would have come before.
   *
   * @param steps all steps of the pair
   */
  static Set<String> of(Outcome outcome, List<Step> steps, RuleSession session) {
    Grounds grounds = new Grounds(session);
    grounds.positions(outcome.pair().restsOn());
    grounds.positions(outcome.restsOn());
    int last = -1;
    for (Reason reason : outcome.restsOn()) {
      if (reason instanceof Step step) {
        last = Math.max(last, Techniques.order(step.technique()));
      }
    }
    for (Step step : steps) {
      if (last < 0 || Techniques.order(step.technique()) <= last) {
        grounds.positions(step.restsOn());
      }
    }
    return grounds.keys;
  }

  private void positions(List<? extends Reason> reasons) {
    for (Reason reason : reasons) {
      if (reason instanceof Position position) {
        keys.add(position.key());
      }
    }
  }

  private void all(List<? extends Reason> reasons) {
    reasons.forEach(this::add);
  }

  private void add(Reason reason) {
    if (!seen.add(reason)) {
      return;
    }
    if (reason instanceof Position position) {
      keys.add(position.key());
    } else if (reason instanceof ConceptFinding concept) {
      all(deciding(session.concepts().now(concept)));
      return;
    }
    if (reason instanceof Finding finding && finding.undecided()) {
      mentioned(finding);
    }
    if (reason instanceof Finding finding
        && finding.element().equals("any-harm")
        && finding.verdict() == Verdict.ESTABLISHED) {
      fewest(harmsThatSuffice(finding));
    } else {
      if (reason instanceof Showing showing
          && showing.direction() == Showing.Direction.ESTABLISHED
          && session.bindings().authorities().allLater(showing.cites())) {
        keys.add(FindingMaker.LATER_AUTHORITY);
      }
      all(reason.restsOn());
    }
  }

  /** What the rules on the element look at, though nothing may have come of it. */
  private void mentioned(Finding finding) {
    RuleGrounds rules = RuleGrounds.standard();
    String table = finding.table();
    for (String doctrine : rules.doctrines(table, finding.element())) {
      keys.addAll(session.positions().keysOf(doctrine, table));
    }
    keys.addAll(session.positions().keysOf(StatedFacts.STANDARD_OF_RISK, table));
    for (String concept : rules.concepts(table, finding.element())) {
      ConceptFinding found = session.concepts().of(concept, finding.subject());
      if (found != null) {
        add(found);
      }
    }
    Set<String> provisions = rules.norms(table, finding.element());
    if (!provisions.isEmpty()) {
      for (Norm norm : session.derived().of(Norm.class)) {
        if (provisions.contains(norm.provision())) {
          keys.addAll(of(norm, session));
        }
      }
    }
  }

  private static List<Finding> deciding(ConceptFinding concept) {
    return concept.item().isEmpty()
        ? concept.findings().stream().filter(Finding::decides).toList()
        : concept.findings();
  }

  /** One harm is enough, if everything is so of it. */
  private static List<List<Finding>> harmsThatSuffice(Finding anyHarm) {
    Map<String, List<Finding>> byHarm = new TreeMap<>();
    for (Reason reason : anyHarm.restsOn()) {
      if (reason instanceof Finding ofHarm) {
        byHarm.computeIfAbsent(ofHarm.subject().item(), harm -> new ArrayList<>()).add(ofHarm);
      }
    }
    return byHarm.values().stream()
        .filter(all -> Findings.all(all) == Verdict.ESTABLISHED)
        .toList();
  }

  private void fewest(List<? extends List<? extends Reason>> choices) {
    @Nullable Set<String> fewest = null;
    for (List<? extends Reason> choice : choices) {
      Grounds grounds = new Grounds(session);
      grounds.all(choice);
      if (fewest == null || grounds.keys.size() < fewest.size()) {
        fewest = grounds.keys;
      }
    }
    if (fewest != null) {
      keys.addAll(fewest);
    }
  }
}
