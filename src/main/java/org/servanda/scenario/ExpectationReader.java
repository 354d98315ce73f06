package org.servanda.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.internal.yaml.Place;
import org.servanda.internal.yaml.Tree;
import org.servanda.scenario.Expectations.BreachExpected;
import org.servanda.scenario.Expectations.ConflictExpected;
import org.servanda.scenario.Expectations.FindingExpected;
import org.servanda.scenario.Expectations.NormStatusExpected;
import org.servanda.scenario.Expectations.PairExpected;
import org.servanda.scenario.Expectations.Phrase;
import org.servanda.scenario.Expectations.Target;

/**
 * Reads what a file expects of the answer; a key that isn't known would expect nothing in silence.
 */
final class ExpectationReader {
  private static final String ONLY = "only";
  private static final List<String> KEYS =
      List.of(
          "norms",
          "bench",
          "findings",
          "conflicts",
          "no-conflict",
          "headline",
          "says",
          "asks",
          "not-decided",
          "remainder",
          "differs",
          ONLY);
  private static final List<String> LISTS =
      List.of("norms", "conflicts", "asks", "not-decided", "remainder");

  private final Law law;
  private final Notes notes;
  private final Values values;
  private final TargetReader targets;
  private final ConflictReader conflicts;
  private final ElementReader elements;
  private final Set<String> exhaustive = new HashSet<>();

  ExpectationReader(Law law, Notes notes, Scenario scenario) {
    this.law = law;
    this.notes = notes;
    this.values = new Values(notes);
    this.targets = new TargetReader(law, notes, scenario);
    this.conflicts = new ConflictReader(law, notes, targets);
    this.elements = new ElementReader(law, notes);
  }

  Expectations read(Tree.Entries root) {
    Tree tree = root.get("expect");
    if (tree == null) {
      return Expectations.NONE;
    }
    Tree.Entries expect = values.group("expect", tree, tree.at());
    new Keys(notes, law.vocabulary()).check(expect, "expect", KEYS);
    if (only(expect.get(ONLY))) {
      LISTS.stream().filter(list -> expect.get(list) != null).forEach(exhaustive::add);
    }
    List<ConflictExpected> expected =
        items("conflicts", expect).map(conflicts::conflict).filter(Objects::nonNull).toList();
    List<PairExpected> apart =
        items("no-conflict", expect).map(conflicts::pair).filter(Objects::nonNull).toList();
    return new Expectations(
        norms("norms", "the status of ", expect, TargetReader.STATUSES),
        norms("bench", "whether the bench can apply ", expect, TargetReader.ANSWERS),
        findings(expect),
        expected,
        apart,
        phrases("headline", expect),
        phrases("says", expect),
        phrases("asks", expect),
        phrases("not-decided", expect),
        remainder(expect),
        items("differs", expect)
            .map(new DifferenceReader(law, notes, targets)::difference)
            .filter(Objects::nonNull)
            .toList(),
        exhaustive);
  }

  private List<NormStatusExpected> norms(
      String list, String what, Tree.Entries expect, String... known) {
    List<NormStatusExpected> norms = new ArrayList<>();
    group(list, expect)
        .forEach(
            (key, said) -> {
              Target norm = targets.provision(key, said.key());
              String status = values.oneOf(what + key, said.tree(), known);
              norms.add(new NormStatusExpected(norm, status, said.key().toString()));
            });
    return norms;
  }

  private List<FindingExpected> findings(Tree.Entries expect) {
    List<FindingExpected> findings = new ArrayList<>();
    group("findings", expect)
        .forEach(
            (key, said) -> {
              Target of = targets.table(key, said.key());
              Tree.Entries group = values.group("expect.findings." + key, said.tree(), said.key());
              group
                  .entries()
                  .forEach(
                      (element, verdict) -> {
                        Place at = group.placeOf(element);
                        elements.check(of, element, at);
                        String word = values.oneOf(element, verdict, ElementReader.VERDICTS);
                        findings.add(new FindingExpected(of, element, word, at.toString()));
                      });
            });
    return findings;
  }

  private List<BreachExpected> remainder(Tree.Entries expect) {
    List<BreachExpected> breaches = new ArrayList<>();
    Map<String, Said> courses = group("remainder", expect);
    courses.forEach(
        (course, said) -> {
          if (!course.equals("act") && !course.equals("refrain")) {
            notes.problem(
                said.key(),
                "unknown key 'expect.remainder."
                    + course
                    + "'. Keys of expect.remainder are: act, refrain, only");
          }
          for (Tree.Word norm : values.words("expect.remainder." + course, said.tree())) {
            breaches.add(
                new BreachExpected(
                    course, targets.provision(norm.text(), norm.at()), norm.at().toString()));
          }
        });
    return breaches;
  }

  private List<Phrase> phrases(String key, Tree.Entries expect) {
    Tree tree = expect.get(key);
    if (tree instanceof Tree.Items list) {
      tree = new Tree.Items(items(key, expect).toList(), list.at());
    }
    return ConflictReader.phrases(values, key, tree);
  }

  /** A value with the place of its key. */
  private record Said(Place key, Tree tree) {}

  private Map<String, Said> group(String name, Tree.Entries expect) {
    Map<String, Said> said = new java.util.LinkedHashMap<>();
    Tree tree = expect.get(name);
    if (tree != null) {
      Tree.Entries group = values.group("expect." + name, tree, tree.at());
      group
          .entries()
          .forEach(
              (key, value) -> {
                if (!key.equals(ONLY)) {
                  said.put(key, new Said(group.placeOf(key), value));
                } else if (only(value)) {
                  exhaustive.add(name);
                }
              });
    }
    return said;
  }

  private Stream<Tree> items(String name, Tree.Entries expect) {
    List<Tree> items = new ArrayList<>();
    for (Tree item : values.list("expect." + name, expect.get(name))) {
      boolean says =
          item instanceof Tree.Entries group && group.entries().keySet().equals(Set.of(ONLY));
      if (!says) {
        items.add(item);
      } else if (only(item.get(ONLY))) {
        exhaustive.add(name);
      }
    }
    return items.stream();
  }

  private boolean only(@Nullable Tree tree) {
    return !values.oneOf(ONLY, tree, "true", "yes").isEmpty();
  }
}
