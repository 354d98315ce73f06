package org.servanda.internal.law;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.servanda.internal.yaml.Tree;

/** Reads the small words that recur in the files of the law. */
final class Words {
  private static final Splitter CITES = Splitter.on(';').trimResults().omitEmptyStrings();

  private Words() {}

  /** The citations under {@code key}: a list, or one text with semicolons. */
  static List<String> cites(Tree tree, String key) {
    return tree.words(key).stream().flatMap(words -> CITES.splitToStream(words)).toList();
  }

  /** The citations in one text with semicolons. */
  static List<String> cites(String text) {
    return CITES.splitToList(text);
  }

  /** Whether {@code key} says yes. */
  static boolean yes(Tree tree, String key) {
    return tree.text(key, "no").equals("yes");
  }

  /** The name of the constant that a word stands for. */
  static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** The day under {@code key}, or null when there is none or it isn't a full date. */
  static @Nullable LocalDate day(Tree tree, String key) {
    String text = tree.text(key, "");
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDay) {
      throw new IllegalArgumentException(tree.at() + ": '" + text + "' is no ISO date", noDay);
    }
  }
}
