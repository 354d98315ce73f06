package org.servanda.norm;

/** Whether a norm binds in this case. */
public enum NormStatus {
  /** Every element is met and no exception stands. */
  ENGAGED,
  /** An element is refuted or an exception established; the findings say which. */
  NOT_ENGAGED,
  /** The facts don't settle it; the open findings say what would. */
  OPEN
}
