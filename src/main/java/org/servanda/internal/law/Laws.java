package org.servanda.internal.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Where the law that travels with the library is read from. */
public final class Laws {
  private static final String BUNDLE = "/org/servanda/law.json";

  private Laws() {}

  /** The law that travels with the library: read once, for it is immutable. */
  public static Law standard() {
    return Standard.LAW;
  }

  private static Law read() {
    try (InputStream in = Laws.class.getResourceAsStream(BUNDLE)) {
      if (in == null) {
        throw new IllegalStateException("the law is missing: " + BUNDLE);
      }
      LawBundle bundle = LawBundle.read(in);
      return new LawReader(bundle.trees(), bundle.tables()).read(bundle.version());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads the law when it is first asked for. */
  private static final class Standard {
    private static final Law LAW = read();
  }
}
