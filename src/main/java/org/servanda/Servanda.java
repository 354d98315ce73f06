package org.servanda;

import java.util.List;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Forum;
import org.servanda.assessment.Sweep;
import org.servanda.fact.Scenario;
import org.servanda.internal.engine.Assessor;
import org.servanda.internal.law.ForumFinder;

/**
 * Answers one question: on this day, which duties bind this State towards this person, which of
 * them collide, what settles the collision if anything does, and why?
 *
 * <p>Immutable and thread-safe. Build one and share it: the law is loaded once. Nothing is read
 * from or written to files, network, clock or standard output; the same scenario gives the same
 * answer, byte for byte.
 *
 * <pre>{@code
 * Servanda servanda = Servanda.standard();
 * Assessment assessment = servanda.assess(scenario);
 * }</pre>
 */
public final class Servanda {
  private final Assessor assessor;

  private Servanda(Assessor assessor) {
    this.assessor = assessor;
  }

  /**
   * The law that travels with the library: loaded once in a process, and shared. Its rules are
   * loaded on a thread that ends when they are there; the first assessment waits for them.
   */
  public static Servanda standard() {
    return new Servanda(Assessor.standard());
  }

  /** The version of the encoded law; changes whenever anything in it does. */
  public String lawVersion() {
    return assessor.lawVersion();
  }

  /**
   * Assesses a scenario.
   *
   * @param scenario what is stated; everything else is unknown
   * @return the answer with all its reasons
   * @throws IllegalArgumentException when the scenario uses words that the law doesn't know, or
   *     says the same thing twice
   */
  public Assessment assess(Scenario scenario) {
    return assessor.assess(scenario);
  }

  /**
   * Says what becomes of each conflict under every combination of lawyers' positions, and which
   * dispute decides how often. Uses the processors that the common pool has.
   *
   * @param scenario what is stated; everything else is unknown
   * @return for each conflict of the scenario, how many combinations give which outcome
   * @throws IllegalArgumentException as {@link #assess(Scenario)} does
   */
  public Sweep sweep(Scenario scenario) {
    return assessor.sweep(scenario);
  }

  /**
   * Says where the person could complain against the State on the day, where another State could,
   * and who supervises; what is closed tells why.
   *
   * @param scenario what is stated; everything else is unknown
   * @return every forum that the law knows, open or not: those of the person first
   * @throws IllegalArgumentException as {@link #assess(Scenario)} does
   */
  public List<Forum> forums(Scenario scenario) {
    return new ForumFinder(assessor.law()).find(assessor.assessUnderPositionsInForce(scenario));
  }
}
