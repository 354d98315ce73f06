package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servanda.norm.Showing;

/** The showings of the moment by table and element, and how often each table's changed. */
final class Showings {
  private final Map<String, Map<String, List<Showing>>> byTable = new HashMap<>();
  private final Map<String, Long> versions = new HashMap<>();

  void add(Showing showing) {
    byTable
        .computeIfAbsent(showing.table(), table -> new HashMap<>())
        .computeIfAbsent(showing.element(), element -> new ArrayList<>())
        .add(showing);
    versions.merge(showing.table(), 1L, Long::sum);
  }

  void remove(Showing showing) {
    Derived.removeSame(
        byTable.getOrDefault(showing.table(), Map.of()).getOrDefault(showing.element(), List.of()),
        showing);
    versions.merge(showing.table(), 1L, Long::sum);
  }

  /** The showings of an element, in the order of ids. */
  List<Showing> of(String table, String element) {
    List<Showing> found = byTable.getOrDefault(table, Map.of()).getOrDefault(element, List.of());
    return found.size() < 2 ? found : Derived.inOrderOfIds(found);
  }

  /** A number that only grows, and does whenever a showing of this table comes or goes. */
  long version(String table) {
    return versions.getOrDefault(table, 0L);
  }
}
