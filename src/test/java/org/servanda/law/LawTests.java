package org.servanda.law;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All tests of the law, the ones closest to a rule first. */
public final class LawTests {
  private static final List<Class<?>> ALL =
      List.of(
          ConflictTreatmentTest.class,
          BorderProtocolsTest.class,
          ExtraditionTest.class,
          RefugeeAgencyAgreementTest.class,
          RefugeeTest.class,
          RefugeeConventionTest.class,
          RefugeeProtocolTest.class,
          WomenConventionTest.class,
          TortureTest.class,
          TortureConventionTest.class,
          CovenantReturnsTest.class,
          CovenantDangersTest.class,
          CovenantSentencesTest.class,
          CovenantProcedureTest.class,
          ChildConventionTest.class,
          ChildVictimsTest.class,
          TraffickingProtocolTest.class,
          CustomTest.class,
          LawOfTreatiesTest.class);

  private LawTests() {}

  /** All test classes, those first whose name shares a word with the rule's. */
  public static Stream<Class<?>> nearest(String rule) {
    String words = rule.toLowerCase(Locale.ROOT);
    return ALL.stream().sorted(Comparator.comparingInt(tests -> -shared(tests, words)));
  }

  private static int shared(Class<?> tests, String words) {
    int shared = 0;
    for (String word : tests.getSimpleName().split("(?=[A-Z])")) {
      if (word.length() > 3 && words.contains(word.toLowerCase(Locale.ROOT))) {
        shared++;
      }
    }
    return shared;
  }
}
