package org.servanda.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.internal.law.HistoryEntry;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Laws;
import org.servanda.internal.law.ParticipationTable;
import org.servanda.internal.law.Participations;
import org.servanda.internal.law.TreatyTerms;
import org.servanda.norm.Participation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which treaties bind a State. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Tells which treaties bind STATE on a day, since when, by which act and clause, and up to"
          + " which day the data reach.",
      "Without a day, it tells what happened when."
    })
final class StatusCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "STATE", description = "Three letters of ISO 3166, or a name.")
  private String state = "";

  @Option(names = "--on", paramLabel = "DATE", description = "The day, for example 2012-07-15.")
  private @Nullable String on;

  StatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalDate day = on == null ? null : day(on);
    Law law = Laws.standard();
    String code = StateArgument.code(state, law.vocabulary().states());
    StatusLines lines = new StatusLines(console);
    lines.heading(law.vocabulary().stateName(code) + (day == null ? "" : ", on " + day));
    law.participation()
        .forEach((instrument, table) -> treaty(lines, law, instrument, table, code, day));
    for (Instrument instrument : law.instruments().values()) {
      if (instrument.kind().equals("agreement") && instrument.parties().contains(code)) {
        lines.agreement(instrument, law);
      }
    }
    lines.text(0, "Law " + law.version() + ". This is not legal advice.");
    return Main.DONE;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new BadInput("--on: '" + text + "' is no day; days are written like 2012-07-15");
    }
  }

  private static void treaty(
      StatusLines lines,
      Law law,
      String instrument,
      ParticipationTable table,
      String state,
      @Nullable LocalDate day) {
    TreatyTerms terms = TreatyTerms.of(law.instrument(instrument));
    lines.heading(law.instrument(instrument).name());
    if (day == null) {
      List<HistoryEntry> history = Participations.history(terms, table, state);
      lines.history(history, table.completeAsOf(state));
    } else {
      Participation found =
          Participations.of(terms, table, state, "", day, List.of(), law.vocabulary().states());
      lines.status(found, table.sources());
    }
  }
}
