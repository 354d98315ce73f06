package org.servanda.internal.engine;

/**
 * The stages of an assessment, in order. Each names the agenda group that heads its rule files; a
 * rule may negate only over what an earlier stage made.
 */
public enum Stage {
  CONCEPT_SHOWINGS("concept-showings"),
  PROVISION_SHOWINGS("provision-showings"),
  NORM_STATUS("norm-status"),
  PROCEDURE_SHOWINGS("procedure-showings"),
  PAIRS("pairs"),
  TREATMENT("treatment"),
  MATRIX("matrix"),
  OUTCOME("outcome"),
  PRIORITY("priority"),
  REMAINDER("remainder");

  private final String group;

  Stage(String group) {
    this.group = group;
  }

  /** The agenda group of the stage's rules. */
  public String group() {
    return group;
  }
}
