package org.servanda;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import org.servanda.architecture.Ambient;
import org.servanda.architecture.NullMarkedPackages;
import org.servanda.architecture.PublicSignatures;
import org.servanda.architecture.WithoutGeneratedRules;

/** The direction of the arrows, and what each part of the house may know. */
@AnalyzeClasses(
    packages = "org.servanda",
    importOptions = {ImportOption.DoNotIncludeTests.class, WithoutGeneratedRules.class})
class ArchitectureTest {
  private static final String HOUSE = "org.servanda..";
  private static final String FACT = "org.servanda.fact..";
  private static final String NORM = "org.servanda.norm..";
  private static final String ASSESSMENT = "org.servanda.assessment..";
  private static final String REPORT = "org.servanda.report..";
  private static final String SCENARIO = "org.servanda.scenario..";
  private static final String CLI = "org.servanda.cli..";
  private static final String TESTING = "org.servanda.testing..";
  private static final String INTERNAL = "org.servanda.internal..";
  private static final String ENGINE = "org.servanda.internal.engine..";
  private static final String LAW = "org.servanda.internal.law..";
  private static final String YAML = "org.servanda.internal.yaml..";
  private static final String WORDS = "org.servanda.internal.words..";

  @ArchTest
  static final ArchRule FACTS_KNOW_NOTHING_ELSE =
      inPackage(FACT)
          .should(Ambient.seeOnly(FACT))
          .because("a fact is what the caller states: it must not depend on what is made of it");

  @ArchTest
  static final ArchRule NORMS_KNOW_FACTS =
      inPackage(NORM)
          .should(Ambient.seeOnly(FACT, NORM))
          .because("what rules derive rests on facts, and on nothing that comes later");

  @ArchTest
  static final ArchRule ASSESSMENTS_KNOW_FACTS_AND_NORMS =
      inPackage(ASSESSMENT)
          .should(Ambient.seeOnly(FACT, NORM, ASSESSMENT))
          .because("an answer must be usable without knowing how it was made or will be printed");

  @ArchTest
  static final ArchRule REPORTS_KNOW_ANSWERS =
      inPackage(REPORT)
          .should(Ambient.seeOnly(FACT, NORM, ASSESSMENT, REPORT, WORDS))
          .because(
              "a report renders an answer that is complete: it adds no law and asks no engine");

  @ArchTest
  static final ArchRule SCENARIOS_ARE_READ_WITHOUT_THE_ENGINE =
      inPackage(SCENARIO)
          .should(Ambient.seeOnly(FACT, NORM, ASSESSMENT, SCENARIO, LAW, YAML))
          .because("reading a scenario needs the words of the law, not its rules");

  @ArchTest
  static final ArchRule THE_ENGINE_SEES_THE_MODEL_AND_THE_LAW =
      inPackage(ENGINE)
          .should(Ambient.seeOnly(FACT, NORM, ASSESSMENT, ENGINE, LAW, YAML, WORDS))
          .because("data goes one way: the engine makes an answer and never prints or reads one");

  @ArchTest
  static final ArchRule THE_LAW_SEES_NO_ENGINE =
      inPackage(LAW)
          .should(Ambient.seeOnly(FACT, NORM, ASSESSMENT, LAW, YAML))
          .because("the law is data, and other tools may read it without running it");

  @ArchTest
  static final ArchRule YAML_SEES_NOTHING =
      inPackage(YAML)
          .should(Ambient.seeOnly(YAML))
          .because("a tree of words with places knows no law");

  @ArchTest
  static final ArchRule WORDS_SEE_NOTHING =
      inPackage(WORDS)
          .should(Ambient.seeOnly(WORDS))
          .because("a capital letter and a full stop know no law, and every answer may need them");

  @ArchTest
  static final ArchRule NOTHING_NEEDS_THE_COMMAND_LINE =
      outside(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CLI)
          .because("the command line is optional for whoever embeds the library");

  @ArchTest
  static final ArchRule NOTHING_NEEDS_THE_ASSERTIONS =
      outside(TESTING)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(TESTING)
          .because("the assertions are for the builds of users, and optional");

  @ArchTest
  static final ArchRule ONLY_THE_ENTRY_SEES_THE_ENGINE =
      noClasses()
          .that(not(resideInAnyPackage("org.servanda", ENGINE)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ENGINE)
          .because("the engine can be replaced as long as nobody but the entry knows it");

  @ArchTest
  static final ArchRule ONLY_THE_ENGINE_KNOWS_DROOLS =
      outside(ENGINE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..")
          .because("the rule engine is a means: facts, norms and answers must outlive it");

  @ArchTest
  static final ArchRule ONLY_ONE_PACKAGE_KNOWS_THE_YAML_PARSER =
      outside(YAML)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.snakeyaml..", "org.yaml..")
          .because("every YAML file is read the same strict way, with the place of each word");

  @ArchTest
  static final ArchRule JSON_IS_FOR_REPORTS_AND_INTERNALS =
      noClasses()
          .that(not(resideInAnyPackage(INTERNAL, REPORT)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..")
          .because("JSON is one way to store or show what the model says");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI =
      outside(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..")
          .because("picocli is an optional dependency");

  @ArchTest
  static final ArchRule PUBLIC_SIGNATURES_SPEAK_OUR_OWN_WORDS =
      classes()
          .that(not(resideInAPackage(INTERNAL)))
          .and()
          .arePublic()
          .should(
              PublicSignatures.avoid(
                  "org.drools",
                  "org.kie",
                  "com.google.common",
                  "org.snakeyaml",
                  "com.fasterxml",
                  "org.servanda.internal"))
          .because("a type in a public signature can never be changed again");

  @ArchTest
  static final ArchRule NO_STATIC_STATE =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because(
              "one instance is shared by all threads, and the same input gives the same bytes");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      outside(CLI)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("a library says what it has to say in its return values");

  @ArchTest
  static final ArchRule NOTHING_ASKS_THE_MACHINE =
      classes()
          .should(Ambient.notAskTheMachine())
          .because(
              "an answer depends on the scenario alone: not on the clock, the place, the language"
                  + " of the machine, or chance");

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes()
          .should(NullMarkedPackages.haveAMarkedPackage())
          .because("null is checked while compiling, and only where a package says so");

  private static GivenClassesConjunction inPackage(String name) {
    return classes().that(resideInAPackage(name));
  }

  private static GivenClassesConjunction outside(String name) {
    return noClasses().that(not(resideInAPackage(name)).and(resideInAPackage(HOUSE)));
  }
}
