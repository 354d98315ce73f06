package org.servanda.law;

import java.util.List;

/** All tests of the law. */
public final class LawTests {
  private static final List<Class<?>> ALL =
      List.of(
          ConflictTreatmentTest.class,
          DestinationlessTest.class,
          BorderProtocolsTest.class,
          BorderExceptionsTest.class,
          OtherAgreementsTest.class,
          ExtraditionTest.class,
          ReturnDutiesTest.class,
          SecurityCouncilTest.class,
          MadeUpDecisionTest.class,
          RefugeeAgencyAgreementTest.class,
          RefugeeTest.class,
          RefugeeGroundTest.class,
          RefugeeProtectionTest.class,
          RefugeeLimitsTest.class,
          RefugeeConventionTest.class,
          RefugeeReturnTest.class,
          RefugeeTreatmentTest.class,
          RefugeeProtocolTest.class,
          WomenConventionTest.class,
          WomenReturnTest.class,
          OnwardReturnTest.class,
          TortureTest.class,
          TortureConventionTest.class,
          TortureAssurancesTest.class,
          CruelTreatmentTest.class,
          CovenantReturnsTest.class,
          CovenantDangersTest.class,
          CovenantSentencesTest.class,
          CovenantProcedureTest.class,
          ChildConventionTest.class,
          ChildVictimsTest.class,
          FamilySeparationTest.class,
          TraffickingProtocolTest.class,
          VictimsReturnTest.class,
          RacialDiscriminationTest.class,
          SlaveryTest.class,
          StatelessPersonsTest.class,
          MissionsTest.class,
          UntoldNormsTest.class,
          CustomTest.class,
          CustomTortureTest.class,
          LawOfTreatiesTest.class,
          EuropeanConventionTest.class,
          EuropeanReachTest.class,
          EuropeanReturnsTest.class,
          InhumanTreatmentTest.class,
          EuropeanProtocolsTest.class,
          UnionCharterTest.class,
          AmericanConventionsTest.class,
          AmericanTortureConventionTest.class,
          AfricanTreatiesTest.class,
          AfricanRefugeeConventionTest.class,
          DisappearanceConventionTest.class,
          SeedArticleTest.class,
          DisputedLimitsTest.class,
          ViewpointTest.class,
          DecidedCasesTest.class);

  private LawTests() {}

  /** All test classes. */
  public static List<Class<?>> all() {
    return ALL;
  }
}
