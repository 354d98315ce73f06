package org.servanda.internal.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Participation;

/** Says up to which day the data behind an answer are complete, and where they have gaps. */
final class AsOfSentences {
  private AsOfSentences() {}

  static List<String> of(Run run, List<Participation> participation) {
    Map<String, Set<String>> byDay = new TreeMap<>();
    Set<String> notes = new LinkedHashSet<>();
    for (Participation one : participation) {
      if (!one.asOf().isEmpty()) {
        byDay
            .computeIfAbsent(one.asOf(), day -> new TreeSet<>())
            .add(run.law().instrument(one.instrument()).name());
      }
      one.notes().forEach(note -> notes.add(Phrases.sentence(note)));
    }
    List<String> sentences = new ArrayList<>();
    byDay.forEach(
        (day, instruments) ->
            sentences.add(
                "Who is party to what is known up to "
                    + words(day)
                    + (byDay.size() == 1 ? "" : " for " + Phrases.list(instruments))
                    + "."));
    sentences.addAll(notes);
    return sentences;
  }

  private static String words(String day) {
    try {
      return Phrases.day(LocalDate.parse(day));
    } catch (DateTimeParseException onlyYear) {
      return day;
    }
  }
}
