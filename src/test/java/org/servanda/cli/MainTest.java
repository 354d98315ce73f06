package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.report.Style;

class MainTest extends CommandTest {
  @Test
  void assessesAFile() {
    assertThat(run("assess", file("woman.yaml"))).isZero();

    assertThat(out.toString())
        .contains(
            "THE ANSWER", "international law forbids", "not legal advice", "profile mainstream")
        .doesNotContain("\u001B", "WHAT CHANGES", "WHOLE TREE");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void sweepsOverAllCombinations() {
    assertThat(run("sweep", file("woman.yaml"))).isZero();
    assertThat(out.toString()).contains("WHAT EVERY COMBINATION OF POSITIONS GIVES");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void tellsWhatChangesWhen() {
    assertThat(run("when", file("woman.yaml"), "1981-01-01..1983-01-01")).isZero();
    assertThat(out.toString()).contains("24 September 1982");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1983-01-01..1981-01-01, ends before it begins",
    "15.7.2012,              is no day",
    "1981-01-01..,           is no day"
  })
  void refusesDaysThatAreNone(String days, String says) {
    assertThat(run("when", file("woman.yaml"), days)).isEqualTo(Main.BAD_INPUT);
    assertThat(err.toString()).contains(says);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void colours() {
    assertThat(run(new AnsiStyle(), "assess", file("woman.yaml"))).isZero();

    assertThat(out.toString()).contains("\u001B[33m[unofficial text]\u001B[0m");
  }

  @ParameterizedTest
  @CsvSource({
    "true,  '',  xterm, true",
    "false, '',  xterm, false",
    "true,  1,   xterm, false",
    "true,  '',  dumb,  false"
  })
  void coloursOnlyOnATerminalThatWantsThem(
      boolean terminal, String noColor, String term, boolean coloured) {
    Style style = Console.style(terminal, Map.of("NO_COLOR", noColor, "TERM", term));

    assertThat(style != Style.PLAIN).isEqualTo(coloured);
  }

  @Test
  void writesJson() {
    assertThat(run("assess", file("woman.yaml"), "--format", "json", "--on", "2012-07-16"))
        .isZero();

    assertThat(out.toString())
        .startsWith("{\n  \"schema\": \"servanda/assessment/1\"")
        .endsWith("}\n");
  }

  @Test
  void keepsItBrief() {
    assertThat(run("assess", file("woman.yaml"))).isZero();

    assertThat(out.toString())
        .contains("THE ANSWER", "WHAT REMAINS", "profile")
        .doesNotContain("THE ISSUES");
  }

  @Test
  void tellsWhatAnotherBenchCanApply() {
    assertThat(run("assess", file("woman.yaml"), "--viewpoint", "cat-committee")).isZero();

    assertThat(out.toString())
        .contains("WHAT CHANGES", "binds or may bind as before", "viewpoint cat-committee");
  }

  @Test
  void addsTheTree() {
    assertThat(run("assess", file("woman.yaml"), "--tree")).isZero();

    assertThat(out.toString()).contains("THE WHOLE TREE OF REASONS", "(see above)");
  }

  @Test
  void tellsWhatASettingChanges() {
    int code =
        run("assess", file("woman.yaml"), "--set", "fears.beating-in-interrogation.risk=unknown");

    assertThat(code).isZero();
    assertThat(out.toString())
        .contains(
            "WHAT CHANGES",
            "The ban on return to torture (cat/3): before binding (it forbids), now open")
        .contains("It turns on this: there are substantial grounds")
        .contains("Before: established; now: open.");
  }

  @Test
  void tellsWhatADoctrineChanges() {
    int code =
        run(
            "assess",
            file("woman.yaml"),
            "--doctrine",
            "agreement-reading/chn-prk-1998/4/2=discretionary");

    assertThat(code).isZero();
    assertThat(out.toString()).contains("before both bind", "now both can be kept");
  }

  @Test
  void tellsWhenNothingChanges() {
    assertThat(run("assess", file("woman.yaml"), "--set", "person.outside-own-country=yes"))
        .isZero();

    assertThat(out.toString()).contains("Nothing: every norm binds as before");
  }

  @Test
  void tellsWhy() {
    assertThat(run("why", file("woman.yaml"), "cat/3")).isZero();

    assertThat(out.toString())
        .contains("Issue", "Rule", "Application", "Conclusion", "Its conflicts");
  }

  @Test
  void tellsWhyNot() {
    assertThat(
            run(
                "why",
                file("woman.yaml"),
                "cat/3",
                "--set",
                "person.in=abroad",
                "--set",
                "person.controlled=no"))
        .isZero();

    assertThat(out.toString())
        .contains("refuted", "doesn't bind")
        .contains("because the person is");
  }

  @Test
  void helps() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("assess", "why", "test", "Exit codes", "NO_COLOR");
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("servanda ").contains("law ");
  }

  @Test
  void checksExpectations() {
    assertThat(run("test", folder.toString())).isZero();
    assertThat(out.toString()).contains("ok    ", "woman.yaml", "1 scenario, 0 failed");
  }

  @Test
  void countsWhereABodyHeldOtherwise() throws IOException {
    String differs =
        "  differs:\n    - { norm: cat/3, held: not-engaged, ours: engaged, because: so held }\n";
    Files.writeString(folder.resolve("other.yaml"), WOMAN + differs);

    assertThat(run("test", folder.toString())).isZero();
    assertThat(out.toString()).contains("2 scenarios, 0 failed, 1 difference from what was held");
  }

  @Test
  void failsOnADisappointedExpectation() throws IOException {
    Files.writeString(
        folder.resolve("other.yaml"), WOMAN.replace("outcome: both-bind", "outcome: void"));

    assertThat(run("test", folder.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "FAIL  ", "other.yaml:13", "the outcome was expected to be void, but it is both-bind")
        .contains("2 scenarios, 1 failed");
  }

  @Test
  void failsWhereThereIsNoScenario() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(run("test", empty.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("no scenario found");
  }

  @Test
  void checksTheMessageOfABrokenFile() throws IOException {
    Files.writeString(folder.resolve("bad.yaml"), WOMAN.replace("handover", "handovr"));
    run("assess", file("bad.yaml"));
    Files.writeString(folder.resolve("bad.expected"), err.toString());

    assertThat(run("test", file("bad.yaml"))).isZero();

    Files.writeString(folder.resolve("bad.expected"), "another message");
    assertThat(run("test", file("bad.yaml"))).isEqualTo(1);

    Files.writeString(folder.resolve("woman.expected"), "a message");
    assertThat(run("test", file("woman.yaml"))).isEqualTo(1);
    assertThat(out.toString()).contains("was expected to be refused");
  }

  @Test
  void tellsTheStatusOfAStateOnADay() {
    assertThat(run("status", "CHN", "--on", "2012-07-15")).isZero();

    assertThat(out.toString())
        .contains("China, on 2012-07-15", "The Convention against Torture", "art. 27(2)")
        .contains("Data complete up to")
        .contains("An agreement between China and the Democratic People's Republic of Korea");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void tellsWhatHappenedWhen() {
    assertThat(run("status", "china")).isZero();

    assertThat(out.toString()).contains("1988-10-04", "1988-11-03");
  }
}
