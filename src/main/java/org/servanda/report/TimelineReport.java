package org.servanda.report;

import java.util.List;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.Timeline;
import org.servanda.assessment.Timeline.Moment;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Norm;

/** One case on many days, as text. */
public final class TimelineReport {
  private TimelineReport() {}

  /** What binds and collides on the first day, and what changes on which day after it. */
  public static String of(Timeline timeline, Style style) {
    Page page = new Page(style);
    List<Moment> moments = timeline.moments();
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      page.heading(Phrases.day(moment.on()) + " (" + moment.on() + ")");
      if (i == 0) {
        first(page, moment.assessment());
      } else {
        DiffReport.changes(page, moment.changes(), moment.assessment());
      }
    }
    page.blank();
    page.text(
        0,
        timeline.days() == 1
            ? "One day was judged."
            : timeline.days()
                + " days were judged, each under the positions in force on it; on those not shown"
                + " nothing binds or collides otherwise than before.");
    return page.toString();
  }

  private static void first(Page page, Assessment assessment) {
    NormWords words = new NormWords(assessment);
    List<Norm> live = assessment.norms().stream().filter(Norm::isLive).toList();
    if (live.isEmpty()) {
      page.text(2, "No norm in the data binds the State here.");
    }
    for (Norm norm : live) {
      page.item(
          2,
          Phrases.capital(norm.application().terms().title())
              + " ("
              + norm.provision()
              + ") "
              + Json.word(norm.status())
              + ": it "
              + words.does(norm)
              + ".");
    }
    for (Conflict conflict : assessment.conflicts()) {
      page.item(
          2,
          Phrases.capital(words.title(conflict.restraining()))
              + " against "
              + words.title(conflict.pulling())
              + ": "
              + Phrases.sentence(OutcomeText.of(conflict)));
    }
  }
}
