package org.servanda.norm;

/** How two norms collide. */
public enum ConflictType {
  /** One requires what the other forbids. */
  CONTRADICTION,
  /** One permits what the other forbids: avoidable by not using the power. */
  PERMISSION,
  /** Each requires an act, and the acts exclude each other. */
  INCOMPATIBLE_DUTIES,
  /** Both can be performed, but one frustrates the other's purpose. */
  DIVERGENCE
}
