package org.servanda.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.internal.law.Problem;
import org.servanda.internal.yaml.Place;

/** What one reading of a file has noted: where each fact stands, and what is wrong. */
final class Notes {
  private final Place start;
  private final Map<String, Place> places = new HashMap<>();
  private final Set<Diagnostic> diagnostics = new HashSet<>();
  private final Set<Place> faulty = new HashSet<>();

  Notes(Place start) {
    this.start = start;
  }

  /** Notes where a fact stands; the first place is kept. */
  void at(String path, Place place) {
    places.putIfAbsent(path, place);
  }

  /** Where a fact stands, or the nearest thing around it. */
  Place where(String path) {
    String rest = path;
    while (true) {
      Place place = places.get(rest);
      if (place != null) {
        return place;
      }
      int end = rest.contains("=") ? rest.lastIndexOf('=') : rest.lastIndexOf('.');
      if (end < 0) {
        return start;
      }
      rest = rest.substring(0, end);
    }
  }

  /** Notes something wrong at a place. */
  void problem(Place at, String message) {
    faulty.add(at);
    diagnostics.add(new Diagnostic(at.file(), at.line(), at.column(), message));
  }

  /** Notes what a check found, unless the place is known to be wrong already. */
  void problems(List<Problem> found) {
    Set<Place> before = Set.copyOf(faulty);
    for (Problem problem : found) {
      Place at = where(problem.path());
      if (!before.contains(at)) {
        String other =
            problem.other().isEmpty() ? "" : "; see " + words(where(problem.other()), at);
        problem(at, problem.message() + other);
      }
    }
  }

  /** A place as a message about another place names it. */
  static String words(Place place) {
    return place.line() == 0 ? place.file() : "line " + place.line();
  }

  private static String words(Place place, Place from) {
    boolean near = place.line() != 0 && place.line() == from.line();
    return near ? "column " + place.column() : words(place);
  }

  /** Everything wrong, in the order of lines; what stands in no line comes last. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(
        Comparator.comparing((Diagnostic one) -> one.line() == 0)
            .thenComparing(Diagnostic::line)
            .thenComparing(Diagnostic::column)
            .thenComparing(Diagnostic::file)
            .thenComparing(Diagnostic::message));
    return List.copyOf(sorted);
  }
}
