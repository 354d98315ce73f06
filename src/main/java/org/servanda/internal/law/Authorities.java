package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.assessment.CitedAuthority;

/** Looks up what a citation cites, and says when it is younger than the day. */
public final class Authorities {
  private static final Set<String> TEXTS = Set.of("treaty-text", "law-text");
  private static final String LATER = "later-authority";

  private final Law law;
  private final LocalDate day;
  private final Map<List<String>, Boolean> lateness = new HashMap<>();

  /** The authorities of this law, as seen on this day. */
  public Authorities(Law law, LocalDate day) {
    this.law = law;
    this.day = day;
  }

  /** Whether something is younger than the day of assessment. */
  public boolean isAfterTheDay(LocalDate date) {
    return date.isAfter(day);
  }

  /** What these citations cite, each once. */
  public List<CitedAuthority> cited(List<String> cites) {
    return cites.stream().distinct().map(this::cited).toList();
  }

  private CitedAuthority cited(String cite) {
    int slash = cite.indexOf('/');
    String id = slash < 0 ? cite : cite.substring(0, slash);
    String pinpoint = slash < 0 ? "" : cite.substring(slash + 1);
    Authority authority = law.authorities().get(id);
    if (authority == null) {
      return new CitedAuthority(cite, cite, cite, "unknown", 0, "", List.of("unverified"));
    }
    List<String> badges = new ArrayList<>();
    if (authority.date().isAfter(day)) {
      badges.add(LATER);
    }
    if (!authority.verified()) {
      badges.add("unverified");
    }
    boolean dated = !authority.datePrecision().equals("unknown");
    return new CitedAuthority(
        cite,
        authority.shortName() + Pinpoint.of(authority, pinpoint),
        authority.citation(),
        authority.kind(),
        authority.weight(),
        dated ? authority.date().toString() : "",
        badges);
  }

  /** The same, of citations; remembered, because it is asked at every showing of every pass. */
  public boolean allLater(Collection<String> cites) {
    List<String> key = List.copyOf(cites);
    Boolean later = lateness.get(key);
    if (later == null) {
      later = allLaterOf(cited(key));
      lateness.put(key, later);
    }
    return later;
  }

  /** Whether nothing but younger authorities, treaty texts apart, supports it. */
  public boolean allLaterOf(List<CitedAuthority> cited) {
    List<CitedAuthority> interpreting =
        cited.stream().filter(authority -> !TEXTS.contains(authority.kind())).toList();
    return !interpreting.isEmpty()
        && interpreting.stream().allMatch(authority -> authority.badges().contains(LATER));
  }
}
