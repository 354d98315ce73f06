package org.servanda.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.fact.Answer;
import org.servanda.fact.Measure;
import org.servanda.fact.Person;
import org.servanda.fact.Provenance;
import org.servanda.fact.Scenario;
import org.servanda.fact.TreatyAct;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Laws;
import org.servanda.internal.law.ScenarioCheck;

/** Scenarios by chance, in the words of the vocabulary; the same number gives the same one. */
final class Scenarios {
  static final List<String> TREATIES = List.of("csr51", "csrp67", "cat", "cedaw", "iccpr", "echr");

  /** An invented State, whose participation is always stated. */
  static final String INVENTED = "XAA";

  static final String ELSEWHERE = "XAB";

  private static final Law LAW = Laws.standard();
  private static final LocalDate FIRST = LocalDate.of(1979, 1, 1);
  private static final int DAYS = 36 * 365;

  /** A position other than the first, with the day since which anybody held it. */
  private record Other(String key, String holds, String since) {}

  private static final List<Other> OTHERS =
      List.of(
          new Other("extraterritorial-reach/csr51", "territory-only", ""),
          new Other("extraterritorial-reach/cat", "territory-only", ""),
          new Other("extraterritorial-reach/cedaw", "territory-only", ""),
          new Other("extraterritorial-reach/custom", "territory-only", ""),
          new Other("extraterritorial-reach/iccpr", "territory-only", ""),
          new Other("extraterritorial-reach/echr", "territory-only", ""),
          new Other("rejection-at-frontier", "not", ""),
          new Other("non-state-persecution", "accountability", ""),
          new Other("cat-non-state", "inability-too", ""),
          new Other("nexus-degree", "central", "2005-05-11"),
          new Other("nexus-degree", "predominant", "2001-10-01"),
          new Other("second-nationality", "effective", ""),
          new Other("second-nationality", "formal", ""),
          new Other("illegal-exit-as-opinion", "ordinary-prosecution", ""),
          new Other("women-as-social-group", "no", ""),
          new Other("internal-protection-state-agent", "case-by-case", ""),
          new Other("1F-weighing", "weigh", ""),
          new Other("33-2-proportionality", "required", ""),
          new Other("mass-influx", "exception", ""),
          new Other("standard-of-risk/csr51/33/1", "more-likely-than-not", ""),
          new Other("standard-of-risk/cat/3", "more-likely-than-not", ""),
          new Other("standard-of-risk/cedaw/6/return", "more-likely-than-not", ""),
          new Other("standard-of-risk/custom/non-refoulement", "more-likely-than-not", ""),
          new Other("cat-ill-treatment", "cruel-treatment-too", "2008-01-24"),
          new Other("assurances", "face-value", ""),
          new Other("assurances", "never-where-torture-is-systematic", ""),
          new Other("cedaw-non-refoulement", "not", ""),
          new Other("customary-non-refoulement", "torture", ""),
          new Other("customary-non-refoulement", "none", ""),
          new Other("covenant-non-refoulement", "not", ""),
          new Other("peremptory-non-refoulement", "torture-corollary", "1998-12-10"),
          new Other("peremptory-non-refoulement", "general", "1982-10-20"),
          new Other("agreement-in-force/chn-prk-1998", "expired", "2006-08-12"),
          new Other("disaster-clause/chn-prk-1998", "acute-only", ""),
          new Other("agreement-reading/chn-prk-1998/4/2", "requires", ""),
          new Other("agreement-reading/chn-prk-1998/4/2", "information-only", ""));

  private Scenarios() {}

  /** The scenario of this number. What can't be true together is drawn again. */
  static Scenario number(long number) {
    for (long again = 0; ; again++) {
      Scenario scenario = draw(new Chance(number * 1009 + again));
      if (ScenarioCheck.words(LAW, scenario).isEmpty()
          && ScenarioCheck.sense(LAW, scenario).isEmpty()) {
        return scenario;
      }
    }
  }

  private static Scenario draw(Chance chance) {
    String state =
        chance.oneIn(3)
            ? "CHN"
            : chance.pick("USA", "SWE", "SWE", "TUR", "RUS", "RUS", "MDG", "IND", INVENTED);
    String to = chance.pick("PRK", "PRK", "PRK", "IRN", ELSEWHERE);
    LocalDate day = FIRST.plusDays(Math.max(chance.below(DAYS), chance.below(DAYS)));
    Scenario.Builder scenario =
        Scenario.builder("by chance")
            .on(day)
            .state(state)
            .stateName(INVENTED, "Ruritania")
            .stateName(ELSEWHERE, "Borduria");
    measure(chance, scenario, to);
    Persons persons = new Persons(chance, state, to);
    List<Person> all =
        chance.oneIn(12)
            ? List.of(persons.draw("one"), persons.draw("other"))
            : List.of(persons.draw("one"));
    scenario.persons(all);
    acts(chance, scenario, state);
    positions(chance, scenario, day);
    return scenario.build();
  }

  private static void measure(Chance chance, Scenario.Builder scenario, String to) {
    String kind =
        chance.oneIn(4)
            ? chance.pick(
                "voluntary-return", "voluntary-return", "let-stay", "transfer-of-names", "transfer")
            : chance.pick(
                "handover",
                "expulsion",
                "extradition",
                "push-back",
                "rejection-at-frontier",
                "constructive-pressure");
    boolean goesOn = chance.oneIn(8) && !to.equals("IRN") && !kind.equals("voluntary-return");
    List<String> onward = goesOn ? List.of("IRN") : List.of();
    scenario.measure(new Measure(kind, to, onward, "", Answer.NO, Provenance.UNTOLD, ""));
  }

  private static void acts(Chance chance, Scenario.Builder scenario, String state) {
    for (String treaty : TREATIES) {
      if (state.equals(INVENTED) || chance.oneIn(6)) {
        String joined = FIRST.minusYears(4).plusDays(chance.below(DAYS)).toString();
        switch (chance.below(6)) {
          case 0 -> scenario.act(act(state, treaty, "none", ""));
          case 1 -> scenario.act(act(state, treaty, "signature", joined));
          case 2 -> scenario.act(act(state, treaty, "accession", joined.substring(0, 4)));
          case 3 -> {
            scenario.act(act(state, treaty, "accession", joined));
            if (List.of("csr51", "csrp67", "cat").contains(treaty)) {
              String left = LocalDate.parse(joined).plusDays(chance.below(DAYS / 3)).toString();
              scenario.act(act(state, treaty, "denunciation", left));
            }
          }
          default -> scenario.act(act(state, treaty, "ratification", joined));
        }
      }
    }
  }

  static TreatyAct act(String state, String treaty, String act, String date) {
    return new TreatyAct(state, treaty, act, date, "", "", "scenario", "");
  }

  private static void positions(Chance chance, Scenario.Builder scenario, LocalDate day) {
    int more = chance.oneIn(2) ? 0 : 1 + chance.below(4);
    Map<String, String> taken = new TreeMap<>();
    for (int i = 0; i < more; i++) {
      Other other = chance.pick(OTHERS);
      if (other.since().isEmpty() || !day.isBefore(LocalDate.parse(other.since()))) {
        taken.put(other.key(), other.holds());
      }
    }
    taken.forEach(scenario::position);
  }
}
