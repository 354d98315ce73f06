package org.servanda.internal.law;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Forum;
import org.servanda.internal.yaml.Tree;

/** Reads a {@code forum.yaml}. */
final class ForumReader {
  private final Tree tree;
  private final Tree regions;

  private ForumReader(Tree tree, Tree regions) {
    this.tree = tree;
    this.regions = regions;
  }

  /**
   * Reads one.
   *
   * @param tree the file
   * @param regions the States of each region
   * @param acceptances the list beside it, or null when there is none
   */
  static ForumTerms read(Tree tree, Tree regions, @Nullable AcceptanceTable acceptances) {
    return new ForumReader(tree, regions).read(acceptances);
  }

  private ForumTerms read(@Nullable AcceptanceTable acceptances) {
    List<Door> doors = new ArrayList<>();
    tree.items("doors").forEach(door -> doors.add(door(door)));
    List<ForumTerms.Known> known = new ArrayList<>();
    tree.items("known").forEach(item -> known.add(known(item)));
    return new ForumTerms(
        tree.text("id", ""),
        tree.text("name", ""),
        tree.text("brings", ""),
        Forum.Kind.valueOf(Words.constant(tree.text("kind", ""))),
        Integer.parseInt(tree.text("order", "0")),
        tree.words("hears"),
        Words.cites(tree, "cite"),
        List.copyOf(doors),
        List.copyOf(known),
        tree.words("remember"),
        tree.words("badges"),
        acceptances);
  }

  private Door door(Tree door) {
    if (door.get("party") != null) {
      String treaty = door.text("party", "");
      return new Door.Party(treaty, door.text("name", treaty), door.text("after-leaving", ""));
    }
    if (door.get("accepted") != null) {
      return new Door.Accepted(
          door.text("accepted", ""),
          door.text("act", ""),
          door.text("says", ""),
          Words.cites(door, "cite"));
    }
    if (door.get("not-excluded") != null) {
      return new Door.NotExcluded(
          door.text("not-excluded", ""),
          door.text("act", ""),
          door.text("says", ""),
          !door.text("gathered", "yes").equals("no"),
          Words.cites(door, "cite"));
    }
    if (door.get("since") != null) {
      return new Door.Existing(
          day(door, "since"),
          Forum.Status.valueOf(Words.constant(door.text("before", "closed"))),
          door.text("because", ""));
    }
    if (door.get("member") != null) {
      return member(door);
    }
    throw new IllegalArgumentException(
        door.at() + ": a door is 'party', 'accepted', 'not-excluded', 'since' or 'member'");
  }

  private Door member(Tree door) {
    List<String> states = regions.words(door.text("member", ""));
    if (states.isEmpty()) {
      throw new IllegalArgumentException(
          door.at()
              + ": 'vocabulary/regions.yaml' has no region '"
              + door.text("member", "")
              + "'");
    }
    ImmutableMap.Builder<String, Door.Doubt> doubts = ImmutableMap.builder();
    for (Map.Entry<String, Tree> doubt : door.map("doubts").entries().entrySet()) {
      doubts.put(
          doubt.getKey(),
          new Door.Doubt(Words.day(doubt.getValue(), "from"), doubt.getValue().text("why", "")));
    }
    return new Door.Member(
        states, door.text("says", ""), day(door, "settled-from"), doubts.buildOrThrow());
  }

  private static ForumTerms.Known known(Tree item) {
    boolean accepted = item.get("accepted-by") != null;
    return new ForumTerms.Known(
        item.text("state", ""),
        accepted ? ForumTerms.Effect.ACCEPTED : ForumTerms.Effect.EXCLUDED,
        day(item, accepted ? "accepted-by" : "excluded-from"),
        Words.day(item, "until"),
        item.text("because", ""),
        Words.cites(item, "cite"),
        item.words("badges"));
  }

  private static LocalDate day(Tree tree, String key) {
    LocalDate day = Words.day(tree, key);
    if (day == null) {
      throw new IllegalArgumentException(tree.at() + ": '" + key + "' needs a day");
    }
    return day;
  }
}
