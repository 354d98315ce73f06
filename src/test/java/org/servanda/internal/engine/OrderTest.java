package org.servanda.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.fact.Measure;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Laws;
import org.servanda.report.JsonReport;
import org.servanda.scenario.ScenarioReader;

/** Neither the order of facts nor that of rules or their files changes a byte of an answer. */
class OrderTest {
  private static final Law LAW = Laws.standard();
  private static final Scenario SCENARIO =
      ScenarioReader.standard()
          .read(Path.of("examples/seed-article/03-woman-reading-requires.yaml"))
          .scenario();
  private static final RuleBase RULES = RuleBase.standard();
  private static final String ANSWER = json(Assessor.of(LAW, RULES), SCENARIO);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void shufflingFactsChangesNothing(long seed) {
    Random random = new Random(seed);
    Person person = SCENARIO.persons().get(0);
    Person other =
        new Person(
            person.id(),
            shuffled(person.nationalities(), random),
            person.nationalitiesComplete(),
            shuffled(person.harms(), random),
            person.harmsComplete(),
            shuffled(person.circumstances(), random));
    Scenario shuffled = SCENARIO.toBuilder().persons(List.of(other)).build();
    assertThat(json(Assessor.of(LAW, RULES), shuffled)).isEqualTo(ANSWER);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shufflingRulesAndTheirFilesChangesNothing(long seed) {
    Random random = new Random(seed);
    List<Model> models = new ArrayList<>();
    for (Model model : RuleBase.models()) {
      models.add(withRulesShuffled(model, random));
    }
    Collections.shuffle(models, random);
    assertThat(json(Assessor.of(LAW, RuleBase.of(models)), SCENARIO)).isEqualTo(ANSWER);
  }

  @Test
  void whichRulesOfOtherTreatiesAreThereChangesNothing() {
    Assessor some = Assessor.standard();
    assertThat(json(some, SCENARIO)).isEqualTo(ANSWER);
    Scenario sweden =
        SCENARIO.toBuilder().state("SWE").measure(Measure.of("expulsion", "PRK")).build();
    assertThat(json(some, sweden)).isEqualTo(json(Assessor.of(LAW, RULES), sweden));
    assertThat(json(some, SCENARIO)).isEqualTo(ANSWER);
  }

  private static Model withRulesShuffled(Model model, Random random) {
    List<?> rules = shuffled(model.getRules(), random);
    return (Model)
        Proxy.newProxyInstance(
            Model.class.getClassLoader(),
            new Class<?>[] {Model.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getRules")) {
                return rules;
              }
              try {
                return method.invoke(model, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return List.copyOf(copy);
  }

  private static String json(Assessor assessor, Scenario scenario) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      JsonReport.write(assessor.assess(scenario), out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }
}
