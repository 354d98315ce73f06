package org.servanda.internal.law;

import com.google.common.base.Joiner;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Says what a misspelt word may have been meant to be. */
public final class Spelling {
  /** So many letters of a word may differ by one. */
  private static final int LETTERS_PER_SLIP = 3;

  private static final int MOST_SLIPS = 3;
  private static final int LONGEST_LIST = 32;

  private Spelling() {}

  /**
   * The known word that is nearest to {@code word}, when one is close.
   *
   * @param word what was written
   * @param known what could have been written
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String written = plain(word);
    int limit = Math.max(1, Math.min(MOST_SLIPS, written.length() / LETTERS_PER_SLIP));
    DamerauLevenshteinDistance slips = new DamerauLevenshteinDistance();
    JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
    Optional<String> misspelt =
        known.stream()
            .filter(candidate -> slips.apply(written, plain(candidate)) <= limit)
            .min(
                Comparator.comparing((String candidate) -> slips.apply(written, plain(candidate)))
                    .thenComparing(candidate -> -likeness.apply(written, plain(candidate)))
                    .thenComparing(Comparator.naturalOrder()));
    return misspelt.or(() -> longer(written, known));
  }

  /** The only word that begins so, when enough of it is there. */
  private static Optional<String> longer(String written, Collection<String> known) {
    List<String> all =
        known.stream().filter(candidate -> plain(candidate).startsWith(written)).toList();
    boolean clear = written.length() >= LETTERS_PER_SLIP && all.size() == 1;
    return clear ? Optional.of(all.get(0)) : Optional.empty();
  }

  /**
   * What to say after a word that isn't known: the nearest one, and the list of all.
   *
   * @param word what was written
   * @param known what could have been written, in the order to show
   * @param what what the list is of, as a sentence begins with it, for example {@code Measures are}
   */
  public static String hint(String word, Collection<String> known, String what) {
    String meant = nearest(word, known).map(Spelling::didYouMean).orElse("");
    return meant + (meant.isEmpty() ? ". " : " ") + what + ": " + list(known);
  }

  /** The question that follows a word, when another was meant. */
  static String didYouMean(String word) {
    return "; did you mean '" + word + "'?";
  }

  /** The words with commas; a long list ends in an ellipsis. */
  public static String list(Collection<String> words) {
    List<String> shown = words.stream().limit(LONGEST_LIST).toList();
    return Joiner.on(", ").join(shown) + (words.size() > shown.size() ? ", …" : "");
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }
}
