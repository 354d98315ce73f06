package org.servanda.assessment;

import java.util.List;
import java.util.Objects;

/**
 * One node of the explanation.
 *
 * @param id its id, unique in the assessment
 * @param kind {@code fact}, {@code position}, {@code threshold}, {@code clause}, {@code
 *     participation}, {@code showing}, {@code concept}, {@code finding}, {@code norm}, {@code
 *     conflict}, {@code addressee}, {@code step}, {@code governs}, {@code outcome}, {@code
 *     priority}, {@code breach}, {@code consequence}
 * @param says what it says, in plain words
 * @param verdict what was found, in the words of the JSON contract; empty when nothing was to find
 * @param provision the provision or concept it belongs to, or empty
 * @param element the element or exception, or empty
 * @param rule the name of the rule that left it, or empty
 * @param authorities the authorities it cites
 * @param doctrine the key of the doctrine it takes a position in, or empty
 * @param badges {@code contested}, {@code assumed}, {@code later-authority}, {@code
 *     unofficial-text} …
 * @param contestedBy the keys of the doctrines whose other live positions would change it
 * @param source where a stated fact comes from, or empty
 * @param known the day by which the State knew a stated fact, ISO, or empty
 * @param restsOn the ids of the nodes it rests on, winning and losing
 */
public record Node(
    String id,
    String kind,
    String says,
    String verdict,
    String provision,
    String element,
    String rule,
    List<CitedAuthority> authorities,
    String doctrine,
    List<String> badges,
    List<String> contestedBy,
    String source,
    String known,
    List<String> restsOn) {
  public Node {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(rule, "rule");
    authorities = List.copyOf(authorities);
    Objects.requireNonNull(doctrine, "doctrine");
    badges = List.copyOf(badges);
    contestedBy = List.copyOf(contestedBy);
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(known, "known");
    restsOn = List.copyOf(restsOn);
  }
}
