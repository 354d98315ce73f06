package org.servanda.convert;

import java.util.List;

/** What keeps a data folder from being converted: every problem found, one a line. */
final class ConversionProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConversionProblem(List<String> problems) {
    super(String.join("\n", problems));
  }
}
