package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What build servers read of a run of scenarios. */
class JunitXmlTest extends CommandTest {
  private Path results() {
    return folder.resolve("reports/results.xml");
  }

  private int test() {
    return run("test", folder.toString(), "--junit-xml", results().toString());
  }

  private Element root() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(results().toFile())
        .getDocumentElement();
  }

  @Test
  void aCaseForEachScenario() throws Exception {
    Files.writeString(
        folder.resolve("other.yaml"),
        WOMAN.replace("outcome: both-bind", "outcome: void") + "  says: [\"a & <b> \\u0007\"]\n");

    assertThat(test()).isEqualTo(1);

    Element root = root();
    assertThat(root.getAttribute("tests")).isEqualTo("2");
    assertThat(root.getAttribute("failures")).isEqualTo("1");
    NodeList cases = root.getElementsByTagName("testcase");
    assertThat(((Element) cases.item(0)).getAttribute("name")).isEqualTo("other.yaml");
    assertThat(((Element) cases.item(1)).getAttribute("name")).isEqualTo("woman.yaml");
    NodeList failures = root.getElementsByTagName("failure");
    assertThat(failures.getLength()).isEqualTo(1);
    assertThat(failures.item(0).getTextContent())
        .contains("expected to be void", "a & <b> ")
        .doesNotContain("\u0007");
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    assertThat(test()).isZero();
    String first = Files.readString(results());

    assertThat(test()).isZero();
    assertThat(Files.readString(results())).isEqualTo(first).contains("failures=\"0\"");
  }

  @Test
  void nowhereToWriteIsBadInput() throws IOException {
    Files.createDirectories(results());

    refused(test(), "results.xml: this file can't be written");
  }
}
