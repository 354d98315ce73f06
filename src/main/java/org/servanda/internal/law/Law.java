package org.servanda.internal.law;

import java.util.List;
import java.util.Map;
import org.servanda.assessment.NotDecided;

/**
 * The encoded law as a whole. Immutable and safe to share between threads.
 *
 * @param version names this state of the law: changes whenever anything in {@code rules/} does
 * @param instruments by id, in the order of ids
 * @param concepts by id
 * @param doctrines by name
 * @param profiles by name
 * @param viewpoints benches from which an answer can be given, by name
 * @param incorporations what the data know of what a State's courts apply, by State or territory
 * @param authorities by id, treaty texts included
 * @param vocabulary the words
 * @param participation the participation tables by instrument
 * @param forums courts, committees and other bodies, in the order of a list
 * @param notDecided what no answer decides
 */
public record Law(
    String version,
    Map<String, Instrument> instruments,
    Map<String, ElementTable> concepts,
    Map<String, Doctrine> doctrines,
    Map<String, Profile> profiles,
    Map<String, ViewpointTerms> viewpoints,
    Map<String, List<IncorporationTerms>> incorporations,
    Map<String, Authority> authorities,
    Vocabulary vocabulary,
    Map<String, ParticipationTable> participation,
    List<ForumTerms> forums,
    List<NotDecided> notDecided) {
  /** The same law with other instruments. */
  public Law with(Map<String, Instrument> others) {
    return new Law(
        version,
        others,
        concepts,
        doctrines,
        profiles,
        viewpoints,
        incorporations,
        authorities,
        vocabulary,
        participation,
        forums,
        notDecided);
  }

  /** The instrument, or an exception when the law has none of that id. */
  public Instrument instrument(String id) {
    Instrument instrument = instruments.get(id);
    if (instrument == null) {
      throw new IllegalArgumentException("the law has no instrument '" + id + "'");
    }
    return instrument;
  }

  /** The provision, or an exception when the law has none of that id. */
  public Provision provision(String id) {
    for (int slash = id.indexOf('/'); slash > 0; slash = id.indexOf('/', slash + 1)) {
      Instrument instrument = instruments.get(id.substring(0, slash));
      if (instrument != null && instrument.provisions().containsKey(id)) {
        return java.util.Objects.requireNonNull(instrument.provisions().get(id));
      }
    }
    throw new IllegalArgumentException("the law has no provision '" + id + "'");
  }
}
