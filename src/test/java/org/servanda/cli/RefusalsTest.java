package org.servanda.cli;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What can't be used is refused: exit code 2, a message, and nothing on standard output. */
class RefusalsTest extends CommandTest {
  @Test
  void refusesANormThatIsNotInPlay() {
    refused(run("why", file("woman.yaml"), "cat/33"), "no norm 'cat/33'", "did you mean 'cat/3'?");
  }

  @Test
  void refusesAMissingFile() {
    refused(
        run("assess", file("women.yaml")), "there is no such file", "did you mean", "woman.yaml");
  }

  @Test
  void refusesAFolder() {
    refused(run("assess", folder.toString()), "this is a folder");
  }

  @Test
  void refusesABrokenFile() throws IOException {
    Files.writeString(folder.resolve("broken.yaml"), WOMAN.replace("handover", "handovr"));

    refused(
        run("assess", file("broken.yaml")),
        "broken.yaml:4:18",
        "unknown measure 'handovr'; did you mean 'handover'?");
  }

  @Test
  void refusesAnUnknownState() {
    refused(
        run("assess", file("woman.yaml"), "--set", "state=CHM"), "--set state", "unknown State");
  }

  @Test
  void refusesAnUnknownDoctrine() {
    refused(run("assess", file("woman.yaml"), "--doctrine", "assurance=x"), "--doctrine assurance");
  }

  @Test
  void refusesAnUnknownPosition() {
    refused(
        run("assess", file("woman.yaml"), "--doctrine", "assurances=face-valu"),
        "--doctrine assurances",
        "did you mean 'face-value'?");
  }

  @Test
  void refusesAnUnknownProfile() {
    refused(
        run("assess", file("woman.yaml"), "--profile", "mainstraem"),
        "--profile",
        "did you mean 'mainstream'?");
  }

  @Test
  void refusesAnUnknownViewpoint() {
    refused(
        run("assess", file("woman.yaml"), "--viewpoint", "cat-comittee"),
        "--viewpoint: unknown",
        "did you mean 'cat-committee'?");
  }

  @Test
  void refusesAnImpossibleDay() {
    refused(run("assess", file("woman.yaml"), "--on", "2012-02-30"), "--on");
  }

  @Test
  void refusesAnUnknownFormat() {
    refused(run("assess", file("woman.yaml"), "--format", "xml"), "--format", "TEXT, JSON");
  }

  @Test
  void refusesAnUnknownOption() {
    refused(run("assess", file("woman.yaml"), "--tre"), "--tre", "Did you mean: --tree");
  }

  @Test
  void refusesAnUnknownCommand() {
    refused(run("asses"), "asses", "Did you mean", "assess", "--help");
  }

  @Test
  void refusesNoCommand() {
    refused(run(), "a command is missing", "--help");
  }

  @Test
  void refusesACommandWithoutAFile() {
    refused(run("assess"), "FILE");
  }

  @Test
  void refusesAStateThatThereIsNot() {
    refused(run("status", "Chima"), "unknown State 'Chima'", "did you mean 'china'?");
  }

  @Test
  void refusesADayThatThereIsNot() {
    refused(run("status", "CHN", "--on", "15.7.2012"), "'15.7.2012' is no day");
  }
}
