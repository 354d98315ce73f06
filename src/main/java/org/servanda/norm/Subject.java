package org.servanda.norm;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about, besides its provision. An empty string means: whichever.
 *
 * @param person the person's id
 * @param place the State of destination, ISO 3166-1 alpha-3
 * @param item the id of the harm or the nationality that the element speaks of
 */
public record Subject(String person, String place, String item) {
  public Subject {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(item, "item");
  }

  /** Whether something shown of this subject holds for {@code other} too. */
  public boolean covers(Subject other) {
    return (person.isEmpty() || person.equals(other.person))
        && (place.isEmpty() || place.equals(other.place))
        && (item.isEmpty() || item.equals(other.item));
  }

  /** Written out: it is asked so often that the first answer of a JVM would wait for it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Subject subject
            && person.equals(subject.person)
            && place.equals(subject.place)
            && item.equals(subject.item));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * person.hashCode() + place.hashCode()) + item.hashCode();
  }

  @Override
  public String toString() {
    return person + (place.isEmpty() ? "" : ">" + place) + (item.isEmpty() ? "" : "!" + item);
  }
}
