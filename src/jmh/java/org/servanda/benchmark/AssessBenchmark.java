package org.servanda.benchmark;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.servanda.Servanda;
import org.servanda.assessment.Assessment;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Person;
import org.servanda.fact.Risk;
import org.servanda.fact.Scenario;
import org.servanda.scenario.ScenarioReader;

/** What one assessment takes on a warm JVM, and what loading the law takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessBenchmark {
  private final Servanda servanda = Servanda.standard();
  private final Scenario returned = returned();
  private final Scenario nothingFeared = nothingFeared();
  private final Scenario founding =
      ScenarioReader.standard()
          .read(Path.of("examples/seed-article/03-woman-sold-into-marriage.yaml"))
          .scenario();

  /** The founding case with every reason, and a pass for each other live position. */
  @Benchmark
  public Assessment foundingCase() {
    return servanda.assess(founding);
  }

  /** Tells by how many facts and firings to divide the time of the founding case. */
  @TearDown
  public void tellTheWork() {
    System.out.println(servanda.assess(founding).work());
  }

  /**
   * Handing over a person who fears a beating in interrogation: a conflict is found and treated.
   */
  @Benchmark
  public Assessment conflict() {
    return servanda.assess(returned);
  }

  /** The same handover where nothing is feared: hardly a rule fires. */
  @Benchmark
  public Assessment nothingFearedAtAll() {
    return servanda.assess(nothingFeared);
  }

  /** Reading the law and building the rule base: once a process. */
  @Benchmark
  public Servanda loadTheLaw() {
    return Servanda.standard();
  }

  private static Scenario returned() {
    FearedHarm beating =
        FearedHarm.of("beating-in-interrogation", "PRK")
            .by("state-officials")
            .purposes("punishment")
            .scope("class")
            .risk(Risk.REAL)
            .build();
    return scenario(person().fears(beating).build());
  }

  private static Scenario nothingFeared() {
    return scenario(person().harmsComplete(true).build());
  }

  private static Person.Builder person() {
    return Person.named("person")
        .nationality("PRK")
        .say("person.in", "territory")
        .say("person.left", "without-permission");
  }

  private static Scenario scenario(Person person) {
    return Scenario.builder("A handover")
        .on("2012-07-15")
        .state("CHN")
        .measure(Measure.of("handover", "PRK"))
        .person(person)
        .profile("mainstream")
        .build();
  }
}
