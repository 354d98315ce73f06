package org.servanda.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servanda.internal.engine.RuleBase;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.LawBundle;
import org.servanda.internal.law.LawCompiler;
import org.servanda.internal.law.LawReader;
import org.servanda.internal.yaml.Tree;

/** Reads every rule as it is written and says which ones break the house's rules for rules. */
@Tag("lint")
class RuleLintTest {
  private static final Map<String, String> PLACES = new TreeMap<>();

  private static List<LintedRule> rules;
  private static Law law;
  private static LawLint lint;

  @BeforeAll
  static void readTheLaw() throws IOException {
    rules = RuleFiles.all();
    LawBundle bundle = LawCompiler.read(RuleFiles.RULES);
    law = new LawReader(bundle.trees(), bundle.tables()).read(bundle.version());
    lint = new LawLint(law);
    bundle.trees().values().forEach(RuleLintTest::notePlaces);
  }

  @Test
  void everyRuleIsInTheCompiledModel() {
    assertThat(RuleBase.standard().names())
        .as("rules that were compiled, against rules in rules/**/*.drl: build again from clean")
        .containsExactlyInAnyOrderElementsOf(rules.stream().map(LintedRule::name).toList());
  }

  @Test
  void namesAndFilesAreRight() {
    clean(FormLint.names(rules));
  }

  @Test
  void stagesAnnotationsAndConsequencesAreRight() {
    clean(FormLint.frames(rules));
  }

  @Test
  void conditionsAreAllowed() {
    clean(FormLint.conditions(rules));
  }

  @Test
  void citationsAreDeclared() {
    clean(lint.citations(rules));
  }

  @Test
  void provisionsAndElementsAreDeclared() {
    clean(lint.targets(rules));
  }

  @Test
  void noRuleSpeaksOfTwoTreaties() {
    clean(lint.treaties(rules));
  }

  @Test
  void wordsAreDeclared() {
    clean(lint.words(rules));
  }

  @Test
  void elementsCanBeEstablishedAndRefuted() {
    clean(new WaysLint(law, PLACES, rules).problems());
  }

  @Test
  void everyPositionOfEveryDoctrineIsRead() {
    clean(new DoctrineLint(law).unread(rules));
  }

  @Test
  void everyDoctrineHasTwoSidesWithAuthorities() {
    clean(new DoctrineLint(law).sides());
  }

  @Test
  void everyProfileSaysWhatItHoldsOrWhyItIsSilent() {
    clean(new DoctrineLint(law).profiles());
  }

  private static void clean(List<String> problems) {
    assertThat(problems).withFailMessage("%s", "\n" + String.join("\n", problems)).isEmpty();
  }

  private static void notePlaces(Tree file) {
    if (file instanceof Tree.Entries top && top.entries().containsKey("elements")) {
      noteTable(top.text("id", ""), top);
    }
    file.map("provisions").entries().forEach(RuleLintTest::noteTable);
  }

  private static void noteTable(String id, Tree table) {
    for (String kind : List.of("elements", "exceptions")) {
      Tree.Entries entries = table.map(kind);
      entries
          .entries()
          .keySet()
          .forEach(name -> PLACES.put(id + "#" + name, entries.placeOf(name).toString()));
    }
  }
}
