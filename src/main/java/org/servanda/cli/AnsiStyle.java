package org.servanda.cli;

import org.servanda.report.Style;

/** Colours for terminals. */
final class AnsiStyle implements Style {
  private static final String BOLD = "\u001B[1m";
  private static final String YELLOW = "\u001B[33m";
  private static final String CYAN = "\u001B[36m";
  private static final String OFF = "\u001B[0m";

  @Override
  public String heading(String text) {
    return BOLD + text + OFF;
  }

  @Override
  public String badge(String text) {
    return YELLOW + text + OFF;
  }

  @Override
  public String verdict(String text) {
    return CYAN + text + OFF;
  }
}
