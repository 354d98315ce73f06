package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.servanda.norm.Participation;

/** What holds whatever the rows are; the rows come from a random source with a fixed seed. */
class ParticipationPropertiesTest {
  private static final List<String> STATES = List.of("CHN", "KOR", "TTO");
  private static final List<String> BEGINNINGS =
      List.of(
          "signature",
          "ratification",
          "accession",
          "succession",
          "declaration-art1",
          "territorial-application");
  private static final List<String> ENDS = List.of("denunciation", "denunciation-effective");
  private static final List<String> JOINING =
      List.of("on-deposit", "days-after 30", "months-after 3", "first-of-month-after 1");
  private static final int ROUNDS = 300;

  private final Random random = new Random(19690523);

  @Test
  void theOrderOfRowsNeverMatters() {
    for (int round = 0; round < ROUNDS; round++) {
      String joining = pick(JOINING);
      List<String> rows = rows(STATES, true);
      Treaty one = Treaty.madeUp(joining, "months-after-notice 12", rows.toArray(String[]::new));
      Collections.shuffle(rows, random);
      Treaty other = Treaty.madeUp(joining, "months-after-notice 12", rows.toArray(String[]::new));
      String day = day().toString();
      for (String state : STATES) {
        assertThat(other.of(state, day)).as("%s %s", rows, day).isEqualTo(one.of(state, day));
        assertThat(Participations.history(other.terms(), other.table(), state))
            .isEqualTo(Participations.history(one.terms(), one.table(), state));
      }
    }
  }

  @Test
  void aLaterDayNeverUnbindsWithoutAnEnd() {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> rows = rows(List.of("KOR"), false);
      Treaty treaty =
          Treaty.madeUp(pick(JOINING), "months-after-notice 12", rows.toArray(String[]::new));
      boolean boundBefore = false;
      for (LocalDate day = LocalDate.of(1999, 1, 1); day.getYear() < 2023; day = day.plusDays(37)) {
        boolean bound = treaty.of("KOR", day.toString()).isBound();
        assertThat(bound || !boundBefore).as("%s %s", rows, day).isTrue();
        boundBefore = bound;
      }
    }
  }

  @Test
  void rowsOfOtherStatesChangeNothing() {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> own = rows(List.of("KOR"), true);
      List<String> all = new ArrayList<>(own);
      all.addAll(rows(List.of("CHN", "TTO"), true));
      Treaty alone = Treaty.madeUp("days-after 30", "none", own.toArray(String[]::new));
      Treaty among = Treaty.madeUp("days-after 30", "none", all.toArray(String[]::new));
      String day = day().toString();
      assertThat(among.of("KOR", day)).isEqualTo(alone.of("KOR", day));
      assertThat(among.ofUnit("KOR", "HKG", day)).isEqualTo(alone.ofUnit("KOR", "HKG", day));
    }
  }

  @Test
  void aBoundStateHasItsFirstDayBehindItAndItsLastAhead() {
    for (int round = 0; round < ROUNDS; round++) {
      Treaty treaty =
          Treaty.madeUp(
              pick(JOINING),
              "months-after-notice 12",
              rows(List.of("KOR"), true).toArray(String[]::new));
      LocalDate day = day();
      Participation korea = treaty.of("KOR", day.toString());
      if (korea.isBound()) {
        assertThat(korea.since() == null || !korea.since().isAfter(day)).isTrue();
        assertThat(korea.until() == null || !korea.until().isBefore(day)).isTrue();
      } else {
        assertThat(korea.since()).isNull();
      }
      assertThat(korea.says()).doesNotEndWith(".").doesNotContain("null");
    }
  }

  private List<String> rows(List<String> states, boolean withEnds) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < 8; row++) {
      String act = withEnds && random.nextInt(3) == 0 ? pick(ENDS) : pick(BEGINNINGS);
      LocalDate date = day();
      boolean yearOnly = random.nextInt(6) == 0;
      String effective =
          act.equals("succession") && random.nextBoolean() ? date.minusYears(1).toString() : "";
      String unit = act.equals("territorial-application") ? "HKG" : "";
      rows.add(
          String.join(
              ",",
              pick(states),
              act,
              yearOnly ? String.valueOf(date.getYear()) : date.toString(),
              effective,
              unit,
              "x",
              "row " + row));
    }
    return rows;
  }

  private LocalDate day() {
    return LocalDate.of(1998, 1, 1).plusDays(random.nextInt(365 * 24));
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
