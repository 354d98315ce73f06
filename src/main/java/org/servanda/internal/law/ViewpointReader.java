package org.servanda.internal.law;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.servanda.fact.Answer;
import org.servanda.internal.law.ViewpointTerms.Ground;
import org.servanda.internal.law.ViewpointTerms.Kind;
import org.servanda.internal.yaml.Tree;

/** Reads the benches from which an answer can be given, and what courts of States can apply. */
final class ViewpointReader {
  private ViewpointReader() {}

  static Map<String, ViewpointTerms> viewpoints(Tree tree, List<ForumTerms> forums) {
    ImmutableSortedMap.Builder<String, ViewpointTerms> all = ImmutableSortedMap.naturalOrder();
    tree.entriesOrNone().forEach((id, body) -> all.put(id, viewpoint(id, body, forums)));
    return all.buildOrThrow();
  }

  private static ViewpointTerms viewpoint(String id, Tree tree, List<ForumTerms> forums) {
    ImmutableMap.Builder<String, Ground> through = ImmutableMap.builder();
    tree.map("through").entries().forEach((of, body) -> through.put(of, ground(body)));
    return new ViewpointTerms(
        id,
        tree.text("bench", id),
        tree.text("says", ""),
        Kind.valueOf(Words.constant(tree.text("applies", "own-instruments"))),
        hears(tree, forums),
        ground(tree.map("own")),
        through.buildOrThrow(),
        ground(tree.map("others")),
        ground(tree.map("custom")),
        Words.cites(tree, "cite"));
  }

  /** What the body's own door hears; or what is listed, where it has no door here. */
  private static List<String> hears(Tree tree, List<ForumTerms> forums) {
    String door = tree.text("forum", "");
    if (door.isEmpty()) {
      return tree.words("instruments");
    }
    return forums.stream()
        .filter(forum -> forum.id().equals(door))
        .findFirst()
        .map(ForumTerms::hears)
        .orElseThrow(
            () -> new IllegalArgumentException(tree.at() + ": there is no forum '" + door + "'"));
  }

  static Map<String, List<IncorporationTerms>> incorporations(Tree tree) {
    ImmutableMap.Builder<String, List<IncorporationTerms>> all = ImmutableMap.builder();
    tree.entriesOrNone()
        .forEach(
            (state, body) -> {
              List<IncorporationTerms> known = new ArrayList<>();
              known(body.map("by-statute"), false, known);
              known(body.map("as-treaty"), true, known);
              all.put(state, List.copyOf(known));
            });
    return all.buildOrThrow();
  }

  private static void known(Tree.Entries entries, boolean monist, List<IncorporationTerms> all) {
    entries
        .entries()
        .forEach(
            (of, body) ->
                all.add(
                    new IncorporationTerms(
                        of,
                        monist,
                        answer(body, "taken", "yes"),
                        Words.day(body, "since"),
                        answer(body, "before", "unknown"),
                        ground(body))));
  }

  private static Answer answer(Tree tree, String key, String otherwise) {
    return Answer.valueOf(Words.constant(tree.text(key, otherwise)));
  }

  private static Ground ground(Tree tree) {
    return new Ground(tree.text("because", ""), Words.cites(tree, "cite"), tree.words("badges"));
  }
}
