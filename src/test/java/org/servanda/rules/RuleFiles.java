package org.servanda.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.servanda.rules.LintedRule.FactPattern;

/** Reads the rules as they are written, with their true lines. */
final class RuleFiles {
  static final Path RULES = Path.of("rules");

  private RuleFiles() {}

  /** All rules of the project, by file and line. */
  static List<LintedRule> all() {
    return paths().stream().flatMap(path -> read(path).stream()).toList();
  }

  private static List<Path> paths() {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<LintedRule> read(Path path) {
    try {
      return parse(path.toString().replace('\\', '/'), Files.readString(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The rules of one file's text. */
  static List<LintedRule> parse(String file, String text) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr parsed;
    try {
      parsed = parser.parse(true, text);
    } catch (DroolsParserException broken) {
      throw new IllegalArgumentException(file + ": " + broken.getMessage(), broken);
    }
    if (parser.hasErrors()) {
      throw new IllegalArgumentException(file + ": " + parser.getErrors());
    }
    String extras = extras(parsed);
    if (!extras.isEmpty()) {
      throw new IllegalArgumentException(
          file + ": take out " + extras + ": a file holds rules only");
    }
    return parsed.getRules().stream().map(rule -> rule(file, parsed.getName(), rule)).toList();
  }

  private static String extras(PackageDescr file) {
    Map<String, Boolean> extras = new TreeMap<>();
    extras.put("globals", !file.getGlobals().isEmpty());
    extras.put("functions", !file.getFunctions().isEmpty());
    extras.put("declared types", !file.getTypeDeclarations().isEmpty());
    extras.put("declared enums", !file.getEnumDeclarations().isEmpty());
    return extras.keySet().stream().filter(extras::get).collect(Collectors.joining(", "));
  }

  private static LintedRule rule(String file, String pack, RuleDescr rule) {
    Map<String, String> annotations = new TreeMap<>();
    rule.getAnnotations()
        .forEach(note -> annotations.put(note.getName(), unquoted(note.getSingleValueAsString())));
    Map<String, String> attributes = new TreeMap<>();
    rule.getAttributes().forEach((name, value) -> attributes.put(name, unquoted(value.getValue())));
    List<FactPattern> patterns = new ArrayList<>();
    List<String> connectives = new ArrayList<>();
    rule.getLhs().getDescrs().forEach(part -> walk(part, false, patterns, connectives));
    return new LintedRule(
        file,
        rule.getLine(),
        pack,
        rule.getName(),
        attributes,
        annotations,
        List.copyOf(patterns),
        List.copyOf(connectives),
        String.valueOf(rule.getConsequence()));
  }

  private static void walk(
      Object part, boolean negated, List<FactPattern> patterns, List<String> connectives) {
    if (part instanceof PatternDescr pattern) {
      Object source = pattern.getSource();
      if (source instanceof AccumulateDescr accumulate) {
        walk(accumulate.getInput(), true, patterns, connectives);
      } else if (source != null) {
        connectives.add(word(source));
      } else {
        String constraints =
            pattern.getDescrs().stream().map(BaseDescr::getText).collect(Collectors.joining(", "));
        patterns.add(new FactPattern(pattern.getObjectType(), constraints, negated));
      }
      return;
    }
    boolean absent = negated || part instanceof NotDescr || part instanceof ForallDescr;
    if (!absent && !(part instanceof AndDescr)) {
      connectives.add(word(part));
    }
    if (part instanceof ConditionalElementDescr element) {
      element.getDescrs().forEach(inner -> walk(inner, absent, patterns, connectives));
    }
  }

  private static String word(Object part) {
    return part.getClass().getSimpleName().replace("Descr", "").toLowerCase(java.util.Locale.ROOT);
  }

  private static String unquoted(String value) {
    return value.replaceAll("^\"|\"$", "");
  }
}
