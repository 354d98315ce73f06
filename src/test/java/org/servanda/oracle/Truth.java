package org.servanda.oracle;

import java.util.Arrays;
import java.util.Collection;
import org.servanda.fact.Answer;
import org.servanda.norm.NormStatus;

/** Yes, no or unknown, joined as Kleene joined them: unknown is never no. */
enum Truth {
  NO,
  UNKNOWN,
  YES;

  static Truth of(boolean known) {
    return known ? YES : NO;
  }

  static Truth of(Answer answer) {
    return valueOf(answer.name());
  }

  /** All of them: as strong as the weakest. */
  static Truth all(Truth... each) {
    return Arrays.stream(each).min(Truth::compareTo).orElse(YES);
  }

  /** At least one of them: as strong as the strongest. */
  static Truth any(Truth... each) {
    return any(Arrays.asList(each));
  }

  static Truth any(Collection<Truth> each) {
    return each.stream().max(Truth::compareTo).orElse(NO);
  }

  /** What is shown, what is refuted: both leave the point open, and so does neither. */
  static Truth weigh(boolean shown, boolean refuted) {
    return shown == refuted ? UNKNOWN : of(shown);
  }

  Truth and(Truth other) {
    return all(this, other);
  }

  Truth or(Truth other) {
    return any(this, other);
  }

  Truth not() {
    return values()[YES.ordinal() - ordinal()];
  }

  NormStatus status() {
    return switch (this) {
      case YES -> NormStatus.ENGAGED;
      case NO -> NormStatus.NOT_ENGAGED;
      case UNKNOWN -> NormStatus.OPEN;
    };
  }
}
