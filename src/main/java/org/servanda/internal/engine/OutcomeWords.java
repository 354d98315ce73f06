package org.servanda.internal.engine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.MatrixRow;
import org.servanda.assessment.TreatmentStep;
import org.servanda.norm.Addressee;
import org.servanda.norm.Norm;
import org.servanda.norm.Outcome;
import org.servanda.norm.Owed;
import org.servanda.norm.Priority;
import org.servanda.norm.Step;

/** Says what becomes of conflicts with one pulling norm and one outcome. */
final class OutcomeWords {
  private OutcomeWords() {}

  /** The outcome of conflicts that end alike; {@code named} when other conflicts end otherwise. */
  static String of(CaseWords words, List<Conflict> alike, boolean named) {
    Conflict first = alike.get(0);
    List<Norm> restraining = alike.stream().map(Conflict::restraining).distinct().toList();
    String with = named ? "with " + CaseWords.titles(restraining) : "";
    if (first.outcome().kind() == Outcome.Kind.DISSOLVED) {
      return words.state()
          + " can keep "
          + (named ? "it together with " + CaseWords.titles(restraining) : "both")
          + reason(alike.stream().map(OutcomeWords::howBothAreKept).toList());
    }
    String collide =
        first.certainty().equals("certain")
            ? "the two collide " + with
            : "the two may collide " + with;
    return collide.strip()
        + (first.certainty().equals("certain") ? ", and " : "; if they do, ")
        + what(words, alike, restraining);
  }

  private static String what(CaseWords words, List<Conflict> alike, List<Norm> restraining) {
    Conflict first = alike.get(0);
    Norm pulling = first.pulling();
    String because = reason(alike.stream().map(conflict -> conflict.outcome().because()).toList());
    return switch (first.outcome().kind()) {
      case DISSOLVED -> "both can be kept" + because;
      case PREVAILS ->
          (first.outcome().prevailing().equals("pulling")
                  ? CaseWords.title(pulling)
                  : CaseWords.titles(restraining))
              + " prevails"
              + because;
      case VOID -> words.sources(pulling) + " is void" + because;
      case TERMINATES -> words.sources(pulling) + " ends" + because;
      case APPLICATION_BARRED ->
          words.sources(pulling) + " stands but may not be used for this" + because;
      case BOTH_BIND ->
          "both bind " + words.state() + towards(words, alike) + perform(words, alike);
    };
  }

  private static String towards(CaseWords words, List<Conflict> alike) {
    Map<String, Set<String>> governs = new LinkedHashMap<>();
    for (Conflict conflict : alike) {
      for (MatrixRow row : conflict.matrix()) {
        String norm =
            switch (row.governing().governs()) {
              case "restraining" -> CaseWords.title(conflict.restraining());
              case "pulling" -> CaseWords.title(conflict.pulling());
              default -> "both";
            };
        governs
            .computeIfAbsent(norm, none -> new LinkedHashSet<>())
            .add(addressee(words, row.governing().addressee()));
      }
    }
    StringBuilder text = new StringBuilder();
    governs.forEach(
        (norm, addressees) ->
            text.append(text.isEmpty() ? ": towards " : "; towards ")
                .append(Phrases.list(addressees))
                .append(norm.equals("both") ? ", both govern" : ", " + norm + " governs"));
    return text.toString();
  }

  private static String addressee(CaseWords words, Addressee addressee) {
    return addressee.kind() == Owed.Kind.PERSON && words.onePerson()
        ? "the person"
        : addressee.says();
  }

  private static String perform(CaseWords words, List<Conflict> alike) {
    Conflict first = alike.get(0);
    Priority priority = first.priority();
    if (priority == null) {
      return "";
    }
    if (priority.perform().equals("either")) {
      return ". The law doesn't say which of the two to perform";
    }
    boolean pull = priority.perform().equals("pulling");
    List<Norm> restraining = alike.stream().map(Conflict::restraining).distinct().toList();
    return ". Of the two, "
        + (pull ? CaseWords.title(first.pulling()) : CaseWords.titles(restraining))
        + " is to be performed, and "
        + words.state()
        + " answers for breaking "
        + (pull ? CaseWords.titles(restraining) : CaseWords.title(first.pulling()));
  }

  private static String howBothAreKept(Conflict conflict) {
    return conflict.treatment().stream()
        .filter(TreatmentStep::decisive)
        .map(TreatmentStep::step)
        .filter(step -> step.applies() == Step.Applies.APPLIES)
        .map(Step::because)
        .findFirst()
        .orElse(conflict.outcome().because());
  }

  /** The reason, where all have the same. */
  private static String reason(List<String> reasons) {
    return reasons.stream().distinct().count() == 1 ? ": " + reasons.get(0) : "";
  }
}
