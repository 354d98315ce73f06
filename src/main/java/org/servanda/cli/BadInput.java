package org.servanda.cli;

/** What the user gave can't be used; the message says why and how to put it right. */
final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadInput(String message) {
    super(message);
  }
}
