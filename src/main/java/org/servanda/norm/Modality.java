package org.servanda.norm;

/** What a norm does with the conduct it speaks of. */
public enum Modality {
  FORBIDS,
  REQUIRES,
  PERMITS
}
