package org.servanda.internal.engine;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Vocabulary;
import org.servanda.internal.law.Vocabulary.CircumstanceKind;

/**
 * Gives every stated fact its person, its id and its words, so that rules and readers can use it.
 */
final class Wording {
  private final Law law;
  private final Scenario scenario;

  Wording(Law law, Scenario scenario) {
    this.law = law;
    this.scenario = scenario;
  }

  Scenario worded() {
    List<Person> persons = scenario.persons().stream().map(this::person).toList();
    Measure measure = scenario.measure();
    Scenario.Builder builder = scenario.toBuilder().persons(persons);
    if (measure != null) {
      builder.measure(measure(measure));
    }
    Scenario built = builder.build();
    return new Scenario(
        built.title(),
        built.on(),
        built.state(),
        built.territory(),
        built.measure(),
        built.persons(),
        scenario.circumstances().stream().map(fact -> circumstance("", fact)).toList(),
        built.acts(),
        built.stateNames(),
        built.profile(),
        built.positions(),
        built.viewpoint(),
        built.incorporated());
  }

  private Measure measure(Measure stated) {
    var kind = law.vocabulary().measures().get(stated.kind());
    String says = kind == null ? stated.kind() : kind.says().replace("{to}", name(stated.to()));
    return new Measure(
        stated.kind(),
        stated.to(),
        stated.onward(),
        stated.under(),
        stated.carriedOut(),
        stated.provenance(),
        name(scenario.state()) + " means to " + says);
  }

  private Person person(Person stated) {
    List<Nationality> nationalities =
        stated.nationalities().stream()
            .map(
                tie ->
                    new Nationality(
                        stated.id(),
                        tie.state(),
                        tie.tie(),
                        tie.available(),
                        tie.effective(),
                        tie.provenance()))
            .toList();
    Set<String> ids = new HashSet<>();
    List<FearedHarm> harms = new ArrayList<>();
    for (FearedHarm harm : stated.harms()) {
      FearedHarm worded = harm(stated.id(), harm);
      if (!ids.add(worded.id())) {
        throw new IllegalArgumentException(
            "two fears of " + stated.id() + " are the same: " + worded.says());
      }
      harms.add(worded);
    }
    harms.sort(Comparator.comparing(FearedHarm::id));
    return new Person(
        stated.id(),
        nationalities,
        stated.nationalitiesComplete(),
        harms,
        stated.harmsComplete(),
        stated.circumstances().stream()
            .map(fact -> circumstance(stated.id(), fact))
            .sorted(Comparator.comparing(Circumstance::id))
            .toList());
  }

  private FearedHarm harm(String person, FearedHarm stated) {
    var kind = law.vocabulary().harms().get(stated.kind());
    String what = kind == null ? stated.kind() : kind.says();
    StringBuilder says = new StringBuilder();
    says.append(who(person))
        .append(" fears ")
        .append(what)
        .append(" in ")
        .append(name(stated.in()));
    if (!stated.by().isEmpty()) {
      says.append(" by ").append(stated.by().replace('-', ' '));
    }
    if (stated.risk() != null) {
      says.append(", risk ").append(word(stated.risk()));
    }
    String id =
        "fear:"
            + Joiner.on('.')
                .join(
                    person,
                    stated.kind() + "@" + stated.in(),
                    stated.by(),
                    Joiner.on('+').join(ImmutableSortedSet.copyOf(stated.purposes())),
                    Joiner.on('+').join(ImmutableSortedSet.copyOf(stated.grounds())),
                    stated.scope());
    return new FearedHarm(
        id.replaceAll("\\.+", ".").replaceAll("\\.$", ""),
        person,
        stated.kind(),
        stated.by(),
        stated.in(),
        stated.risk(),
        stated.inquired(),
        stated.scope(),
        stated.purposes(),
        stated.grounds(),
        stated.weight(),
        stated.acquiescence(),
        stated.protection(),
        stated.stated(),
        stated.provenance(),
        says.toString());
  }

  /**
   * A circumstance of a person with its words; of the State or the measure when the id is empty.
   */
  Circumstance circumstance(String person, Circumstance stated) {
    CircumstanceKind kind = kind(law.vocabulary(), stated.key());
    return new Circumstance(
        person,
        stated.key(),
        stated.value(),
        stated.proof(),
        stated.provenance(),
        says(kind, person, stated));
  }

  private String says(
      @org.jspecify.annotations.Nullable CircumstanceKind kind,
      String person,
      Circumstance stated) {
    if (kind == null) {
      return stated.key() + ": " + stated.value();
    }
    String template =
        switch (stated.value()) {
          case "yes" -> kind.yes();
          case "no" -> kind.no();
          case "unknown" ->
              kind.yes().isEmpty() ? kind.value() : "it isn't known whether " + kind.yes();
          default -> kind.value();
        };
    return template
        .replace("{person}", who(person))
        .replace("{state}", name(scenario.state()))
        .replace("{value}", stated.value().replace('-', ' '));
  }

  static @org.jspecify.annotations.Nullable CircumstanceKind kind(
      Vocabulary vocabulary, String key) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      return null;
    }
    Map<String, CircumstanceKind> section = vocabulary.sections().get(key.substring(0, dot));
    return section == null ? null : section.get(key.substring(dot + 1));
  }

  /** The name of a State. */
  String name(String code) {
    return law.vocabulary().stateName(code, scenario);
  }

  /** Whom a fact is about: the name, where there are several persons. */
  String who(String person) {
    return scenario.persons().size() == 1 ? "the person" : person;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
