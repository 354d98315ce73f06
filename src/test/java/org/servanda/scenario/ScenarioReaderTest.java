package org.servanda.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Nationality.Tie;
import org.servanda.fact.Person;
import org.servanda.fact.Proof;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;
import org.servanda.fact.Scenario;

/** Every key of a scenario reads as the fact it stands for. */
class ScenarioReaderTest {
  private static final ScenarioReader READER = ScenarioReader.standard();
  private static final String HEAD = "scenario: A trial\non: 2012-07-15\nstate: CHN\n";

  private static Scenario read(String rest) {
    return READER.read("trial.yaml", HEAD + rest).scenario();
  }

  private static Person person(String rest) {
    return read(rest).persons().get(0);
  }

  @Test
  void whatIsNotSaidIsUnknown() {
    Scenario scenario = read("person: {}");
    assertThat(scenario.measure()).isNull();
    assertThat(scenario.territory()).isEmpty();
    assertThat(scenario.profile()).isEqualTo("mainstream");
    assertThat(scenario.persons()).containsExactly(Person.named("person").build());
    assertThat(read("measure: unknown\nperson: {}").measure()).isNull();
    assertThat(person("person:\n").nationalitiesComplete()).isFalse();
    assertThat(person("person: { nationality: unknown, fears: unknown, age: unknown }"))
        .isEqualTo(Person.named("person").build());
  }

  @Test
  void measure() {
    String text =
        "territory: HKG\nmeasure: { kind: handover, to: KOR, onward: [PRK], under: chn-prk-1998, "
            + "carried-out: yes, date: 2012-07-01, source: a report, known: 2012-07-02 }\nperson: {}";
    Scenario scenario = read(text);
    assertThat(scenario.territory()).isEqualTo("HKG");
    assertThat(scenario.measure())
        .isEqualTo(
            new Measure(
                "handover",
                "KOR",
                java.util.List.of("PRK"),
                "chn-prk-1998",
                Answer.YES,
                new Provenance(
                    "a report", LocalDate.parse("2012-07-01"), LocalDate.parse("2012-07-02")),
                ""));
    assertThat(read("measure: { kind: expulsion, onward: PRK }\nperson: {}").measure())
        .extracting(Measure::to, Measure::carriedOut)
        .containsExactly("", Answer.UNKNOWN);
  }

  @Test
  void circumstances() {
    Person person =
        person(
            "person: { sex: female, controlled: unknown, left-because: [hunger, work] }\n"
                + "assurances:\n"
                + "  proof: alleged\n"
                + "  source: a note\n"
                + "  given: { is: yes, proof: established, known: 2012-01-01, date: 2011-01-01 }\n"
                + "  monitored: no\n");
    LocalDate known = LocalDate.parse("2012-01-01");
    assertThat(person.circumstances())
        .containsExactly(
            Circumstance.of("assurances.given", "yes")
                .proved(Proof.ESTABLISHED)
                .from(new Provenance("a note", LocalDate.parse("2011-01-01"), known)),
            Circumstance.of("assurances.monitored", "no")
                .proved(Proof.ALLEGED)
                .from(Provenance.of("a note")),
            Circumstance.of("person.controlled", "unknown"),
            Circumstance.of("person.left-because", "hunger"),
            Circumstance.of("person.left-because", "work"),
            Circumstance.of("person.sex", "female"));
  }

  @Test
  void anUnknownEntryOpensAList() {
    assertThat(person("person: { left-because: [work, unknown] }").circumstances())
        .containsExactly(
            Circumstance.of("person.left-because", "unknown"),
            Circumstance.of("person.left-because", "work"));
  }

  @Test
  void severalPersons() {
    Scenario scenario =
        read(
            "person:\n"
                + "  - { name: mina, nationality: [PRK], trafficking: { state-knew: yes } }\n"
                + "  - { name: jun, nationality: [CHN], fears: [] }\n"
                + "trafficking: { victim: yes }\n");
    assertThat(scenario.persons()).extracting(Person::id).containsExactly("mina", "jun");
    assertThat(scenario.persons().get(0).circumstances())
        .extracting(Circumstance::key)
        .containsExactly("trafficking.state-knew", "trafficking.victim");
    assertThat(scenario.persons().get(1).circumstances())
        .extracting(Circumstance::key)
        .containsExactly("trafficking.victim");
    assertThat(scenario.persons()).extracting(Person::harmsComplete).containsExactly(false, true);
    assertThat(scenario.circumstances()).isEmpty();
  }

  @Test
  void nationalities() {
    Person two =
        person("person: { nationality: [PRK, { state: KOR, available: no, source: law }] }");
    assertThat(two.nationalities())
        .containsExactly(
            tie("PRK", Tie.HELD),
            new Nationality(
                "person", "KOR", Tie.HELD, Answer.NO, Answer.UNKNOWN, Provenance.of("law")));
    assertThat(two.nationalitiesComplete()).isTrue();
    Person open = person("person: { nationality: { is: PRK, others: unknown } }");
    assertThat(open.nationalities()).containsExactly(tie("PRK", Tie.HELD));
    assertThat(open.nationalitiesComplete()).isFalse();
    assertThat(person("person: { nationality: [PRK, { others: unknown }] }")).isEqualTo(open);
    Person other =
        person("person: { nationality: [PRK], other-nationality: { state: KOR, available: no } }");
    assertThat(other.nationalities().get(1))
        .isEqualTo(
            new Nationality(
                "person", "KOR", Tie.ASCRIBED, Answer.NO, Answer.UNKNOWN, Provenance.UNTOLD));
    Person stateless = person("person: { nationality: none, habitual-residence: JOR }");
    assertThat(stateless.nationalities()).containsExactly(tie("JOR", Tie.HABITUAL_RESIDENCE));
    assertThat(stateless.nationalitiesComplete()).isTrue();
    assertThat(person("nationality: [PRK]\nperson: {}").nationalities()).hasSize(1);
  }

  private static Nationality tie(String state, Tie tie) {
    return new Nationality("person", state, tie, Answer.UNKNOWN, Answer.UNKNOWN, Provenance.UNTOLD);
  }

  @Test
  void fears() {
    Person person =
        person(
            "person: {}\n"
                + "fears:\n"
                + "  - { harm: labour-camp, by: private-persons, in: PRK, risk: more-likely-than-not,"
                + " inquired: yes, scope: personal, for: [punishment, information],"
                + " because-of: imputed-political-opinion, weight: central, acquiescence: no,"
                + " protection: unknown, source: a report, known: 2010-01-01, date: 2009-01-01 }\n"
                + "  - { harm: torture-as-found, in: PRK, as-found-by: a court, source: a file }\n"
                + "  - { others: unknown }\n");
    LocalDate known = LocalDate.parse("2010-01-01");
    assertThat(person.harms())
        .containsExactly(
            FearedHarm.of("labour-camp", "PRK")
                .by("private-persons")
                .risk(Risk.MORE_LIKELY_THAN_NOT)
                .inquired(Answer.YES)
                .scope("personal")
                .purposes("punishment", "information")
                .grounds("imputed-political-opinion")
                .weight("central")
                .acquiescence(Answer.NO)
                .from(new Provenance("a report", LocalDate.parse("2009-01-01"), known))
                .build(),
            FearedHarm.of("torture-as-found", "PRK")
                .stated("torture")
                .from(Provenance.of("a court; a file"))
                .build());
    assertThat(person.harmsComplete()).isFalse();
    assertThat(person("person: {}\nfears: []").harmsComplete()).isTrue();
    assertThat(person("person: {}").harmsComplete()).isFalse();
  }

  @Test
  void participationAndStatesAndPositions() {
    Scenario scenario =
        read(
            "person: {}\n"
                + "states: { XAA: Ruritania }\n"
                + "participation:\n"
                + "  XAA: { vclt: none, cat: [{ act: signature, date: 1990 },"
                + " { act: ratification, date: 1991-02-03, effective: 1991-03-05 }] }\n"
                + "  CHN: { cat: [{ act: declaration-art22, date: 2000-01-01, territory: HKG,"
                + " note: a note }] }\n"
                + "  PRK: { cat: 2000-01-01 }\n"
                + "profile: unhcr\n"
                + "doctrines: { cat-non-state: inability-too }\n");
    assertThat(scenario.acts())
        .extracting(act -> String.join(" ", act.state(), act.instrument(), act.act(), act.date()))
        .containsExactly(
            "CHN cat declaration-art22 2000-01-01",
            "PRK cat accession 2000-01-01",
            "XAA cat signature 1990",
            "XAA cat ratification 1991-02-03",
            "XAA vclt none ");
    assertThat(scenario.acts().get(0).territory()).isEqualTo("HKG");
    assertThat(scenario.acts().get(0).note()).isEqualTo("a note");
    assertThat(scenario.acts().get(3).effective()).isEqualTo("1991-03-05");
    assertThat(scenario.acts()).extracting(act -> act.sources()).containsOnly("scenario");
    assertThat(scenario.stateNames()).containsEntry("XAA", "Ruritania");
    assertThat(scenario.profile()).isEqualTo("unhcr");
    assertThat(scenario.positions()).containsEntry("cat-non-state", "inability-too");
  }

  @Test
  void files(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("trial.yaml");
    Files.writeString(file, HEAD + "person: {}\n");
    assertThat(READER.read(file).scenario().title()).isEqualTo("A trial");
    Files.write(file, new byte[] {'s', ':', ' ', (byte) 0xff});
    assertThatThrownBy(() -> READER.read(file))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageEndingWith("trial.yaml: this file isn't text in UTF-8");
    assertThatThrownBy(() -> READER.read(folder.resolve("none.yaml")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void diagnosticsComeInTheOrderOfLines() {
    assertThatThrownBy(() -> read("person: { age: x, sx: female }\nprofil: unhcr\n"))
        .isInstanceOfSatisfying(
            InvalidScenarioException.class,
            wrong ->
                assertThat(wrong.diagnostics())
                    .extracting(Diagnostic::line, Diagnostic::column)
                    .containsExactly(
                        org.assertj.core.api.Assertions.tuple(4, 16),
                        org.assertj.core.api.Assertions.tuple(4, 19),
                        org.assertj.core.api.Assertions.tuple(5, 1)));
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertThatThrownBy(() -> READER.read("deep.yaml", "[".repeat(100_000)))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessage("deep.yaml:1:51: lists and groups are nested too deeply here");
  }
}
