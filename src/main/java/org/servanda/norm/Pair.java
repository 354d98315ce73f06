package org.servanda.norm;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Reason;

/**
 * Two norms of the same bearer towards the same person that can't both be honoured by one act.
 *
 * @param restraining the norm that holds the State back, or asks it to protect
 * @param pulling the norm that pulls towards the act
 * @param type how they collide
 * @param act the act in which they meet, in words
 * @param vcltAsCustom whether the law of treaties applies between the States only as custom
 * @param rule the rule that found the pair
 * @param says the rule's point in words
 * @param cites the authorities for calling it a conflict
 * @param restsOn both norms, and what else matched
 * @param key names the pair without its kind: both provisions, the person and the place
 */
public record Pair(
    Norm restraining,
    Norm pulling,
    ConflictType type,
    String act,
    boolean vcltAsCustom,
    String rule,
    String says,
    List<String> cites,
    List<Reason> restsOn,
    String key)
    implements Reason {
  public Pair {
    Objects.requireNonNull(restraining, "restraining");
    Objects.requireNonNull(pulling, "pulling");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(says, "says");
    cites = List.copyOf(cites);
    restsOn = List.copyOf(restsOn);
    Objects.requireNonNull(key, "key");
  }

  /** Whether both norms are treaty law. */
  public boolean isBetweenTreaties() {
    return restraining.isTreaty() && pulling.isTreaty();
  }

  /** Whether both instruments are about the same subject, narrowly seen. */
  public boolean isSameSubjectMatter() {
    return restraining
        .application()
        .terms()
        .subjectMatter()
        .equals(pulling.application().terms().subjectMatter());
  }

  @Override
  public String id() {
    return "conflict:" + key;
  }

  /** What names a pair of these two norms without its kind. */
  public static String keyOf(Norm restraining, Norm pulling) {
    String place = restraining.place().isEmpty() ? pulling.place() : restraining.place();
    return restraining.provision()
        + "~"
        + pulling.provision()
        + "@"
        + restraining.person()
        + (place.isEmpty() ? "" : ">" + place);
  }

  /** The norms must be the same objects: what they rest on can be a deep graph. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Pair pair
            && restraining == pair.restraining
            && pulling == pair.pulling
            && key.equals(pair.key)
            && type == pair.type
            && rule.equals(pair.rule)
            && vcltAsCustom == pair.vcltAsCustom
            && act.equals(pair.act)
            && says.equals(pair.says)
            && cites.equals(pair.cites)
            && restsOn.equals(pair.restsOn));
  }

  /** Cheap on purpose, too. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
