package org.servanda.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a run of scenarios came to, in the XML that build servers read: a suite for each folder, a
 * case for each file. No duration is written, so the same run gives the same bytes.
 */
final class JunitXml {
  private JunitXml() {}

  /**
   * Makes the file, so that a long run doesn't end with nowhere to write its results.
   *
   * @param target where they will be written
   * @throws BadInput when the file can't be written
   */
  static void make(Path target) {
    try {
      if (target.getParent() != null) {
        Files.createDirectories(target.getParent());
      }
      Files.writeString(target, "");
    } catch (IOException unwritable) {
      throw new BadInput(target + ": this file can't be written");
    }
  }

  /**
   * Writes the file.
   *
   * @param target where to
   * @param results what failed, by scenario; an empty list where nothing did
   * @throws BadInput when the file can't be written
   */
  static void write(Path target, Map<Path, List<String>> results) {
    Map<String, Map<Path, List<String>>> suites = new TreeMap<>();
    results.forEach(
        (file, failures) ->
            suites.computeIfAbsent(folder(file), key -> new TreeMap<>()).put(file, failures));
    try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      start(xml, "testsuites", "scenarios", results);
      for (Map.Entry<String, Map<Path, List<String>>> suite : suites.entrySet()) {
        start(xml, "testsuite", suite.getKey(), suite.getValue());
        for (Map.Entry<Path, List<String>> result : suite.getValue().entrySet()) {
          write(xml, suite.getKey(), result.getKey(), result.getValue());
        }
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
      out.write("\n");
    } catch (IOException unwritable) {
      throw new BadInput(target + ": this file can't be written");
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("the results can't be written as XML", broken);
    }
  }

  private static void start(
      XMLStreamWriter xml, String element, String name, Map<Path, List<String>> results)
      throws XMLStreamException {
    long failed = results.values().stream().filter(failures -> !failures.isEmpty()).count();
    xml.writeStartElement(element);
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", String.valueOf(results.size()));
    xml.writeAttribute("failures", String.valueOf(failed));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
  }

  private static void write(XMLStreamWriter xml, String suite, Path file, List<String> failures)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", suite);
    xml.writeAttribute("name", String.valueOf(file.getFileName()));
    if (!failures.isEmpty()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", printable(failures.get(0)));
      xml.writeCharacters(printable(String.join("\n", failures)));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String folder(Path file) {
    Path folder = file.getParent();
    return folder == null ? "." : folder.toString().replace('\\', '/');
  }

  /** Without the control characters that XML has no way to write. */
  private static String printable(String text) {
    return text.codePoints()
        .filter(each -> each == '\n' || each == '\t' || each >= ' ')
        .filter(each -> each != 0xFFFE && each != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
