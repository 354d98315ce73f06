package org.servanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.servanda.internal.engine.Assessor;
import org.servanda.internal.engine.RuleBase;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Laws;
import org.servanda.law.Case;
import org.servanda.law.LawTests;

/**
 * Takes rules away one by one, and asks whether any test of the law turns red. The ordinary build
 * takes a sample that changes with nothing but the rules; {@code -Dservanda.break=all} takes each.
 */
@Tag("breaking")
class BreakARuleTest {
  private static final int SAMPLE = 24;
  private static final Law LAW = Laws.standard();
  private static final Launcher LAUNCHER = LauncherFactory.create();

  static Stream<String> rules() {
    List<String> names = new ArrayList<>(RuleBase.standard().names());
    if ("all".equals(System.getProperty("servanda.break"))) {
      return names.stream();
    }
    Collections.shuffle(names, new Random(names.size()));
    return names.stream().limit(SAMPLE).sorted();
  }

  @BeforeAll
  static void allIsGreenAtFirst() {
    Case.assessedBy(Assessor.standard());
    assertThat(LawTests.nearest("").filter(BreakARuleTest::fails))
        .as("tests of the law that are red with every rule in place")
        .isEmpty();
  }

  @AfterAll
  static void mend() {
    Case.assessedBy(Assessor.standard());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aTestOfTheLawTurnsRedWithout(String rule) {
    Case.assessedBy(Assessor.of(LAW, RuleBase.standardWithout(rule)));
    boolean red = LawTests.nearest(rule).anyMatch(BreakARuleTest::fails);
    assertThat(red).as("a test of the law turns red without the rule '%s'", rule).isTrue();
  }

  private static boolean fails(Class<?> tests) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LAUNCHER.execute(request().selectors(selectClass(tests)).build(), summary);
    return summary.getSummary().getTotalFailureCount() > 0;
  }
}
