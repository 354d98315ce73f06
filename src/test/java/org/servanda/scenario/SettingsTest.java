package org.servanda.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Incorporation;
import org.servanda.fact.Person;
import org.servanda.fact.Proof;
import org.servanda.fact.Risk;
import org.servanda.fact.Scenario;

/** Settings say the same as lines of the file, and are checked in the same way. */
class SettingsTest {
  private static final ScenarioReader READER = ScenarioReader.standard();
  private static final String TEXT =
      """
      scenario: A trial
      on: 2012-07-15
      state: CHN
      measure: { kind: handover, to: PRK }
      person: { nationality: [PRK], sex: female, trafficking: { victim: yes } }
      assurances: { given: no }
      fears:
        - { harm: labour-camp, in: PRK, risk: real }
        - { harm: hunger, in: PRK }
        - { harm: hunger, in: KOR }
      """;
  private static final String TWO =
      """
      scenario: A trial
      on: 2012-07-15
      state: CHN
      person:
        - { name: mina, sex: female }
        - { name: jun, sex: male }
      """;

  private static Scenario with(String... settings) {
    return in(TEXT, settings);
  }

  private static Scenario in(String text, String... settings) {
    Map<String, String> map = new java.util.HashMap<>();
    for (int i = 0; i < settings.length; i += 2) {
      map.put(settings[i], settings[i + 1]);
    }
    return READER.readWith("trial.yaml", text, map).scenario();
  }

  private static String value(Person person, String key) {
    return person.circumstances().stream()
        .filter(fact -> fact.key().equals(key))
        .map(Circumstance::value)
        .findFirst()
        .orElse("");
  }

  private static void fails(String text, String key, String value, String message) {
    assertThatThrownBy(() -> in(text, key, value))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageStartingWith("--set " + key + ": " + message);
  }

  @Test
  void single() {
    Scenario changed =
        with(
            "on", "1990-01-01",
            "profile", "unhcr",
            "viewpoint", "dualist-court",
            "incorporated", "[cat/3, unknown]",
            "measure.to", "KOR",
            "measure.onward", "[PRK]",
            "doctrines.agreement-reading/chn-prk-1998/4/2", "requires",
            "participation.PRK.cat", "2000-01-01",
            "participation.CHN.cat", "none",
            "assurances.given", "yes");
    assertThat(changed.on()).isEqualTo("1990-01-01");
    assertThat(changed.profile()).isEqualTo("unhcr");
    assertThat(changed.viewpoint()).isEqualTo("dualist-court");
    assertThat(changed.incorporated()).isEqualTo(new Incorporation(List.of("cat/3"), false));
    assertThat(changed.measure()).extracting(measure -> measure.to()).isEqualTo("KOR");
    assertThat(changed.positions()).containsEntry("agreement-reading/chn-prk-1998/4/2", "requires");
    assertThat(changed.acts())
        .extracting(act -> act.state() + " " + act.act())
        .containsExactly("CHN none", "PRK accession");
    assertThat(value(changed.persons().get(0), "assurances.given")).isEqualTo("yes");
  }

  @Test
  void theOnePersonIsMeantWhereverTheFileSpeaksOfHer() {
    Person inside = with("trafficking.victim", "no").persons().get(0);
    assertThat(value(inside, "trafficking.victim")).isEqualTo("no");
    assertThat(with("person.trafficking.victim", "no").persons()).containsExactly(inside);
    assertThat(with("person.person.trafficking.victim", "no").persons()).containsExactly(inside);
    Person beside = with("person.fears.labour-camp.risk", "remote").persons().get(0);
    assertThat(beside.harms().get(0).risk()).isEqualTo(Risk.REMOTE);
    assertThat(with("fears.labour-camp.risk", "remote").persons()).containsExactly(beside);
  }

  @Test
  void anOriginMayBeAddedToAValue() {
    Person person =
        with("person.sex.proof", "alleged", "nationality.others", "unknown").persons().get(0);
    assertThat(person.circumstances())
        .contains(Circumstance.of("person.sex", "female").proved(Proof.ALLEGED));
    assertThat(person.nationalities()).hasSize(1);
    assertThat(person.nationalitiesComplete()).isFalse();
  }

  @Test
  void oneOfSeveral() {
    assertThat(
            with("fears.hunger@KOR.risk", "none", "fears.2.risk", "real").persons().get(0).harms())
        .extracting(FearedHarm::risk)
        .containsExactly(Risk.REAL, Risk.REAL, Risk.NONE);
    Scenario changed = in(TWO, "person.jun.sex", "female", "trafficking.victim", "yes");
    assertThat(changed.persons())
        .extracting(person -> value(person, "person.sex") + value(person, "trafficking.victim"))
        .containsExactly("femaleyes", "femaleyes");
  }

  @Test
  void mistakes() {
    fails(
        TEXT,
        "person.sx",
        "female",
        "unknown key 'person.sx'; did you mean 'person.sex'? Keys of person are: ");
    fails(TEXT, "person.sex", "woman", "unknown value 'woman' of person.sex. ");
    fails(TEXT, "on", "2012-02-30", "there is no day 2012-02-30 in the calendar");
    fails(TEXT, "foo", "1", "unknown key 'foo'. Keys are: ");
    fails(TEXT, "person..sex", "female", "a key is words with dots between them");
    fails(TEXT, "measure.to", "CHN", "CHN can't send a person to itself; see line 3");
    fails(
        TEXT,
        "fears.hunger.risk",
        "real",
        "'hunger' stands there more than once; add its State, as in hunger@PRK, or count from one");
    fails(
        TEXT,
        "fears.labor-camp.risk",
        "real",
        "there is no 'labor-camp' in the list at line 8; did you mean 'labour-camp'? It has: ");
    fails(TEXT, "state.name", "x", "there is no 'name' in 'CHN', which stands at line 3");
    fails(TEXT, "person.nationality", "[PRK", "this is not YAML: ");
    fails(TWO, "person.sex", "male", "there is no 'sex' in the list at line 5. It has: mina, jun");
  }

  @Test
  void mistakesOfTheFileComeFirst() {
    assertThatThrownBy(() -> in(TEXT.replace("female", "femal"), "on", "soon", "profile", "x"))
        .isInstanceOfSatisfying(
            InvalidScenarioException.class,
            wrong ->
                assertThat(wrong.diagnostics())
                    .extracting(Diagnostic::file)
                    .containsExactly("trial.yaml", "--set on", "--set profile"));
  }
}
