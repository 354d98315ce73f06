package org.servanda.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.servanda.Servanda;
import org.servanda.assessment.Timeline;
import org.servanda.fact.Scenario;
import org.servanda.report.JsonTimeline;
import org.servanda.report.TimelineReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what binds and collides when. */
@Command(
    name = "when",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Judges the scenario in FILE on many days, and tells which norm and conflict appears or"
            + " disappears when, and why.")
final class WhenCommand extends AnswerCommand {
  private static final String RANGE = "..";

  @Parameters(
      index = "1",
      arity = "1..*",
      paramLabel = "DAYS",
      description =
          "Days like 1982-10-15, or a range like 1951-01-01..2026-01-01, of which each day is taken"
              + " on which something could change.")
  private List<String> days = new ArrayList<>();

  WhenCommand(Console console) {
    super(console);
  }

  @Override
  String answer(Servanda servanda, Scenario scenario) {
    Timeline timeline = timeline(servanda, scenario);
    return asJson() ? JsonTimeline.of(timeline) : TimelineReport.of(timeline, style());
  }

  private Timeline timeline(Servanda servanda, Scenario scenario) {
    if (days.size() == 1 && days.get(0).contains(RANGE)) {
      String range = days.get(0);
      int middle = range.indexOf(RANGE);
      LocalDate from = day(range.substring(0, middle));
      LocalDate to = day(range.substring(middle + RANGE.length()));
      if (to.isBefore(from)) {
        throw new BadInput("'" + range + "' ends before it begins; the earlier day comes first");
      }
      return servanda.timeline(scenario, from, to);
    }
    return servanda.timeline(scenario, days.stream().map(WhenCommand::day).toList());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new BadInput(
          "'"
              + text
              + "' is no day; days are written like 2012-07-15, a range like"
              + " 1951-01-01..2026-01-01");
    }
  }
}
