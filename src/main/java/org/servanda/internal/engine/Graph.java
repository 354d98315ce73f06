package org.servanda.internal.engine;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.servanda.assessment.CitedAuthority;
import org.servanda.assessment.Explanation;
import org.servanda.assessment.Node;
import org.servanda.fact.Fact;
import org.servanda.fact.Reason;
import org.servanda.internal.law.Authorities;
import org.servanda.norm.Addressee;
import org.servanda.norm.Breach;
import org.servanda.norm.Clause;
import org.servanda.norm.ConceptFinding;
import org.servanda.norm.Consequence;
import org.servanda.norm.Finding;
import org.servanda.norm.Governing;
import org.servanda.norm.Norm;
import org.servanda.norm.Outcome;
import org.servanda.norm.Pair;
import org.servanda.norm.Participation;
import org.servanda.norm.Position;
import org.servanda.norm.Priority;
import org.servanda.norm.Showing;
import org.servanda.norm.Step;
import org.servanda.norm.Threshold;
import org.servanda.norm.Verdict;

/** Makes the explanation: every reason that can be reached from what was derived, as a node. */
final class Graph {
  private final Authorities authorities;
  private final Contests contests;
  private final Map<String, Node> nodes = new TreeMap<>();
  private final Map<String, Reason> known = new HashMap<>();

  Graph(Authorities authorities, Contests contests) {
    this.authorities = authorities;
    this.contests = contests;
  }

  Explanation from(List<? extends Reason> roots) {
    Deque<Reason> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Reason reason = open.pop();
      Reason before = known.putIfAbsent(reason.id(), reason);
      if (before == null) {
        nodes.put(reason.id(), node(reason));
        open.addAll(reason.restsOn());
      } else if (before != reason && !before.equals(reason)) {
        throw new IllegalStateException("two reasons have the id " + reason.id());
      }
    }
    return new Explanation(List.copyOf(nodes.values()));
  }

  private Node node(Reason reason) {
    Parts parts = parts(reason);
    List<CitedAuthority> cited = authorities.cited(parts.cites);
    Set<String> badges = new TreeSet<>(parts.badges);
    List<String> contestedBy =
        reason instanceof Step step ? contests.of(step) : contests.of(reason.id());
    if (!contestedBy.isEmpty()) {
      badges.add("contested");
    }
    if (authorities.allLaterOf(cited)) {
      badges.add("later-authority");
    }
    String source = "";
    String known = "";
    if (reason instanceof Fact fact) {
      source = fact.provenance().source() == null ? "" : fact.provenance().source();
      LocalDate day = fact.provenance().known();
      known = day == null ? "" : day.toString();
      if (day != null && authorities.isAfterTheDay(day)) {
        badges.add("known-only-later");
      }
    }
    Set<String> restsOn = new TreeSet<>();
    reason.restsOn().forEach(under -> restsOn.add(under.id()));
    return new Node(
        reason.id(),
        parts.kind,
        reason.says(),
        parts.verdict,
        parts.provision,
        parts.element,
        parts.rule,
        cited,
        parts.doctrine,
        List.copyOf(badges),
        contestedBy,
        source,
        known,
        List.copyOf(restsOn));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Parts parts(Reason reason) {
    Parts parts = new Parts();
    if (reason instanceof Showing showing) {
      parts.of("showing", word(showing.direction()), showing.table(), showing.element());
      parts.by(showing.rule(), showing.cites());
    } else if (reason instanceof Finding finding) {
      parts.of("finding", word(finding.verdict()), finding.table(), finding.element());
      parts.by("", finding.cites());
      if (finding.verdict() == Verdict.ASSUMED) {
        parts.badges.add("assumed");
      }
    } else if (reason instanceof ConceptFinding concept) {
      parts.of("concept", word(concept.verdict()), concept.concept(), "");
    } else if (reason instanceof Norm norm) {
      parts.of("norm", word(norm.status()), norm.provision(), "");
      parts.by(norm.rule(), List.of(norm.provision()));
      parts.badges.addAll(norm.application().terms().badges());
    } else if (reason instanceof Pair pair) {
      parts.of("conflict", word(pair.type()), "", "");
      parts.by(pair.rule(), pair.cites());
    } else if (reason instanceof Addressee addressee) {
      parts.of("addressee", word(addressee.kind()), "", "");
    } else if (reason instanceof Step step) {
      parts.of("step", word(step.applies()), step.technique(), "");
      parts.by(step.rule(), step.cites());
    } else if (reason instanceof Governing governing) {
      parts.of("governs", governing.governs(), "", "");
      parts.by(governing.rule(), governing.cites());
    } else if (reason instanceof Outcome outcome) {
      parts.of("outcome", word(outcome.kind()), "", "");
      parts.by(outcome.rule(), outcome.cites());
    } else if (reason instanceof Priority priority) {
      parts.of("priority", priority.perform(), "", "");
      parts.by(priority.rule(), priority.cites());
    } else if (reason instanceof Breach breach) {
      parts.of("breach", breach.course(), breach.norm().provision(), "");
      parts.by("", breach.owed().cites());
      parts.badges.addAll(breach.owed().badges());
    } else if (reason instanceof Consequence consequence) {
      parts.of("consequence", consequence.kind(), "", "");
      parts.by(consequence.rule(), consequence.cites());
    } else if (reason instanceof Position position) {
      parts.of("position", position.holds(), "", "");
      parts.by("", position.supporters());
      parts.doctrine = position.key();
      parts.badges.addAll(position.badges());
    } else if (reason instanceof Participation participation) {
      parts.of("participation", word(participation.status()), participation.instrument(), "");
      parts.by("", participation.clause().isEmpty() ? List.of() : List.of(participation.clause()));
      parts.badges.addAll(participation.badges());
    } else if (reason instanceof Threshold threshold) {
      parts.of("threshold", "", threshold.table(), threshold.element());
    } else if (reason instanceof Clause clause) {
      parts.of("clause", "", clause.provision(), "");
    } else if (reason instanceof Fact) {
      parts.of("fact", "", "", "");
    } else {
      parts.of("word", "", "", "");
    }
    return parts;
  }

  /** What a node is made of besides its id and words. */
  private static final class Parts {
    private String kind = "";
    private String verdict = "";
    private String provision = "";
    private String element = "";
    private String rule = "";
    private String doctrine = "";
    private List<String> cites = List.of();
    private final List<String> badges = new ArrayList<>();

    void of(String itsKind, String itsVerdict, String itsProvision, String itsElement) {
      kind = itsKind;
      verdict = itsVerdict;
      provision = itsProvision;
      element = itsElement;
    }

    void by(String itsRule, List<String> itsCites) {
      rule = itsRule;
      cites = itsCites;
    }

    @Override
    public String toString() {
      return Joiner.on(' ').join(kind, provision, element);
    }
  }
}
