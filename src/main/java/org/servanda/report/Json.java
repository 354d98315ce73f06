package org.servanda.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes JSON in a fixed shape: two spaces, Unix line ends, null for what there isn't. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;

  /** Writes one value into what {@link #object} or {@link #list} opened. */
  interface Body {
    void write() throws IOException;
  }

  /** Writes one item of a list. */
  interface Item<T> {
    void write(T item) throws IOException;
  }

  /** Writes a whole document. */
  interface Document {
    void write(Json json) throws IOException;
  }

  /** A whole document as text, with a line end behind it. */
  static String textOf(Document document) {
    StringWriter text = new StringWriter();
    try {
      document.write(new Json(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  private Json(Writer writer) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    out = FACTORY.createGenerator(writer).setPrettyPrinter(printer);
  }

  void document(Body body) throws IOException {
    out.writeStartObject();
    body.write();
    out.writeEndObject();
    out.flush();
  }

  void object(String name, Body body) throws IOException {
    out.writeObjectFieldStart(name);
    body.write();
    out.writeEndObject();
  }

  /** A list of objects. */
  <T> void list(String name, Collection<T> items, Item<T> each) throws IOException {
    out.writeArrayFieldStart(name);
    for (T item : items) {
      out.writeStartObject();
      each.write(item);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** A list of words. */
  void words(String name, Collection<String> words) throws IOException {
    out.writeArrayFieldStart(name);
    for (String word : words) {
      out.writeString(word);
    }
    out.writeEndArray();
  }

  /** A text, as it is. */
  void text(String name, String text) throws IOException {
    out.writeStringField(name, text);
  }

  /** A text, or null when it is empty or missing. */
  void maybe(String name, @Nullable Object text) throws IOException {
    if (text == null || text.toString().isEmpty()) {
      out.writeNullField(name);
    } else {
      out.writeStringField(name, text.toString());
    }
  }

  void number(String name, long number) throws IOException {
    out.writeNumberField(name, number);
  }

  void truth(String name, boolean truth) throws IOException {
    out.writeBooleanField(name, truth);
  }

  /** A constant in the words of the contract: lower case, joined by hyphens. */
  void word(String name, Enum<?> constant) throws IOException {
    out.writeStringField(name, word(constant));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
