package org.servanda.report;

import java.util.ArrayList;
import java.util.List;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.CitedAuthority;
import org.servanda.assessment.Forum;
import org.servanda.assessment.Forum.Kind;
import org.servanda.assessment.Forum.Status;
import org.servanda.fact.Scenario;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.NormStatus;

/** Tells which doors are open against a State, as text that is 100 columns wide. */
public final class ForumReport {
  private static final int ROOM = 9;

  private final Page page;
  private final List<Forum> forums;

  private ForumReport(Style style, List<Forum> forums) {
    this.page = new Page(style);
    this.forums = forums;
  }

  /**
   * The forums as text.
   *
   * @param scenario the scenario that they were asked for
   * @param state the State's name for running text
   * @param lawVersion the version of the encoded law
   * @param forums the forums, in their order
   * @param style how to dress it
   */
  public static String of(
      Scenario scenario, String state, String lawVersion, List<Forum> forums, Style style) {
    ForumReport report = new ForumReport(style, forums);
    report.write(scenario, state, lawVersion);
    return report.page.toString();
  }

  private void write(Scenario scenario, String state, String lawVersion) {
    page.heading(scenario.title());
    page.text(0, "Doors against " + state + " on " + Phrases.day(scenario.on()) + ".");
    section("1. WHERE THIS PERSON CAN COMPLAIN", Kind.INDIVIDUAL);
    section("2. WHERE ANOTHER STATE CAN BRING A CASE", Kind.INTER_STATE);
    section("3. WHO SUPERVISES, AND CAN BE WRITTEN TO", Kind.SUPERVISION);
    page.blank();
    page.text(
        0,
        "An open door doesn't mean that a complaint would be admissible or succeed. "
            + Assessment.NOT_LEGAL_ADVICE);
    page.blank();
    page.text(
        0,
        "Servanda, law "
            + lawVersion
            + ", as of "
            + scenario.on()
            + ", profile "
            + scenario.profile()
            + ".");
  }

  private void section(String heading, Kind kind) {
    List<Forum> these = forums.stream().filter(forum -> forum.kind() == kind).toList();
    if (these.isEmpty()) {
      return;
    }
    page.heading(heading);
    page.text(2, summary(these));
    for (Status status : List.of(Status.OPEN, Status.UNKNOWN, Status.CLOSED)) {
      these.stream().filter(forum -> forum.status() == status).forEach(this::forum);
    }
  }

  private static String summary(List<Forum> these) {
    List<String> parts = new ArrayList<>();
    for (Status status : List.of(Status.OPEN, Status.UNKNOWN, Status.CLOSED)) {
      long count = these.stream().filter(forum -> forum.status() == status).count();
      if (count > 0) {
        parts.add(count + " " + Json.word(status));
      }
    }
    if (parts.size() == 1) {
      return "All " + parts.get(0).replace(" ", " are ") + ".";
    }
    return "Of " + these.size() + ": " + Phrases.list(parts) + ".";
  }

  private void forum(Forum forum) {
    page.blank();
    page.hang(
        2,
        Json.word(forum.status()),
        ROOM,
        Phrases.capital(forum.name()) + ": " + forum.brings() + Phrases.badges(forum.badges()));
    forum.because().forEach(because -> line(Phrases.sentence(because)));
    if (forum.since() != null) {
      line("Open since " + Phrases.day(forum.since()) + ".");
    }
    if (forum.status() != Status.CLOSED) {
      hears(forum);
      forum.remember().forEach(point -> page.item(2 + ROOM, Phrases.sentence(point)));
    } else if (!forum.hasNothingToHear()) {
      line("So it can't hear " + provisions(forum) + ".");
    }
    forum.notes().forEach(note -> line("Note: " + Phrases.sentence(note)));
    line(
        "Rests on "
            + String.join("; ", forum.cites().stream().map(ForumReport::cited).toList())
            + "."
            + (forum.asOf().isEmpty() ? "" : " Data complete up to " + forum.asOf() + "."));
  }

  private void hears(Forum forum) {
    if (!forum.hasNothingToHear()) {
      line("It could hear " + heard(forum) + ".");
    } else if (!forum.instruments().isEmpty()) {
      line("Nothing that is encoded here of what it hears binds in this case.");
    }
  }

  private static String heard(Forum forum) {
    return Phrases.list(
        forum.hears().stream()
            .map(
                norm ->
                    norm.title()
                        + " ("
                        + norm.provision()
                        + (norm.status() == NormStatus.OPEN ? ", open)" : ")"))
            .distinct()
            .toList());
  }

  private static String provisions(Forum forum) {
    return Phrases.list(forum.hears().stream().map(Forum.Heard::provision).distinct().toList());
  }

  private static String cited(CitedAuthority authority) {
    return authority.shortName() + Phrases.badges(authority.badges());
  }

  private void line(String text) {
    page.text(2 + ROOM, text);
  }
}
