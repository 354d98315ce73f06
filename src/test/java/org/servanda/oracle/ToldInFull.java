package org.servanda.oracle;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Person;
import org.servanda.fact.Risk;
import org.servanda.fact.Scenario;

/**
 * Cases of which everything is told that the norms at the border between China and the DPRK ask.
 */
final class ToldInFull {
  /** What can be left open, with all that it can turn out to be. */
  static final SortedMap<String, List<String>> POINTS = points();

  private ToldInFull() {}

  private static SortedMap<String, List<String>> points() {
    SortedMap<String, List<String>> points = new TreeMap<>();
    List.of(
            "person.controlled",
            "person.returns-freely",
            "crossing.papers",
            "request.accused",
            "events.in-europe",
            "events.before-1951",
            "return.sent-on",
            "trafficking.victim",
            "trafficking.state-knew",
            "trafficking.protected",
            "trafficking.screened")
        .forEach(key -> points.put(key, List.of("yes", "no")));
    points.put("person.sex", List.of("female", "male"));
    points.put("exit.treated-as", List.of("disloyalty", "ordinary-offence"));
    return points;
  }

  static Scenario draw(Chance chance) {
    String kind =
        chance.pick("beating-in-interrogation", "forced-abortion", "ordinary-prosecution");
    FearedHarm harm =
        FearedHarm.of(kind, "PRK")
            .by("state-officials")
            .purposes("punishment")
            .grounds(chance.pick("illegal-exit", "political-opinion"))
            .scope("class")
            .risk(Risk.REAL)
            .build();
    Person.Builder person = Person.named("person").nationality("PRK").fears(harm);
    person.say("person.in", chance.pick("territory", "high-seas"));
    person.say("person.left-because", chance.pick("hunger", "work", "persecution"));
    POINTS.forEach((key, values) -> person.say(key, chance.pick(values)));
    return Scenario.builder("told in full")
        .on("2012-07-15")
        .state("CHN")
        .measure(Measure.of(chance.pick("handover", "voluntary-return"), "PRK"))
        .person(person.build())
        .position("agreement-reading/chn-prk-1998/4/2", chance.pick("requires", "discretionary"))
        .build();
  }
}
