package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Forum;
import org.servanda.assessment.Forum.Status;
import org.servanda.norm.Norm;

/** Finds which doors are open against the State of an assessment on its day. */
public final class ForumFinder {
  private final Law law;

  /** A finder for this law. */
  public ForumFinder(Law law) {
    this.law = law;
  }

  /** Every forum that the law knows, open or not: those of the person first. */
  public List<Forum> find(Assessment assessment) {
    ForumCase asked = new ForumCase(law, assessment.scenario());
    return law.forums().stream().map(forum -> forum(forum, asked, assessment)).toList();
  }

  private Forum forum(ForumTerms terms, ForumCase asked, Assessment assessment) {
    List<DoorAnswer> answers = new Doors(asked, terms).answers();
    Status status = status(answers);
    List<DoorAnswer> deciding = answers.stream().filter(answer -> answer.is(status)).toList();
    TreeSet<String> badges = new TreeSet<>(terms.badges());
    deciding.forEach(answer -> badges.addAll(answer.badges()));
    List<String> cites = new ArrayList<>(terms.cites());
    deciding.forEach(answer -> cites.addAll(answer.cites()));
    return new Forum(
        terms.id(),
        terms.name(),
        terms.brings(),
        terms.kind(),
        status,
        deciding.stream().map(DoorAnswer::because).filter(because -> !because.isEmpty()).toList(),
        status == Status.OPEN ? since(answers) : null,
        terms.cites().isEmpty() ? "" : terms.cites().get(0),
        deciding.stream()
            .map(DoorAnswer::asOf)
            .filter(day -> !day.isEmpty())
            .sorted()
            .findFirst()
            .orElse(""),
        terms.hears(),
        heard(terms, assessment),
        terms.remember(),
        deciding.stream().flatMap(answer -> answer.notes().stream()).distinct().toList(),
        List.copyOf(badges),
        new Authorities(law, asked.day()).cited(cites));
  }

  /** A door that is shut decides, whatever isn't known of the others. */
  private static Status status(List<DoorAnswer> answers) {
    return Stream.of(Status.CLOSED, Status.UNKNOWN)
        .filter(status -> answers.stream().anyMatch(answer -> answer.is(status)))
        .findFirst()
        .orElse(Status.OPEN);
  }

  /** The first day on which all doors were open, or null when that of one isn't known. */
  private static @Nullable LocalDate since(List<DoorAnswer> answers) {
    LocalDate latest = LocalDate.MIN;
    for (DoorAnswer answer : answers) {
      LocalDate since = answer.since();
      if (since == null) {
        return null;
      }
      latest = DayRange.later(latest, since);
    }
    return latest.equals(LocalDate.MIN) ? null : latest;
  }

  private static List<Forum.Heard> heard(ForumTerms terms, Assessment assessment) {
    return assessment.norms().stream()
        .filter(Norm::isLive)
        .filter(norm -> norm.bearer().equals(assessment.scenario().state()))
        .filter(norm -> terms.hears().contains(norm.instrument()))
        .map(
            norm ->
                new Forum.Heard(
                    norm.provision(), norm.application().terms().title(), norm.status()))
        .distinct()
        .toList();
  }
}
