package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ForumsCommandTest extends CommandTest {
  @Test
  void tellsWhereThePersonCanComplain() {
    assertThat(run("forums", file("woman.yaml"))).isZero();

    assertThat(out.toString())
        .contains("A woman is held for return", "Doors against China on 15 July 2012.")
        .contains("All 12 are closed.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void judgesAsOfAnotherDayAndForAnotherState() throws IOException {
    Files.writeString(folder.resolve("woman.yaml"), WOMAN.replace(", under: chn-prk-1998", ""));

    assertThat(run("forums", file("woman.yaml"), "--on", "2026-01-02", "--set", "state=SWE"))
        .isZero();
    assertThat(out.toString())
        .contains("Doors against Sweden on 2 January 2026.")
        .contains("open     The Committee against Torture");
  }

  @Test
  void writesJson() {
    assertThat(run("forums", file("woman.yaml"), "--format", "json")).isZero();

    assertThat(out.toString()).startsWith("{\n  \"schema\": \"servanda/forums/1\"").endsWith("}\n");
  }

  @Test
  void refusesWhatItCannotRead() {
    refused(run("forums", file("nothing.yaml")), "there is no such file");
  }
}
