package org.servanda.norm;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.servanda.fact.Fact;
import org.servanda.fact.Provenance;

/**
 * A list of which the scenario states every entry: one fact about all of them, so that a rule can
 * rely on what isn't among them. It exists only for a list that is complete.
 *
 * @param person the person's id
 * @param key the key in the vocabulary, for example {@code person.left-because}, or {@code
 *     person.nationality} for the States whose nationality the person holds
 * @param values the entries
 * @param says the list in plain words
 * @param restsOn the facts that state the entries
 */
public record Answered(
    String person, String key, Set<String> values, String says, List<Fact> restsOn)
    implements Fact {
  public Answered {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(key, "key");
    values = ImmutableSortedSet.copyOf(values);
    Objects.requireNonNull(says, "says");
    restsOn = List.copyOf(restsOn);
  }

  @Override
  public String id() {
    return "fact:" + person + "." + key + ":all";
  }

  @Override
  public Provenance provenance() {
    return Provenance.UNTOLD;
  }

  /** Whether the list has this entry. */
  public boolean has(String value) {
    return values.contains(value);
  }
}
