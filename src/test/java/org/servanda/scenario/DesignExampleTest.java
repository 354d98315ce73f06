package org.servanda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.servanda.fact.Answer;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Person;
import org.servanda.fact.Proof;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;
import org.servanda.fact.Scenario;
import org.servanda.scenario.Expectations.ConflictExpected;
import org.servanda.scenario.Expectations.PairExpected;
import org.servanda.scenario.Expectations.Phrase;
import org.servanda.scenario.Expectations.Target;

/** The example that the design shows reads as the design says. */
class DesignExampleTest {
  private static final ScenarioReader READER = ScenarioReader.standard();

  private final ScenarioFile file = READER.read("design.yaml", text());

  static String text() {
    try (InputStream in =
        Objects.requireNonNull(DesignExampleTest.class.getResourceAsStream("design.yaml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void scenario() {
    Provenance report = new Provenance("CAT/C/CHN/CO/4", null, LocalDate.parse("2008-12-12"));
    Person woman =
        Person.named("person")
            .tie(
                new Nationality(
                    "person",
                    "PRK",
                    Nationality.Tie.HELD,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Provenance.UNTOLD))
            .nationalitiesComplete(true)
            .say("person.age", "27")
            .say("person.in", "territory")
            .say("person.left", "without-permission")
            .say("person.sex", "female")
            .say(Circumstance.of("trafficking.for", "forced-marriage").proved(Proof.ESTABLISHED))
            .say(Circumstance.of("trafficking.state-knew", "yes").proved(Proof.ESTABLISHED))
            .say(Circumstance.of("trafficking.victim", "yes").proved(Proof.ESTABLISHED))
            .fears(
                FearedHarm.of("beating-in-interrogation", "PRK")
                    .by("state-officials")
                    .risk(Risk.REAL)
                    .scope("class")
                    .from(report)
                    .build())
            .build();
    Scenario expected =
        Scenario.builder("A woman sold into marriage in Yanbian is held for return")
            .on("2012-07-15")
            .state("CHN")
            .measure(Measure.of("handover", "PRK").under("chn-prk-1998"))
            .person(woman)
            .position("agreement-reading/chn-prk-1998/4/2", "requires")
            .build();
    assertThat(file.scenario()).isEqualTo(expected);
    assertThat(file.file()).isEqualTo("design.yaml");
  }

  @Test
  void expectations() {
    Expectations expected = file.expectations();
    assertThat(expected.norms())
        .extracting(norm -> norm.norm() + " " + norm.status() + " " + norm.at())
        .containsExactly(
            "cat/3 engaged design.yaml:12:12", "chn-prk-1998/4/2 engaged design.yaml:12:28");
    assertThat(expected.conflicts())
        .containsExactly(
            new ConflictExpected(
                new PairExpected(
                    new Target("cat/3", "", ""),
                    new Target("chn-prk-1998/4/2", "", ""),
                    "design.yaml:14:16"),
                "contradiction",
                "",
                "both-bind",
                "",
                "",
                List.of(
                    new Phrase("peremptory-non-refoulement", "design.yaml:17:22"),
                    new Phrase("agreement-reading/chn-prk-1998/4/2", "design.yaml:17:50")),
                List.of(new Phrase("vclt/30/4/b", "design.yaml:18:17")),
                List.of(
                    new Phrase("vclt/30/3", "design.yaml:19:24"),
                    new Phrase("vclt/41", "design.yaml:19:35"),
                    new Phrase("unc/103", "design.yaml:19:44")),
                null,
                null));
    assertThat(expected.exhaustive()).isEmpty();
  }

  @Test
  void settings() {
    Scenario changed =
        READER
            .readWith(
                "design.yaml",
                text(),
                Map.of(
                    "person.sex", "male",
                    "trafficking.victim", "no",
                    "trafficking.for", "none",
                    "fears.beating-in-interrogation.risk", "remote"))
            .scenario();
    assertThat(changed.persons().get(0).circumstances())
        .extracting(fact -> fact.key() + "=" + fact.value())
        .contains("person.sex=male", "trafficking.victim=no", "trafficking.for=none");
    assertThat(changed.persons().get(0).harms().get(0).risk()).isEqualTo(Risk.REMOTE);
  }
}
