package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Reason;
import org.servanda.internal.law.Element;
import org.servanda.internal.law.ElementTable;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Showing;
import org.servanda.norm.Subject;
import org.servanda.norm.Verdict;

/**
 * The generic step from showings to findings: established if a way is shown and nothing refutes;
 * refuted if a refuting rule fired and no way is shown; both, open; neither, what a burden gives,
 * else open.
 */
final class FindingMaker {
  private final Run run;

  FindingMaker(Run run) {
    this.run = run;
  }

  /** All findings of a table for one person and place. */
  List<Finding> findings(ElementTable table, Person person, String place) {
    List<Finding> findings = new ArrayList<>();
    Subject whole = new Subject(person.id(), place, "");
    for (Element element : table.elementsPer("")) {
      findings.add(finding(table, element, whole, true));
    }
    if (!table.elementsPer("harm").isEmpty()) {
      findings.addAll(perHarm(table, person, whole));
    }
    if (!table.elementsPer("nationality").isEmpty()) {
      findings.addAll(perNationality(table, person, whole));
    }
    return findings;
  }

  /** The verdict over findings that all must hold. */
  static Verdict all(List<Finding> findings) {
    Verdict verdict = Verdict.ESTABLISHED;
    for (Finding finding : findings) {
      if (finding.against()) {
        return Verdict.REFUTED;
      }
      if (finding.undecided()) {
        verdict = Verdict.OPEN;
      } else if (finding.verdict() == Verdict.ASSUMED && verdict == Verdict.ESTABLISHED) {
        verdict = Verdict.ASSUMED;
      }
    }
    return verdict;
  }

  private List<Finding> perHarm(ElementTable table, Person person, Subject whole) {
    List<Finding> all = new ArrayList<>();
    List<Reason> ways = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (FearedHarm harm : person.harms()) {
      if (table.byPlace() && !harm.in().equals(whole.place())) {
        continue;
      }
      List<Finding> ofHarm = ofItem(table, "harm", whole, harm.id());
      all.addAll(ofHarm);
      ways.addAll(ofHarm);
      verdicts.add(all(ofHarm));
    }
    Verdict verdict;
    if (verdicts.contains(Verdict.ESTABLISHED)) {
      verdict = Verdict.ESTABLISHED;
    } else if (verdicts.contains(Verdict.ASSUMED)) {
      verdict = Verdict.ASSUMED;
    } else if (verdicts.contains(Verdict.OPEN) || !person.harmsComplete()) {
      verdict = Verdict.OPEN;
    } else {
      verdict = Verdict.REFUTED;
    }
    all.add(
        over(
            table,
            "any-harm",
            table.anyHarm(),
            whole,
            verdict,
            ways,
            "fears",
            "What awaits the person there: what would be done, by whom, and how likely is it?"));
    return all;
  }

  private List<Finding> perNationality(ElementTable table, Person person, Subject whole) {
    List<Finding> all = new ArrayList<>();
    for (Nationality nationality : run.nationalities(person)) {
      all.addAll(ofItem(table, "nationality", whole, nationality.id()));
    }
    Verdict verdict = all(all);
    if (verdict != Verdict.REFUTED && (all.isEmpty() || !person.nationalitiesComplete())) {
      verdict = Verdict.OPEN;
    }
    List<Reason> ways = List.copyOf(all);
    all.add(
        over(
            table,
            "every-nationality",
            table.everyNationality(),
            whole,
            verdict,
            ways,
            "person.nationality",
            "Which nationalities does the person have?"));
    return all;
  }

  private List<Finding> ofItem(ElementTable table, String per, Subject whole, String item) {
    Subject subject = new Subject(whole.person(), whole.place(), item);
    return table.elementsPer(per).stream()
        .map(element -> finding(table, element, subject, false))
        .toList();
  }

  private static Finding over(
      ElementTable table,
      String element,
      String says,
      Subject whole,
      Verdict verdict,
      List<Reason> ways,
      String asks,
      String question) {
    return new Finding(
        table.id(),
        element,
        Finding.Kind.ELEMENT,
        whole,
        verdict,
        true,
        false,
        says,
        table.cites(),
        List.of(asks),
        question,
        ways);
  }

  private Finding finding(ElementTable table, Element element, Subject subject, boolean decides) {
    List<Reason> reasons = new ArrayList<>();
    boolean shown = false;
    boolean refuted = false;
    boolean raised = false;
    boolean assumed = false;
    boolean late = false;
    if (!element.concept().isEmpty()) {
      ConceptFinding concept = run.concept(element.concept(), subject);
      if (concept != null) {
        reasons.add(concept);
        shown = concept.verdict() == Verdict.ESTABLISHED;
        assumed = concept.verdict() == Verdict.ASSUMED;
        refuted = concept.verdict() == Verdict.REFUTED;
        raised = concept.verdict() == Verdict.OPEN;
      }
    }
    for (Showing showing : run.showings(table.id(), element.name())) {
      if (showing.subject().covers(subject)) {
        reasons.add(showing);
        if (showing.direction() == Showing.Direction.ESTABLISHED && run.isTooLate(showing)) {
          late = true;
          continue;
        }
        shown |= showing.direction() == Showing.Direction.ESTABLISHED;
        refuted |= showing.direction() == Showing.Direction.REFUTED;
        raised |= showing.direction() == Showing.Direction.RAISED;
      }
    }
    refuted |= late && !shown && element.kind() == Finding.Kind.ELEMENT;
    boolean presumed = element.presumed() && !raised && !shown && !refuted;
    Verdict verdict;
    if (shown && refuted) {
      verdict = Verdict.OPEN;
    } else if (shown) {
      verdict = Verdict.ESTABLISHED;
    } else if (refuted) {
      verdict = Verdict.REFUTED;
    } else if (assumed || presumed) {
      verdict = Verdict.ASSUMED;
    } else {
      verdict = Verdict.OPEN;
    }
    List<String> cites = new ArrayList<>(element.cites());
    String says = element.says();
    if (presumed) {
      cites.addAll(element.burdenCites());
      says = says + " (" + element.presumedBecause() + ")";
    }
    return new Finding(
        table.id(),
        element.name(),
        element.kind(),
        subject,
        verdict,
        decides,
        element.ownWording(),
        says,
        cites,
        element.asks(),
        element.question(),
        reasons);
  }
}
