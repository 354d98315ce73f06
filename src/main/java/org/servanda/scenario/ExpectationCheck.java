package org.servanda.scenario;

import java.util.ArrayList;
import java.util.List;
import org.servanda.assessment.Assessment;

/**
 * Compares an answer with what a file expects of it. What the file doesn't list isn't checked,
 * except in a list that names all there is.
 */
public final class ExpectationCheck {
  private ExpectationCheck() {}

  /**
   * Says where the answer isn't as expected, in the words of lawyers.
   *
   * @return one line per disappointed expectation, each with its place in the file; empty when
   *     everything is as expected
   */
  public static List<String> failures(Expectations expected, Assessment assessment) {
    List<String> failures = new ArrayList<>();
    new NormExpectations(expected, assessment, failures).check();
    new ConflictExpectations(expected, assessment, failures).check();
    new PhraseExpectations(expected, assessment, failures).check();
    return List.copyOf(failures);
  }
}
