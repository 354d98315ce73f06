package org.servanda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.assessment.Assessment;
import org.servanda.report.JsonReport;
import org.servanda.scenario.ExpectationCheck;
import org.servanda.scenario.ScenarioFile;
import org.servanda.scenario.ScenarioReader;

/** Every example gives what it expects, and its answer keeps to the schema. */
class ExamplesTest {
  private static final Servanda SERVANDA = Servanda.standard();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonReport.schema());

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().contains("broken"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void givesWhatItExpects(Path file) {
    ScenarioFile scenario = ScenarioReader.standard().read(file);
    Assessment assessment = SERVANDA.assess(scenario.scenario());
    assertThat(ExpectationCheck.failures(scenario.expectations(), assessment)).isEmpty();
    assertThat(scenario.expectations().norms()).as("what %s expects", file).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void itsAnswerKeepsToTheSchemaAndEveryReasonExists(Path file) throws IOException {
    Assessment assessment = SERVANDA.assess(ScenarioReader.standard().read(file).scenario());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonReport.write(assessment, json);
    String text = json.toString(StandardCharsets.UTF_8);
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    JsonNode nodes = new ObjectMapper().readTree(text).path("explanation").path("nodes");
    Set<String> ids = new HashSet<>();
    nodes.forEach(node -> ids.add(node.path("id").asText()));
    assertThat(ids).hasSameSizeAs(nodes);
    for (JsonNode node : nodes) {
      node.path("restsOn").forEach(under -> assertThat(ids).contains(under.asText()));
    }
  }
}
