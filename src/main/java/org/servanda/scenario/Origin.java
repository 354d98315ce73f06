package org.servanda.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Proof;
import org.servanda.fact.Provenance;
import org.servanda.internal.yaml.Tree;

/**
 * How well a value is proved and where it comes from. What isn't said there holds from the group
 * around it.
 */
record Origin(@Nullable Proof proof, Provenance provenance) {
  static final Origin UNTOLD = new Origin(null, Provenance.UNTOLD);

  /** The origin that a group tells, on top of the one around it. */
  static Origin read(Values values, String name, Tree group, Origin around) {
    Proof proof = values.step(name + ".proof", group.get("proof"), Proof.class);
    String source = values.word(name + ".source", group.get("source"));
    LocalDate date = values.day(name + ".date", group.get("date"));
    LocalDate known = values.day(name + ".known", group.get("known"));
    Provenance outer = around.provenance();
    return new Origin(
        proof == null ? around.proof() : proof,
        new Provenance(
            source.isEmpty() ? outer.source() : source,
            date == null ? outer.date() : date,
            known == null ? outer.known() : known));
  }
}
