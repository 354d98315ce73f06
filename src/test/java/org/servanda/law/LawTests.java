package org.servanda.law;

import java.util.List;

/** All tests of the law. */
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
          LawOfTreatiesTest.class,
          EuropeanConventionTest.class,
          EuropeanReturnsTest.class,
          InhumanTreatmentTest.class,
          EuropeanProtocolsTest.class,
          UnionCharterTest.class,
          AmericanConventionsTest.class,
          AfricanTreatiesTest.class,
          DisappearanceConventionTest.class,
          SeedArticleTest.class,
          DecidedCasesTest.class);

  private LawTests() {}

  /** All test classes. */
  public static List<Class<?>> all() {
    return ALL;
  }
}
