package org.servanda.internal.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as read: words, lists and maps, each with its place. Every scalar is kept as the text
 * that was written; what it means is for the reader to say.
 */
public sealed interface Tree {
  /** Where it begins. */
  Place at();

  /** What kind of thing it is, in a user's words. */
  String kind();

  /** One word or text. An absent value is an empty text. */
  record Word(String text, Place at) implements Tree {
    @Override
    public String kind() {
      return text.isEmpty() ? "nothing" : "'" + text + "'";
    }
  }

  /** A list. */
  record Items(List<Tree> items, Place at) implements Tree {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A map, in the order written. */
  record Entries(Map<String, Tree> entries, Map<String, Place> keys, Place at) implements Tree {
    @Override
    public String kind() {
      return "a group of keys";
    }

    /** The place of a key, or of the map when the key isn't in it. */
    public Place placeOf(String key) {
      return keys.getOrDefault(key, at);
    }
  }

  /** An empty map. */
  static Entries none(Place at) {
    return new Entries(Map.of(), Map.of(), at);
  }

  /** The value of {@code key}, or null when this is no map or lacks it. */
  default @Nullable Tree get(String key) {
    return this instanceof Entries map ? map.entries().get(key) : null;
  }

  /** The text under {@code key}, or {@code otherwise}. */
  default String text(String key, String otherwise) {
    return get(key) instanceof Word word ? word.text() : otherwise;
  }

  /** The map under {@code key}, or an empty one. */
  default Entries map(String key) {
    return get(key) instanceof Entries map ? map : none(at());
  }

  /** The words under {@code key}: of a list, or the one word that stands there; else empty. */
  default List<String> words(String key) {
    List<String> words = new ArrayList<>();
    Tree value = get(key);
    if (value instanceof Word word && !word.text().isEmpty()) {
      words.add(word.text());
    } else if (value instanceof Items list) {
      for (Tree item : list.items()) {
        if (item instanceof Word word) {
          words.add(word.text());
        }
      }
    }
    return List.copyOf(words);
  }

  /** The list under {@code key}, or an empty one. */
  default List<Tree> items(String key) {
    return get(key) instanceof Items list ? list.items() : List.of();
  }

  /** The entries in the order written, when this is a map; else none. */
  default Map<String, Tree> entriesOrNone() {
    return this instanceof Entries map ? map.entries() : new LinkedHashMap<>();
  }
}
