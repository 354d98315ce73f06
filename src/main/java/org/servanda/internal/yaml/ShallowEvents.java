package org.servanda.internal.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The events of a document, as long as it isn't nested without end: that would exhaust the stack of
 * whoever reads it.
 */
final class ShallowEvents implements Parser {
  private static final int DEEPEST = 50;

  private final String file;
  private final Parser events;
  private int depth;

  ShallowEvents(String file, LoadSettings settings, String text) {
    this.file = file;
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
  }

  @Override
  public Event next() {
    Event event = events.next();
    if (event instanceof CollectionStartEvent) {
      depth++;
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    }
    if (depth > DEEPEST) {
      throw new YamlProblem(
          event.getStartMark().map(mark -> Yaml.place(file, mark)).orElse(Place.of(file)),
          "lists and groups are nested too deeply here");
    }
    return event;
  }

  @Override
  public boolean checkEvent(Event.ID kind) {
    return events.checkEvent(kind);
  }

  @Override
  public Event peekEvent() {
    return events.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return events.hasNext();
  }
}
