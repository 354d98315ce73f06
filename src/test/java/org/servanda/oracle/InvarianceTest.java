package org.servanda.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.assessment.Assessment;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Proof;
import org.servanda.fact.Scenario;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.report.JsonReport;

/** What must not change an answer, tried on scenarios by chance. */
class InvarianceTest {
  private static final int TRIED = Integer.getInteger("servanda.properties", 24);

  /** Norms with elements that look at one harm, and with no other element that looks at harms. */
  private static final Set<String> ONE_HARM =
      Set.of("cat/3", "iccpr/7", "echr/3", "cedaw/6/return", "custom/non-refoulement-torture");

  private static final Set<String> ABSOLUTE = Set.of("cat/3", "iccpr/7", "echr/3");

  private static final List<String> OF_THE_PERSONS_DANGER =
      List.of(
          "security.host-danger",
          "security.serious",
          "security.community-danger",
          "security.final-judgment",
          "exclusion.crime-against-humanity",
          "exclusion.serious-crime",
          "exclusion.against-un-purposes",
          "entry.mass-influx");

  static LongStream numbers() {
    return LongStream.rangeClosed(10_001, 10_000 + TRIED);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void anUnrelatedStateChangesNothing(long number) {
    Scenario scenario = Scenarios.number(number);
    Scenario.Builder more = scenario.toBuilder().stateName("XAD", "Syldavia");
    for (String treaty : Scenarios.TREATIES) {
      more.act(Scenarios.act("XAD", treaty, "ratification", "1990-01-01"));
      more.act(Scenarios.act("NOR", treaty, "none", ""));
    }
    assertThat(Answers.substance(Answers.to(more.build())))
        .isEqualTo(Answers.substance(Answers.to(scenario)));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void renamingStatesRenamesTheAnswer(long number) {
    Scenario scenario = invented(Scenarios.number(number));
    Map<String, String> expected = new TreeMap<>();
    Answers.substance(Answers.to(scenario))
        .forEach((id, result) -> expected.put(renamed(id), renamed(result)));
    assertThat(Answers.substance(Answers.to(renamed(scenario)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void joiningATreatyRemovesNoProhibition(long number) {
    Scenario scenario = Scenarios.number(number);
    Map<String, Norm> before = Answers.norms(scenario);
    String treaty = Scenarios.TREATIES.get((int) (number % Scenarios.TREATIES.size()));
    List<TreatyAct> acts = new ArrayList<>(scenario.acts());
    acts.removeIf(act -> act.instrument().equals(treaty));
    Scenario.Builder joined = withActs(scenario, acts).toBuilder();
    joined.act(Scenarios.act(scenario.state(), treaty, "ratification", "1970-01-01"));
    Map<String, Norm> after = Answers.norms(joined.build());
    before.values().stream()
        .filter(norm -> norm.modality() == Modality.FORBIDS && norm.isLive())
        .filter(norm -> !norm.provision().startsWith("vclt/18"))
        .forEach(
            norm ->
                assertThat(after.get(norm.id()).status())
                    .as("%s after joining %s", norm.id(), treaty)
                    .isIn(NormStatus.ENGAGED, norm.status()));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void whatThePersonDidNeverTouchesTheAbsoluteBans(long number) {
    Scenario innocent =
        Answers.with(
            Scenarios.number(number),
            person -> Answers.silentOn(person, InvarianceTest::tellsOfTheirDeeds));
    Scenario dangerous =
        Answers.with(
            innocent,
            person -> {
              List<Circumstance> told = new ArrayList<>(person.circumstances());
              OF_THE_PERSONS_DANGER.forEach(
                  key -> told.add(Circumstance.of(key, "yes").proved(Proof.ESTABLISHED)));
              told.add(Circumstance.of("security.crime", "particularly-serious"));
              told.add(Circumstance.of("exclusion.crime-political", "no"));
              return Answers.with(person, told);
            });
    Map<String, Norm> before = Answers.norms(innocent);
    Map<String, Norm> after = Answers.norms(dangerous);
    before.forEach(
        (id, norm) -> {
          if (ABSOLUTE.contains(norm.provision())) {
            assertThat(after.get(id).findings()).isEqualTo(norm.findings());
            assertThat(after.get(id).status()).isEqualTo(norm.status());
          }
        });
    assertThat(after.values())
        .filteredOn(norm -> norm.provision().equals("csr51/33/1"))
        .as("and the refugee's ban doesn't bind")
        .allMatch(norm -> norm.status() == NormStatus.NOT_ENGAGED);
  }

  /** The norm on several harms is no stronger than on the one that carries it furthest. */
  @ParameterizedTest
  @MethodSource("numbers")
  void twoHalvesNeverMakeOne(long number) {
    Scenario scenario = Scenarios.number(number);
    Map<String, NormStatus> strongest = new TreeMap<>();
    int most = scenario.persons().stream().mapToInt(one -> one.harms().size()).max().orElseThrow();
    for (int i = 0; i < Math.max(1, most); i++) {
      int only = i;
      Scenario single =
          Answers.with(
              scenario,
              person -> {
                List<FearedHarm> harms = person.harms();
                return Answers.fearing(
                    person, only < harms.size() ? List.of(harms.get(only)) : List.of());
              });
      Answers.statuses(single, ONE_HARM)
          .forEach((id, status) -> strongest.merge(id, status, InvarianceTest::stronger));
    }
    Scenario all = Answers.with(scenario, person -> Answers.fearing(person, person.harms()));
    assertThat(Answers.statuses(all, ONE_HARM)).isEqualTo(strongest);
  }

  @Test
  void shuffledFactsChangeNoByte() {
    for (long number = 20_001; number <= 20_000 + Math.max(4, TRIED / 4); number++) {
      Scenario scenario = Scenarios.number(number);
      Chance chance = new Chance(number);
      Scenario shuffled =
          Answers.with(
              withActs(scenario, chance.shuffled(scenario.acts())),
              person ->
                  new Person(
                      person.id(),
                      chance.shuffled(person.nationalities()),
                      person.nationalitiesComplete(),
                      chance.shuffled(person.harms()),
                      person.harmsComplete(),
                      chance.shuffled(person.circumstances())));
      assertThat(json(shuffled)).as("%s", number).isEqualTo(json(scenario));
    }
  }

  private static boolean tellsOfTheirDeeds(Circumstance fact) {
    return fact.key().startsWith("security.")
        || fact.key().startsWith("exclusion.")
        || OF_THE_PERSONS_DANGER.contains(fact.key());
  }

  private static String json(Scenario scenario) {
    Assessment answer = Answers.inFull(scenario);
    return JsonReport.of(answer);
  }

  private static NormStatus stronger(NormStatus one, NormStatus other) {
    List<NormStatus> order = List.of(NormStatus.NOT_ENGAGED, NormStatus.OPEN, NormStatus.ENGAGED);
    return order.indexOf(one) >= order.indexOf(other) ? one : other;
  }

  private static Scenario withActs(Scenario scenario, List<TreatyAct> acts) {
    return scenario.toBuilder().acts(acts).build();
  }

  /** The same case between two invented States. */
  private static Scenario invented(Scenario scenario) {
    List<TreatyAct> acts = new ArrayList<>();
    for (String treaty : Scenarios.TREATIES) {
      scenario.acts().stream()
          .filter(act -> act.instrument().equals(treaty))
          .map(act -> Scenarios.act(Scenarios.INVENTED, treaty, act.act(), act.date()))
          .forEach(acts::add);
      if (scenario.acts().stream().noneMatch(act -> act.instrument().equals(treaty))) {
        acts.add(Scenarios.act(Scenarios.INVENTED, treaty, "ratification", "1980-01-01"));
      }
    }
    return moved(
        withActs(scenario, acts),
        Scenarios.INVENTED,
        code -> code.equals(scenario.state()) ? Scenarios.INVENTED : Scenarios.ELSEWHERE);
  }

  /** The codes keep their order, as lists in answers follow it. */
  private static String renamed(String text) {
    return text.replace(Scenarios.ELSEWHERE, "XBC").replace(Scenarios.INVENTED, "XBA");
  }

  private static Scenario renamed(Scenario scenario) {
    List<TreatyAct> acts =
        scenario.acts().stream()
            .map(act -> Scenarios.act("XBA", act.instrument(), act.act(), act.date()))
            .toList();
    return moved(withActs(scenario, acts), "XBA", InvarianceTest::renamed).toBuilder()
        .stateName("XBA", "Ruritania")
        .stateName("XBC", "Borduria")
        .build();
  }

  private static Scenario moved(Scenario scenario, String state, UnaryOperator<String> code) {
    Measure measure = scenario.measure();
    Scenario.Builder moved = scenario.toBuilder().state(state);
    if (measure != null) {
      moved.measure(
          new Measure(
              measure.kind(),
              code.apply(measure.to()),
              List.of(),
              "",
              measure.carriedOut(),
              measure.provenance(),
              ""));
    }
    return Answers.with(moved.build(), person -> moved(person, code));
  }

  private static Person moved(Person person, UnaryOperator<String> code) {
    Map<String, Nationality> ties = new TreeMap<>();
    for (Nationality tie : person.nationalities()) {
      String state = code.apply(tie.state());
      ties.putIfAbsent(
          state,
          new Nationality(
              tie.person(), state, tie.tie(), tie.available(), tie.effective(), tie.provenance()));
    }
    List<FearedHarm> harms = person.harms().stream().map(harm -> moved(harm, code)).toList();
    return new Person(
        person.id(),
        List.copyOf(ties.values()),
        person.nationalitiesComplete(),
        harms,
        person.harmsComplete(),
        person.circumstances());
  }

  private static FearedHarm moved(FearedHarm harm, UnaryOperator<String> code) {
    return FearedHarm.of(harm.kind(), code.apply(harm.in()))
        .by(harm.by())
        .risk(harm.risk())
        .inquired(harm.inquired())
        .scope(harm.scope())
        .purposes(harm.purposes().toArray(String[]::new))
        .grounds(harm.grounds().toArray(String[]::new))
        .weight(harm.weight())
        .acquiescence(harm.acquiescence())
        .protection(harm.protection())
        .build();
  }
}
