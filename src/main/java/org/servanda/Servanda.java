package org.servanda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Forum;
import org.servanda.assessment.Questions;
import org.servanda.assessment.Sweep;
import org.servanda.assessment.Timeline;
import org.servanda.assessment.WayOut;
import org.servanda.assessment.WhatIf;
import org.servanda.fact.Scenario;
import org.servanda.internal.engine.Assessor;
import org.servanda.internal.engine.QuestionSearch;
import org.servanda.internal.engine.Timelines;
import org.servanda.internal.engine.WaysOut;
import org.servanda.internal.engine.WhatIfSearch;
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
   * The law that travels with the library: read once in a process, and shared. The rules are each
   * instance's own: the first assessment loads those that it needs; a short-lived thread makes
   * ready those that every case needs.
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
   * Says of each thing that the State could do with the person which norms it breaches, meets or
   * leaves open, under each reading of the agreements in play.
   *
   * @param scenario what is stated; everything else is unknown
   * @return the courses under the reading in force first, then under each other one
   * @throws IllegalArgumentException as {@link #assess(Scenario)} does
   */
  public List<WayOut> waysOut(Scenario scenario) {
    return new WaysOut(assessor).of(scenario);
  }

  /**
   * Judges the same case on several days.
   *
   * @param scenario what is stated; its own day doesn't count
   * @param days the days
   * @return what binds and collides on the first day, and what changes on which later one
   * @throws IllegalArgumentException as {@link #assess(Scenario)} does
   */
  public Timeline timeline(Scenario scenario, Collection<LocalDate> days) {
    return new Timelines(assessor).on(scenario, days);
  }

  /**
   * Judges the same case from one day to another, on each day on which something could change: a
   * treaty is concluded, comes into force or ends, a State joins or leaves, a position begins or
   * ceases to be held.
   *
   * @param scenario what is stated; its own day doesn't count
   * @param from the first day
   * @param to the last day
   * @return what binds and collides on the first day, and what changes on which later one
   * @throws IllegalArgumentException as {@link #assess(Scenario)} does, or when the last day is
   *     before the first
   */
  public Timeline timeline(Scenario scenario, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the last day, " + to + ", is before the first, " + from);
    }
    return new Timelines(assessor).between(scenario, from, to);
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
   * Says what would change the answer: the smallest sets of changed facts, days, participation or
   * positions, of one change or two, that turn a norm or a conflict. Each is found by assessing the
   * changed scenario; a limit on how many are tried is told in the answer. Uses the processors that
   * the common pool has.
   *
   * @param scenario what is stated; everything else is unknown
   * @return what turns each norm and conflict of the scenario
   * @throws IllegalArgumentException as {@link #assess(Scenario)} does
   */
  public WhatIf whatIf(Scenario scenario) {
    return new WhatIfSearch(assessor).of(scenario, List.of());
  }

  /**
   * Says what would change whether one norm binds, and what becomes of its conflicts.
   *
   * @param scenario what is stated; everything else is unknown
   * @param provision the norm's provision, for example {@code vclt/18}
   * @return as {@link #whatIf(Scenario)}, of that norm alone
   * @throws IllegalArgumentException as {@link #assess(Scenario)} does, or when the scenario has no
   *     such norm
   */
  public WhatIf whatIf(Scenario scenario, String provision) {
    return new WhatIfSearch(assessor).of(scenario, List.of(provision));
  }

  /**
   * Says what would change two norms, and what becomes of the conflict between them.
   *
   * @param scenario what is stated; everything else is unknown
   * @param provision the provision of one norm
   * @param other the provision of the other, in either order
   * @return as {@link #whatIf(Scenario)}, of these norms and their conflict alone
   * @throws IllegalArgumentException as {@link #assess(Scenario)} does, or when the scenario has no
   *     such norm
   */
  public WhatIf whatIf(Scenario scenario, String provision, String other) {
    return new WhatIfSearch(assessor).of(scenario, List.of(provision, other));
  }

  /**
   * Ranks the open questions by what their answers settle, found by assessing the scenario with
   * each answer; {@link #assess(Scenario)} ranks them by what is open on them, which costs nothing.
   *
   * @param scenario what is stated; everything else is unknown
   * @return the questions, the one that settles most first
   * @throws IllegalArgumentException as {@link #assess(Scenario)} does
   */
  public Questions questions(Scenario scenario) {
    return new QuestionSearch(assessor).of(scenario);
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
