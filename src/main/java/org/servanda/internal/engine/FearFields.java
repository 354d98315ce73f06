package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Risk;
import org.servanda.internal.law.Law;
import org.servanda.internal.words.Phrases;

/** The other values that each field of a feared harm could have, with their words. */
final class FearFields {
  private static final String NONE = "none";

  private final Law law;

  FearFields(Law law) {
    this.law = law;
  }

  /** One field of a fear with another value. */
  record Field(
      String key, List<String> settings, String says, UnaryOperator<FearedHarm.Builder> apply) {
    private static Field of(
        String key, String value, String says, UnaryOperator<FearedHarm.Builder> apply) {
      return new Field(key, List.of(key + "=" + value), says, apply);
    }
  }

  /** The other values of a field, by the field's key in a scenario; none when it is no such key. */
  List<Field> others(String field, FearedHarm harm) {
    return switch (field) {
      case "risk" -> risks(harm);
      case "inquired" -> answers(field, harm.inquired(), FearedHarm.Builder::inquired);
      case "acquiescence" -> answers(field, harm.acquiescence(), FearedHarm.Builder::acquiescence);
      case "protection" -> answers(field, harm.protection(), FearedHarm.Builder::protection);
      case "by" -> words(field, "agents", harm.by(), FearedHarm.Builder::by);
      case "scope" -> words(field, "scopes", harm.scope(), FearedHarm.Builder::scope);
      case "weight" -> words(field, "weights", harm.weight(), FearedHarm.Builder::weight);
      case "for" -> lists(field, "purposes", harm.purposes(), FearedHarm.Builder::purposes);
      case "because-of" -> lists(field, "grounds", harm.grounds(), FearedHarm.Builder::grounds);
      default -> List.of();
    };
  }

  /** Another risk; a lower one counts only where an inquiry found it. */
  private static List<Field> risks(FearedHarm harm) {
    List<Field> all = new ArrayList<>();
    for (Risk risk : Risk.values()) {
      boolean lower = harm.risk() == null || risk.compareTo(harm.risk()) < 0;
      if (risk != harm.risk()) {
        String word = ConflictMaker.word(risk);
        all.add(
            new Field(
                "risk",
                lower ? List.of("risk=" + word, "inquired=yes") : List.of("risk=" + word),
                lower
                    ? "an inquiry found this risk of it: " + words(word)
                    : "the risk of it is " + words(word),
                fear -> lower ? fear.risk(risk).inquired(Answer.YES) : fear.risk(risk)));
      }
    }
    return all;
  }

  private static List<Field> answers(
      String key, Answer before, BiFunction<FearedHarm.Builder, Answer, FearedHarm.Builder> set) {
    List<Field> all = new ArrayList<>();
    for (Answer answer : List.of(Answer.YES, Answer.NO)) {
      if (answer != before) {
        boolean yes = answer == Answer.YES;
        String says =
            switch (key) {
              case "inquired" -> "the risk of it rests on " + (yes ? "an inquiry" : "no inquiry");
              case "acquiescence" ->
                  "officials " + (yes ? "agree to it or look away" : "neither agree nor look away");
              default ->
                  "the State there " + (yes ? "protects" : "doesn't protect") + " against it";
            };
        all.add(Field.of(key, ConflictMaker.word(answer), says, fear -> set.apply(fear, answer)));
      }
    }
    return all;
  }

  private List<Field> words(
      String key,
      String list,
      String before,
      BiFunction<FearedHarm.Builder, String, FearedHarm.Builder> set) {
    List<Field> all = new ArrayList<>();
    law.vocabulary()
        .wordsOf(list)
        .forEach(
            (word, description) -> {
              if (!word.equals(before)) {
                String says =
                    switch (key) {
                      case "by" -> "it would be done by " + description;
                      case "scope" -> "it threatens " + description;
                      default -> "why the person would be its target is " + description;
                    };
                all.add(Field.of(key, word, says, fear -> set.apply(fear, word)));
              }
            });
    return all;
  }

  private interface Listing {
    FearedHarm.Builder set(FearedHarm.Builder fear, String... words);
  }

  /** One word more, and one word less; a list that would be empty says none. */
  private List<Field> lists(String key, String list, Set<String> before, Listing set) {
    Map<String, String> words = law.vocabulary().wordsOf(list);
    List<Field> all = new ArrayList<>();
    for (String word : words.keySet()) {
      Set<String> now = new TreeSet<>(before);
      if (word.equals(NONE)) {
        now.clear();
      } else {
        now.remove(NONE);
      }
      if (!now.remove(word)) {
        now.add(word);
      }
      if (!now.isEmpty() && !now.equals(before)) {
        String says = Phrases.list(now.stream().map(one -> words.getOrDefault(one, one)).toList());
        all.add(
            Field.of(
                key,
                "[" + String.join(", ", now) + "]",
                key.equals("for")
                    ? "it would be done " + says
                    : "why the person would be its target is this: " + says,
                fear -> set.set(fear, now.toArray(String[]::new))));
      }
    }
    return all;
  }

  /** The value that a field has, as it would be written; empty when nothing is stated. */
  static String before(String field, FearedHarm harm) {
    return switch (field) {
      case "risk" -> harm.risk() == null ? "" : ConflictMaker.word(harm.risk());
      case "inquired" -> answer(harm.inquired());
      case "acquiescence" -> answer(harm.acquiescence());
      case "protection" -> answer(harm.protection());
      case "by" -> harm.by();
      case "scope" -> harm.scope();
      case "weight" -> harm.weight();
      case "for" -> list(harm.purposes());
      default -> list(harm.grounds());
    };
  }

  private static String answer(Answer answer) {
    return answer == Answer.UNKNOWN ? "" : ConflictMaker.word(answer);
  }

  /** Words as a list in a file; empty for none. */
  static String list(Set<String> words) {
    return words.isEmpty() ? "" : "[" + String.join(", ", new TreeSet<>(words)) + "]";
  }

  private static String words(String word) {
    return word.replace('-', ' ');
  }
}
