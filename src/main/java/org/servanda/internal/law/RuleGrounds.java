package org.servanda.internal.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rules on an element look at, whether they fire or not: an element on which no rule has a
 * word under one position may have one under another. Taken from the rules' text while building.
 */
public final class RuleGrounds {
  /** The table that rules name which speak of the clauses of all agreements. */
  private static final String CLAUSE = "clause";

  private static final String FILE = "/org/servanda/rule-grounds.txt";
  private static final Splitter TABS = Splitter.on('\t');
  private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(.*?)^end");
  private static final Pattern TABLE = Pattern.compile("@provision\\( \"([^\"]+)\" \\)");
  private static final Pattern ELEMENT = Pattern.compile("@element\\( \"([^\"]+)\" \\)");
  private static final Pattern DOCTRINE = Pattern.compile("doctrine == \"([^\"]+)\"");
  private static final Pattern CONCEPT = Pattern.compile("concept == \"([^\"]+)\"");
  private static final Pattern NORM = Pattern.compile("Norm\\( provision == \"([^\"]+)\"");

  private final ImmutableSetMultimap<String, String> all;

  private RuleGrounds(ImmutableSetMultimap<String, String> all) {
    this.all = all;
  }

  /** Those of the rules that travel with the library: read once. */
  public static RuleGrounds standard() {
    return Standard.GROUNDS;
  }

  /** The doctrines, by name. */
  public Set<String> doctrines(String table, String element) {
    return of(table, element, "doctrine");
  }

  /** The concepts, by id. */
  public Set<String> concepts(String table, String element) {
    return of(table, element, "concept");
  }

  /** The provisions whose norms are looked at, by id. */
  public Set<String> norms(String table, String element) {
    return of(table, element, "norm");
  }

  private Set<String> of(String table, String element, String kind) {
    String rest = "#" + element + "#" + kind;
    return Sets.union(all.get(table + rest), all.get(CLAUSE + rest));
  }

  /** What the rules in the text of a rule file look at, a line each. */
  static Set<String> lines(String drl) {
    Set<String> lines = new TreeSet<>();
    Matcher rules = RULE.matcher(drl);
    while (rules.find()) {
      String rule = rules.group();
      Matcher table = TABLE.matcher(rule);
      Matcher element = ELEMENT.matcher(rule);
      if (table.find() && element.find()) {
        String key = table.group(1) + "#" + element.group(1) + "#";
        addAll(lines, key + "doctrine", DOCTRINE.matcher(rule));
        addAll(lines, key + "concept", CONCEPT.matcher(rule));
        addAll(lines, key + "norm", NORM.matcher(rule));
      }
    }
    return lines;
  }

  private static void addAll(Set<String> lines, String key, Matcher found) {
    while (found.find()) {
      lines.add(key + "\t" + found.group(1));
    }
  }

  private static RuleGrounds read() {
    try {
      ImmutableSetMultimap.Builder<String, String> all = ImmutableSetMultimap.builder();
      for (String line :
          Resources.readLines(
              Resources.getResource(RuleGrounds.class, FILE), StandardCharsets.UTF_8)) {
        List<String> cells = TABS.splitToList(line);
        all.put(cells.get(0), cells.get(1));
      }
      return new RuleGrounds(all.build());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads them when they are first asked for. */
  private static final class Standard {
    private static final RuleGrounds GROUNDS = read();
  }
}
