package org.servanda.cli;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import org.servanda.internal.law.HistoryEntry;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Law;
import org.servanda.norm.Participation;

/** Writes what is known of a State's participation, wrapped at 100 columns. */
final class StatusLines {
  private static final int WIDTH = 100;
  private static final Pattern QUALIFICATION =
      Pattern.compile("^(declaration|reservation)-art(\\w+)");

  private final Console console;

  StatusLines(Console console) {
    this.console = console;
  }

  void heading(String text) {
    console.out().println(console.style().heading(capital(text)));
  }

  void text(int indent, String text) {
    String margin = " ".repeat(indent);
    String wrapped = WordUtils.wrap(text, WIDTH - indent, "\n" + margin, false);
    console.out().println(margin + wrapped);
  }

  /** What holds on a day. */
  void status(Participation found, Map<String, String> sources) {
    text(2, capital(found.says()) + "." + badges(found.badges()));
    found.declarations().stream()
        .filter(act -> found.notes().stream().noneMatch(note -> note.startsWith(act + ":")))
        .forEach(act -> text(2, "Qualified by " + qualification(act) + "."));
    found.notes().forEach(note -> text(2, "Note: " + qualification(note)));
    if (!found.sources().isEmpty()) {
      List<String> named =
          Splitter.on('+')
              .splitToStream(found.sources())
              .map(key -> sources.getOrDefault(key, key))
              .toList();
      text(2, "Source: " + String.join("; ", named) + ".");
    }
    text(2, reach(found.asOf()));
    console.out().println();
  }

  /** What happened when. */
  void history(List<HistoryEntry> history, @Nullable LocalDate completeAsOf) {
    if (history.isEmpty()) {
      text(2, "The data have no act of this State.");
    }
    for (HistoryEntry entry : history) {
      String note = entry.note().isEmpty() ? "" : " (" + entry.note() + ")";
      text(2, entry.date() + "  " + entry.what() + note);
    }
    text(2, reach(completeAsOf == null ? "" : completeAsOf.toString()));
    console.out().println();
  }

  /** An agreement of which the State is a party. */
  void agreement(Instrument agreement, Law law) {
    heading(agreement.name());
    List<String> parties = agreement.parties().stream().map(law.vocabulary()::stateName).toList();
    text(2, "An agreement between " + String.join(" and ", parties) + ".");
    text(2, "Text: " + agreement.publicity().replace('-', ' ') + "." + badges(agreement.badges()));
    for (String note :
        List.of(agreement.adoptedNote(), agreement.inForceNote(), agreement.endedNote())) {
      if (!note.isEmpty()) {
        text(2, "Note: " + note);
      }
    }
    console.out().println();
  }

  private static String reach(String day) {
    return day.isEmpty()
        ? "It isn't known up to which day the data are complete."
        : "Data complete up to " + day + ".";
  }

  /** A word like {@code reservation-art30} as "reservation on art. 30". */
  private static String qualification(String text) {
    return QUALIFICATION.matcher(text).replaceFirst("$1 on art. $2");
  }

  private String badges(List<String> badges) {
    StringBuilder text = new StringBuilder();
    for (String badge : badges) {
      text.append(' ').append(console.style().badge("[" + badge.replace('-', ' ') + "]"));
    }
    return text.toString();
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
