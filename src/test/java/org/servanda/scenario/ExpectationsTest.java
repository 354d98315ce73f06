package org.servanda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.scenario.Expectations.ConflictExpected;
import org.servanda.scenario.Expectations.Phrase;

/** Everything that a file expects is kept, with its place. */
class ExpectationsTest {
  private static final ScenarioReader READER = ScenarioReader.standard();
  private static final String HEAD =
      "scenario: A trial\non: 2012-07-15\nstate: CHN\nperson: { name: mina }\n";

  private static Expectations read(String expect) {
    return READER.read("x.yaml", HEAD + expect).expectations();
  }

  @Test
  void none() {
    assertThat(read("")).isEqualTo(Expectations.NONE);
    assertThat(read("expect: {}").isEmpty()).isTrue();
  }

  @Test
  void everyKey() {
    Expectations expected =
        read(
            """
            expect:
              norms: { cat/3@mina>PRK: not-engaged, only: true }
              findings: { cat/3: { danger: open, bound: established }, torture: { severe: assumed } }
              conflicts:
                - between: [cat/3, chn-prk-1998/4/2]
                  type: permission
                  certainty: possible
                  outcome: prevails
                  prevailing: cat/3
                  priority: either
                  contested-by: []
                  applies: vclt/30/3
                  does-not-apply: [vclt/41]
                  contested: [vclt/53]
                  open: [vclt/30/2]
                - only: yes
              no-conflict: [[cat/3, cat/3/remedy]]
              headline: [is held]
              says: ["danger, real"]
              asks: [person.in, Where is]
              not-decided: [the pattern]
              remainder: { act: [cat/3], refrain: [] }
              differs:
                - { norm: cat/3, held: engaged, ours: open, because: nobody knows }
                - { finding: torture#severe, held: refuted, ours: open, because: nobody knows }
            """);
    assertThat(expected.norms())
        .extracting(one -> one.norm() + " " + one.status() + " " + one.at())
        .containsExactly("cat/3@mina>PRK not-engaged x.yaml:6:12");
    assertThat(expected.norms().get(0).norm().person()).isEqualTo("mina");
    assertThat(expected.norms().get(0).norm().place()).isEqualTo("PRK");
    assertThat(expected.findings())
        .extracting(one -> one.of() + "#" + one.element() + " " + one.verdict())
        .containsExactly("cat/3#danger open", "cat/3#bound established", "torture#severe assumed");
    ConflictExpected conflict = expected.conflicts().get(0);
    assertThat(List.of(conflict.type(), conflict.certainty(), conflict.outcome()))
        .containsExactly("permission", "possible", "prevails");
    assertThat(conflict.prevailing()).isEqualTo("cat/3");
    assertThat(conflict.priority()).isEqualTo("either");
    assertThat(conflict.contestedBy()).isEmpty();
    assertThat(conflict.applies()).containsExactly(new Phrase("vclt/30/3", "x.yaml:16:16"));
    assertThat(conflict.doesNotApply()).extracting(Phrase::text).containsExactly("vclt/41");
    assertThat(conflict.contested()).extracting(Phrase::text).containsExactly("vclt/53");
    assertThat(conflict.open()).extracting(Phrase::text).containsExactly("vclt/30/2");
    assertThat(conflict.at()).isEqualTo("x.yaml:9:16");
    assertThat(expected.noConflict())
        .extracting(pair -> pair.one() + " " + pair.other())
        .containsExactly("cat/3 cat/3/remedy");
    assertThat(expected.headline()).extracting(Phrase::text).containsExactly("is held");
    assertThat(expected.says()).extracting(Phrase::text).containsExactly("danger, real");
    assertThat(expected.asks()).extracting(Phrase::text).containsExactly("person.in", "Where is");
    assertThat(expected.notDecided()).extracting(Phrase::text).containsExactly("the pattern");
    assertThat(expected.remainder())
        .extracting(one -> one.course() + " " + one.norm())
        .containsExactly("act cat/3");
    assertThat(expected.differs())
        .extracting(one -> one.of() + "#" + one.element() + " " + one.held() + " " + one.ours())
        .containsExactly("cat/3# engaged open", "torture#severe refuted open");
    assertThat(expected.differs().get(0).because()).isEqualTo("nobody knows");
    assertThat(expected.differs().get(0).at()).isEqualTo("x.yaml:28:7");
    assertThat(expected.exhaustive()).containsExactlyInAnyOrder("norms", "conflicts");
  }

  @Test
  void onlyAtTheTopSpeaksOfEveryListGiven() {
    assertThat(read("expect: { only: true, norms: { cat/3: open }, asks: [] }").exhaustive())
        .containsExactlyInAnyOrder("norms", "asks");
  }
}
