package org.servanda.internal.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;

/** Reads YAML 1.2 into a {@link Tree}, keeping every place and refusing duplicate keys. */
public final class Yaml {
  private final String file;
  private final Consumer<YamlProblem> twice;

  private Yaml(String file, Consumer<YamlProblem> twice) {
    this.file = file;
    this.twice = twice;
  }

  /**
   * Reads one document.
   *
   * @param file the name to show in messages
   * @param text the document
   * @return the document; an empty document is an empty map
   * @throws YamlProblem when the text is no YAML, or a key stands twice in one map
   */
  public static Tree read(String file, String text) {
    return read(
        file,
        text,
        twice -> {
          throw twice;
        });
  }

  /**
   * Reads one document, and goes on after a key that stands twice.
   *
   * @param file the name to show in messages
   * @param text the document
   * @param twice is told of every key that stands twice in one map; the first one is kept
   * @return the document; an empty document is an empty map
   * @throws YamlProblem when the text is no YAML
   */
  public static Tree read(String file, String text, Consumer<YamlProblem> twice) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(true).setUseMarks(true).build();
    try {
      Parser events = new ShallowEvents(file, settings, text);
      return new Composer(settings, events)
          .getSingleNode()
          .map(node -> new Yaml(file, twice).tree(node))
          .orElseGet(() -> Tree.none(new Place(file, 1, 1)));
    } catch (MarkedYamlEngineException broken) {
      Place place = broken.getProblemMark().map(mark -> place(file, mark)).orElse(Place.of(file));
      throw new YamlProblem(place, "this is not YAML: " + broken.getProblem());
    } catch (YamlEngineException broken) {
      throw new YamlProblem(Place.of(file), "this is not YAML: " + broken.getMessage());
    }
  }

  private Tree tree(Node node) {
    Place at = node.getStartMark().map(mark -> place(file, mark)).orElse(Place.of(file));
    if (node.getAnchor().isPresent()) {
      throw new YamlProblem(at, "aliases and anchors can't be used here; write the value out");
    }
    if (node instanceof ScalarNode scalar) {
      boolean absent = scalar.isPlain() && scalar.getValue().equals("null");
      return new Tree.Word(absent ? "" : scalar.getValue(), at);
    }
    if (node instanceof SequenceNode sequence) {
      List<Tree> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(tree(item));
      }
      return new Tree.Items(items, at);
    }
    if (node instanceof MappingNode mapping) {
      return map(mapping, at);
    }
    throw new YamlProblem(at, "this can't be read; write a word, a list or a group of keys");
  }

  private Tree map(MappingNode mapping, Place at) {
    Map<String, Tree> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      Place keyAt = key.getStartMark().map(mark -> place(file, mark)).orElse(at);
      if (!(key instanceof ScalarNode scalar)) {
        throw new YamlProblem(keyAt, "a key must be a single word");
      }
      String name = scalar.getValue();
      Place before = keys.putIfAbsent(name, keyAt);
      if (before != null) {
        twice.accept(
            new YamlProblem(
                keyAt,
                "'"
                    + name
                    + "' stands here a second time (first at line "
                    + before.line()
                    + "); keep one of them"));
        continue;
      }
      entries.put(name, tree(tuple.getValueNode()));
    }
    return new Tree.Entries(entries, keys, at);
  }

  static Place place(String file, Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
