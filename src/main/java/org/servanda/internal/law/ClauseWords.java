package org.servanda.internal.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.internal.yaml.Place;
import org.servanda.internal.yaml.Tree;

/**
 * Checks the words that agreement clauses use: each must stand in {@code vocabulary/clauses.yaml},
 * and each must have the element that the shared rules show.
 */
final class ClauseWords {
  private static final List<String> KINDS =
      List.of("covers", "conditions", "exceptions", "grounds");

  private final Tree vocabulary;

  ClauseWords(Tree vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Checks every clause of an instrument.
   *
   * @throws IllegalArgumentException when a word is unknown or lacks its element
   */
  void check(Tree instrument) {
    for (Map.Entry<String, Tree> provision : instrument.map("provisions").entries().entrySet()) {
      Tree clause = provision.getValue().get("clause");
      if (clause != null) {
        check(provision.getKey(), provision.getValue(), clause);
      }
    }
  }

  private void check(String id, Tree provision, Tree clause) {
    Set<String> declared = new TreeSet<>(provision.map("elements").entries().keySet());
    declared.addAll(provision.map("exceptions").entries().keySet());
    for (String kind : KINDS) {
      Map<String, Tree> known = vocabulary.map(kind).entries();
      for (String word : clause.words(kind)) {
        Tree says = known.get(word);
        if (says == null) {
          fail(
              clause.at(),
              "'"
                  + word
                  + "' is no word for "
                  + kind
                  + Spelling.hint(word, known.keySet(), "Words are"));
        } else {
          String element = says.text("element", word);
          if (!element.equals("none") && !declared.contains(element)) {
            fail(clause.at(), id + " needs the element '" + element + "' for '" + word + "'");
          }
        }
      }
    }
    if (clause.words("covers").size() != 1) {
      fail(clause.at(), id + " must say with one word whom it covers");
    }
  }

  private static void fail(Place at, String problem) {
    throw new IllegalArgumentException(at + ": " + problem);
  }
}
