package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Reason;
import org.servanda.internal.law.Element;
import org.servanda.internal.law.ElementTable;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Finding;
import org.servanda.norm.Position;
import org.servanda.norm.Showing;
import org.servanda.norm.Subject;
import org.servanda.norm.Verdict;

/**
 * The generic step from showings to findings: established if a way is shown and nothing refutes;
 * refuted if a refuting rule fired and no way is shown; both, open; neither, what a burden gives,
 * else open.
 */
final class FindingMaker {
  /** The dispute whether authorities younger than the day count. */
  static final String LATER_AUTHORITY = "later-authority";

  private final RuleSession session;
  private final Map<String, Found> found = new HashMap<>();

  FindingMaker(RuleSession session) {
    this.session = session;
  }

  /**
   * All findings of a table for one person and place: the same list as long as nothing changed that
   * they rest on.
   */
  List<Finding> findings(ElementTable table, Person person, String place) {
    String asked = Findings.asked(table.id(), person.id(), place);
    Found before = found.get(asked);
    long version = version(table);
    Position later = session.positions().get(LATER_AUTHORITY);
    Fears fears = Fears.of(table, person);
    if (before != null
        && before.version == version
        && before.later == later
        && before.fears.equals(fears)) {
      return before.findings;
    }
    if (before != null) {
      session.consulted().forget(before);
    }
    Found now = new Found(version, later, fears);
    found.put(asked, now);
    now.findings = make(table, person, place, now);
    return now.findings;
  }

  /** Grows whenever a showing or a concept that the table asks for comes or goes. */
  private long version(ElementTable table) {
    long version = session.showings().version(table.id());
    for (Element element : table.elements()) {
      if (!element.concept().isEmpty()) {
        version += session.concepts().version(element.concept());
      }
    }
    return version;
  }

  private List<Finding> make(ElementTable table, Person person, String place, Found owner) {
    List<Finding> findings = new ArrayList<>();
    Subject whole = new Subject(person.id(), place, "");
    for (Element element : table.elementsPer("")) {
      findings.add(finding(table, element, whole, true, owner));
    }
    if (!table.elementsPer("harm").isEmpty()) {
      findings.addAll(perHarm(table, person, whole, owner));
    }
    if (!table.elementsPer("nationality").isEmpty()) {
      findings.addAll(perNationality(table, person, whole, owner));
    }
    return List.copyOf(findings);
  }

  private List<Finding> perHarm(ElementTable table, Person person, Subject whole, Found owner) {
    List<Finding> all = new ArrayList<>();
    List<Reason> ways = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (FearedHarm harm : person.harms()) {
      if (table.byPlace() && !harm.in().equals(whole.place())) {
        continue;
      }
      List<Finding> ofHarm = ofItem(table, "harm", whole, harm.id(), owner);
      all.addAll(ofHarm);
      ways.addAll(ofHarm);
      verdicts.add(Findings.all(ofHarm));
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

  private List<Finding> perNationality(
      ElementTable table, Person person, Subject whole, Found owner) {
    List<Finding> all = new ArrayList<>();
    for (Nationality nationality : session.nationalities(person)) {
      all.addAll(ofItem(table, "nationality", whole, nationality.id(), owner));
    }
    Verdict verdict = Findings.all(all);
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

  private List<Finding> ofItem(
      ElementTable table, String per, Subject whole, String item, Found owner) {
    Subject subject = new Subject(whole.person(), whole.place(), item);
    return table.elementsPer(per).stream()
        .map(element -> finding(table, element, subject, false, owner))
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

  private Finding finding(
      ElementTable table, Element element, Subject subject, boolean decides, Found owner) {
    List<Reason> reasons = new ArrayList<>();
    boolean shown = false;
    boolean refuted = false;
    boolean raised = false;
    boolean assumed = false;
    boolean late = false;
    if (!element.concept().isEmpty()) {
      ConceptFinding concept = session.concepts().of(element.concept(), subject);
      if (concept != null) {
        reasons.add(concept);
        shown = concept.verdict() == Verdict.ESTABLISHED;
        assumed = concept.verdict() == Verdict.ASSUMED;
        refuted = concept.verdict() == Verdict.REFUTED;
        raised = concept.verdict() == Verdict.OPEN;
      }
    }
    for (Showing showing : session.showings().of(table.id(), element.name())) {
      if (showing.subject().covers(subject)) {
        reasons.add(showing);
        if (showing.direction() == Showing.Direction.ESTABLISHED && isTooLate(showing, owner)) {
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

  /**
   * Whether a showing rests only on younger authorities, where the position in force excludes them.
   */
  private boolean isTooLate(Showing showing, Found owner) {
    Position position = session.positions().get(LATER_AUTHORITY);
    if (position == null || !session.bindings().authorities().allLater(showing.cites())) {
      return false;
    }
    session.consulted().note(owner, List.of(position));
    return position.holds().equals("excluded");
  }

  /** What a person fears, as far as a table asks. */
  private record Fears(List<FearedHarm> harms, boolean complete) {
    private static final Fears NOT_ASKED = new Fears(List.of(), true);

    private static Fears of(ElementTable table, Person person) {
      return table.elementsPer("harm").isEmpty()
          ? NOT_ASKED
          : new Fears(person.harms(), person.harmsComplete());
    }
  }

  /**
   * What was found, and on what it rested: also what the positions consulted on the way hang on.
   */
  private static final class Found {
    private final long version;
    private final @Nullable Position later;
    private final Fears fears;
    private List<Finding> findings = List.of();

    Found(long version, @Nullable Position later, Fears fears) {
      this.version = version;
      this.later = later;
      this.fears = fears;
    }
  }
}
