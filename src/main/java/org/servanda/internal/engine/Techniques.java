package org.servanda.internal.engine;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** The techniques of the law of treaties, in the order in which they are taken. */
final class Techniques {
  private static final Map<String, String> NAMES =
      ImmutableMap.<String, String>builder()
          .put("vclt/31", "reading so that both can be kept (VCLT art. 31)")
          .put("vclt/31/3/c", "reading in the light of other rules (VCLT art. 31(3)(c))")
          .put("vclt/53", "peremptory norm (VCLT art. 53)")
          .put("vclt/64", "new peremptory norm (VCLT art. 64)")
          .put("unc/103", "the Charter first (UN Charter art. 103)")
          .put("vclt/30/2", "conflict clause (VCLT art. 30(2))")
          .put("vclt/30/3", "later treaty, same parties (VCLT art. 30(3))")
          .put("vclt/30/4/a", "later treaty, shared parties (VCLT art. 30(4)(a))")
          .put("vclt/30/4/b", "different parties (VCLT art. 30(4)(b))")
          .put("vclt/41", "agreement among some parties (VCLT art. 41)")
          .put("integral-obligations", "integral obligations")
          .put("treaty-and-custom", "treaty against custom")
          .put("lex-specialis", "the more special rule")
          .put("vclt/54", "leaving the agreement (VCLT art. 54)")
          .buildOrThrow();

  private static final List<String> ORDER = List.copyOf(NAMES.keySet());

  private Techniques() {}

  /** The place of a technique in the order; one that isn't listed comes last. */
  static int order(String technique) {
    int place = ORDER.indexOf(technique);
    return place < 0 ? ORDER.size() : place;
  }

  /** The technique in words, or its citation when it isn't listed. */
  static String name(String technique) {
    return NAMES.getOrDefault(technique, technique.replace('-', ' '));
  }
}
