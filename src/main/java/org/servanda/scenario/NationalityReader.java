package org.servanda.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Answer;
import org.servanda.fact.Nationality;
import org.servanda.fact.Nationality.Tie;
import org.servanda.fact.Provenance;
import org.servanda.internal.law.FactPath;
import org.servanda.internal.law.Vocabulary;
import org.servanda.internal.yaml.Place;
import org.servanda.internal.yaml.Tree;

/** Reads to which States a person belongs. */
final class NationalityReader {
  private static final List<String> STATEMENT =
      List.of("is", "others", "available", "effective", "source", "known", "date");
  private static final List<String> TIE =
      List.of("state", "available", "effective", "source", "known", "date");

  private final Notes notes;
  private final Values values;
  private final Keys keys;
  private final String person;
  private final List<Nationality> ties = new ArrayList<>();
  private boolean complete;

  NationalityReader(Notes notes, Vocabulary vocabulary, String person) {
    this.notes = notes;
    this.values = new Values(notes);
    this.keys = new Keys(notes, vocabulary);
    this.person = person;
  }

  List<Nationality> ties() {
    return List.copyOf(ties);
  }

  /** Whether no other nationality is left open. */
  boolean complete() {
    return complete;
  }

  /**
   * Reads what the file says.
   *
   * @param held {@code nationality}: none, unknown, a State, a list, or a group with {@code is}
   * @param residence {@code habitual-residence}: a State or several
   * @param ascribed {@code other-nationality}: a group or a list of groups
   */
  void read(@Nullable Tree held, @Nullable Tree residence, @Nullable Tree ascribed) {
    if (held != null) {
      complete = true;
      notes.at(FactPath.of(person, "nationality"), held.at());
      held(held);
    }
    boolean stateless = complete && ties.isEmpty();
    for (Tree.Word state : values.words("habitual-residence", residence)) {
      add(state.text(), state.at(), Tie.HABITUAL_RESIDENCE, Tree.none(state.at()));
    }
    boolean national = ties.stream().anyMatch(tie -> tie.tie() == Tie.HELD);
    if (residence != null && !stateless && !national) {
      notes.problem(
          residence.at(),
          "habitual-residence counts only for a person without a nationality; say so with "
              + "nationality: none");
    }
    List<Tree> others =
        ascribed instanceof Tree.Items list
            ? list.items()
            : ascribed == null ? List.of() : List.of(ascribed);
    for (Tree other : others) {
      Tree.Entries group = values.group("other-nationality", other, other.at());
      keys.check(group, "other-nationality", TIE);
      state(group, Tie.ASCRIBED);
      if (stateless && residence == null) {
        notes.problem(
            other.at(),
            "a person whom a State regards as its national isn't without a "
                + "nationality; see "
                + (held == null ? "" : Notes.words(held.at())));
      }
    }
  }

  private void held(Tree tree) {
    if (tree instanceof Tree.Entries group) {
      keys.check(group, "nationality", STATEMENT);
      if (!values.oneOf("others", group.get("others"), Values.UNKNOWN, "none").equals("none")) {
        complete &= group.get("others") == null;
      }
      Tree is = group.get("is");
      if (is == null) {
        notes.problem(tree.at(), "nationality needs 'is' and its States in this group");
      } else {
        states(is, group);
      }
    } else {
      states(tree, tree);
    }
  }

  private void states(Tree tree, Tree around) {
    if (tree instanceof Tree.Word word) {
      switch (values.word("nationality", word)) {
        case "none":
          break;
        case "", Values.UNKNOWN:
          complete = false;
          break;
        default:
          add(word.text(), word.at(), Tie.HELD, around);
          break;
      }
      return;
    }
    for (Tree item : values.list("nationality", tree)) {
      if (FearReader.others(item)) {
        values.oneOf("others", item.get("others"), Values.UNKNOWN);
        complete = false;
      } else if (item instanceof Tree.Entries group) {
        keys.check(group, "nationality", TIE);
        state(group, Tie.HELD);
      } else {
        String state = values.word("each nationality", item);
        if (!state.isEmpty()) {
          add(state, item.at(), Tie.HELD, around);
        }
      }
    }
  }

  private void state(Tree.Entries group, Tie tie) {
    Tree state = group.get("state");
    if (state == null) {
      notes.problem(group.at(), "this nationality lacks 'state'");
    } else if (!values.word("state", state).isEmpty()) {
      add(group.text("state", ""), state.at(), tie, group);
    }
  }

  private void add(String state, Place at, Tie tie, Tree group) {
    Provenance provenance = Origin.read(values, "nationality", group, Origin.UNTOLD).provenance();
    Answer available = values.answer("available", group.get("available"));
    Answer effective = values.answer("effective", group.get("effective"));
    ties.add(new Nationality(person, state, tie, available, effective, provenance));
    notes.at(FactPath.tie(person, ties.size()), at);
  }
}
