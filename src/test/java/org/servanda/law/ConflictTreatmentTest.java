package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.PositionRow;
import org.servanda.fact.TreatyAct;
import org.servanda.norm.ConflictType;
import org.servanda.norm.Outcome;
import org.servanda.norm.Step.Applies;

/** What becomes of a ban on return when a border protocol pulls the other way. */
class ConflictTreatmentTest {
  private static final String CLAUSE = "chn-prk-1998/4/2";
  private static final String READING = "agreement-reading/" + CLAUSE;

  private static Case crosser() {
    return china()
        .say("person.left", "without-permission")
        .say("person.left-because", "work")
        .fears(beating("PRK"));
  }

  private static Conflict conflict(Case of) {
    return of.assess().conflict("cat/3", CLAUSE).orElseThrow();
  }

  private static Applies inForce(Conflict conflict, String technique) {
    return conflict.treatment().stream()
        .filter(step -> step.step().technique().equals(technique))
        .findFirst()
        .orElseThrow()
        .step()
        .applies();
  }

  private static String under(Conflict conflict, String key, String holds) {
    return conflict.positions().stream()
        .filter(row -> row.position().key().equals(key) && row.position().holds().equals(holds))
        .map(PositionRow::outcome)
        .findFirst()
        .orElse("the same");
  }

  @Nested
  @DisplayName("read as a power")
  class AsAPower {
    private final Conflict conflict = conflict(crosser());

    @Test
    void theConflictIsDissolvedForThePowerNeedNotBeUsed() {
      assertThat(conflict.type()).isEqualTo(ConflictType.PERMISSION);
      assertThat(conflict.outcome().kind()).isEqualTo(Outcome.Kind.DISSOLVED);
      assertThat(conflict.certainty()).isEmpty();
    }

    @Test
    void theOtherReadingsAreShown() {
      assertThat(conflict.contestedBy()).contains(READING);
      assertThat(under(conflict, READING, "requires")).isEqualTo("both-bind");
      assertThat(under(conflict, "conflict-definition", "narrow")).isEqualTo("no-conflict");
    }

    @Test
    void harmonisationAloneIsDecisive() {
      assertThat(conflict.treatment().stream().filter(step -> step.decisive()))
          .extracting(step -> step.step().technique())
          .containsExactly("vclt/31");
    }
  }

  @Nested
  @DisplayName("read as a duty")
  class AsADuty {
    private final Conflict conflict = conflict(crosser().position(READING, "requires"));

    @Test
    void bothBindTowardsDifferentAddressees() {
      assertThat(conflict.type()).isEqualTo(ConflictType.CONTRADICTION);
      assertThat(conflict.certainty()).isEqualTo("certain");
      assertThat(conflict.outcome().kind()).isEqualTo(Outcome.Kind.BOTH_BIND);
      assertThat(conflict.prevailing()).isEmpty();
      assertThat(conflict.matrix())
          .extracting(row -> row.governing().addressee().name() + "=" + row.governing().governs())
          .contains("PRK=pulling", "parties:cat=restraining", "person:person=restraining");
    }

    @Test
    void everyTechniqueLeavesAStep() {
      assertThat(conflict.treatment())
          .extracting(step -> step.step().technique())
          .contains(
              "vclt/31",
              "vclt/31/3/c",
              "vclt/53",
              "unc/103",
              "vclt/30/2",
              "vclt/30/3",
              "vclt/30/4/b",
              "vclt/41",
              "integral-obligations",
              "treaty-and-custom",
              "lex-specialis",
              "vclt/54");
      assertThat(inForce(conflict, "vclt/30/4/b")).isEqualTo(Applies.APPLIES);
      for (String technique :
          List.of("vclt/31", "vclt/31/3/c", "vclt/53", "unc/103", "vclt/30/3", "vclt/41")) {
        assertThat(inForce(conflict, technique)).as(technique).isEqualTo(Applies.DOES_NOT_APPLY);
      }
    }

    @Test
    void theProtocolAloneIsCommonToTheTwoStates() {
      assertThat(conflict.treatment())
          .filteredOn(step -> step.step().addressee().equals("PRK"))
          .filteredOn(step -> step.step().technique().equals("vclt/30/4/b"))
          .extracting(step -> step.step().because())
          .singleElement()
          .asString()
          .contains("is party to the border protocol of 1998 alone: towards it, that governs");
    }

    @Test
    void theUnreadClausesOfTheProtocolStayOpen() {
      assertThat(conflict.treatment())
          .filteredOn(step -> step.step().technique().equals("vclt/30/2"))
          .extracting(step -> step.step().applies())
          .containsExactlyInAnyOrder(Applies.OPEN, Applies.DOES_NOT_APPLY);
    }

    @Test
    void performTheBanAndAnswerForTheProtocol() {
      assertThat(conflict.priority()).isNotNull();
      assertThat(conflict.priority().perform()).isEqualTo("restraining");
      assertThat(conflict.priority().because()).contains("then answer to the other party");
    }

    @Test
    void noPeremptoryNormDecidesByDefaultAndTheProtocolIsNeverVoid() {
      assertThat(under(conflict, "peremptory-non-refoulement", "torture-corollary"))
          .isEqualTo("application-barred");
      assertThat(under(conflict, "peremptory-non-refoulement", "general"))
          .isEqualTo("application-barred");
      assertThat(conflict.positions()).noneMatch(row -> row.outcome().equals("void"));
    }

    @Test
    void integralDutiesPrevailOnlyOnThatPosition() {
      assertThat(under(conflict, "integral-obligations", "prevail")).isEqualTo("prevails");
      assertThat(
              conflict(
                      crosser()
                          .position(READING, "requires")
                          .position("integral-obligations", "neutral"))
                  .priority()
                  .perform())
          .isEqualTo("either");
    }

    @Test
    void theLawOfTreatiesAppliesAsCustom() {
      assertThat(conflict.pair().vcltAsCustom()).isTrue();
    }

    @Test
    void differentSubjectsGiveTheSameMatrixThroughPactaSuntServanda() {
      Conflict strict =
          conflict(
              crosser().position(READING, "requires").position("same-subject-matter", "strict"));
      assertThat(inForce(strict, "vclt/30/4/b")).isEqualTo(Applies.DOES_NOT_APPLY);
      assertThat(strict.outcome().kind()).isEqualTo(Outcome.Kind.BOTH_BIND);
    }

    @Test
    void dutiesOfHumanRightsAsCharterDutiesPrevail() {
      Conflict charter =
          conflict(
              crosser()
                  .position(READING, "requires")
                  .position("charter-human-rights", "55-56-are-charter-duties"));
      assertThat(charter.outcome().kind()).isEqualTo(Outcome.Kind.PREVAILS);
      assertThat(charter.prevailing()).isEqualTo("cat/3");
    }
  }

  @Nested
  @DisplayName("read as a duty to hand over papers")
  class AsADutyToInform {
    private final Conflict conflict = conflict(crosser().position(READING, "information-only"));

    @Test
    void bothCanBeDone() {
      assertThat(conflict.type()).isEqualTo(ConflictType.DIVERGENCE);
      assertThat(conflict.outcome().kind()).isEqualTo(Outcome.Kind.DISSOLVED);
    }
  }

  @Nested
  @DisplayName("against a promise between two sides")
  class AgainstAPromise {
    private final Case dissident =
        china()
            .say("person.left", "without-permission")
            .say("person.left-because", "work")
            .fears(beating("PRK").grounds("political-opinion").scope("personal"))
            .position(READING, "requires");

    private Conflict access(Case of) {
      return of.assess().conflict("chn-unhcr-1995/3/5", CLAUSE).orElseThrow();
    }

    @Test
    void aReturnFrustratesAccessButBothCanBeDone() {
      Conflict conflict = access(dissident);
      assertThat(conflict.type()).isEqualTo(ConflictType.DIVERGENCE);
      assertThat(conflict.outcome().kind()).isEqualTo(Outcome.Kind.DISSOLVED);
    }

    @Test
    void whatRunsBetweenTwoSidesHasNoSpecialPlace() {
      Conflict conflict = access(dissident);
      for (String technique : List.of("integral-obligations", "lex-specialis", "unc/103")) {
        assertThat(inForce(conflict, technique)).as(technique).isEqualTo(Applies.DOES_NOT_APPLY);
      }
      Conflict charter =
          access(dissident.position("charter-human-rights", "55-56-are-charter-duties"));
      assertThat(inForce(charter, "unc/103")).isEqualTo(Applies.DOES_NOT_APPLY);
    }
  }

  @Test
  void aProtectingTreatyThatBothJoinedAfterTheProtocolGovernsBetweenThem() {
    Case woman =
        china()
            .on("1985-01-01")
            .say("person.sex", "female")
            .say("person.left", "without-permission")
            .say("entry.lawful", "no")
            .fears(beating("PRK").purposes("discrimination").grounds("women"));
    Conflict conflict =
        Case.assess(
                woman.scenario().toBuilder()
                    .act(new TreatyAct("PRK", "cedaw", "accession", "1982-01-01", "", "", "", ""))
                    .build())
            .conflict("cedaw/6/return", "chn-prk-1964/4")
            .orElseThrow();
    assertThat(conflict.treatment())
        .filteredOn(step -> step.step().addressee().equals("PRK"))
        .filteredOn(step -> step.step().technique().equals("vclt/30/3"))
        .extracting(step -> step.step().because())
        .anySatisfy(because -> assertThat(because).contains("counted by adoption"));
    assertThat(conflict.matrix())
        .extracting(row -> row.governing().addressee().name() + "=" + row.governing().governs())
        .contains("PRK=restraining");
  }
}
