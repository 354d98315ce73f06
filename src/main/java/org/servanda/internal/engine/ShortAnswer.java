package org.servanda.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.servanda.assessment.Conflict;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Outcome;

/** Says in a breath whether the State may do what it means to do, and what pulls the other way. */
final class ShortAnswer {
  private final CaseWords words;
  private final List<Norm> forbidding;
  private final List<Conflict> conflicts;

  /** An answer about one act: that of the norms, which forbid it and bind or may bind. */
  private ShortAnswer(CaseWords words, List<Norm> forbidding, List<Conflict> conflicts) {
    this.words = words;
    this.forbidding = forbidding;
    this.conflicts = mostCertain(conflicts);
  }

  /** The conflicts with what pulls for certain; if nothing does, with what may; else all. */
  private static List<Conflict> mostCertain(List<Conflict> conflicts) {
    for (NormStatus status : List.of(NormStatus.ENGAGED, NormStatus.OPEN)) {
      List<Conflict> such =
          conflicts.stream().filter(one -> one.pulling().status() == status).toList();
      if (!such.isEmpty()) {
        return such;
      }
    }
    return conflicts;
  }

  /** The answer about this conduct; empty when nothing forbids it or may forbid it. */
  static Optional<String> about(
      String conduct, String day, CaseWords words, List<Norm> norms, List<Conflict> conflicts) {
    List<Norm> forbidding =
        norms.stream()
            .filter(norm -> norm.modality() == Modality.FORBIDS && norm.isLive())
            .filter(norm -> !norm.isDomestic()) // the answer is one of international law
            .filter(norm -> norm.conduct().equals(conduct))
            .toList();
    if (forbidding.isEmpty()) {
      return Optional.empty();
    }
    List<Conflict> theirs =
        conflicts.stream()
            .filter(conflict -> forbidding.contains(conflict.restraining()))
            .filter(conflict -> conflict.pulling().conduct().equals(conduct))
            .toList();
    return Optional.of(new ShortAnswer(words, forbidding, theirs).said(day));
  }

  private String said(String day) {
    boolean certain = forbidding.stream().anyMatch(norm -> norm.status() == NormStatus.ENGAGED);
    String text =
        "on "
            + day
            + (certain
                ? " international law forbids "
                : " it is open whether international law forbids ")
            + words.state()
            + " from "
            + words.conduct(forbidding)
            + pull();
    boolean contested =
        !words.contested(forbidding).isEmpty()
            || conflicts.stream().anyMatch(conflict -> !conflict.contestedBy().isEmpty());
    return Phrases.sentence(text)
        + (conflicts.isEmpty() ? "" : " " + Phrases.sentence(ends()))
        + (contested ? " [contested]" : "");
  }

  private String pull() {
    Map<String, Set<String>> does = new TreeMap<>();
    for (Conflict conflict : conflicts) {
      Norm pulling = conflict.pulling();
      does.computeIfAbsent(words.sources(pulling), source -> new TreeSet<>())
          .add(pulling.modality() == Modality.PERMITS ? "permit" : "require");
    }
    Set<String> pulls = new TreeSet<>();
    does.forEach((source, verbs) -> pulls.add(source + pull(verbs)));
    return pulls.isEmpty() ? "" : ", while " + Phrases.list(pulls);
  }

  private String pull(Set<String> verbs) {
    return switch (conflicts.get(0).pulling().status()) {
      case ENGAGED -> " " + String.join("s or ", verbs) + "s it";
      case OPEN -> " may " + String.join(" or ", verbs) + " it";
      case NOT_ENGAGED ->
          ", which might seem to " + String.join(" or ", verbs) + " it, leaves this case out";
    };
  }

  private String ends() {
    Set<String> ends = new TreeSet<>();
    conflicts.forEach(conflict -> ends.add(end(conflict)));
    boolean certain =
        conflicts.stream().anyMatch(conflict -> conflict.certainty().equals("certain"));
    String how =
        ends.size() == 1
            ? ends.iterator().next()
            : "what comes of that differs from norm to norm, as told below";
    boolean dissolved =
        conflicts.stream().allMatch(one -> one.outcome().kind() == Outcome.Kind.DISSOLVED);
    return certain || dissolved ? how : "if they collide, " + how;
  }

  private String end(Conflict conflict) {
    return switch (conflict.outcome().kind()) {
      case DISSOLVED -> words.state() + " can keep both sides";
      case PREVAILS ->
          conflict.outcome().prevailing().equals("pulling")
              ? "the agreement prevails"
              : "the ban prevails";
      case VOID -> "the agreement is void";
      case TERMINATES -> "the agreement ends";
      case APPLICATION_BARRED -> "the agreement may not be used for this";
      case BOTH_BIND ->
          "both sides bind "
              + words.state()
              + (conflict.performed().equals(conflict.restraining().provision())
                  ? ", which is to keep the ban and answers for breaking the other"
                  : conflict.performed().equals(conflict.pulling().provision())
                      ? ", which is to keep the agreement and answers for breaking the ban"
                      : ", and the law doesn't say which to keep");
    };
  }
}
