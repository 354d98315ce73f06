package org.servanda.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.assessment.WhatIf;
import org.servanda.fact.Scenario;
import org.servanda.scenario.ScenarioReader;

/** The search keeps to its limit and says so. */
class WhatIfSearchTest {
  private static final Scenario WOMAN =
      ScenarioReader.standard()
          .read(Path.of("examples/seed-article/03-woman-sold-into-marriage.yaml"))
          .scenario();

  @Test
  void theLimitCutsSingleChangesFirst() {
    WhatIf.Search search =
        new WhatIfSearch(Assessor.standard(), 10).of(WOMAN, List.of("cat/3")).search();
    assertThat(search.changesTried()).isEqualTo(10);
    assertThat(search.pairsTried()).isZero();
    assertThat(search.limit()).isEqualTo(10);
    assertThat(search.isCutShort()).isTrue();
  }

  @Test
  void theLimitLeavesRoomForSomePairs() {
    WhatIf whole = new WhatIfSearch(Assessor.standard()).of(WOMAN, List.of("csr51/31/1"));
    assertThat(whole.search().isCutShort()).isFalse();
    assertThat(whole.search().pairs()).isGreaterThan(1);
    int limit = whole.search().changes() + 1;
    WhatIf cut = new WhatIfSearch(Assessor.standard(), limit).of(WOMAN, List.of("csr51/31/1"));
    assertThat(cut.search().pairsTried()).isEqualTo(1);
    assertThat(cut.search().isCutShort()).isTrue();
  }

  @Test
  void twoObstaclesAreClearedTogether() {
    WhatIf whatIf = new WhatIfSearch(Assessor.standard()).of(WOMAN, List.of("csr51/31/1"));
    assertThat(whatIf.sets())
        .filteredOn(set -> set.changes().size() == 2)
        .flatExtracting(set -> set.turns().norms())
        .extracting(turn -> turn.before() + " > " + turn.after())
        .contains("open, forbids penalise-entry > engaged, forbids penalise-entry");
  }

  @Test
  void theFoundingCaseIsSearchedToTheEnd() {
    assertThat(new WhatIfSearch(Assessor.standard()).of(WOMAN, List.of()).search().isCutShort())
        .isFalse();
  }
}
