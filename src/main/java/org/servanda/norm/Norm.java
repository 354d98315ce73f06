package org.servanda.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Reason;

/**
 * A duty, prohibition or power of one State towards one person: engaged, not engaged or open.
 *
 * @param application the provision applied to the case, with all its findings
 * @param status whether it binds here
 * @param rule the rule that gave the status
 */
public record Norm(Application application, NormStatus status, String rule) implements Reason {
  public Norm {
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(rule, "rule");
  }

  @Override
  public String id() {
    return "norm:" + provision() + "@" + person() + (place().isEmpty() ? "" : ">" + place());
  }

  @Override
  public String says() {
    String does =
        switch (status) {
          case ENGAGED -> "binds here";
          case NOT_ENGAGED -> "doesn't bind here";
          case OPEN -> "may bind here";
        };
    return application.terms().title() + " " + does;
  }

  @Override
  public List<Reason> restsOn() {
    List<Reason> reasons = new ArrayList<>(application.findings());
    reasons.addAll(application.restsOn());
    return List.copyOf(reasons);
  }

  /** The provision's id, for example {@code vclt/18}. */
  public String provision() {
    return application.provision();
  }

  /** The instrument's id. */
  public String instrument() {
    return application.instrument();
  }

  /** The State that bears the norm. */
  public String bearer() {
    return application.bearer();
  }

  /** The person's id. */
  public String person() {
    return application.person();
  }

  /** The destination, or an empty string. */
  public String place() {
    return application.place();
  }

  /** What the norm does with the conduct. */
  public Modality modality() {
    return application.modality();
  }

  /** The conduct, a word of the vocabulary. */
  public String conduct() {
    return application.conduct();
  }

  /** Where the norm stands among the sources. */
  public String rank() {
    return application.terms().rank();
  }

  /** Whether the norm binds or may bind. */
  public boolean isLive() {
    return status != NormStatus.NOT_ENGAGED;
  }

  /**
   * Whether both are international law and bind the same State towards the same person and, where
   * both know one, place. A State's own law collides with no treaty: it excuses nothing.
   */
  public boolean sharesCaseWith(Norm other) {
    return !isDomestic()
        && !other.isDomestic()
        && bearer().equals(other.bearer())
        && person().equals(other.person())
        && (place().isEmpty() || other.place().isEmpty() || place().equals(other.place()));
  }

  /**
   * Whether another reading of the provision speaks of this conduct, though the one in force
   * doesn't.
   */
  public boolean couldPullTowards(String otherConduct) {
    return application.otherConducts().contains(otherConduct);
  }

  /**
   * Whether the norm is open, and nothing that was said bears on whether the person is one whom it
   * protects: it can bind, and a report tells of it only once.
   */
  public boolean isUntold() {
    return status == NormStatus.OPEN
        && whomItProtects().stream().anyMatch(one -> one.undecided() && one.isSilent());
  }

  /** What was found of whether the person is one whom it protects; nothing where it is anyone. */
  public List<Finding> whomItProtects() {
    return findings().stream()
        .filter(finding -> application.terms().protects().contains(finding.element()))
        .toList();
  }

  /** Whether the wording that decides is known. */
  public boolean isTextKnown() {
    return application.terms().textKnown();
  }

  /** Whether it is a State's own law. */
  public boolean isDomestic() {
    return rank().equals("domestic-law");
  }

  /** Whether it is treaty law. */
  public boolean isTreaty() {
    return rank().equals("treaty");
  }

  /** Whether it is owed to all its addressees for a common good. */
  public boolean isIntegral() {
    return application.terms().character().equals("integral");
  }

  /** Whether it is an obligation under the Charter of the United Nations. */
  public boolean isUnderTheCharter() {
    return rank().equals("charter");
  }

  /** Whether it says in clear words that it goes before any other agreement. */
  public boolean isInClearWords() {
    return application.terms().clearWords();
  }

  /** What is known of its text: {@code published}, {@code secret} and the like. */
  public String publicity() {
    return application.terms().publicity();
  }

  /** The peremptory norm it is said to follow from, or an empty string. */
  public String corollaryOf() {
    return application.terms().corollaryOf();
  }

  /** Whether it is peremptory beyond dispute. */
  public boolean isPeremptory() {
    return application.terms().peremptory();
  }

  /** Whether its own object breaches no peremptory norm. */
  public boolean isNeutral() {
    return application.terms().object().equals("neutral");
  }

  /** Whether only its own wording keeps the norm out. */
  public boolean isOutByOwnWording() {
    return status == NormStatus.NOT_ENGAGED && application.outByOwnWording();
  }

  /** Whether nothing keeps the norm out but this one element or exception. */
  public boolean outOnlyBy(String element) {
    return application.against() > 0
        && findings().stream()
            .filter(finding -> finding.decides() && finding.against())
            .allMatch(finding -> finding.element().equals(element));
  }

  /**
   * Whether a conflict with the norm is worth reporting: it is live, or only its wording keeps it
   * out.
   */
  public boolean isReportable() {
    return isLive() || isOutByOwnWording();
  }

  /** All findings. */
  public List<Finding> findings() {
    return application.findings();
  }

  /** Compares the names first: what it rests on can be a deep graph. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Norm norm
            && provision().equals(norm.provision())
            && person().equals(norm.person())
            && place().equals(norm.place())
            && status == norm.status
            && rule.equals(norm.rule)
            && application.equals(norm.application));
  }

  /** Cheap on purpose, too. */
  @Override
  public int hashCode() {
    return 31 * (31 * provision().hashCode() + person().hashCode()) + place().hashCode();
  }
}
