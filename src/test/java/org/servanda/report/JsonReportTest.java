package org.servanda.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.Servanda;
import org.servanda.assessment.Assessment;
import org.servanda.fact.Circumstance;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Person;
import org.servanda.fact.Scenario;

class JsonReportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Assessment> assessments() {
    return Samples.all();
  }

  /** The schema, and one that also refuses what it doesn't describe. */
  private static Schema schema(boolean closed) throws IOException {
    JsonNode tree = MAPPER.readTree(JsonReport.schema());
    if (closed) {
      close(tree);
    }
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(tree.toString());
  }

  private static void close(JsonNode tree) {
    if (tree instanceof ObjectNode object
        && object.has("properties")
        && object.get("properties").isObject()
        && object.path("type").asText().equals("object")) {
      object.put("additionalProperties", false);
    }
    tree.forEach(JsonReportTest::close);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("assessments")
  void meetsItsSchema(Assessment assessment) throws IOException {
    String json = JsonReport.of(assessment);

    assertThat(schema(false).validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema(true).validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaRefusesAnotherShape() throws IOException {
    ObjectNode broken = (ObjectNode) MAPPER.readTree(JsonReport.of(Samples.permission()));
    broken.remove("notice");

    assertThat(schema(false).validate(broken.toString(), InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("assessments")
  void everythingRestsOnSomethingThatIsThere(Assessment assessment) throws IOException {
    JsonNode json = MAPPER.readTree(JsonReport.of(assessment));
    Set<String> ids = new HashSet<>();
    json.at("/explanation/nodes").forEach(node -> ids.add(node.get("id").asText()));

    List<String> restsOn = new ArrayList<>();
    json.findValues("restsOn").forEach(list -> list.forEach(id -> restsOn.add(id.asText())));

    assertThat(json.at("/explanation/nodes")).hasSameSizeAs(ids);
    assertThat(restsOn).isNotEmpty().allMatch(ids::contains);
  }

  @Test
  void carriesThatItIsNoLegalAdviceAndWhatItAnswers() throws IOException {
    JsonNode json = MAPPER.readTree(JsonReport.of(Samples.permission()));

    assertThat(json.get("schema").asText()).isEqualTo("servanda/assessment/1");
    assertThat(json.get("notice").asText()).contains("not legal advice");
    assertThat(json.get("on").asText()).isEqualTo("2012-07-15");
    assertThat(json.get("norms").findValuesAsText("id")).contains("cat/3", "chn-prk-1998/4/2");
    assertThat(json.at("/conflicts/0/norms/0").asText()).isEqualTo("cat/3");
    assertThat(json.at("/conflicts/0/outcome").asText()).isEqualTo("dissolved");
    assertThat(json.at("/conflicts/0/certainty").isNull()).isTrue();
  }

  @Test
  void theSameScenarioGivesTheSameBytes() {
    Scenario scenario = Samples.woman().scenario();
    String once = JsonReport.of(Servanda.standard().assess(scenario));

    assertThat(JsonReport.of(Servanda.standard().assess(scenario))).isEqualTo(once);
    for (long seed = 1; seed <= 5; seed++) {
      assertThat(JsonReport.of(Servanda.standard().assess(shuffled(scenario, seed))))
          .as("the order in which facts are told doesn't matter (shuffle %d)", seed)
          .isEqualTo(once);
    }
  }

  private static Scenario shuffled(Scenario scenario, long seed) {
    List<Person> persons = new ArrayList<>();
    for (Person person : scenario.persons()) {
      List<FearedHarm> harms = new ArrayList<>(person.harms());
      List<Circumstance> circumstances = new ArrayList<>(person.circumstances());
      Collections.shuffle(harms, new Random(seed));
      Collections.shuffle(circumstances, new Random(seed));
      persons.add(
          new Person(
              person.id(),
              person.nationalities(),
              person.nationalitiesComplete(),
              harms,
              person.harmsComplete(),
              circumstances));
    }
    return scenario.toBuilder().persons(persons).build();
  }

  @Test
  void writesToStreamsAndAppendablesAlike() throws IOException {
    Assessment assessment = Samples.permission();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringBuilder text = new StringBuilder();
    JsonReport.write(assessment, bytes);
    JsonReport.write(assessment, text);

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(text.toString())
        .isEqualTo(JsonReport.of(assessment))
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void factsNameStatesAndTheOnlyPersonInWords() throws IOException {
    JsonNode tree = MAPPER.readTree(JsonReport.of(Samples.duty()));
    List<String> facts = new ArrayList<>();
    tree.path("facts").forEach(fact -> facts.add(fact.path("says").asText()));
    assertThat(facts)
        .contains(
            "the person is a national of the Democratic People's Republic of Korea",
            "the person has the nationality of the Democratic People's Republic of Korea and no"
                + " other")
        .noneMatch(says -> says.matches(".*\\b(CHN|PRK)\\b.*"));
    List<String> nodes = new ArrayList<>();
    for (JsonNode node : tree.path("explanation").path("nodes")) {
      if (node.path("kind").asText().equals("fact")) {
        nodes.add(node.path("says").asText());
      }
    }
    assertThat(nodes).containsAll(facts);
  }
}
