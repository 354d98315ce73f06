package org.servanda.scenario;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Spelling;
import org.servanda.internal.yaml.Place;
import org.servanda.scenario.Expectations.Target;

/** Reads what an expectation is about: a provision, perhaps with a person and a destination. */
final class TargetReader {
  /** What the status of a norm can be. */
  static final String[] STATUSES = {"engaged", "not-engaged", "open"};

  /** Whether a bench can apply a norm. */
  static final String[] ANSWERS = {"yes", "no", "unknown"};

  private static final Pattern FORM = Pattern.compile("([^@>]+)(?:@([^@>]+))?(?:>([^@>]+))?");

  private final Law law;
  private final Notes notes;
  private final List<String> persons;

  TargetReader(Law law, Notes notes, Scenario scenario) {
    this.law = law;
    this.notes = notes;
    this.persons = scenario.persons().stream().map(Person::id).toList();
  }

  /** A provision. */
  Target provision(String text, Place at) {
    return read(text, at, provisions(), "provision", "Provisions are");
  }

  /** A provision or a concept. */
  Target table(String text, Place at) {
    Collection<String> tables = provisions();
    tables.addAll(law.concepts().keySet());
    return read(text, at, tables, "provision", "Provisions and concepts are");
  }

  private Target read(String text, Place at, Collection<String> known, String what, String list) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      notes.problem(
          at,
          "'"
              + text
              + "' can't be read; write a provision, then @ and a person, "
              + "then > and a State, for example "
              + known.iterator().next()
              + "@mina>PRK");
      return new Target(text, "", "");
    }
    Target target = new Target(text(parts, 1), text(parts, 2), text(parts, 3));
    if (!known.contains(target.provision())) {
      notes.problem(
          at,
          "unknown "
              + what
              + " '"
              + target.provision()
              + "'"
              + Spelling.hint(target.provision(), known, list));
    }
    if (!target.person().isEmpty() && !persons.contains(target.person())) {
      notes.problem(
          at,
          "unknown person '"
              + target.person()
              + "'"
              + Spelling.hint(target.person(), persons, "Persons are"));
    }
    return target;
  }

  private static String text(Matcher parts, int group) {
    String text = parts.group(group);
    return text == null ? "" : text;
  }

  private Collection<String> provisions() {
    Collection<String> ids = new TreeSet<>();
    law.instruments().values().forEach(one -> ids.addAll(one.provisions().keySet()));
    return ids;
  }
}
