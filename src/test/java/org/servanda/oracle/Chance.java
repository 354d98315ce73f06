package org.servanda.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.servanda.fact.Answer;

/** Chance with a seed: the same number gives the same scenario, here and everywhere. */
final class Chance {
  /** How much is left unsaid: a third on the whole, little in some scenarios and much in others. */
  private static final List<Double> GAPS = List.of(0.02, 0.15, 0.33, 0.82);

  private final Random random;
  private final double gap;

  Chance(long number) {
    random = new Random(number * 0x9E3779B97F4A7C15L);
    random.nextInt();
    gap = GAPS.get(random.nextInt(GAPS.size()));
  }

  /** Whether something is said that could be left open. */
  boolean isSaid() {
    return random.nextDouble() >= gap;
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  final <T> T pick(T... options) {
    return options[random.nextInt(options.length)];
  }

  <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  /** A word, or an empty string when it is left unsaid. */
  String word(String... words) {
    return isSaid() ? pick(words) : "";
  }

  Answer answer() {
    return isSaid() ? pick(Answer.YES, Answer.NO) : Answer.UNKNOWN;
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return List.copyOf(copy);
  }
}
