package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhatIfCommandTest extends CommandTest {
  @Test
  void tellsWhatWouldChangeOneNorm() {
    assertThat(run("whatif", file("woman.yaml"), "cat/3")).isZero();

    assertThat(out.toString())
        .contains("WHAT WOULD CHANGE IT", "China had never joined the Convention against Torture")
        .contains("(participation.CHN.cat=none)");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void tellsWhatWouldChangeAConflictAsJson() {
    assertThat(run("whatif", file("woman.yaml"), "cat/3", "chn-prk-1998/4/2", "--format", "json"))
        .isZero();

    assertThat(out.toString())
        .startsWith("{\n  \"schema\": \"servanda/what-if/1\"")
        .contains("\"participation.PRK.cat=2011-07-15\"")
        .endsWith("}\n");
  }

  @Test
  void startsFromWhatTheOptionsPutInPlaceOfTheFile() {
    assertThat(run("whatif", file("woman.yaml"), "cat/3", "--set", "participation.CHN.cat=none"))
        .isZero();

    assertThat(out.toString()).contains("China had joined the Convention against Torture on");
  }

  @Test
  void refusesANormThatTheScenarioLacks() {
    refused(
        run("whatif", file("woman.yaml"), "cat/33"),
        "this scenario has no norm 'cat/33'",
        "did you mean 'cat/3'?",
        "Its norms are");
  }

  @Test
  void refusesAThirdNorm() {
    refused(run("whatif", file("woman.yaml"), "cat/3", "cat/3", "cat/3"), "whatif --help");
  }

  @Test
  void ranksTheOpenQuestions() {
    assertThat(run("questions", file("woman.yaml"))).isZero();

    assertThat(out.toString()).contains("Settled under every answer:", "norms are open");
  }

  @Test
  void ranksTheOpenQuestionsAsJson() {
    assertThat(run("questions", file("woman.yaml"), "--format", "json")).isZero();

    assertThat(out.toString()).startsWith("{\n  \"schema\": \"servanda/questions/1\"");
  }

  @Test
  void refusesQuestionsAboutAFileThatIsNotThere() {
    refused(run("questions", file("nothing.yaml")), "there is no such file");
  }
}
