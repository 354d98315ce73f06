package org.servanda.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.servanda.assessment.Assessment;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;

/**
 * The rules and a second reading of the same texts say the same of whether a norm binds, on
 * scenarios by chance. {@code -Dservanda.oracle=5000} tries as many.
 */
class OracleTest {
  private static final int SCENARIOS = Integer.getInteger("servanda.oracle", 400);
  private static final List<String> DISAGREEMENTS = new ArrayList<>();
  private static final Map<String, Set<NormStatus>> SEEN = new TreeMap<>();

  @BeforeAll
  static void ask() {
    for (long number = 1; number <= SCENARIOS; number++) {
      Scenario scenario = Scenarios.number(number);
      Assessment answer = Answers.to(scenario);
      for (Person person : scenario.persons()) {
        compare(number, answer, person, new Oracle(scenario, person));
      }
    }
  }

  private static void compare(long number, Assessment answer, Person person, Oracle oracle) {
    Set<String> answered = new TreeSet<>();
    for (Norm norm : answer.norms()) {
      if (Oracle.PROVISIONS.contains(norm.provision()) && norm.person().equals(person.id())) {
        NormStatus expected = oracle.status(norm.provision(), norm.place());
        answered.add(norm.provision());
        SEEN.computeIfAbsent(norm.provision(), any -> EnumSet.noneOf(NormStatus.class))
            .add(expected);
        if (expected != norm.status()) {
          DISAGREEMENTS.add(
              "scenario %d, %s: the oracle says %s as to %s, the rules say %s as to %s"
                  .formatted(
                      number,
                      norm.id(),
                      expected,
                      oracle.conditions(norm.provision(), norm.place()),
                      norm.status(),
                      decisive(norm)));
        }
      }
    }
    Set<String> silent = new TreeSet<>(Oracle.PROVISIONS);
    silent.removeAll(answered);
    for (String provision : silent) {
      if (!provision.startsWith("chn-prk-1998") && !provision.equals("echr/3")) {
        DISAGREEMENTS.add("scenario %d: the answer is silent on %s".formatted(number, provision));
      }
    }
  }

  private static Map<String, String> decisive(Norm norm) {
    return norm.findings().stream()
        .filter(finding -> finding.decides() && (finding.against() || finding.undecided()))
        .collect(
            Collectors.toMap(
                Finding::element, one -> one.verdict().name(), (one, same) -> one, TreeMap::new));
  }

  @Test
  void agrees() {
    assertThat(DISAGREEMENTS).isEmpty();
  }

  @Test
  void isAskedOfNormsThatBindThatDontAndThatMay() {
    assertThat(SEEN.keySet()).isEqualTo(new TreeSet<>(Oracle.PROVISIONS));
    assertThat(SEEN).allSatisfy((norm, seen) -> assertThat(seen).hasSize(3));
  }
}
