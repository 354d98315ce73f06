package org.servanda.internal.engine;

import java.util.List;
import org.servanda.fact.Reason;
import org.servanda.norm.Application;
import org.servanda.norm.Finding;

/**
 * An application with the counts that decide its status, as the status rules match it.
 *
 * @param application the provision applied to the case
 * @param against how many deciding findings stand against the norm
 * @param undecided how many deciding findings are open
 */
public record Candidate(Application application, int against, int undecided) implements Reason {
  static Candidate of(Application application) {
    return new Candidate(application, application.against(), application.undecided());
  }

  @Override
  public String id() {
    return "candidate:"
        + application.provision()
        + "@"
        + application.person()
        + ">"
        + application.place();
  }

  @Override
  public String says() {
    return application.terms().title();
  }

  @Override
  public List<Finding> restsOn() {
    return application.findings();
  }

  /** Cheap on purpose: what it rests on can be a deep graph. */
  @Override
  public int hashCode() {
    return application.hashCode();
  }
}
