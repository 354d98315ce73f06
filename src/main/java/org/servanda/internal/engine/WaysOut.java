package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.WayOut;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Provision;
import org.servanda.internal.law.Vocabulary;
import org.servanda.internal.law.Vocabulary.Course;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Outcome;
import org.servanda.norm.Position;

/**
 * Asks of each thing that the State could do which norms it breaches, meets or leaves open, under
 * each reading of the agreements in play. Norms are those of the case as it stands; a course that
 * brings the person to another place is judged with that place too.
 */
public final class WaysOut {
  private final Assessor assessor;
  private final Law law;

  /** For the law and the rules of this assessor. */
  public WaysOut(Assessor assessor) {
    this.assessor = assessor;
    this.law = assessor.law();
  }

  /** All courses, under the reading in force first, then under each other one. */
  public List<WayOut> of(Scenario scenario) {
    Assessment inForce = assessor.assessUnderPositionsInForce(scenario);
    List<WayOut> all = new ArrayList<>(under(scenario, inForce, ""));
    Set<String> readings = readings();
    for (var dispute : inForce.disputes()) {
      if (readings.contains(dispute.key())) {
        for (Position other : dispute.others()) {
          Scenario read = scenario.toBuilder().position(dispute.key(), other.holds()).build();
          all.addAll(
              under(
                  read,
                  assessor.assessUnderPositionsInForce(read),
                  dispute.key() + "=" + other.holds()));
        }
      }
    }
    return List.copyOf(all);
  }

  /** The disputes how a text is to be read. */
  private Set<String> readings() {
    return law.instruments().values().stream()
        .flatMap(instrument -> instrument.provisions().values().stream())
        .filter(Provision::hasReadings)
        .map(Provision::readBy)
        .collect(Collectors.toSet());
  }

  private List<WayOut> under(Scenario scenario, Assessment here, String reading) {
    List<WayOut> all = new ArrayList<>();
    for (Course course : law.vocabulary().courses()) {
      for (String place : places(course, scenario)) {
        all.add(way(course, place, scenario, here, reading));
      }
    }
    return all;
  }

  /** Where the course brings the person: one empty name where it brings her nowhere. */
  private List<String> places(Course course, Scenario scenario) {
    Measure measure = scenario.measure();
    String destination = measure == null ? "" : measure.to();
    return switch (course.to()) {
      case "destination" -> destination.isEmpty() ? List.of() : List.of(destination);
      case "nationality" -> ascribed(scenario, destination);
      default -> List.of("");
    };
  }

  private List<String> ascribed(Scenario scenario, String destination) {
    Set<String> held = new TreeSet<>();
    scenario.persons().stream()
        .flatMap(person -> person.nationalities().stream())
        .filter(tie -> tie.tie() != Nationality.Tie.HABITUAL_RESIDENCE)
        .map(Nationality::state)
        .forEach(held::add);
    return law.vocabulary().ascribed().stream()
        .filter(other -> held.contains(other.nationalsOf()) && !other.state().equals(destination))
        .map(Vocabulary.AscribedNationality::state)
        .sorted()
        .toList();
  }

  private WayOut way(
      Course course, String place, Scenario scenario, Assessment here, String reading) {
    Map<String, Norm> breaches = new TreeMap<>();
    Map<String, Norm> open = new TreeMap<>();
    Map<String, Norm> meets = new TreeMap<>();
    Set<String> gone = gone(here);
    for (Norm norm : here.norms()) {
      if (norm.isLive() && !norm.isDomestic() && !gone.contains(norm.id())) {
        judge(course, place, norm, scenario, breaches, open, meets);
      }
    }
    Measure measure = scenario.measure();
    if (measure != null && course.to().equals("nationality")) {
      Scenario there = scenario.toBuilder().measure(Measure.of(course.measure(), place)).build();
      for (Norm norm : assessor.assessUnderPositionsInForce(there).norms()) {
        if (norm.isLive() && norm.modality() == Modality.FORBIDS && norm.place().equals(place)) {
          open.put(norm.id(), norm);
        }
      }
    }
    return new WayOut(
        course.id(),
        course.says().replace("{to}", law.vocabulary().stateName(place, scenario)),
        reading,
        verdict(breaches, open),
        List.copyOf(breaches.values()),
        List.copyOf(open.values()),
        List.copyOf(meets.values()));
  }

  private void judge(
      Course course,
      String place,
      Norm norm,
      Scenario scenario,
      Map<String, Norm> breaches,
      Map<String, Norm> open,
      Map<String, Norm> meets) {
    boolean there = norm.place().isEmpty() || norm.place().equals(place);
    boolean elsewhere = course.to().equals("elsewhere");
    boolean done = course.does().contains(norm.conduct());
    if (norm.modality() == Modality.FORBIDS && done && (there || elsewhere)) {
      (norm.status() == NormStatus.ENGAGED && !elsewhere ? breaches : open).put(norm.id(), norm);
    } else if (norm.modality() == Modality.REQUIRES) {
      if (done && there || course.gives().contains(norm.conduct())) {
        meets.put(norm.id(), norm);
      } else if (course.waits().contains(norm.conduct())) {
        open.put(norm.id(), norm);
      } else if (isLeftUndone(course, norm, scenario)) {
        (norm.status() == NormStatus.ENGAGED ? breaches : open).put(norm.id(), norm);
      }
    }
  }

  /**
   * Whether the course rules out what the norm asks: by its nature, or because it is done instead.
   */
  private boolean isLeftUndone(Course course, Norm norm, Scenario scenario) {
    Measure measure = scenario.measure();
    Vocabulary.MeasureKind kind =
        measure == null ? null : law.vocabulary().measures().get(measure.kind());
    boolean isTheMeasure = kind != null && kind.conduct().equals(norm.conduct());
    boolean isExcluded =
        law.vocabulary().relations().stream()
            .anyMatch(
                relation ->
                    relation.relation().equals("excludes")
                        && course.does().contains(relation.conduct())
                        && relation.other().equals(norm.conduct()));
    return isTheMeasure || isExcluded;
  }

  /** The norms that bind no longer, for their agreement is void or ended. */
  private static Set<String> gone(Assessment assessment) {
    Set<String> gone = new TreeSet<>();
    for (Conflict conflict : assessment.conflicts()) {
      Outcome.Kind kind = conflict.outcome().kind();
      if (kind == Outcome.Kind.VOID || kind == Outcome.Kind.TERMINATES) {
        gone.add(conflict.pulling().id());
      }
    }
    return gone;
  }

  private WayOut.Verdict verdict(Map<String, Norm> breaches, Map<String, Norm> open) {
    if (breaches.isEmpty()) {
      return open.isEmpty() ? WayOut.Verdict.BREACHES_NOTHING : WayOut.Verdict.OPEN;
    }
    boolean onlyAgreements =
        breaches.values().stream()
            .allMatch(norm -> law.instrument(norm.instrument()).kind().equals("agreement"));
    return onlyAgreements
        ? WayOut.Verdict.BREACHES_ONLY_THE_AGREEMENT
        : WayOut.Verdict.BREACHES_MORE;
  }
}
