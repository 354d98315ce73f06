package org.servanda.internal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.servanda.internal.yaml.Yaml;

/** The forums as they stand in {@code rules/forums}: every word in them means something. */
class ForumFilesTest {
  private static final Law LAW = Laws.standard();

  /** Treaties that a forum hears before the law has them. */
  private static final Set<String> AWAITED = Set.of("crc-opac");

  private static boolean known(String id) {
    return LAW.authorities().containsKey(id) || AWAITED.contains(id);
  }

  private static String idOf(String cite) {
    return cite.contains("/") ? cite.substring(0, cite.indexOf('/')) : cite;
  }

  @Test
  void everyForumIsNamedAfterItsFolder() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("rules/forums"))) {
      assertThat(LAW.forums())
          .extracting(ForumTerms::id)
          .containsExactlyInAnyOrderElementsOf(
              folders.map(folder -> String.valueOf(folder.getFileName())).toList());
    }
  }

  @Test
  void everyForumSaysWhatItIsAndWhatOpensIt() {
    for (ForumTerms forum : LAW.forums()) {
      assertThat(forum.name()).as(forum.id()).isNotEmpty();
      assertThat(forum.brings()).as(forum.id()).isNotEmpty();
      assertThat(forum.doors()).as(forum.id()).isNotEmpty();
      assertThat(forum.cites()).as(forum.id()).isNotEmpty();
      assertThat(forum.remember()).as(forum.id()).isNotEmpty();
      assertThat(forum.hears()).as(forum.id()).allMatch(ForumFilesTest::known);
    }
    assertThat(LAW.forums()).extracting(ForumTerms::order).doesNotHaveDuplicates();
  }

  @Test
  void everyCitationIsDeclared() {
    for (ForumTerms forum : LAW.forums()) {
      List<String> cites = new ArrayList<>(forum.cites());
      forum.known().forEach(one -> cites.addAll(one.cites()));
      for (Door door : forum.doors()) {
        if (door instanceof Door.Accepted accepted) {
          cites.addAll(accepted.cites());
        } else if (door instanceof Door.NotExcluded excluded) {
          cites.addAll(excluded.cites());
        }
      }
      assertThat(cites).as(forum.id()).allMatch(cite -> known(idOf(cite)));
    }
  }

  @Test
  void everyDoorNamesATreatyAndAnActThatThereAre() {
    for (ForumTerms forum : LAW.forums()) {
      for (Door door : forum.doors()) {
        if (door instanceof Door.Party party) {
          assertThat(party.treaty()).as(forum.id()).matches(ForumFilesTest::known);
        } else if (door instanceof Door.Accepted accepted) {
          assertThat(accepted.treaty()).as(forum.id()).matches(ForumFilesTest::known);
          assertThat(ActKind.of(accepted.act())).isEqualTo(ActKind.QUALIFICATION);
        } else if (door instanceof Door.NotExcluded excluded) {
          assertThat(LAW.instruments()).as(forum.id()).containsKey(excluded.treaty());
          assertThat(ActKind.of(excluded.act())).isEqualTo(ActKind.QUALIFICATION);
        }
      }
    }
  }

  @Test
  void whatIsToldByHandSaysHowItIsKnown() {
    for (ForumTerms forum : LAW.forums()) {
      for (ForumTerms.Known one : forum.known()) {
        assertThat(LAW.vocabulary().states()).as(forum.id()).containsKey(one.state());
        assertThat(one.because()).as(forum.id()).isNotEmpty();
        assertThat(one.cites().isEmpty() && one.badges().isEmpty())
            .as("%s, %s: an authority or a badge", forum.id(), one.state())
            .isFalse();
        one.cites()
            .forEach(
                cite ->
                    assertThat(LAW.authorities().get(idOf(cite)).date())
                        .as("%s, %s: the day is that of the authority", forum.id(), one.state())
                        .isEqualTo(one.day()));
      }
    }
  }

  @Test
  void everyListBelongsToItsForumAndKnowsItsStates() {
    assertThat(LAW.forums())
        .filteredOn(forum -> forum.acceptances() != null)
        .extracting(ForumTerms::id)
        .containsExactly("cat-22", "icerd-14", "cped-31");
    for (ForumTerms forum : LAW.forums()) {
      AcceptanceTable list = forum.acceptances();
      if (list != null) {
        assertThat(list.forum()).isEqualTo(forum.id());
        assertThat(LAW.vocabulary().states().keySet()).containsAll(list.rows().keySet());
        list.rows()
            .values()
            .forEach(
                row ->
                    assertThat(list.sources().keySet())
                        .containsAll(List.of(row.sources().split("\\+"))));
      }
    }
  }

  @Test
  void aDoorOfNoKindIsRefused() {
    assertThatThrownBy(() -> read("doors: [ { window: cat } ]")).hasMessageContaining("a door is");
    assertThatThrownBy(() -> read("doors: [ { member: atlantis, settled-from: 2000-01-01 } ]"))
        .hasMessageContaining("has no region 'atlantis'");
    assertThatThrownBy(() -> read("doors: [ { since: soon } ]"))
        .hasMessageContaining("no ISO date");
    assertThatThrownBy(() -> read("known: [ { state: CHN, because: so } ]"))
        .hasMessageContaining("needs a day");
  }

  private static void read(String line) {
    ForumReader.read(
        Yaml.read("forum.yaml", "id: pact-5\nkind: individual\n" + line),
        Yaml.read("regions.yaml", "europe: [SWE]"),
        null);
  }
}
