package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.Participation;
import org.servanda.norm.Participation.Status;

/** An answer while it is being put together. */
final class ParticipationDraft {
  private final ParticipationQuestion question;
  private final Set<String> notes = new LinkedHashSet<>();
  private final Set<String> badges = new LinkedHashSet<>();
  private List<String> declarations = List.of();
  private @Nullable LocalDate since;
  private @Nullable LocalDate until;
  private String act = "";
  private String actDate = "";
  private String clause = "";
  private String sources = "";

  ParticipationDraft(ParticipationQuestion question) {
    this.question = question;
    if (question.overridden()) {
      badges.add("overridden");
      sources = "scenario";
    }
  }

  ParticipationDraft act(TreatyAct counted, String fixedBy) {
    act = counted.act();
    actDate = counted.date();
    clause = question.terms().cite(fixedBy);
    sources = counted.sources();
    return note(counted.note());
  }

  ParticipationDraft period(@Nullable LocalDate first, @Nullable LocalDate last) {
    since = first;
    until = last;
    return this;
  }

  /** Adds a note unless it is empty. */
  ParticipationDraft note(String note) {
    if (!note.isEmpty()) {
      notes.add(note);
    }
    return this;
  }

  ParticipationDraft notes(List<String> all) {
    all.forEach(this::note);
    return this;
  }

  ParticipationDraft badge(String badge) {
    badges.add(badge);
    return this;
  }

  ParticipationDraft declarations(List<String> acts) {
    declarations = acts;
    return this;
  }

  Participation says(Status status, String sentence) {
    return new Participation(
        question.state(),
        question.territory(),
        question.terms().id(),
        status,
        since,
        until,
        act,
        actDate,
        clause,
        question.asOf(),
        declarations,
        new ArrayList<>(notes),
        new ArrayList<>(badges),
        sources,
        sentence);
  }
}
