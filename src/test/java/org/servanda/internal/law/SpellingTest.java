package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A suggestion is made only when it is likely to be right. */
class SpellingTest {
  private static final List<String> WORDS = List.of("handover", "expulsion", "push-back", "cat");

  @Test
  void near() {
    assertThat(Spelling.nearest("handovr", WORDS)).contains("handover");
    assertThat(Spelling.nearest("Handover", WORDS)).contains("handover");
    assertThat(Spelling.nearest("push_back", WORDS)).contains("push-back");
    assertThat(Spelling.nearest("cta", WORDS)).contains("cat");
    assertThat(Spelling.nearest("exp", WORDS)).contains("expulsion");
  }

  @Test
  void far() {
    assertThat(Spelling.nearest("deportation", WORDS)).isEmpty();
    assertThat(Spelling.nearest("crc", WORDS)).isEmpty();
    assertThat(Spelling.nearest("", WORDS)).isEmpty();
  }

  @Test
  void hint() {
    assertThat(Spelling.hint("handovr", WORDS, "Measures are"))
        .isEqualTo("; did you mean 'handover'? Measures are: handover, expulsion, push-back, cat");
    assertThat(Spelling.hint("deportation", List.of("cat"), "Measures are"))
        .isEqualTo(". Measures are: cat");
    assertThat(Spelling.list(Collections.nCopies(40, "x"))).endsWith("x, …");
  }
}
