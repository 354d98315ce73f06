package org.servanda.internal.engine;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/**
 * Where each compiled rule is, and what must be there for it to matter: a rule that can't fire, or
 * whose showing nobody would look at, needn't be loaded. Written while building by {@link
 * RuleIndexer}. Immutable.
 */
final class RuleIndex {
  static final String FILE = "/org/servanda/rule-index.txt";
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter WORDS = Splitter.on('|').omitEmptyStrings();

  private final List<Entry> entries;
  private final BitSet always = new BitSet();

  private RuleIndex(List<Entry> entries) {
    this.entries = entries;
    for (int i = 0; i < entries.size(); i++) {
      always.set(i, entries.get(i).isAlwaysWanted());
    }
  }

  /**
   * One compiled rule.
   *
   * @param table the table of elements that its showing belongs to, or empty
   * @param asks the circumstances without which it can't fire, as {@link #stated} words them
   * @param type the class that holds it
   * @param method the method that gives it
   */
  record Entry(String table, List<String> asks, String type, String method) {
    static Entry parse(String line) {
      List<String> cells = CELLS.splitToList(line);
      return new Entry(cells.get(0), WORDS.splitToList(cells.get(1)), cells.get(2), cells.get(3));
    }

    private boolean isAlwaysWanted() {
      return table.isEmpty() && asks.isEmpty();
    }

    String line() {
      return String.join("\t", table, String.join("|", asks), type, method);
    }

    private Rule load() {
      try {
        return (Rule) Class.forName(type).getMethod(method).invoke(null);
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException("a compiled rule can't be loaded: " + line(), broken);
      }
    }
  }

  /** How a circumstance with that value is worded in {@link Entry#asks}; a key alone is itself. */
  static String stated(String key, String value) {
    return key + "=" + value;
  }

  static RuleIndex read() {
    try {
      ImmutableList.Builder<Entry> entries = ImmutableList.builder();
      for (String line :
          Resources.readLines(
              Resources.getResource(RuleIndex.class, FILE), StandardCharsets.UTF_8)) {
        entries.add(Entry.parse(line));
      }
      return new RuleIndex(entries.build());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The rules that matter in every case, by their places in the index. */
  BitSet always() {
    return (BitSet) always.clone();
  }

  /** The rules that could matter where these circumstances are stated. */
  BitSet in(InPlay inPlay, Set<String> stated) {
    BitSet wanted = new BitSet();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      wanted.set(
          i,
          (entry.table().isEmpty() || inPlay.has(entry.table()))
              && stated.containsAll(entry.asks()));
    }
    return wanted;
  }

  /** Those rules as the rule engine takes them. */
  Model load(BitSet wanted) {
    ModelImpl model = new ModelImpl();
    wanted.stream().forEach(i -> model.addRule(entries.get(i).load()));
    return model;
  }
}
