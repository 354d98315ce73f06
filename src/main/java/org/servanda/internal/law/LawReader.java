package org.servanda.internal.law;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.assessment.NotDecided;
import org.servanda.internal.yaml.Tree;

/** Builds the law from the files of {@code rules/}, each already read as a tree or as text. */
public final class LawReader {
  private final Map<String, Tree> trees;
  private final Map<String, String> tables;

  /**
   * A reader of these files.
   *
   * @param trees the YAML files by path below {@code rules/}
   * @param tables the CSV files by path below {@code rules/}
   */
  public LawReader(Map<String, Tree> trees, Map<String, String> tables) {
    this.trees = new TreeMap<>(trees);
    this.tables = new TreeMap<>(tables);
  }

  /**
   * Reads all files.
   *
   * @param version the version to give the law
   * @return the law
   * @throws org.servanda.internal.yaml.YamlProblem when a file says something that can't be law
   */
  public Law read(String version) {
    Map<String, Instrument> instruments = new TreeMap<>();
    Map<String, ElementTable> concepts = new TreeMap<>();
    Map<String, ParticipationTable> participation = new TreeMap<>();
    ClauseWords clauses = new ClauseWords(file("vocabulary/clauses.yaml"));
    Tree regions = file("vocabulary/regions.yaml");
    trees.forEach(
        (path, tree) -> {
          if (path.endsWith("/instrument.yaml")) {
            clauses.check(tree);
            Instrument instrument = InstrumentReader.read(tree, regions);
            instruments.put(instrument.id(), instrument);
            String table = tables.get(path.replace("instrument.yaml", "participation.csv"));
            if (table != null) {
              participation.put(instrument.id(), ParticipationTable.parse(table));
            }
          } else if (path.startsWith("concepts/")) {
            ElementTable concept = ElementTableReader.read(tree, tree.text("id", path));
            concepts.put(concept.id(), concept);
          }
        });
    VocabularyReader words = new VocabularyReader(trees, tables);
    List<ForumTerms> forums = forums(regions);
    Map<String, Doctrine> doctrines = DoctrineReader.doctrines(file("vocabulary/doctrines.yaml"));
    return new Law(
        version,
        ImmutableSortedMap.copyOf(instruments),
        ImmutableSortedMap.copyOf(concepts),
        doctrines,
        DoctrineReader.profiles(file("vocabulary/profiles.yaml")),
        ViewpointReader.viewpoints(file("vocabulary/viewpoints.yaml"), forums),
        ViewpointReader.incorporations(file("vocabulary/incorporation.yaml")),
        authorities(instruments),
        words.read(),
        ImmutableSortedMap.copyOf(participation),
        forums,
        notDecided());
  }

  private List<ForumTerms> forums(Tree regions) {
    List<ForumTerms> forums = new ArrayList<>();
    trees.forEach(
        (path, tree) -> {
          if (path.endsWith("/forum.yaml")) {
            String list = path.replace("forum.yaml", "acceptance.csv");
            String table = tables.get(list);
            forums.add(
                ForumReader.read(
                    tree, regions, table == null ? null : AcceptanceTable.parse(list, table)));
          }
        });
    forums.sort(Comparator.comparing(ForumTerms::order).thenComparing(ForumTerms::id));
    return List.copyOf(forums);
  }

  private List<NotDecided> notDecided() {
    Tree tree = file("vocabulary/not-decided.yaml");
    return tree instanceof Tree.Items list
        ? list.items().stream()
            .map(item -> new NotDecided(item.text("what", ""), item.text("why", "")))
            .toList()
        : List.of();
  }

  private Map<String, Authority> authorities(Map<String, Instrument> instruments) {
    List<Authority> all =
        new ArrayList<>(AuthorityReader.read(file("vocabulary/authorities.yaml")));
    instruments.values().forEach(instrument -> all.add(AuthorityReader.textOf(instrument)));
    Map<String, Authority> byId = new TreeMap<>();
    all.forEach(authority -> byId.put(authority.id(), authority));
    return ImmutableSortedMap.copyOf(byId);
  }

  private Tree file(String path) {
    Tree tree = trees.get(path);
    if (tree == null) {
      throw new IllegalStateException("the law lacks its file " + path);
    }
    return tree;
  }
}
