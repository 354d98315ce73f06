package org.servanda.internal.engine;

import java.util.List;

/** The order in which the techniques of the law of treaties are taken. */
final class Techniques {
  private static final List<String> ORDER =
      List.of(
          "vclt/31",
          "vclt/31/3/c",
          "vclt/53",
          "vclt/64",
          "unc/103",
          "vclt/30/2",
          "vclt/30/3",
          "vclt/30/4/a",
          "vclt/30/4/b",
          "vclt/41",
          "integral-obligations",
          "treaty-and-custom",
          "lex-specialis",
          "vclt/54");

  private Techniques() {}

  /** The place of a technique in the order; one that isn't listed comes last. */
  static int order(String technique) {
    int place = ORDER.indexOf(technique);
    return place < 0 ? ORDER.size() : place;
  }
}
