package org.servanda.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.MatrixRow;
import org.servanda.assessment.PositionRow;
import org.servanda.assessment.Remainder;
import org.servanda.assessment.TreatmentStep;
import org.servanda.norm.Breach;
import org.servanda.norm.Consequence;
import org.servanda.norm.Norm;
import org.servanda.norm.Priority;

/** Writes the conflicts with their treatment, and what remains. */
final class JsonConflicts {
  private final Json json;
  private final Assessment assessment;
  private final Reasons reasons;

  JsonConflicts(Json json, Assessment assessment) {
    this.json = json;
    this.assessment = assessment;
    this.reasons = new Reasons(assessment);
  }

  void write() throws IOException {
    json.list("conflicts", assessment.conflicts(), this::conflict);
    json.list("remainder", assessment.remainder(), this::remainder);
  }

  private void conflict(Conflict conflict) throws IOException {
    Norm restraining = conflict.restraining();
    String place = restraining.place().isEmpty() ? conflict.pulling().place() : restraining.place();
    Priority priority = conflict.priority();
    json.text("id", conflict.pair().key());
    json.words("norms", List.of(restraining.provision(), conflict.pulling().provision()));
    json.object(
        "bench",
        () -> {
          json.word("restraining", assessment.viewpoint().applies(restraining));
          json.word("pulling", assessment.viewpoint().applies(conflict.pulling()));
        });
    json.text("person", restraining.person());
    json.maybe("destination", place);
    json.word("type", conflict.type());
    json.text("act", conflict.pair().act());
    json.text("lawOfTreaties", conflict.pair().vcltAsCustom() ? "as-custom" : "as-treaty");
    json.maybe("certainty", conflict.certainty());
    json.words("decidedBy", conflict.decidedBy());
    json.list("treatment", conflict.treatment(), this::step);
    json.word("outcome", conflict.outcome().kind());
    json.text("because", conflict.outcome().because());
    json.words("cite", conflict.outcome().cites());
    json.maybe("prevailing", conflict.prevailing());
    json.words("contestedBy", conflict.contestedBy());
    json.list("positions", conflict.positions(), this::position);
    json.maybe("priority", conflict.performed());
    json.maybe("priorityBecause", priority == null ? null : priority.because());
    json.list("matrix", conflict.matrix(), row -> row(conflict, row));
    json.words("restsOn", restsOn(conflict, priority));
  }

  private static List<String> restsOn(Conflict conflict, @Nullable Priority priority) {
    List<String> ids = new ArrayList<>();
    ids.add(conflict.pair().id());
    ids.add(conflict.outcome().id());
    if (priority != null) {
      ids.add(priority.id());
    }
    return ids;
  }

  private void step(TreatmentStep shown) throws IOException {
    json.text("technique", shown.step().technique());
    json.maybe("addressee", shown.step().addressee());
    json.word("applies", shown.applies());
    json.word("inForce", shown.step().applies());
    json.truth("decisive", shown.decisive());
    json.maybe("effect", shown.step().effect());
    json.text("because", shown.step().because());
    json.text("rule", shown.step().rule());
    json.words("cite", shown.step().cites());
    json.words("badges", reasons.badges(shown.step()));
    json.words("contestedBy", shown.contestedBy());
    json.words("restsOn", List.of(shown.step().id()));
  }

  private void position(PositionRow row) throws IOException {
    json.text("doctrine", row.position().key());
    json.text("holds", row.position().holds());
    json.text("says", row.position().says());
    json.text("outcome", row.outcome());
    json.maybe("prevailing", row.prevailing());
    json.maybe("priority", row.priority());
    json.text("because", row.because());
    json.words("cite", row.cites());
    json.words("against", row.position().opponents());
    json.words("badges", row.position().badges());
  }

  private void row(Conflict conflict, MatrixRow row) throws IOException {
    json.text("addressee", row.governing().addressee().name());
    json.text("says", row.governing().addressee().says());
    json.number("count", row.governing().addressee().count());
    json.words("partyTo", row.partyTo());
    json.text("governs", side(conflict, row.governing().governs()));
    json.text("because", row.governing().because());
    json.words("cite", row.governing().cites());
    json.text("ifPerformed", row.ifPerformed());
    json.text("ifRefused", row.ifRefused());
    json.words("restsOn", List.of(row.governing().id()));
  }

  /** The provision on that side of the pair; {@code both} and {@code either} stay as they are. */
  static String side(Conflict conflict, String side) {
    return switch (side) {
      case "restraining" -> conflict.restraining().provision();
      case "pulling" -> conflict.pulling().provision();
      default -> side;
    };
  }

  private void remainder(Remainder remainder) throws IOException {
    Breach breach = remainder.breach();
    json.text("course", breach.course());
    json.text("norm", breach.norm().provision());
    json.text("person", breach.norm().person());
    json.maybe("destination", breach.norm().place());
    json.object("owedTo", () -> JsonNorms.owed(json, breach.owed()));
    json.truth("certain", breach.certain());
    json.list("consequences", remainder.consequences(), this::consequence);
    json.words("restsOn", List.of(breach.id()));
  }

  private void consequence(Consequence consequence) throws IOException {
    json.text("kind", consequence.kind());
    json.text("says", consequence.says());
    json.text("rule", consequence.rule());
    json.words("cite", consequence.cites());
    json.words("badges", reasons.badges(consequence));
    json.words("restsOn", List.of(consequence.id()));
  }
}
