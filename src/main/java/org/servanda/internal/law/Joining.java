package org.servanda.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.TreatyAct;

/**
 * How a State becomes bound once it has consented.
 *
 * @param kind how the day is counted
 * @param months the months to count, 0 unless the kind counts months
 * @param days the days to count, 0 unless the kind counts days
 * @param parent the id of the instrument that it follows; empty unless the kind is {@code
 *     WITH_PARENT}
 * @param clause the clause on later joiners, for example {@code 27/2}; may be empty
 * @param originalClause the clause on those who brought the treaty into force, for example {@code
 *     27/1}; may be empty
 */
public record Joining(
    Kind kind, int months, int days, String parent, String clause, String originalClause) {
  private static final String RULES =
      "on-deposit, days-after DAYS, months-after MONTHS, first-of-month-after MONTHS [DAYS],"
          + " on-admission, with-parent ID, original-party, unknown";

  /** The ways to count; closed. */
  public enum Kind {
    /** On the day of the deposit. */
    ON_DEPOSIT,
    /** So many days after the deposit. */
    DAYS_AFTER,
    /** So many months after the deposit. */
    MONTHS_AFTER,
    /** On the first day of the month after a term of months, days or both. */
    FIRST_OF_MONTH_AFTER,
    /** On the day of admission; for original parties, of deposit. */
    ON_ADMISSION,
    /** With the act that binds the State by another instrument. */
    WITH_PARENT,
    /** Only the States that made it, on the day of deposit. */
    ORIGINAL_PARTY,
    /** No source tells how. */
    UNKNOWN
  }

  /**
   * When an act of consent takes effect.
   *
   * @param from the first day on which the State is bound, or the days that come into question
   * @param clause the clause that fixes it; empty when none does
   * @param general whether it is the general entry into force that fixes the day
   * @param notes what must be told about the count
   */
  record Effect(DayRange from, String clause, boolean general, List<String> notes) {}

  public Joining {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(originalClause, "originalClause");
  }

  /**
   * Reads the rule as an instrument's file states it.
   *
   * @param rule for example {@code days-after 30}
   * @param clauses for example {@code 27/2}, or {@code 27/2; 27/1} with the clause on original
   *     parties second; may be empty
   * @throws IllegalArgumentException when the rule isn't one of the closed kinds
   */
  public static Joining parse(String rule, String clauses) {
    List<String> cites = Words.cites(clauses);
    String clause = cites.isEmpty() ? "" : cites.get(0);
    String original = cites.size() > 1 ? cites.get(1) : "";
    List<String> words = Reckoning.words(rule);
    return switch (words.isEmpty() ? "" : words.get(0)) {
      case "on-deposit" -> new Joining(Kind.ON_DEPOSIT, 0, 0, "", clause, original);
      case "days-after" ->
          new Joining(Kind.DAYS_AFTER, 0, Reckoning.number(words, 1), "", clause, original);
      case "months-after" ->
          new Joining(Kind.MONTHS_AFTER, Reckoning.number(words, 1), 0, "", clause, original);
      case "first-of-month-after" ->
          new Joining(
              Kind.FIRST_OF_MONTH_AFTER,
              Reckoning.number(words, 1),
              words.size() > 2 ? Reckoning.number(words, 2) : 0,
              "",
              clause,
              original);
      case "on-admission" -> new Joining(Kind.ON_ADMISSION, 0, 0, "", clause, original);
      case "with-parent" ->
          new Joining(Kind.WITH_PARENT, 0, 0, words.size() > 1 ? words.get(1) : "", clause, "");
      case "original-party" -> new Joining(Kind.ORIGINAL_PARTY, 0, 0, "", clause, clause);
      case "unknown" -> new Joining(Kind.UNKNOWN, 0, 0, "", clause, original);
      default ->
          throw new IllegalArgumentException(
              "unknown rule on joining '" + rule + "'. Rules are: " + RULES);
    };
  }

  /**
   * When an act of consent takes effect: by the clause, or on the day that the act itself names;
   * never before the treaty is in force at all.
   *
   * @param act the act of consent
   * @param deposit the day of the act, or the days that come into question
   * @param inForce the day of general entry into force, or null when it isn't known
   */
  Effect effectOf(TreatyAct act, DayRange deposit, @Nullable LocalDate inForce) {
    if (act.act().equals("succession")) {
      return successionEffect(act, deposit, inForce);
    }
    if (!act.effective().isEmpty()) {
      DayRange stated = DayRange.of(act.effective());
      return new Effect(stated.notBefore(inForce), clause, false, List.of());
    }
    List<String> notes = new ArrayList<>();
    if (inForce == null) {
      notes.add("the day on which the treaty itself entered into force isn't known");
    }
    if (kind == Kind.UNKNOWN) {
      notes.add("how long after the deposit the treaty binds a later party isn't known");
      DayRange open = new DayRange(deposit.first(), LocalDate.MAX).notBefore(inForce);
      return new Effect(open, clause, false, notes);
    }
    if (kind == Kind.WITH_PARENT && !parent.isEmpty()) {
      notes.add("it binds whoever is bound by " + parent + ", from the same act on");
    }
    if (kind == Kind.MONTHS_AFTER && deposit.isExact()) {
      notes.addAll(Reckoning.clipped(deposit.first(), months));
    }
    DayRange counted = deposit.move(this::count);
    boolean general = inForce != null && !counted.last().isAfter(inForce);
    boolean founder = general || kind == Kind.ORIGINAL_PARTY;
    if (kind == Kind.ON_ADMISSION) {
      founder = !act.act().equals("admission") && !act.act().equals("membership");
    }
    String fixedBy = founder ? originalClause : clause;
    return new Effect(counted.notBefore(inForce), fixedBy, general, List.copyOf(notes));
  }

  private static Effect successionEffect(
      TreatyAct act, DayRange notified, @Nullable LocalDate inForce) {
    if (!act.effective().isEmpty()) {
      DayRange stated = DayRange.of(act.effective());
      return new Effect(stated.notBefore(inForce), "", false, List.of());
    }
    // participation reaches back to the succession of States, a day that this row doesn't give
    DayRange open =
        inForce == null || !inForce.isBefore(notified.last())
            ? notified.notBefore(inForce)
            : new DayRange(inForce, notified.last());
    return new Effect(
        open,
        "",
        false,
        List.of(
            "a succession reaches back to the day on which the State succeeded to the territory;"
                + " the data give only the day of its notification"));
  }

  private LocalDate count(LocalDate deposit) {
    return switch (kind) {
      case DAYS_AFTER -> deposit.plusDays(days);
      case MONTHS_AFTER -> Reckoning.monthsAfter(deposit, months);
      case FIRST_OF_MONTH_AFTER -> Reckoning.firstOfMonthAfter(deposit, months, days);
      case ON_DEPOSIT, ON_ADMISSION, WITH_PARENT, ORIGINAL_PARTY, UNKNOWN -> deposit;
    };
  }
}
