package org.servanda.internal.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.assessment.Explanation;
import org.servanda.assessment.Node;
import org.servanda.assessment.WhyNot;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Addressee;
import org.servanda.norm.Finding;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.Owed;
import org.servanda.norm.Verdict;

/** Says the persons, States and norms of one case in words. */
final class CaseWords {
  private static final String LAW_OF_TREATIES = "vclt";

  private final Run run;
  private final Explanation explanation;

  CaseWords(Run run, Explanation explanation) {
    this.run = run;
    this.explanation = explanation;
  }

  /** The State whose duties are asked about. */
  String state() {
    return run.stateName(run.scenario().state());
  }

  /** The State of this code. */
  String state(String code) {
    return run.stateName(code);
  }

  boolean onePerson() {
    return run.scenario().persons().size() == 1;
  }

  /** Whom the norms are about: "the person", or the names where there are several persons. */
  String persons(Collection<Norm> norms) {
    if (onePerson()) {
      return "the person";
    }
    return Phrases.list(new TreeSet<>(norms.stream().map(Norm::person).toList()));
  }

  /** A class of those to whom something is owed. */
  String addressee(Addressee addressee) {
    return addressee.kind() == Owed.Kind.PERSON && onePerson() ? "the person" : addressee.says();
  }

  /** What the norms speak of: "sending the person to Freedonia". */
  String conduct(Collection<Norm> norms) {
    Norm first = norms.iterator().next();
    String says = run.law().vocabulary().conducts().getOrDefault(first.conduct(), first.conduct());
    if (says.endsWith(" there") && !first.place().isEmpty()) {
      says = says.substring(0, says.length() - "there".length()) + "to " + state(first.place());
    }
    return says.replace("the person", persons(norms));
  }

  /** The sources through which a norm binds. */
  String sources(Norm norm) {
    return Because.sources(run.law(), norm);
  }

  /** The norm's point, with the sources it binds through. */
  String titled(Norm norm) {
    boolean told = norm.rank().equals("custom") && title(norm).contains("customary");
    return title(norm) + (told ? "" : " (" + sources(norm) + ")");
  }

  /** Whether a norm belongs to the law of treaties, which speaks of every treaty. */
  static boolean isLawOfTreaties(Norm norm) {
    return norm.instrument().equals(LAW_OF_TREATIES);
  }

  /** The norm's point in a few words. */
  static String title(Norm norm) {
    return norm.application().terms().title();
  }

  /** Each norm's point once, in order, with its sources. */
  String titled(Collection<Norm> norms) {
    return Phrases.list(norms.stream().map(this::titled).distinct().toList());
  }

  /** Each norm's point once, in order. */
  static String titles(Collection<Norm> norms) {
    return Phrases.list(norms.stream().map(CaseWords::title).distinct().toList());
  }

  /** At most two points by name, and how many others there are. */
  static String fewTitles(Collection<Norm> norms) {
    List<String> all = norms.stream().map(CaseWords::title).distinct().toList();
    return all.size() <= 2
        ? Phrases.list(all)
        : all.get(0) + " and " + (all.size() - 1) + " others";
  }

  /** "forbids", "requires" or "permits". */
  static String does(Modality modality) {
    return switch (modality) {
      case FORBIDS -> "forbids";
      case REQUIRES -> "requires";
      case PERMITS -> "permits";
    };
  }

  /** The keys of the doctrines that would change whether or how norms bind. */
  Set<String> contested(Collection<Norm> norms) {
    Set<String> keys = new TreeSet<>();
    norms.forEach(
        norm -> explanation.node(norm.id()).map(Node::contestedBy).ifPresent(keys::addAll));
    return keys;
  }

  /** The badges of norms, with what is assumed in them. */
  Set<String> badges(Collection<Norm> norms) {
    Set<String> badges = new TreeSet<>();
    for (Norm norm : norms) {
      explanation.node(norm.id()).map(Node::badges).ifPresent(badges::addAll);
      if (norm.findings().stream().anyMatch(CaseWords::isAssumed)) {
        badges.add("assumed");
      }
    }
    return badges;
  }

  static boolean isAssumed(Finding finding) {
    return finding.decides()
        && finding.kind() == Finding.Kind.ELEMENT
        && finding.verdict() == Verdict.ASSUMED;
  }

  /** Why a norm doesn't bind: the first reason against it. */
  String whyNot(Norm norm) {
    return WhyNot.of(norm).orElse("one of its elements fails");
  }
}
