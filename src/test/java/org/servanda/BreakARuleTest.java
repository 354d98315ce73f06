package org.servanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.servanda.internal.engine.Assessor;
import org.servanda.internal.engine.RuleBase;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Laws;
import org.servanda.law.Case;
import org.servanda.law.LawTests;

/**
 * Takes rules away, one by one, and asks whether any test of the law turns red. Only tests in which
 * the rule fires can; which those are is noted first, with every rule in place. The ordinary build
 * takes a sample; {@code -Dservanda.break=PATTERN} takes each whose name has the pattern, {@code .}
 * takes all.
 */
@Tag("breaking")
class BreakARuleTest {
  private static final int SAMPLE = 40;
  private static final int AT_ONCE = 12;
  private static final Law LAW = Laws.standard();
  private static final Launcher LAUNCHER = LauncherFactory.create();
  private static final Map<String, List<String>> TESTS_BY_RULE = new TreeMap<>();

  @BeforeAll
  static void noteWhichTestsNeedWhichRule() {
    Noting noting = new Noting();
    Case.assessedBy(Assessor.of(LAW, RuleBase.standard().watchedBy(noting.fired::add)));
    LAUNCHER.execute(
        request()
            .selectors(LawTests.all().stream().map(DiscoverySelectors::selectClass).toList())
            .build(),
        noting);
    assertThat(noting.red).as("tests of the law that are red with every rule in place").isEmpty();
  }

  @AfterAll
  static void mend() {
    Case.assessedBy(Assessor.standard());
  }

  @Test
  void aTestOfTheLawTurnsRedWithoutIt() {
    List<String> unmissed = new ArrayList<>();
    for (String rule : rules()) {
      Case.assessedBy(Assessor.of(LAW, RuleBase.standardWithout(rule)));
      if (!turnsRed(nearest(rule, TESTS_BY_RULE.getOrDefault(rule, List.of())))) {
        unmissed.add(rule);
      }
    }
    assertThat(unmissed).as("rules that no test of the law misses").isEmpty();
  }

  /** A sample that changes with nothing but the number of rules, or those that are asked for. */
  private static List<String> rules() {
    List<String> names = new ArrayList<>(RuleBase.standard().names());
    String wanted = System.getProperty("servanda.break", "");
    if (wanted.isEmpty()) {
      Collections.shuffle(names, new Random(names.size()));
      return names.subList(0, SAMPLE);
    }
    return names.stream().filter(Pattern.compile(wanted).asPredicate()).toList();
  }

  /** The tests whose names share most words with the rule's come first, for they are likeliest. */
  private static List<String> nearest(String rule, List<String> tests) {
    String words = rule.toLowerCase(Locale.ROOT);
    Map<String, Integer> shared = new HashMap<>();
    for (String test : tests) {
      int count = 0;
      for (String word : test.split("(?=[A-Z])|[^A-Za-z]+")) {
        if (word.length() > 3 && words.contains(word.toLowerCase(Locale.ROOT))) {
          count++;
        }
      }
      shared.put(test, count);
    }
    return tests.stream()
        .sorted(Comparator.comparing(test -> -shared.getOrDefault(test, 0)))
        .toList();
  }

  private static boolean turnsRed(List<String> tests) {
    for (int from = 0; from < tests.size(); from += AT_ONCE) {
      List<? extends DiscoverySelector> some =
          tests.subList(from, Math.min(tests.size(), from + AT_ONCE)).stream()
              .map(DiscoverySelectors::selectUniqueId)
              .toList();
      SummaryGeneratingListener summary = new SummaryGeneratingListener();
      LAUNCHER.execute(request().selectors(some).build(), summary);
      if (summary.getSummary().getTotalFailureCount() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Notes which rules fire in which test, and which tests fail. */
  private static final class Noting implements TestExecutionListener {
    private final Set<String> fired = new HashSet<>();
    private final List<String> red = new ArrayList<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (result.getStatus() == TestExecutionResult.Status.FAILED) {
        red.add(test.getDisplayName());
      }
      if (test.isTest()) {
        for (String rule : fired) {
          TESTS_BY_RULE.computeIfAbsent(rule, key -> new ArrayList<>()).add(test.getUniqueId());
        }
        fired.clear(); // not at the start of a test: its fields are made before that
      }
    }
  }
}
