package org.servanda.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.AssessmentDiff;
import org.servanda.assessment.Timeline;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Doctrine;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.ParticipationTable;
import org.servanda.internal.law.Participations;
import org.servanda.internal.law.TreatyTerms;

/** Judges one case on many days. */
public final class Timelines {
  private final Assessor assessor;
  private final Law law;

  /** For the law and the rules of this assessor. */
  public Timelines(Assessor assessor) {
    this.assessor = assessor;
    this.law = assessor.law();
  }

  /** The case on these days. */
  public Timeline on(Scenario scenario, Collection<LocalDate> days) {
    List<Timeline.Moment> moments = new ArrayList<>();
    SortedSet<LocalDate> sorted = new TreeSet<>(days);
    for (LocalDate day : sorted) {
      Assessment now = assessor.assessUnderPositionsInForce(scenario.toBuilder().on(day).build());
      if (moments.isEmpty()) {
        moments.add(
            new Timeline.Moment(day, now, new AssessmentDiff(List.of(), List.of(), List.of())));
      } else {
        AssessmentDiff changes =
            AssessmentDiff.between(moments.get(moments.size() - 1).assessment(), now);
        if (!changes.isEmpty()) {
          moments.add(new Timeline.Moment(day, now, changes));
        }
      }
    }
    return new Timeline(moments, sorted.size());
  }

  /**
   * The case from one day to another: on the first, and on each on which something could change.
   */
  public Timeline between(Scenario scenario, LocalDate from, LocalDate to) {
    TreeSet<LocalDate> days = turningDays(scenario);
    TreeSet<LocalDate> within = new TreeSet<>(days.subSet(from, true, to, true));
    within.add(from);
    return on(scenario, within);
  }

  /** The days on which law, participation or the positions that can be held change. */
  private TreeSet<LocalDate> turningDays(Scenario scenario) {
    TreeSet<LocalDate> days = new TreeSet<>();
    List<String> states = new Bindings(law, scenario).states();
    for (Instrument instrument : law.instruments().values()) {
      add(days, instrument.adopted(), instrument.inForce());
      add(days, after(instrument.ended()));
      ParticipationTable table = law.participation().get(instrument.id());
      if (table != null) {
        for (String state : states) {
          days.addAll(Participations.turningDays(TreatyTerms.of(instrument), table, state));
        }
      }
    }
    for (Doctrine doctrine : law.doctrines().values()) {
      doctrine
          .positions()
          .values()
          .forEach(holding -> add(days, holding.since(), after(holding.until())));
    }
    return days;
  }

  private static @Nullable LocalDate after(@Nullable LocalDate day) {
    return day == null || day.equals(LocalDate.MAX) ? null : day.plusDays(1);
  }

  private static void add(Collection<LocalDate> days, @Nullable LocalDate... more) {
    Arrays.stream(more).filter(Objects::nonNull).forEach(days::add);
  }
}
