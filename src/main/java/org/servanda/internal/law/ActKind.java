package org.servanda.internal.law;

import java.util.List;

/** What an act means for participation. The words for acts are closed. */
public enum ActKind {
  /** Expresses consent to be bound. */
  CONSENT,
  /** A signature, which alone doesn't bind. */
  SIGNATURE,
  /** A notice of leaving, dated to its receipt. */
  NOTICE,
  /** The last day on which the State was bound. */
  END,
  /** The first day on which the instrument applies to a territorial unit. */
  TERRITORY,
  /** The last day on which the instrument applied to a territorial unit. */
  TERRITORY_END,
  /** A declaration or reservation, which qualifies consent and never expresses it. */
  QUALIFICATION,
  /** Stated by a scenario: the State isn't a party. */
  NONE;

  private static final List<String> CONSENTS =
      List.of(
          "ratification",
          "accession",
          "succession",
          "acceptance",
          "approval",
          "formal-confirmation",
          "admission",
          "membership");

  /**
   * The kind of an act.
   *
   * @param act the word for it, as in {@link org.servanda.fact.TreatyAct#act()}
   * @throws IllegalArgumentException when there is no such act; the message lists those there are
   */
  public static ActKind of(String act) {
    if (CONSENTS.contains(act)) {
      return CONSENT;
    }
    if (isQualification(act)) {
      return QUALIFICATION;
    }
    return switch (act) {
      case "signature", "succession-to-signature" -> SIGNATURE;
      case "denunciation" -> NOTICE;
      case "denunciation-effective", "withdrawal-effective" -> END;
      case "territorial-application", "territorial-extension" -> TERRITORY;
      case "territorial-extension-end" -> TERRITORY_END;
      case "none" -> NONE;
      default ->
          throw new IllegalArgumentException(
              "unknown act '"
                  + act
                  + "'. Acts are: "
                  + String.join(", ", CONSENTS)
                  + ", signature, succession-to-signature, denunciation, denunciation-effective,"
                  + " withdrawal-effective, territorial-application, territorial-extension,"
                  + " territorial-extension-end, declaration-…, reservation-…, none");
    };
  }

  private static boolean isQualification(String act) {
    return act.length() > "declaration-".length()
        && (act.startsWith("declaration-") || act.startsWith("reservation-"));
  }
}
