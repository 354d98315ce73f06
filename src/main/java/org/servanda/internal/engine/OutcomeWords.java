package org.servanda.internal.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servanda.assessment.Conflict;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;
import org.servanda.norm.Outcome;
import org.servanda.norm.Priority;

/** Says what becomes of conflicts with one pulling norm that all end alike. */
final class OutcomeWords {
  private final CaseWords words;
  private final List<Conflict> alike;
  private final Conflict first;
  private final List<Norm> restraining;
  private final boolean named;

  /** Words for conflicts that end alike; {@code named} when others end otherwise. */
  OutcomeWords(CaseWords words, List<Conflict> alike, boolean named) {
    this.words = words;
    this.alike = alike;
    this.first = alike.get(0);
    this.restraining = alike.stream().map(Conflict::restraining).distinct().toList();
    this.named = named || restraining.size() > 1;
  }

  String all() {
    if (first.outcome().kind() == Outcome.Kind.DISSOLVED) {
      return words.state()
          + " can keep "
          + (named ? "it together with " + CaseWords.titles(restraining) : "both")
          + reason(alike.stream().map(PullSentences::howBothAreKept).toList());
    }
    boolean certain = first.certainty().equals("certain");
    String collide =
        named
            ? (certain ? "it collides with " : "it may collide with ")
                + CaseWords.titles(restraining)
            : certain ? "the two collide" : "the two may collide";
    return certain
        ? Phrases.sentence(collide) + " " + Phrases.sentence(what())
        : collide + "; if so, " + what();
  }

  private String what() {
    String source = words.sources(first.pulling());
    String because = reason(alike.stream().map(conflict -> conflict.outcome().because()).toList());
    return switch (first.outcome().kind()) {
      case DISSOLVED -> "both can be kept" + because;
      case PREVAILS -> prevails() + because;
      case VOID -> source + " is void" + because;
      case TERMINATES -> source + " ends" + because;
      case APPLICATION_BARRED -> source + " stands but may not be used for this" + because;
      case BOTH_BIND ->
          (restraining.size() == 1 ? "both bind " : "all of them bind ")
              + words.state()
              + towards()
              + perform();
    };
  }

  private String prevails() {
    return first.outcome().prevailing().equals("pulling")
        ? CaseWords.title(first.pulling()) + " prevails"
        : CaseWords.titles(restraining) + (restraining.size() == 1 ? " prevails" : " prevail");
  }

  private String towards() {
    StringBuilder text = new StringBuilder();
    towards(text, "pulling", CaseWords.title(first.pulling()) + " governs");
    towards(text, "both", "both govern");
    boolean one = restraining.size() == 1;
    String governs = one ? CaseWords.title(restraining.get(0)) + " governs" : "the others govern";
    towards(text, "restraining", governs);
    return text.toString();
  }

  private void towards(StringBuilder text, String side, String governs) {
    Set<String> addressees = new LinkedHashSet<>();
    for (Conflict conflict : alike) {
      conflict.matrix().stream()
          .filter(row -> row.governing().governs().equals(side))
          .map(row -> words.addressee(row.governing().addressee()))
          .forEach(addressees::add);
    }
    if (!addressees.isEmpty()) {
      text.append(text.isEmpty() ? ": towards " : "; towards ")
          .append(Phrases.list(addressees))
          .append(", ")
          .append(governs);
    }
  }

  private String perform() {
    Priority priority = first.priority();
    if (priority == null) {
      return "";
    }
    if (priority.perform().equals("either")) {
      return ". The law doesn't say which to perform";
    }
    boolean pull = priority.perform().equals("pulling");
    return ". "
        + words.state()
        + " is to keep "
        + (pull ? CaseWords.title(first.pulling()) : CaseWords.fewTitles(restraining))
        + ", and answers for breaking the other";
  }

  /** The reason, where all have the same. */
  private static String reason(List<String> reasons) {
    return reasons.stream().distinct().count() == 1 ? ": " + reasons.get(0) : "";
  }
}
