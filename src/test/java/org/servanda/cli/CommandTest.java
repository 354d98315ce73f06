package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.report.Style;

/** Runs commands in a folder with one scenario, and keeps what they write. */
abstract class CommandTest {
  static final String WOMAN =
      """
      scenario: A woman is held for return
      on: 2012-07-15
      state: CHN
      measure: { kind: handover, to: PRK, under: chn-prk-1998, carried-out: no }
      person: { nationality: [PRK], sex: female, in: territory, left: without-permission }
      fears:
        - { harm: beating-in-interrogation, by: state-officials, for: punishment, in: PRK,
            risk: real, scope: class }
      doctrines: { agreement-reading/chn-prk-1998/4/2: requires }
      expect:
        norms: { cat/3: engaged }
        conflicts:
          - between: [cat/3, chn-prk-1998/4/2]
            type: contradiction
            outcome: both-bind
            applies: [vclt/30/4/b]
      """;

  @TempDir Path folder;
  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("woman.yaml"), WOMAN);
  }

  final int run(String... args) {
    return run(Style.PLAIN, args);
  }

  final int run(Style style, String... args) {
    return Main.execute(new Console(new PrintWriter(out), new PrintWriter(err), style), args);
  }

  final String file(String name) {
    return folder.resolve(name).toString();
  }

  final void refused(int code, String... messages) {
    assertThat(code).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains(messages).doesNotContain("\tat ", "Exception");
  }
}
