package org.servanda.fact;

/** Yes, no, or not known. Unknown is a value of its own and never stands for no. */
public enum Answer {
  YES,
  NO,
  UNKNOWN
}
