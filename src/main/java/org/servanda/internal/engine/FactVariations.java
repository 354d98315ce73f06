package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Change;
import org.servanda.fact.Circumstance;
import org.servanda.fact.Person;
import org.servanda.fact.Proof;
import org.servanda.fact.Provenance;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.ElementTable;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.ScenarioCheck;
import org.servanda.internal.law.Vocabulary.CircumstanceKind;
import org.servanda.internal.words.Phrases;

/** The other values that a circumstance of a person could have. */
final class FactVariations {
  private static final List<String> UNKNOWN = List.of("unknown");

  private final Law law;
  private final Scenario scenario;
  private final Wording wording;
  private final Set<String> askedWithProof = new TreeSet<>();

  FactVariations(Law law, Scenario scenario) {
    this.law = law;
    this.scenario = scenario;
    this.wording = new Wording(law, scenario);
    Stream.concat(
            law.concepts().values().stream(),
            law.instruments().values().stream()
                .flatMap(instrument -> instrument.provisions().values().stream())
                .map(provision -> provision.table()))
        .map(ElementTable::elements)
        .flatMap(List::stream)
        .filter(element -> element.proof() != Proof.NONE)
        .forEach(element -> askedWithProof.addAll(element.asks()));
  }

  /** The variations under a key; none when it is no key of a circumstance. */
  List<Variation> of(Person person, String key) {
    CircumstanceKind kind = Wording.kind(law.vocabulary(), key);
    boolean saidOfTheState =
        scenario.circumstances().stream().anyMatch(fact -> fact.key().equals(key));
    if (kind == null || saidOfTheState) {
      return List.of();
    }
    List<Circumstance> stated =
        person.circumstances().stream().filter(fact -> fact.key().equals(key)).toList();
    List<String> before = stated.stream().map(Circumstance::value).sorted().toList();
    Proof proof =
        stated.stream()
            .map(Circumstance::proof)
            .filter(known -> known != null)
            .findFirst()
            .orElse(null);
    boolean needsProof = askedWithProof.contains(key);
    List<Variation> all = new ArrayList<>();
    if (needsProof && !before.isEmpty() && proof != Proof.ESTABLISHED) {
      all.add(variation(person, kind, before, before, Proof.ESTABLISHED));
    }
    for (List<String> values : others(kind, before)) {
      Proof then = proof != null ? proof : needsProof ? Proof.ESTABLISHED : null;
      all.add(variation(person, kind, before, values, then));
    }
    return all;
  }

  private static List<List<String>> others(CircumstanceKind kind, List<String> before) {
    return switch (kind.type()) {
      case "answer" -> single(List.of("yes", "no"), before);
      case "choice" -> single(kind.values(), before);
      case "choices" -> lists(kind.values(), before);
      case "number" -> aroundAdulthood(before);
      default -> List.of();
    };
  }

  private static List<List<String>> single(List<String> values, List<String> before) {
    return values.stream().filter(value -> !before.contains(value)).map(List::of).toList();
  }

  /** One word more, one word less, and one instead of the only one. */
  private static List<List<String>> lists(List<String> values, List<String> before) {
    List<List<String>> all = new ArrayList<>();
    for (String value : values) {
      List<String> changed = new ArrayList<>(before);
      boolean alone = value.equals("none") || before.contains("none") || before.equals(UNKNOWN);
      if (before.contains(value)) {
        changed.remove(value);
      } else if (alone) {
        changed = List.of(value);
      } else {
        changed.add(value);
      }
      if (!changed.isEmpty()) {
        all.add(changed);
      }
      if (before.size() == 1 && !before.contains(value) && !alone) {
        all.add(List.of(value));
      }
    }
    return all;
  }

  private static List<List<String>> aroundAdulthood(List<String> before) {
    String child = String.valueOf(ScenarioCheck.ADULT - 1);
    String adult = String.valueOf(ScenarioCheck.ADULT);
    if (before.isEmpty()) {
      return List.of(List.of(child), List.of(adult));
    }
    boolean isAdult = Circumstance.of("", before.get(0)).number() >= ScenarioCheck.ADULT;
    return List.of(List.of(isAdult ? child : adult));
  }

  private Variation variation(
      Person person,
      CircumstanceKind kind,
      List<String> before,
      List<String> now,
      @Nullable Proof proof) {
    boolean list = kind.type().equals("choices");
    String written = written(now, list);
    String value =
        proof == null ? written : "{is: " + written + ", proof: " + ConflictMaker.word(proof) + "}";
    String words = wording.circumstance(person.id(), Circumstance.of(kind.key(), said(now))).says();
    Change change =
        new Change(
            Change.Kind.FACT,
            List.of(settingKey(person, kind.key()) + "=" + value),
            before.isEmpty() ? "" : written(before, list),
            words + proved(proof));
    return Variation.ofFact(
        change,
        person.id() + "/" + kind.key(),
        Set.of(kind.key()),
        replaced(person.id(), kind.key(), now, proof));
  }

  private static String said(List<String> values) {
    return values.size() == 1 ? values.get(0) : Phrases.list(values);
  }

  private static String proved(@Nullable Proof proof) {
    if (proof == null) {
      return "";
    }
    return proof == Proof.ESTABLISHED
        ? ", and that is established"
        : ", with this proof: " + ConflictMaker.word(proof).replace('-', ' ');
  }

  private static String written(List<String> values, boolean list) {
    return list ? "[" + String.join(", ", values) + "]" : values.get(0);
  }

  /** The key as a setting of the command line: with the name where there are several persons. */
  private String settingKey(Person person, String key) {
    if (scenario.persons().size() == 1) {
      return key;
    }
    String own = key.startsWith("person.") ? key.substring("person.".length()) : key;
    return "person." + person.id() + "." + own;
  }

  private static UnaryOperator<Scenario> replaced(
      String person, String key, List<String> values, @Nullable Proof proof) {
    return scenario ->
        withPerson(
            scenario,
            person,
            stated -> {
              List<Circumstance> circumstances = new ArrayList<>(stated.circumstances());
              circumstances.removeIf(fact -> fact.key().equals(key));
              values.forEach(
                  value ->
                      circumstances.add(
                          new Circumstance("", key, value, proof, Provenance.UNTOLD, "")));
              return new Person(
                  stated.id(),
                  stated.nationalities(),
                  stated.nationalitiesComplete(),
                  stated.harms(),
                  stated.harmsComplete(),
                  circumstances);
            });
  }

  /** The scenario with one person changed. */
  static Scenario withPerson(Scenario scenario, String id, UnaryOperator<Person> change) {
    return scenario.toBuilder()
        .persons(
            scenario.persons().stream()
                .map(person -> person.id().equals(id) ? change.apply(person) : person)
                .toList())
        .build();
  }
}
