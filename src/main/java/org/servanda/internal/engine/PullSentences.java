package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.MatrixRow;
import org.servanda.assessment.TreatmentStep;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Outcome;
import org.servanda.norm.Owed;
import org.servanda.norm.Step;

/** Says what pulls the other way, and what becomes of the collision. */
final class PullSentences {
  private final CaseWords words;
  private final List<Conflict> conflicts;

  PullSentences(CaseWords words, List<Conflict> conflicts) {
    this.words = words;
    this.conflicts = conflicts;
  }

  /** The norms that pull the other way in some conflict. */
  Set<Norm> pulling() {
    Set<Norm> pulling = new LinkedHashSet<>();
    conflicts.forEach(conflict -> pulling.add(conflict.pulling()));
    return pulling;
  }

  List<String> all() {
    List<String> sentences = new ArrayList<>();
    for (Norm pulling : pulling()) {
      List<Conflict> its =
          conflicts.stream().filter(conflict -> conflict.pulling().equals(pulling)).toList();
      List<List<Conflict>> alike = alike(its);
      StringBuilder text = new StringBuilder(Phrases.sentence(lead(pulling)));
      for (List<Conflict> group : alike) {
        text.append(' ')
            .append(Phrases.sentence(new OutcomeWords(words, group, alike.size() > 1).all()));
      }
      Set<String> badges = new TreeSet<>(words.badges(List.of(pulling)));
      if (its.stream().anyMatch(conflict -> !conflict.contestedBy().isEmpty())) {
        badges.add("contested");
      }
      sentences.add(text + Phrases.badges(badges));
    }
    return sentences;
  }

  private String lead(Norm pulling) {
    String what =
        CaseWords.title(pulling)
            + " ("
            + words.sources(pulling)
            + publicity(pulling.application().terms().publicity())
            + ")";
    String conduct = CaseWords.does(pulling.modality()) + " " + words.conduct(List.of(pulling));
    if (pulling.isOutByOwnWording()) {
      return what + " might seem to pull the other way, but its own wording leaves this case out";
    }
    return pulling.status() == NormStatus.ENGAGED
        ? what + " pulls the other way: it " + conduct
        : what + " may pull the other way: if it binds, it " + conduct;
  }

  private static String publicity(String publicity) {
    return switch (publicity) {
      case "unofficial-text" -> ", of which only an unofficial text is known";
      case "partly-known" -> ", of which only a part is known";
      case "secret" -> ", whose text is secret";
      default -> "";
    };
  }

  private static List<List<Conflict>> alike(List<Conflict> all) {
    Map<String, List<Conflict>> groups = new LinkedHashMap<>();
    for (Conflict conflict : all) {
      String perform = conflict.priority() == null ? "" : conflict.priority().perform();
      String key =
          String.join(
              "|",
              conflict.outcome().kind().name(),
              conflict.outcome().prevailing(),
              perform,
              conflict.certainty(),
              conflict.outcome().kind() == Outcome.Kind.DISSOLVED
                  ? howBothAreKept(conflict)
                  : named(conflict));
      groups.computeIfAbsent(key, none -> new ArrayList<>()).add(conflict);
    }
    return List.copyOf(groups.values());
  }

  /** The step that lets both be kept, or the outcome's own reason. */
  static String howBothAreKept(Conflict conflict) {
    return conflict.treatment().stream()
        .filter(TreatmentStep::decisive)
        .map(TreatmentStep::step)
        .filter(step -> step.applies() == Step.Applies.APPLIES)
        .map(Step::because)
        .findFirst()
        .orElse(conflict.outcome().because());
  }

  /** Which norm governs towards each State that is named. */
  private static String named(Conflict conflict) {
    return conflict.matrix().stream()
        .map(MatrixRow::governing)
        .filter(row -> row.addressee().kind() == Owed.Kind.STATE)
        .map(row -> row.addressee().of() + "=" + row.governs())
        .sorted()
        .toList()
        .toString();
  }
}
