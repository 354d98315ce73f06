package org.servanda.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.CitedAuthority;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;
import org.servanda.norm.Owed;

/** Says the norms of one assessment in words. */
final class NormWords {
  private final Assessment assessment;

  NormWords(Assessment assessment) {
    this.assessment = assessment;
  }

  String state() {
    return assessment.names().state(assessment.scenario().state());
  }

  String title(Norm norm) {
    return norm.application().terms().title();
  }

  /** The title, with person and destination where there are several. */
  String heading(Norm norm) {
    List<String> about = new ArrayList<>();
    if (assessment.scenario().persons().size() > 1) {
      about.add(norm.person());
    }
    if (assessment.norms(norm.provision()).stream().map(Norm::place).distinct().count() > 1) {
      about.add(assessment.names().state(norm.place()));
    }
    return Phrases.capital(title(norm))
        + (about.isEmpty() ? "" : " (" + String.join(", ", about) + ")");
  }

  /** "sending the person to Freedonia". */
  String conduct(Norm norm) {
    String says = assessment.names().conduct(norm.conduct());
    if (says.endsWith(" there") && !norm.place().isEmpty()) {
      says =
          says.substring(0, says.length() - "there".length())
              + "to "
              + assessment.names().state(norm.place());
    }
    return assessment.scenario().persons().size() > 1
        ? says.replace("the person", norm.person())
        : says;
  }

  /** "forbids China from sending the person to Freedonia". */
  String does(Norm norm) {
    return switch (norm.modality()) {
      case FORBIDS -> "forbids " + state() + " from " + conduct(norm);
      case REQUIRES -> "requires of " + state() + ": " + conduct(norm);
      case PERMITS -> "permits " + state() + " this: " + conduct(norm);
    };
  }

  /** The sources through which a norm binds. */
  String sources(Norm norm) {
    List<String> through = norm.application().boundBy();
    List<String> ids = through.isEmpty() ? List.of(norm.instrument()) : through;
    return Phrases.list(ids.stream().map(assessment.names()::instrument).toList());
  }

  /** To whom something is owed. */
  String owed(Owed owed) {
    String to =
        switch (owed.kind()) {
          case STATE -> assessment.names().state(owed.of());
          case PARTIES ->
              (owed.count() == 0 ? "each" : "each of the " + owed.count())
                  + " other parties to "
                  + assessment.names().instrument(owed.of());
          case ALL_STATES -> "every State";
          case ORGANISATION -> owed.of();
          case PERSON -> assessment.scenario().persons().size() > 1 ? owed.of() : "the person";
        };
    return to + " (" + owed.basis() + ")" + Phrases.badges(owed.badges());
  }

  /** Authorities by their short names, with their badges. */
  static String names(List<CitedAuthority> authorities) {
    return String.join(
        "; ",
        authorities.stream()
            .map(authority -> authority.shortName() + Phrases.badges(authority.badges()))
            .distinct()
            .toList());
  }

  /** The authorities behind citations, by their short names. */
  String cited(List<String> cites) {
    return names(cites.stream().map(assessment::authority).flatMap(Optional::stream).toList());
  }
}
