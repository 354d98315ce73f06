package org.servanda.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servanda.Servanda;
import org.servanda.fact.Scenario;
import org.servanda.law.Case;

/** Forums as text and as JSON. */
class ForumReportTest {
  private static final Servanda SERVANDA = Servanda.standard();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Scenario> scenarios() {
    return Stream.of(
        Samples.woman().scenario(),
        Samples.woman().state("SWE").on("2026-05-28").scenario(),
        Samples.woman().state("BOL").on("2013-11-25").scenario(),
        Case.china().on("1949-01-01").scenario(),
        Case.china().scenario().toBuilder().territory("HKG").build());
  }

  private static String json(Scenario scenario) {
    return JsonForums.of(scenario, SERVANDA.lawVersion(), SERVANDA.forums(scenario));
  }

  private static String text(Scenario scenario, String state) {
    return ForumReport.of(
        scenario, state, SERVANDA.lawVersion(), SERVANDA.forums(scenario), Style.PLAIN);
  }

  /** The schema, and one that also refuses what it doesn't describe. */
  private static Schema schema(boolean closed) throws IOException {
    JsonNode tree = MAPPER.readTree(JsonForums.schema());
    if (closed) {
      close(tree);
    }
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(tree.toString());
  }

  private static void close(JsonNode tree) {
    if (tree instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    tree.forEach(ForumReportTest::close);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theJsonMeetsItsSchema(Scenario scenario) throws IOException {
    String json = json(scenario);

    assertThat(schema(false).validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema(true).validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json).endsWith("}\n").doesNotContain("\r").isEqualTo(json(scenario));
  }

  @Test
  void theSchemaRefusesAnotherShape() throws IOException {
    ObjectNode broken = (ObjectNode) MAPPER.readTree(json(Case.china().scenario()));
    broken.remove("notice");

    assertThat(schema(false).validate(broken.toString(), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void theJsonTellsWhatIsKnownAndWhatIsNot() throws IOException {
    JsonNode json = MAPPER.readTree(json(Samples.woman().state("AUS").scenario()));

    assertThat(json.at("/schema").asText()).isEqualTo("servanda/forums/1");
    assertThat(json.at("/forums/0/id").asText()).isEqualTo("cat-22");
    assertThat(json.at("/forums/0/status").asText()).isEqualTo("open");
    assertThat(json.at("/forums/0/since").asText()).isEqualTo("1993-01-28");
    assertThat(json.at("/forums/0/hears").findValuesAsText("provision")).contains("cat/3");
    assertThat(json.at("/forums/2/asOf").asText()).isEqualTo("2023-04-19");
  }

  @Test
  void theTextNamesEachDoorAndWhyItIsShut() {
    String text = text(Samples.woman().scenario(), "China");

    assertThat(text)
        .contains(
            "Doors against China on 15 July 2012.",
            "1. WHERE THIS PERSON CAN COMPLAIN\n  All 12 are closed.",
            "2. WHERE ANOTHER STATE CAN BRING A CASE",
            "3. WHO SUPERVISES, AND CAN BE WRITTEN TO",
            "China has not made a declaration under art. 22",
            "So it can't hear cat/3",
            "Data complete up to 2026-05-28.",
            "not legal advice");
    assertThat(text.lines()).allMatch(line -> line.length() <= Page.WIDTH);
  }

  @Test
  void theTextNamesOpenDoorsFirstAndWhatTheyHear() {
    String text = text(Samples.woman().state("AUS").scenario(), "Australia");

    assertThat(text)
        .contains("open     The Committee against Torture: a complaint by the person")
        .contains("Open since 28 January 1993.")
        .contains("It could hear", "the ban on return to torture (cat/3)")
        .contains("- Domestic remedies must be exhausted first");
    assertThat(text.indexOf("open     ")).isLessThan(text.indexOf("closed   "));
  }
}
