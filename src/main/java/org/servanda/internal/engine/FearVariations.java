package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.servanda.assessment.Change;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;

/**
 * What could be otherwise in what a person fears: one thing in one harm, the same in all of them,
 * or that nothing is feared at all.
 */
final class FearVariations {
  /** Stands in the place of every variation of a fear. */
  static final String PLACE = "/fears";

  private static final String SECTION = "fears.";

  private final Law law;
  private final Scenario scenario;
  private final Wording wording;
  private final FearFields fields;

  FearVariations(Law law, Scenario scenario) {
    this.law = law;
    this.scenario = scenario;
    this.wording = new Wording(law, scenario);
    this.fields = new FearFields(law);
  }

  /** The variations under a key; none when it is no key of a fear. */
  List<Variation> of(Person person, String key) {
    List<Variation> all = new ArrayList<>();
    if (key.equals("fears")) {
      if (!person.harms().isEmpty() || !person.harmsComplete()) {
        all.add(nothing(person));
      }
    } else if (key.startsWith(SECTION)) {
      String field = key.substring(SECTION.length());
      Set<Integer> every = new LinkedHashSet<>();
      for (int i = 0; i < person.harms().size(); i++) {
        every.add(i);
        for (FearFields.Field other : fields.others(field, person.harms().get(i))) {
          all.add(variation(person, Set.of(i), key, other));
        }
      }
      if (every.size() > 1) {
        common(person, field).forEach(other -> all.add(variation(person, every, key, other)));
      }
    }
    return all;
  }

  /** What can be said of every harm at once: what at least one of them doesn't have yet. */
  private List<FearFields.Field> common(Person person, String field) {
    List<FearFields.Field> all = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    if (field.equals("for") || field.equals("because-of")) {
      return all; // what each harm is done for is its own
    }
    for (FearedHarm harm : person.harms()) {
      fields.others(field, harm).stream()
          .filter(other -> seen.add(other.settings().toString()))
          .forEach(all::add);
    }
    return all;
  }

  private Variation variation(
      Person person, Set<Integer> which, String key, FearFields.Field field) {
    List<String> settings = new ArrayList<>();
    for (int i : which) {
      for (String setting : field.settings()) {
        settings.add(start(person) + name(person, i) + "." + setting);
      }
    }
    boolean every = which.size() > 1;
    int first = which.iterator().next();
    String harm = every ? "" : harm(person.harms().get(first));
    Change change =
        new Change(
            Change.Kind.FACT,
            settings,
            before(person, which, field.key()),
            every
                ? "of everything that " + wording.who(person.id()) + " fears, " + field.says()
                : "of " + harm + ", " + field.says());
    String place = person.id() + PLACE + (every ? "" : "/" + first + "/" + field.key());
    Set<String> keys =
        field.settings().size() == 1 ? Set.of(key) : Set.of(key, SECTION + "inquired");
    return Variation.ofFact(change, place, keys, changed(person.id(), which, field.apply()));
  }

  /** What the harms have now, each value once. */
  private static String before(Person person, Set<Integer> which, String field) {
    Set<String> values = new TreeSet<>();
    which.forEach(i -> values.add(FearFields.before(field, person.harms().get(i))));
    values.remove("");
    return String.join(", ", values);
  }

  private String harm(FearedHarm harm) {
    var kind = law.vocabulary().harms().get(harm.kind());
    return (kind == null ? harm.kind() : kind.says()) + " in " + wording.name(harm.in());
  }

  private Variation nothing(Person person) {
    Change change =
        new Change(
            Change.Kind.FACT,
            List.of(start(person).substring(0, start(person).length() - 1) + "=[]"),
            FearFields.list(new TreeSet<>(person.harms().stream().map(FearedHarm::kind).toList())),
            wording.who(person.id()) + " fears nothing");
    return Variation.ofFact(
        change,
        person.id() + PLACE,
        Set.of("fears"),
        scenario ->
            FactVariations.withPerson(
                scenario, person.id(), stated -> withHarms(stated, List.of(), true)));
  }

  private static UnaryOperator<Scenario> changed(
      String person, Set<Integer> which, UnaryOperator<FearedHarm.Builder> apply) {
    return scenario ->
        FactVariations.withPerson(
            scenario,
            person,
            stated -> {
              List<FearedHarm> harms = new ArrayList<>(stated.harms());
              which.forEach(i -> harms.set(i, apply.apply(harms.get(i).toBuilder()).build()));
              return withHarms(stated, harms, stated.harmsComplete());
            });
  }

  private static Person withHarms(Person stated, List<FearedHarm> harms, boolean complete) {
    return new Person(
        stated.id(),
        stated.nationalities(),
        stated.nationalitiesComplete(),
        harms,
        complete,
        stated.circumstances());
  }

  private String start(Person person) {
    return scenario.persons().size() == 1 ? SECTION : "person." + person.id() + "." + SECTION;
  }

  /** How a setting names a fear: by its harm, by harm and State, or by its number. */
  private static String name(Person person, int index) {
    FearedHarm harm = person.harms().get(index);
    String withState = harm.kind() + "@" + harm.in();
    long alike = person.harms().stream().filter(one -> one.kind().equals(harm.kind())).count();
    long same =
        person.harms().stream()
            .filter(one -> (one.kind() + "@" + one.in()).equals(withState))
            .count();
    return alike == 1 ? harm.kind() : same == 1 ? withState : String.valueOf(index + 1);
  }
}
