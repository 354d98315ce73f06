package org.servanda.internal.yaml;

/** A document that can't be read as YAML, with its place and the reason in a user's words. */
public final class YamlProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;

  YamlProblem(Place place, String message) {
    super(message);
    this.place = place;
  }

  /** Where the document goes wrong. */
  public Place place() {
    return place;
  }
}
