package org.servanda.internal.law;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servanda.internal.yaml.Tree;
import org.servanda.norm.Modality;
import org.servanda.norm.Owed;
import org.servanda.norm.Terms;
import org.servanda.norm.TreatyClause;

/** Reads an {@code instrument.yaml}. */
final class InstrumentReader {
  private InstrumentReader() {}

  /**
   * Reads one.
   *
   * @param tree the file
   * @param regions the States of each region that treaties speak of
   */
  static Instrument read(Tree tree, Tree regions) {
    String id = tree.text("id", "");
    ImmutableMap.Builder<String, Provision> provisions = ImmutableMap.builder();
    tree.map("provisions")
        .entries()
        .forEach((name, body) -> provisions.put(name, provision(name, body, tree)));
    ImmutableMap.Builder<String, Instrument.Applies> through = ImmutableMap.builder();
    tree.map("applies")
        .entries()
        .forEach(
            (other, body) ->
                through.put(
                    other, new Instrument.Applies(body.words("provisions"), body.words("lifts"))));
    List<TreatyClause> clauses = new ArrayList<>();
    for (Tree clause : tree.items("on-other-treaties")) {
      clauses.add(
          new TreatyClause(
              id,
              clause.text("effect", "none"),
              clause.text("covers", ""),
              clause.text("says", ""),
              Words.cites(clause, "cite")));
    }
    if (clauses.isEmpty()) {
      clauses.add(
          new TreatyClause(
              id,
              "none",
              "",
              tree.text("name", id) + " has no clause on other treaties",
              List.of(id)));
    }
    return new Instrument(
        id,
        tree.text("name", id),
        tree.text("title", id),
        tree.text("cite", ""),
        tree.text("kind", "multilateral"),
        tree.text("rank", "treaty"),
        tree.text("subject-matter", ""),
        Words.day(tree, "adopted"),
        tree.text("adopted-note", ""),
        Words.day(tree, "in-force"),
        tree.text("in-force-note", ""),
        tree.text("in-force-assumed", ""),
        Words.day(tree, "ended"),
        tree.text("ended-note", ""),
        tree.map("joining").text("rule", "unknown"),
        tree.map("joining").text("clause", ""),
        tree.map("leaving").text("rule", "none"),
        tree.map("leaving").text("clause", ""),
        opening(tree, regions),
        tree.words("parties"),
        leavers(tree.map("left")),
        tree.words("organisations"),
        tree.text("binds-parties-to", ""),
        tree.words("raised-by"),
        tree.text("publicity", "published"),
        through.build(),
        List.copyOf(clauses),
        provisions.build(),
        tree.words("sources"),
        tree.words("badges"),
        tree.items("not-formalised").stream()
            .map(item -> new Instrument.NotFormalised(item.text("what", ""), item.text("why", "")))
            .toList());
  }

  private static Map<String, LocalDate> leavers(Tree.Entries left) {
    ImmutableMap.Builder<String, LocalDate> leavers = ImmutableMap.builder();
    for (String state : left.entries().keySet()) {
      LocalDate last = Words.day(left, state);
      if (last != null) {
        leavers.put(state, last);
      }
    }
    return leavers.build();
  }

  private static Opening opening(Tree tree, Tree regions) {
    Tree.Entries open = tree.map("open-to");
    String region = open.text("region", "");
    if (region.isEmpty()) {
      return Opening.TO_ALL;
    }
    List<String> states = regions.words(region);
    if (states.isEmpty()) {
      throw new IllegalArgumentException(
          open.at() + ": 'vocabulary/regions.yaml' has no region '" + region + "'");
    }
    return new Opening(open.text("says", ""), Set.copyOf(states), open.text("clause", ""));
  }

  private static Provision provision(String id, Tree tree, Tree instrument) {
    ImmutableMap.Builder<String, Provision.Yield> yields = ImmutableMap.builder();
    Map<String, Tree> readings = tree.map("readings").entries();
    if (readings.isEmpty()) {
      yields.put("", yieldOf(tree));
    }
    readings.forEach((name, body) -> yields.put(name, yieldOf(body)));
    Optional<Provision.ClauseTerms> clause =
        tree.get("clause") == null
            ? Optional.empty()
            : Optional.of(
                new Provision.ClauseTerms(
                    tree.map("clause").text("covers", ""),
                    tree.map("clause").words("conditions"),
                    tree.map("clause").words("exceptions"),
                    tree.map("clause").words("grounds"),
                    !tree.map("clause").text("text", "known").equals("unknown")));
    return new Provision(
        id,
        instrument.text("id", ""),
        ElementTableReader.read(tree, id),
        yields.build(),
        tree.text("read-by", "agreement-reading/" + id),
        tree.text("stage", "norm"),
        terms(tree, instrument, clause),
        Words.yes(tree, "looks-at-destination"),
        clause);
  }

  private static Provision.Yield yieldOf(Tree tree) {
    return new Provision.Yield(
        Modality.valueOf(tree.text("modality", "").toUpperCase(Locale.ROOT)),
        tree.text("conduct", ""));
  }

  private static Terms terms(Tree tree, Tree instrument, Optional<Provision.ClauseTerms> clause) {
    List<Tree> owed =
        tree.items("owed-to").isEmpty() ? instrument.items("owed-to") : tree.items("owed-to");
    List<String> badges = new ArrayList<>(instrument.words("badges"));
    badges.addAll(tree.words("badges"));
    return new Terms(
        tree.text("title", ""),
        tree.text("rank", instrument.text("rank", "treaty")),
        tree.text("character", instrument.text("character", "reciprocal")),
        instrument.text("subject-matter", ""),
        tree.text("corollary-of", ""),
        Words.yes(tree, "peremptory"),
        tree.text("object", "neutral"),
        Words.yes(tree, "clear-words"),
        owed.stream().map(InstrumentReader::owed).toList(),
        instrument.text("publicity", "published"),
        clause.map(Provision.ClauseTerms::textKnown).orElse(true),
        tree.words("protects"),
        List.copyOf(badges));
  }

  private static Owed owed(Tree tree) {
    return new Owed(
        Owed.Kind.valueOf(tree.text("kind", "").replace('-', '_').toUpperCase(Locale.ROOT)),
        tree.text("of", ""),
        0,
        tree.text("basis", ""),
        Words.cites(tree, "cite"),
        tree.words("badges"));
  }
}
