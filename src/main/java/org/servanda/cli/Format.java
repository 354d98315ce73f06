package org.servanda.cli;

/** How to write an answer. */
enum Format {
  TEXT,
  JSON
}
