package org.servanda.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.norm.NormStatus;

/**
 * A court, committee or other body, and whether its door is open against the State on the day. An
 * open door doesn't mean that a complaint would be admissible or succeed.
 *
 * @param id its id, the name of its folder
 * @param name the body, with its article, for running text
 * @param brings what is brought before it, for example "a complaint by the person"
 * @param kind who can go there
 * @param status whether it is open
 * @param because why: one clause for each door that decides, without a full stop
 * @param since the first day on which it was open, or null when it isn't or that day isn't known
 * @param clause the provision that opens it, as a citation
 * @param asOf the day up to which the data behind the answer are complete, ISO, or empty
 * @param instruments the ids of the treaties and other sources that it hears
 * @param hears the norms of those that bind or may bind in this case
 * @param remember what whoever goes there must know, one clause each
 * @param notes what else must be told: gaps in the data, later acts that aren't known …
 * @param badges {@code data-gap}, {@code general-knowledge} …
 * @param cites what the answer rests on, the clause first
 */
public record Forum(
    String id,
    String name,
    String brings,
    Kind kind,
    Status status,
    List<String> because,
    @Nullable LocalDate since,
    String clause,
    String asOf,
    List<String> instruments,
    List<Heard> hears,
    List<String> remember,
    List<String> notes,
    List<String> badges,
    List<CitedAuthority> cites) {
  /** Who can go there. */
  public enum Kind {
    /** The person, by a complaint of its own. */
    INDIVIDUAL,
    /** Another State. */
    INTER_STATE,
    /** Anybody can write; it supervises, and decides no complaint. */
    SUPERVISION
  }

  /** Whether the door is open. */
  public enum Status {
    /** Everything that opens it is there. */
    OPEN,
    /** Something that it needs is missing, or the State keeps it shut. */
    CLOSED,
    /** The data don't settle it. */
    UNKNOWN
  }

  /**
   * A norm that could be pleaded there.
   *
   * @param provision its provision
   * @param title what it is, in words
   * @param status whether it binds or may bind
   */
  public record Heard(String provision, String title, NormStatus status) {
    public Heard {
      Objects.requireNonNull(provision, "provision");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(status, "status");
    }
  }

  public Forum {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(brings, "brings");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(status, "status");
    because = List.copyOf(because);
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(asOf, "asOf");
    instruments = List.copyOf(instruments);
    hears = List.copyOf(hears);
    remember = List.copyOf(remember);
    notes = List.copyOf(notes);
    badges = List.copyOf(badges);
    cites = List.copyOf(cites);
  }

  /** Whether the door is open. */
  public boolean isOpen() {
    return status == Status.OPEN;
  }

  /** Whether nothing that it hears binds or may bind in this case. */
  public boolean hasNothingToHear() {
    return hears.isEmpty();
  }
}
