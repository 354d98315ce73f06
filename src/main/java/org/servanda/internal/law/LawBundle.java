package org.servanda.internal.law;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.internal.yaml.Place;
import org.servanda.internal.yaml.Tree;

/**
 * All files of the law in one, as the build writes it: read at run time instead of some fifty YAML
 * files, because that is what a first answer would otherwise wait for.
 *
 * @param version the version of the law
 * @param trees the YAML files by path
 * @param tables the CSV files by path
 */
public record LawBundle(String version, Map<String, Tree> trees, Map<String, String> tables) {
  private static final JsonFactory JSON = new JsonFactory();

  /** Writes the bundle as JSON. */
  public void write(OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("lawVersion", version);
      json.writeObjectFieldStart("files");
      for (Map.Entry<String, Tree> file : new TreeMap<>(trees).entrySet()) {
        json.writeFieldName(file.getKey());
        write(json, file.getValue());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("tables");
      for (Map.Entry<String, String> table : new TreeMap<>(tables).entrySet()) {
        json.writeStringField(table.getKey(), table.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static void write(JsonGenerator json, Tree tree) throws IOException {
    if (tree instanceof Tree.Word word) {
      json.writeString(word.text());
    } else if (tree instanceof Tree.Items list) {
      json.writeStartArray();
      for (Tree item : list.items()) {
        write(json, item);
      }
      json.writeEndArray();
    } else if (tree instanceof Tree.Entries map) {
      json.writeStartObject();
      for (Map.Entry<String, Tree> entry : map.entries().entrySet()) {
        json.writeFieldName(entry.getKey());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    }
  }

  /** Reads a bundle. */
  public static LawBundle read(InputStream in) throws IOException {
    String version = "";
    Map<String, Tree> trees = new LinkedHashMap<>();
    Map<String, String> tables = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(in)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "lawVersion" -> version = json.getText();
          case "files" -> {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
              String path = json.currentName();
              json.nextToken();
              trees.put(path, tree(json, Place.of(path)));
            }
          }
          default -> {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
              String path = json.currentName();
              json.nextToken();
              tables.put(path, json.getText());
            }
          }
        }
      }
    }
    return new LawBundle(version, trees, tables);
  }

  private static Tree tree(JsonParser json, Place place) throws IOException {
    switch (json.currentToken()) {
      case START_ARRAY -> {
        List<Tree> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          items.add(tree(json, place));
        }
        return new Tree.Items(items, place);
      }
      case START_OBJECT -> {
        Map<String, Tree> entries = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String key = json.currentName();
          json.nextToken();
          entries.put(key, tree(json, place));
        }
        return new Tree.Entries(entries, Map.of(), place);
      }
      default -> {
        return new Tree.Word(json.getText(), place);
      }
    }
  }
}
