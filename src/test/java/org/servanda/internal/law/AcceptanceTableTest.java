package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Lists of those who accept a forum, with the day of the list and no day of acceptance. */
class AcceptanceTableTest {
  private static final String LIST =
      """
      # forum: pact-5
      # complete-as-of: 2020-01-31
      # gap: one page is missing
      # remark: printed in French
      # source: one = the first list
      state,accepts,as-of,sources,note
      CHN,yes,2020-01-31,one,
      PRK,unclear,2019-11,one,a territory, perhaps
      """;

  @Test
  void aListIsRead() {
    AcceptanceTable table = AcceptanceTable.parse("list", LIST);

    assertThat(table.forum()).isEqualTo("pact-5");
    assertThat(table.completeAsOf()).hasToString("2020-01-31");
    assertThat(table.gaps()).containsExactly("one page is missing");
    assertThat(table.remarks()).containsExactly("printed in French");
    assertThat(table.sources()).containsEntry("one", "the first list");
    assertThat(table.row("USA")).isNull();
    assertThat(Objects.requireNonNull(table.row("CHN")).accepts()).isTrue();
    assertThat(Objects.requireNonNull(table.row("PRK")).accepts()).isFalse();
    assertThat(Objects.requireNonNull(table.row("PRK")).note()).isEqualTo("a territory, perhaps");
  }

  @Test
  void aWrongLineIsToldWithItsNumber() {
    assertThatThrownBy(() -> AcceptanceTable.parse("list", LIST.replace("CHN,yes", "CHN,no")))
        .hasMessage("list:7: 'no' is neither 'yes' nor 'unclear'");
    assertThatThrownBy(() -> AcceptanceTable.parse("list", LIST + "USA,yes\n"))
        .hasMessageContaining("list:9: a row needs 5 columns");
    assertThatThrownBy(() -> AcceptanceTable.parse("list", LIST.replace("# gap", "# gaps")))
        .hasMessageContaining("list:3: unknown comment 'gaps'");
    assertThatThrownBy(
            () -> AcceptanceTable.parse("list", LIST.replace("-01-31\n# gap", "\n# gap")))
        .hasMessageStartingWith("list:2: ");
    assertThatThrownBy(() -> AcceptanceTable.parse("list", AcceptanceTable.HEADER))
        .hasMessageContaining("needs the lines");
  }
}
