package org.servanda.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.servanda.internal.engine.Stage;

/** Which type of fact is there from which stage on, and which helper belongs to which stage. */
final class Stages {
  /** What the caller states: what isn't stated is unknown, never absent. */
  static final Set<String> STATED =
      Set.of(
          "Answered", "Circumstance", "FearedHarm", "Measure", "Nationality", "Person", "Removal");

  /** What the law and the data say before any rule fires. */
  private static final Set<String> GIVEN =
      Set.of(
          "Clause",
          "ConductRelation",
          "Destination",
          "HarmKind",
          "Participation",
          "Channel",
          "Position",
          "Threshold",
          "TreatyClause");

  /** In which stage, or right after it, each type is made. */
  private static final Map<String, Stage> MADE = new HashMap<>();

  private static final Map<Stage, Set<String>> HELPERS = new HashMap<>();

  static {
    MADE.put("ConceptFinding", Stage.CONCEPT_SHOWINGS);
    MADE.put("Candidate", Stage.PROVISION_SHOWINGS);
    MADE.put("Norm", Stage.NORM_STATUS);
    MADE.put("Pair", Stage.PAIRS);
    MADE.put("Addressee", Stage.PAIRS);
    MADE.put("Step", Stage.TREATMENT);
    MADE.put("Governing", Stage.MATRIX);
    MADE.put("Outcome", Stage.OUTCOME);
    MADE.put("Priority", Stage.PRIORITY);
    MADE.put("Breach", Stage.PRIORITY);
    MADE.put("Consequence", Stage.REMAINDER);

    Set<String> showing = Set.of("established", "refuted", "raised");
    HELPERS.put(Stage.CONCEPT_SHOWINGS, showing);
    HELPERS.put(Stage.PROVISION_SHOWINGS, showing);
    HELPERS.put(Stage.PROCEDURE_SHOWINGS, showing);
    HELPERS.put(Stage.NORM_STATUS, Set.of("engaged", "notEngaged", "undecided"));
    HELPERS.put(
        Stage.PAIRS, Set.of("contradiction", "permission", "incompatibleDuties", "divergence"));
    HELPERS.put(Stage.TREATMENT, Set.of("applies", "doesNotApply", "unread"));
    HELPERS.put(Stage.MATRIX, Set.of("governs"));
    HELPERS.put(Stage.OUTCOME, Set.of("outcome"));
    HELPERS.put(Stage.PRIORITY, Set.of("priority"));
    HELPERS.put(Stage.REMAINDER, Set.of("consequence"));
  }

  private Stages() {}

  /** The helpers that a rule of this stage may call. */
  static Set<String> helpers(Stage stage) {
    return HELPERS.get(stage);
  }

  static boolean isKnown(String type) {
    return STATED.contains(type) || GIVEN.contains(type) || MADE.containsKey(type);
  }

  /** Whether every fact of this type is there when the stage begins. */
  static boolean isComplete(String type, Stage stage) {
    Stage made = MADE.get(type);
    return made == null || made.compareTo(stage) < 0;
  }
}
