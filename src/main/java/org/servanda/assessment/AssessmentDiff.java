package org.servanda.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Answer;
import org.servanda.norm.Norm;
import org.servanda.norm.Owed;

/**
 * How one answer differs from another: the norms that bind otherwise, each with the first finding
 * that turned, and the conflicts that end otherwise.
 *
 * @param norms the norms whose status or effect differs, in the order of ids
 * @param conflicts the conflicts that differ, in the order of ids
 * @param benches the norms that bind or may bind in the later answer, and that its bench can apply
 *     where the other's couldn't, or the reverse; in the order of ids
 */
public record AssessmentDiff(
    List<NormChange> norms, List<ConflictChange> conflicts, List<BenchChange> benches) {
  /** What stands for a norm or conflict that one of the answers doesn't have. */
  public static final String NONE = "none";

  public AssessmentDiff {
    norms = List.copyOf(norms);
    conflicts = List.copyOf(conflicts);
    benches = List.copyOf(benches);
  }

  /**
   * A norm that the other bench could apply and this one can't, or the reverse.
   *
   * @param norm the norm, from the later answer
   * @param before whether the bench of the earlier answer can apply it
   * @param after what is to be said of the bench of the later answer
   */
  public record BenchChange(Norm norm, Answer before, Viewpoint.Use after) {
    public BenchChange {
      Objects.requireNonNull(norm, "norm");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * A norm that binds otherwise.
   *
   * @param norm the norm, from the later answer where it is there
   * @param before its status before, in the words of the JSON contract, or {@code none}
   * @param after its status after, or {@code none}
   * @param because the first finding that turned, or empty when none did
   */
  public record NormChange(
      Norm norm, String before, String after, Optional<FindingChange> because) {
    public NormChange {
      Objects.requireNonNull(norm, "norm");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(because, "because");
    }
  }

  /**
   * A finding that turned.
   *
   * @param says the element or exception in plain words
   * @param before what was found before, in the words of the JSON contract, or {@code none}
   * @param after what is found after, or {@code none}
   */
  public record FindingChange(String says, String before, String after) {
    public FindingChange {
      Objects.requireNonNull(says, "says");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * A conflict that ends otherwise.
   *
   * @param conflict the conflict, from the later answer where it is there
   * @param before its outcome before, in the words of the JSON contract, or {@code none}
   * @param after its outcome after, or {@code none}
   */
  public record ConflictChange(Conflict conflict, String before, String after) {
    public ConflictChange {
      Objects.requireNonNull(conflict, "conflict");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /** Whether the answers agree on every norm, conflict and what the bench can apply. */
  public boolean isEmpty() {
    return norms.isEmpty() && conflicts.isEmpty() && benches.isEmpty();
  }

  /** A difference in norms and conflicts alone, whatever bench asks. */
  public static AssessmentDiff of(List<NormChange> norms, List<ConflictChange> conflicts) {
    return new AssessmentDiff(norms, conflicts, List.of());
  }

  /** How {@code after} differs from {@code before}. */
  public static AssessmentDiff between(Assessment before, Assessment after) {
    return new AssessmentDiff(
        norms(before.norms(), after.norms()),
        conflicts(before.conflicts(), after.conflicts()),
        benches(before, after));
  }

  private static List<BenchChange> benches(Assessment before, Assessment after) {
    List<BenchChange> changes = new ArrayList<>();
    for (Norm norm : after.norms()) {
      Viewpoint.Use was = before.viewpoint().byNorm().get(norm.id());
      Viewpoint.Use is = after.viewpoint().of(norm);
      if (norm.isLive() && was != null && was.applies() != is.applies()) {
        changes.add(new BenchChange(norm, was.applies(), is));
      }
    }
    return changes;
  }

  /** How some norms differ from those of before, in the order of ids. */
  public static List<NormChange> norms(List<Norm> before, List<Norm> after) {
    Map<String, Norm> old = new TreeMap<>();
    Map<String, Norm> now = new TreeMap<>();
    before.forEach(norm -> old.put(norm.id(), norm));
    after.forEach(norm -> now.put(norm.id(), norm));
    List<NormChange> changes = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(now.keySet());
    for (String id : ids) {
      Norm was = old.get(id);
      Norm is = now.get(id);
      String wasStatus = status(was);
      String isStatus = status(is);
      if (!wasStatus.equals(isStatus)) {
        Norm shown = is == null ? Objects.requireNonNull(was) : is;
        changes.add(new NormChange(shown, wasStatus, isStatus, FindingChanges.first(was, is)));
      }
    }
    return changes;
  }

  /** The status, with what the norm does where it does so. */
  private static String status(@Nullable Norm norm) {
    if (norm == null) {
      return NONE;
    }
    return word(norm.status())
        + (norm.isLive() ? ", " + word(norm.modality()) + " " + norm.conduct() : "");
  }

  /** How some conflicts differ from those of before, in the order of ids. */
  public static List<ConflictChange> conflicts(List<Conflict> before, List<Conflict> after) {
    Map<String, Conflict> old = new TreeMap<>();
    Map<String, Conflict> now = new TreeMap<>();
    before.forEach(conflict -> old.put(conflict.pair().key(), conflict));
    after.forEach(conflict -> now.put(conflict.pair().key(), conflict));
    List<ConflictChange> changes = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>(old.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      Conflict was = old.get(key);
      Conflict is = now.get(key);
      if (!outcome(was).equals(outcome(is))) {
        Conflict shown = is == null ? Objects.requireNonNull(was) : is;
        changes.add(new ConflictChange(shown, outcome(was), outcome(is)));
      }
    }
    return changes;
  }

  /**
   * The outcome, with what prevails, how certain the conflict is, what to perform and which norm
   * governs towards each named State.
   */
  private static String outcome(@Nullable Conflict conflict) {
    if (conflict == null) {
      return NONE;
    }
    StringBuilder text = new StringBuilder(word(conflict.outcome().kind()));
    if (!conflict.prevailing().isEmpty()) {
      text.append(", prevailing ").append(conflict.prevailing());
    }
    if (!conflict.certainty().isEmpty()) {
      text.append(", ").append(conflict.certainty());
    }
    if (!conflict.performed().isEmpty()) {
      text.append(", to perform ").append(conflict.performed());
    }
    for (MatrixRow row : conflict.matrix()) {
      if (row.governing().addressee().kind() == Owed.Kind.STATE) {
        text.append(", towards ")
            .append(row.governing().addressee().says())
            .append(" ")
            .append(governs(row.governing().governs()));
      }
    }
    return text.toString();
  }

  private static String governs(String side) {
    return switch (side) {
      case "restraining" -> "the protecting norm governs";
      case "pulling" -> "the agreement governs";
      case "both" -> "both govern";
      default -> "it isn't known which governs";
    };
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
