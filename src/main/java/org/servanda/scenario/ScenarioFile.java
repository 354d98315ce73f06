package org.servanda.scenario;

import java.util.Objects;
import org.servanda.fact.Scenario;

/**
 * What a file says: the scenario, and what it expects of the answer.
 *
 * @param scenario the scenario
 * @param expectations what the file expects; {@link Expectations#NONE} when it expects nothing
 * @param file the file's name as the caller gave it
 */
public record ScenarioFile(Scenario scenario, Expectations expectations, String file) {
  public ScenarioFile {
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(expectations, "expectations");
    Objects.requireNonNull(file, "file");
  }
}
