package org.servanda.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is stated: a day, a State, what it means to do, and to whom. Everything not stated is
 * unknown.
 *
 * @param title a name for the scenario
 * @param on the day of assessment
 * @param state the State whose duties are asked about, ISO 3166-1 alpha-3
 * @param territory the territorial unit that acts, ISO 3166-1 alpha-3, or empty
 * @param measure what the State does or means to do, or null when that is unknown
 * @param persons the persons concerned, at least one
 * @param circumstances circumstances of the State or the measure
 * @param acts acts towards treaties that replace the data for that State and treaty
 * @param stateNames names of invented States by code
 * @param profile the profile of positions, {@code mainstream} by default
 * @param positions positions by doctrine key, on top of the profile
 * @param viewpoint from whose bench the answer is given, {@code state-adviser} by default
 * @param incorporated what the State's own law has taken over of international law
 */
public record Scenario(
    String title,
    LocalDate on,
    String state,
    String territory,
    @Nullable Measure measure,
    List<Person> persons,
    List<Circumstance> circumstances,
    List<TreatyAct> acts,
    Map<String, String> stateNames,
    String profile,
    Map<String, String> positions,
    String viewpoint,
    Incorporation incorporated) {
  /** The viewpoint of whoever asks for everything that binds the State. */
  public static final String STATE_ADVISER = "state-adviser";

  public Scenario {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(territory, "territory");
    persons = List.copyOf(persons);
    circumstances = List.copyOf(circumstances);
    acts = List.copyOf(acts);
    stateNames = Map.copyOf(stateNames);
    Objects.requireNonNull(profile, "profile");
    positions = Map.copyOf(positions);
    Objects.requireNonNull(viewpoint, "viewpoint");
    Objects.requireNonNull(incorporated, "incorporated");
  }

  /** A builder for a scenario. */
  public static Builder builder(String title) {
    return new Builder(title);
  }

  /** A builder that starts from this scenario. */
  public Builder toBuilder() {
    Builder builder = new Builder(title);
    builder.on = on;
    builder.state = state;
    builder.territory = territory;
    builder.measure = measure;
    builder.persons.addAll(persons);
    builder.circumstances.addAll(circumstances);
    builder.acts.addAll(acts);
    builder.stateNames.putAll(stateNames);
    builder.profile = profile;
    builder.positions.putAll(positions);
    builder.viewpoint = viewpoint;
    builder.incorporated = incorporated;
    return builder;
  }

  /** Builds a {@link Scenario}; not thread-safe. */
  public static final class Builder {
    private final String title;
    private @Nullable LocalDate on;
    private @Nullable String state;
    private String territory = "";
    private @Nullable Measure measure;
    private final List<Person> persons = new ArrayList<>();
    private final List<Circumstance> circumstances = new ArrayList<>();
    private final List<TreatyAct> acts = new ArrayList<>();
    private final Map<String, String> stateNames = new TreeMap<>();
    private String profile = "mainstream";
    private final Map<String, String> positions = new TreeMap<>();
    private String viewpoint = STATE_ADVISER;
    private Incorporation incorporated = Incorporation.UNSTATED;

    private Builder(String title) {
      this.title = Objects.requireNonNull(title, "title");
    }

    /** The day of assessment. */
    public Builder on(LocalDate day) {
      on = day;
      return this;
    }

    /** The day of assessment in ISO form. */
    public Builder on(String day) {
      return on(LocalDate.parse(day));
    }

    /** The State whose duties are asked about, ISO 3166-1 alpha-3. */
    public Builder state(String code) {
      state = code;
      return this;
    }

    /** The territorial unit that acts, ISO 3166-1 alpha-3. */
    public Builder territory(String code) {
      territory = code;
      return this;
    }

    /** What the State does or means to do. */
    public Builder measure(Measure stated) {
      measure = stated;
      return this;
    }

    /** Adds a person. */
    public Builder person(Person person) {
      persons.add(person);
      return this;
    }

    /** Replaces all persons. */
    public Builder persons(List<Person> all) {
      persons.clear();
      persons.addAll(all);
      return this;
    }

    /** States a circumstance of the State or the measure. */
    public Builder say(String key, String value) {
      circumstances.add(Circumstance.of(key, value));
      return this;
    }

    /** States a circumstance of the State or the measure, with its proof and provenance. */
    public Builder say(Circumstance circumstance) {
      circumstances.add(circumstance);
      return this;
    }

    /** Adds an act towards a treaty; all acts in the data for that State and treaty give way. */
    public Builder act(TreatyAct act) {
      acts.add(act);
      return this;
    }

    /** Replaces all acts. */
    public Builder acts(List<TreatyAct> all) {
      acts.clear();
      acts.addAll(all);
      return this;
    }

    /** Names an invented State. */
    public Builder stateName(String code, String name) {
      stateNames.put(code, name);
      return this;
    }

    /** The profile of positions. */
    public Builder profile(String name) {
      profile = name;
      return this;
    }

    /** Takes a position in one dispute. */
    public Builder position(String doctrineKey, String holds) {
      positions.put(doctrineKey, holds);
      return this;
    }

    /** From whose bench the answer is given. */
    public Builder viewpoint(String name) {
      viewpoint = name;
      return this;
    }

    /** What the State's own law has taken over of international law. */
    public Builder incorporated(Incorporation stated) {
      incorporated = stated;
      return this;
    }

    /**
     * The scenario.
     *
     * @throws IllegalStateException when the day, the State or every person is missing
     */
    public Scenario build() {
      if (on == null || state == null || persons.isEmpty()) {
        throw new IllegalStateException("a scenario needs a day, a State and at least one person");
      }
      return new Scenario(
          title,
          on,
          state,
          territory,
          measure,
          persons,
          circumstances,
          acts,
          stateNames,
          profile,
          positions,
          viewpoint,
          incorporated);
    }
  }
}
