package org.servanda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is done to a file, it is read or its mistakes are told; nothing else is thrown. */
class DamagedFileTest {
  private static final ScenarioReader READER = ScenarioReader.standard();
  private static final int DAMAGES = 40;
  private static final String[] PIECES = {
    "",
    " ",
    "\n",
    "\n  ",
    ":",
    ": ",
    ", ",
    "[",
    "]",
    "{",
    "}",
    "- ",
    "\"",
    "'",
    "none",
    "unknown",
    "yes",
    "2012-02-30",
    "&a ",
    "*a",
    "!!int ",
    "is: ",
    "null",
    "\t",
    "#",
    "|",
    "others: unknown"
  };

  @RepeatedTest(50)
  void isReadOrRefused(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    for (int i = 0; i < DAMAGES; i++) {
      String text = damaged(DesignExampleTest.text(), random);
      String setting = damaged("person.sex", random);
      try {
        READER.readWith("damaged.yaml", text, Map.of(setting, damaged("[female]", random)));
      } catch (InvalidScenarioException told) {
        assertThat(told.diagnostics())
            .isNotEmpty()
            .allMatch(one -> !one.message().isBlank() && one.line() >= 0);
      }
    }
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(damaged.length() + 1);
      int to = Math.min(damaged.length(), from + random.nextInt(6));
      damaged.replace(from, to, PIECES[random.nextInt(PIECES.length)]);
    }
    return damaged.toString();
  }
}
