package org.servanda.internal.law;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.servanda.internal.yaml.Tree;

/** Reads doctrines and profiles. */
final class DoctrineReader {
  private DoctrineReader() {}

  static Map<String, Doctrine> doctrines(Tree tree) {
    ImmutableSortedMap.Builder<String, Doctrine> doctrines = ImmutableSortedMap.naturalOrder();
    tree.entriesOrNone().forEach((name, body) -> doctrines.put(name, doctrine(name, body)));
    return doctrines.build();
  }

  private static Doctrine doctrine(String name, Tree tree) {
    ImmutableMap.Builder<String, Doctrine.Holding> positions = ImmutableMap.builder();
    tree.map("positions")
        .entries()
        .forEach(
            (position, body) ->
                positions.put(
                    position,
                    new Doctrine.Holding(
                        position,
                        body.text("says", position),
                        Words.cites(body, "for"),
                        Words.cites(body, "against"),
                        Words.day(body, "since"),
                        Words.day(body, "until"),
                        body.words("badge"),
                        body.text("unread", ""))));
    ImmutableMap.Builder<String, Doctrine.ForState> forState = ImmutableMap.builder();
    tree.map("for-state")
        .entries()
        .forEach(
            (state, body) ->
                forState.put(
                    state,
                    new Doctrine.ForState(
                        body.words("per"),
                        body.text("holds", ""),
                        Words.cites(body, "for"),
                        body.text("because", ""))));
    return new Doctrine(
        name,
        tree.text("question", name),
        tree.words("per"),
        tree.text("default", ""),
        positions.build(),
        forState.build());
  }

  static Map<String, Profile> profiles(Tree tree) {
    ImmutableSortedMap.Builder<String, Profile> profiles = ImmutableSortedMap.naturalOrder();
    tree.entriesOrNone()
        .forEach(
            (name, body) -> {
              ImmutableMap.Builder<String, Profile.Choice> choices = ImmutableMap.builder();
              body.map("positions")
                  .entries()
                  .forEach((key, choice) -> choices.put(key, choice(choice)));
              ImmutableMap.Builder<String, String> silent = ImmutableMap.builder();
              body.map("silent-on")
                  .entries()
                  .forEach((key, why) -> silent.put(key, ((Tree.Word) why).text()));
              profiles.put(
                  name,
                  new Profile(name, body.text("says", name), choices.build(), silent.build()));
            });
    return profiles.build();
  }

  private static Profile.Choice choice(Tree tree) {
    Tree before = tree.get("before");
    return new Profile.Choice(
        tree.text("holds", ""), Words.cites(tree, "cite"), before == null ? null : choice(before));
  }
}
