package org.servanda.oracle;

import java.util.ArrayList;
import java.util.List;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Nationality;
import org.servanda.fact.Nationality.Tie;
import org.servanda.fact.Person;
import org.servanda.fact.Proof;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;

/** Persons by chance, for a State that may send them to a place. */
record Persons(Chance chance, String state, String to) {
  private static final List<String> KINDS =
      List.of(
          "beating-in-interrogation",
          "beating-in-interrogation",
          "starvation-in-custody",
          "forced-abortion",
          "infanticide",
          "sexual-violence",
          "political-prison-camp",
          "domestic-violence",
          "grave-violence",
          "genital-mutilation",
          "labour-camp",
          "arbitrary-detention",
          "re-trafficking",
          "forced-marriage",
          "ill-treatment",
          "ordinary-prosecution",
          "loss-of-livelihood",
          "short-labour-detention",
          "hunger");

  /** What only some cases are about: each topic comes in one of six. */
  private static final List<List<String>> TOPICS =
      List.of(
          List.of(
              "cessation.asked-protection", "cessation.intended", "cessation.protection-obtained"),
          List.of("cessation.circumstances-changed", "cessation.compelling-reasons"),
          List.of("exclusion.other-un-agency", "exclusion.other-un-agency-ceased"),
          List.of("exclusion.rights-of-nationals"),
          List.of(
              "exclusion.serious-crime", "exclusion.crime-political", "exclusion.crime-outweighs"),
          List.of("exclusion.crime-against-humanity"),
          List.of("exclusion.against-un-purposes"),
          List.of("elsewhere.safe", "elsewhere.reasonable"),
          List.of(
              "security.host-danger",
              "security.serious",
              "security.only-elsewhere",
              "security.proportionate"),
          List.of("security.final-judgment", "security.community-danger", "security.proportionate"),
          List.of("entry.mass-influx"),
          List.of(
              "assurances.given",
              "assurances.binding",
              "assurances.monitored",
              "assurances.kept",
              "assurances.systematic-torture"),
          List.of(
              "custom.objected",
              "custom.objected-during-formation",
              "custom.objection-clear-and-known",
              "custom.objection-maintained",
              "custom.denies-only-facts"));

  private static final List<String> PROVED =
      List.of(
          "exclusion.serious-crime",
          "exclusion.crime-against-humanity",
          "exclusion.against-un-purposes",
          "security.host-danger");

  private static final int SIX = 6;
  private static final int TEN = 10;

  Person draw(String name) {
    Person.Builder person = Person.named(name);
    ties(person, name);
    fears(person);
    List<Circumstance> told = new ArrayList<>();
    place(told);
    leaving(told);
    trafficking(told);
    recognition(told);
    say(told, "person.past-persecution", "yes", "no");
    say(told, "person.returns-freely", "yes", "no");
    say(told, "return.signed-in-custody", "yes", "no");
    say(told, "return.sent-on", "yes", "no");
    say(told, "request.accused", "yes", "no");
    say(told, "events.before-1951", "no", "no", "yes");
    say(told, "events.in-europe", "yes", "no");
    for (List<String> topic : TOPICS) {
      if (chance.oneIn(SIX)) {
        topic.forEach(key -> answer(told, key));
      }
    }
    if (chance.oneIn(TEN)) {
      say(told, "cessation.went-back", "never", "brief-visits", "to-live-there");
    }
    if (chance.oneIn(2)) {
      say(told, "cessation.voluntary", "yes", "no");
    }
    if (chance.oneIn(TEN)) {
      say(told, "exclusion.un-purposes-act", "international-terrorism", "drug-trafficking");
    }
    if (chance.oneIn(TEN)) {
      say(told, "security.crime", "none", "ordinary", "serious", "particularly-serious");
    }
    told.stream()
        .filter(
            fact ->
                told.stream()
                            .filter(other -> other.key().equals(fact.key()))
                            .findFirst()
                            .orElseThrow()
                        == fact
                    || fact.key().equals("person.left-because"))
        .forEach(person::say);
    return person.build();
  }

  private void ties(Person.Builder person, String name) {
    if (chance.oneIn(20)) {
      return;
    }
    String home = chance.oneIn(6) ? chance.pick("PRK", "IRN", state) : to;
    if (chance.oneIn(12)) {
      person.tie(tie(name, home, Tie.HABITUAL_RESIDENCE));
    } else {
      person.tie(tie(name, home, Tie.HELD));
      if (chance.oneIn(5)) {
        String other = chance.pick("KOR", "IRN", Scenarios.ELSEWHERE);
        if (!other.equals(home)) {
          person.tie(tie(name, other, chance.pick(Tie.HELD, Tie.ASCRIBED)));
        }
      }
    }
    person.nationalitiesComplete(chance.isSaid());
  }

  private Nationality tie(String name, String home, Tie tie) {
    boolean told = tie == Tie.ASCRIBED || chance.oneIn(4);
    return new Nationality(
        name,
        home,
        tie,
        chance.answer(),
        told ? chance.answer() : Answer.UNKNOWN,
        Provenance.UNTOLD);
  }

  private void fears(Person.Builder person) {
    int many = chance.pick(0, 1, 1, 2, 2, 3);
    List<String> kinds = chance.shuffled(KINDS).stream().distinct().limit(many).toList();
    for (String kind : kinds) {
      person.fears(harm(kind));
    }
    person.harmsComplete(chance.isSaid());
  }

  private FearedHarm harm(String kind) {
    String where = chance.oneIn(8) ? chance.pick("PRK", "IRN", "KOR") : to;
    String by =
        chance.word(
            "state-officials",
            "state-officials",
            "state-officials",
            "de-facto-authority",
            "private-persons",
            "family",
            "traffickers");
    boolean official = by.equals("state-officials") || by.equals("de-facto-authority");
    FearedHarm.Builder harm =
        FearedHarm.of(kind, where)
            .by(by)
            .inquired(chance.answer())
            .scope(chance.word("personal", "personal", "class", "class", "general"))
            .weight(chance.word("contributing", "central", "predominant"));
    if (!official) {
      harm.acquiescence(chance.answer()).protection(chance.answer());
    }
    if (chance.isSaid()) {
      harm.risk(
          chance.pick(
              Risk.NONE,
              Risk.REMOTE,
              Risk.REAL,
              Risk.REAL,
              Risk.REAL,
              Risk.REAL,
              Risk.MORE_LIKELY_THAN_NOT,
              Risk.NEAR_CERTAIN));
    }
    if (chance.isSaid()) {
      harm.purposes(
          chance.pick(
              "punishment",
              "punishment",
              "information",
              "intimidation",
              "discrimination",
              "lawful-sanction",
              "none"));
    }
    if (chance.isSaid()) {
      harm.grounds(
          chance.pick(
              new String[][] {
                {"political-opinion"},
                {"religion"},
                {"imputed-political-opinion", "illegal-exit"},
                {"illegal-exit"},
                {"illegal-exit", "women"},
                {"women"},
                {"trafficked-women", "social-group"},
                {"none"}
              }));
    }
    return harm.build();
  }

  private void place(List<Circumstance> told) {
    say(
        told,
        "person.in",
        "territory",
        "territory",
        "territory",
        "territory",
        "border",
        "high-seas",
        "embassy",
        "abroad",
        "own-country");
    say(told, "person.controlled", "yes", "yes", "no");
    if (chance.oneIn(4)) {
      say(told, "person.outside-own-country", "yes", "yes", "no");
    }
    say(told, "person.sex", "female", "female", "male");
  }

  private void leaving(List<Circumstance> told) {
    say(told, "person.left", "without-permission", "without-permission", "with-permission");
    say(told, "crossing.papers", "no", "no", "yes");
    say(told, "exit.treated-as", "disloyalty", "ordinary-offence");
    if (chance.isSaid()) {
      List<String> why =
          chance.shuffled(List.of("hunger", "disaster", "work", "persecution", "family", "crime"));
      why.subList(0, 1 + chance.below(2)).forEach(word -> say(told, "person.left-because", word));
    }
  }

  private void trafficking(List<Circumstance> told) {
    for (String word :
        List.of(
            "victim",
            "at-risk",
            "indicators",
            "screened",
            "state-knew",
            "notorious",
            "protected")) {
      say(told, "trafficking." + word, "yes", "no");
    }
  }

  private void recognition(List<Circumstance> told) {
    if (chance.oneIn(4)) {
      say(told, "recognition.claim", "none", "pending", "finally-refused");
      say(told, "recognition.fair-procedure", "yes", "no");
    }
    if (chance.oneIn(TEN)) {
      say(told, "recognition.by", "unhcr", "state", "another-state", "nobody");
    }
  }

  private void answer(List<Circumstance> told, String key) {
    if (!chance.isSaid()) {
      return;
    }
    Circumstance fact =
        Circumstance.of(key, chance.pick("yes", "yes", "yes", "yes", "yes", "no", "unknown"));
    told.add(
        PROVED.contains(key) && chance.isSaid() ? fact.proved(chance.pick(Proof.values())) : fact);
  }

  private void say(List<Circumstance> told, String key, String... words) {
    if (chance.isSaid()) {
      told.add(Circumstance.of(key, chance.oneIn(30) ? "unknown" : chance.pick(words)));
    }
  }
}
