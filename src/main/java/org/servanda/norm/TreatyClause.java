package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Reason;

/**
 * What a treaty itself says of its relation to other treaties.
 *
 * @param instrument the instrument's id
 * @param effect {@code prevails}, {@code yields}, {@code more-favourable-only}, {@code none} (the
 *     text was read and has no such clause), {@code unread}
 * @param covers the subject matter or instrument it speaks of, or empty for all
 * @param says the clause in plain words
 * @param cites where it stands
 */
public record TreatyClause(
    String instrument, String effect, String covers, String says, List<String> cites)
    implements Reason {
  public TreatyClause {
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(covers, "covers");
    Objects.requireNonNull(says, "says");
    cites = List.copyOf(cites);
  }

  /** Whether the clause speaks of the other treaty that this norm comes from. */
  public boolean speaksOf(Norm norm) {
    return covers.isEmpty()
        || covers.equals(norm.instrument())
        || covers.equals(norm.application().terms().subjectMatter());
  }

  @Override
  public String id() {
    return "treaty-clause:" + instrument + "=" + effect + (covers.isEmpty() ? "" : "/" + covers);
  }
}
