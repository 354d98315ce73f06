package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.servanda.fact.Proof;
import org.servanda.fact.Reason;
import org.servanda.fact.Risk;

/**
 * How great a risk, or how strong a proof, an element or exception asks for.
 *
 * @param table the provision's or concept's id
 * @param element the element's or exception's name
 * @param risk the least risk; {@link Risk#NONE} when the element isn't about risk
 * @param proof the least proof; {@link Proof#NONE} when the element isn't about proof
 * @param says the threshold in plain words
 * @param restsOn the position that sets it, when it is in dispute
 */
public record Threshold(
    String table, String element, Risk risk, Proof proof, String says, List<Reason> restsOn)
    implements Reason {
  public Threshold {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(risk, "risk");
    Objects.requireNonNull(proof, "proof");
    Objects.requireNonNull(says, "says");
    restsOn = List.copyOf(restsOn);
  }

  @Override
  public String id() {
    return "threshold:" + table + "#" + element;
  }
}
