package org.servanda.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The message that a broken scenario is expected to give, from the file beside it. */
final class ExpectedMessage {
  private static final String ELLIPSIS = "…";

  private ExpectedMessage() {}

  /**
   * Whether a message is as expected. Where an expected line ends in an ellipsis, the message goes
   * on with words of the law, which may have grown since.
   */
  static boolean matches(List<String> message, List<String> expected) {
    if (message.size() != expected.size()) {
      return false;
    }
    for (int i = 0; i < message.size(); i++) {
      String line = expected.get(i);
      boolean begun =
          line.endsWith(ELLIPSIS)
              && message.get(i).startsWith(line.substring(0, line.length() - ELLIPSIS.length()));
      if (!begun && !message.get(i).equals(line)) {
        return false;
      }
    }
    return true;
  }

  /** Its lines; empty when there is no such file. */
  static List<String> beside(Path scenario) {
    String name = String.valueOf(scenario.getFileName());
    int dot = name.lastIndexOf('.');
    Path beside = scenario.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".expected");
    if (!Files.isRegularFile(beside)) {
      return List.of();
    }
    try {
      return Files.readString(beside, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new BadInput(beside + ": this file can't be read");
    }
  }
}
