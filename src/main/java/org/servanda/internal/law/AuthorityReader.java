package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.servanda.internal.yaml.Tree;

/** Reads the authorities, and makes one of each instrument's own text. */
final class AuthorityReader {
  private static final int WEIGHT_OF_A_TREATY_TEXT = 5;
  private static final int WEIGHT_OF_A_RECOMMENDATION = 2;
  private static final int WEIGHT_OF_A_STATES_OWN_LAW = 1;

  /** The badges of a text that nobody here has seen. */
  private static final List<String> UNSEEN = List.of("unverified", "general-knowledge", "secret");

  private AuthorityReader() {}

  static List<Authority> read(Tree tree) {
    List<Authority> authorities = new ArrayList<>();
    if (tree instanceof Tree.Items list) {
      for (Tree item : list.items()) {
        LocalDate date = Words.day(item, "date");
        if (date == null) {
          throw new IllegalArgumentException(item.at() + ": an authority needs a date");
        }
        authorities.add(
            new Authority(
                item.text("id", ""),
                item.text("citation", ""),
                item.text("short", item.text("id", "")),
                item.text("kind", ""),
                Integer.parseInt(item.text("weight", "1")),
                date,
                item.text("date-precision", "day"),
                Words.yes(item, "verified")));
      }
    }
    return authorities;
  }

  static Authority textOf(Instrument instrument) {
    LocalDate adopted = instrument.adopted();
    return new Authority(
        instrument.id(),
        instrument.title() + (instrument.cite().isEmpty() ? "" : ", " + instrument.cite()),
        instrument.name(),
        kindOf(instrument),
        weightOf(instrument),
        adopted == null ? LocalDate.MIN : adopted,
        adopted == null ? "unknown" : "day",
        UNSEEN.stream().noneMatch(instrument.badges()::contains));
  }

  private static String kindOf(Instrument instrument) {
    return switch (instrument.kind()) {
      case "recommendation", "decision" -> "resolution";
      case "domestic-law" -> "law-text";
      default -> "treaty-text";
    };
  }

  private static int weightOf(Instrument instrument) {
    return switch (instrument.kind()) {
      case "recommendation" -> WEIGHT_OF_A_RECOMMENDATION;
      case "domestic-law" -> WEIGHT_OF_A_STATES_OWN_LAW;
      default -> WEIGHT_OF_A_TREATY_TEXT;
    };
  }
}
