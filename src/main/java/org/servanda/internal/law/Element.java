package org.servanda.internal.law;

import java.util.List;
import org.servanda.fact.Proof;
import org.servanda.fact.Risk;
import org.servanda.norm.Finding;

/**
 * One element or exception of a provision or concept, as declared.
 *
 * @param name its name, unique in its table
 * @param kind element or exception
 * @param says it in plain words
 * @param per {@code harm}, {@code nationality}, or empty when it speaks of neither
 * @param concept the concept that it stands for, or empty
 * @param risk the least risk, {@link Risk#NONE} when it isn't about risk
 * @param proof the least proof, {@link Proof#NONE} when it isn't about proof
 * @param burden who must show it: {@code state}, {@code person}, {@code shared}, or empty
 * @param presumed whether an unknown is decided in favour of the norm
 * @param presumedBecause why, in plain words; empty when it isn't
 * @param ownWording whether it is the clause's own wording: exception, refusal ground, condition
 * @param cites its authorities
 * @param burdenCites the authorities of the burden
 * @param asks the scenario keys that settle it
 * @param question the question that settles it, in plain words
 * @param oneSided why it has no way to be refuted or established, or empty
 */
public record Element(
    String name,
    Finding.Kind kind,
    String says,
    String per,
    String concept,
    Risk risk,
    Proof proof,
    String burden,
    boolean presumed,
    String presumedBecause,
    boolean ownWording,
    List<String> cites,
    List<String> burdenCites,
    List<String> asks,
    String question,
    String oneSided) {}
