package org.servanda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.servanda.internal.yaml.Tree;
import org.servanda.internal.yaml.Yaml;

/** The order in which a file's keys stand changes nothing in the scenario. */
class ShuffledFileTest {
  private static final ScenarioReader READER = ScenarioReader.standard();
  private static final String TEXT =
      """
      scenario: Two women
      on: 2012-07-15
      state: CHN
      measure: { kind: handover, to: PRK, onward: [KOR], under: chn-prk-1998, carried-out: no }
      person:
        - name: mina
          nationality: { is: [PRK], others: unknown }
          sex: { is: female, proof: established, source: a file }
          left-because: [hunger, work]
          trafficking: { victim: yes, source: a report, proof: balance, known: 2012-01-01 }
          fears:
            - { harm: labour-camp, by: state-officials, in: PRK, risk: real, for: [punishment] }
            - { harm: hunger, in: PRK, because-of: [none], scope: general }
        - { name: jun, nationality: none, habitual-residence: JOR, fears: [], controlled: yes }
      assurances: { given: no, monitored: no }
      participation:
        PRK: { vclt: none, cat: [{ act: signature, date: 1999 }, { act: ratification, date: 2000-01-01 }] }
        CHN: { cat: 1988-10-04 }
      states: { XAA: Ruritania, XAB: Borduria }
      profile: unhcr
      doctrines: { cat-non-state: inability-too, agreement-reading/chn-prk-1998/4/2: requires }
      """;

  @RepeatedTest(100)
  void sameScenario(RepetitionInfo run) {
    StringBuilder shuffled = new StringBuilder();
    write(Yaml.read("two.yaml", TEXT), new Random(run.getCurrentRepetition()), shuffled);
    assertThat(READER.read("two.yaml", shuffled.toString()).scenario())
        .isEqualTo(READER.read("two.yaml", TEXT).scenario());
  }

  private static void write(Tree tree, Random random, StringBuilder out) {
    if (tree instanceof Tree.Word word) {
      out.append('"').append(word.text()).append('"');
    } else if (tree instanceof Tree.Items list) {
      out.append('[');
      for (Tree item : list.items()) {
        write(item, random, out);
        out.append(", ");
      }
      out.append(']');
    } else if (tree instanceof Tree.Entries group) {
      List<Map.Entry<String, Tree>> entries = new ArrayList<>(group.entries().entrySet());
      Collections.shuffle(entries, random);
      out.append('{');
      for (Map.Entry<String, Tree> entry : entries) {
        out.append(entry.getKey()).append(": ");
        write(entry.getValue(), random, out);
        out.append(", ");
      }
      out.append('}');
    }
  }
}
