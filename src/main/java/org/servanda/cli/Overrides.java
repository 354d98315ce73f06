package org.servanda.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that replace what a file says. */
final class Overrides {
  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Take the positions of this profile, for example mainstream or strict-text.")
  private @Nullable String profile;

  @Option(
      names = "--viewpoint",
      paramLabel = "NAME",
      description =
          "Say what this bench can apply of the law that binds, for example cat-committee or"
              + " dualist-court.")
  private @Nullable String viewpoint;

  @Option(
      names = "--doctrine",
      paramLabel = "KEY=POSITION",
      description = "Take this position in one dispute; may be given several times.")
  private Map<String, String> doctrines = new LinkedHashMap<>();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Replace what the file says, for example --set person.age=16.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(names = "--on", paramLabel = "DATE", description = "Judge as of another day.")
  private @Nullable String day;

  /** What replaces what the file says, by dotted key. */
  Map<String, String> settings() {
    Map<String, String> all = new LinkedHashMap<>();
    if (profile != null) {
      all.put("profile", profile);
    }
    if (viewpoint != null) {
      all.put("viewpoint", viewpoint);
    }
    if (day != null) {
      all.put("on", day);
    }
    doctrines.forEach((key, position) -> all.put("doctrines." + key, position));
    all.putAll(settings);
    return all;
  }

  /** A message about a setting, with the option that the user gave. */
  String asGiven(String message) {
    String text = message;
    for (String key : doctrines.keySet()) {
      text = text.replace("--set doctrines." + key, "--doctrine " + key);
    }
    if (profile != null) {
      text = text.replace("--set profile:", "--profile:");
    }
    if (viewpoint != null) {
      text = text.replace("--set viewpoint:", "--viewpoint:");
    }
    return day == null ? text : text.replace("--set on:", "--on:");
  }
}
