package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servanda.assessment.Node;
import org.servanda.fact.Answer;
import org.servanda.fact.FearedHarm;
import org.servanda.fact.Provenance;
import org.servanda.fact.Risk;

@DisplayName("torture, as CAT art. 1 defines it")
class TortureTest {
  private static String of(FearedHarm.Builder harm, String element) {
    return Case.china().fears(harm).conceptVerdict("torture", element);
  }

  private static String torture(FearedHarm.Builder harm) {
    return concept(Case.china().fears(harm), "torture");
  }

  private static String concept(Case in, String name) {
    return in.assess().explanation().nodes().stream()
        .filter(
            node -> node.kind().equals("concept") && node.id().startsWith("concept:" + name + "@"))
        .filter(node -> node.id().contains("!"))
        .map(Node::verdict)
        .findFirst()
        .orElseThrow();
  }

  private static FearedHarm.Builder harm(String kind) {
    return FearedHarm.of(kind, "PRK").by("state-officials").purposes("punishment").risk(Risk.REAL);
  }

  @Test
  void severePainForAPurposeByAnOfficialIsTorture() {
    assertThat(torture(harm("beating-in-interrogation"))).isEqualTo("established");
  }

  @Test
  void severityFollowsTheKindOfHarm() {
    assertThat(of(harm("beating-in-interrogation"), "severe")).isEqualTo("established");
    assertThat(of(harm("loss-of-livelihood"), "severe")).isEqualTo("refuted");
    assertThat(of(harm("ill-treatment"), "severe")).isEqualTo("refuted");
    assertThat(of(harm("short-labour-detention"), "severe")).as("unsettled").isEqualTo("open");
    assertThat(of(harm("labour-camp"), "severe")).as("serious isn't yet severe").isEqualTo("open");
  }

  @Test
  void purposeIsOneThatTheDefinitionNames() {
    for (String purpose :
        new String[] {"punishment", "information", "intimidation", "discrimination"}) {
      assertThat(of(harm("beating-in-interrogation").purposes(purpose), "purpose"))
          .as(purpose)
          .isEqualTo("established");
    }
    assertThat(of(harm("starvation-in-custody").purposes("none"), "purpose")).isEqualTo("refuted");
    assertThat(of(FearedHarm.of("starvation-in-custody", "PRK"), "purpose")).isEqualTo("open");
  }

  @Test
  void thoseWhoRuleInFactCountAsOfficials() {
    assertThat(of(harm("beating-in-interrogation").by("de-facto-authority"), "official"))
        .as("Elmi")
        .isEqualTo("established");
  }

  @Test
  void privateViolenceNeedsAnOfficialWhoLooksAway() {
    for (String agent : new String[] {"private-persons", "family", "traffickers"}) {
      FearedHarm.Builder harm = harm("beating-in-interrogation").by(agent);
      assertThat(of(harm, "official")).as(agent).isEqualTo("open");
      assertThat(of(harm.acquiescence(Answer.YES), "official")).as(agent).isEqualTo("established");
      assertThat(of(harm.acquiescence(Answer.NO), "official"))
          .as(agent + ": G.R.B.")
          .isEqualTo("refuted");
    }
  }

  @Test
  void inabilityToProtectIsEnoughOnAnotherPosition() {
    FearedHarm.Builder harm =
        harm("beating-in-interrogation").by("private-persons").acquiescence(Answer.NO);
    Case unable = Case.china().position("cat-non-state", "inability-too");
    assertThat(unable.fears(harm.protection(Answer.NO)).conceptVerdict("torture", "official"))
        .isEqualTo("established");
    assertThat(unable.fears(harm.protection(Answer.YES)).conceptVerdict("torture", "official"))
        .isEqualTo("refuted");
    assertThat(unable.fears(harm.protection(Answer.UNKNOWN)).conceptVerdict("torture", "official"))
        .isEqualTo("open");
  }

  @Test
  void aSanctionMustBeLawfulInternationallyToo() {
    assertThat(of(harm("execution").purposes("punishment", "lawful-sanction"), "lawful-sanction"))
        .isEqualTo("established");
    assertThat(of(harm("execution"), "lawful-sanction")).as("nobody says so").isEqualTo("assumed");
    assertThat(
            of(
                harm("beating-in-interrogation").purposes("punishment", "lawful-sanction"),
                "lawful-sanction"))
        .as("no law makes a beating a lawful sanction")
        .isEqualTo("refuted");
    assertThat(of(harm("re-trafficking").purposes("lawful-sanction"), "lawful-sanction"))
        .isEqualTo("refuted");
  }

  @Test
  void aFindingOfTortureIsShownAsFoundByASource() {
    FearedHarm.Builder found =
        FearedHarm.of("torture-as-found", "PRK")
            .stated("torture")
            .from(Provenance.of("CAT/C/CHN/CO/4"));
    assertThat(torture(found)).isIn("established", "assumed");
    assertThat(Case.china().fears(found).assess().explanation().nodes())
        .filteredOn(node -> node.kind().equals("showing") && node.provision().equals("torture"))
        .extracting(Node::says)
        .contains("a source has found that it is torture");
  }

  @Test
  void factsAgainstAFindingOfTortureLeaveItOpen() {
    FearedHarm.Builder against =
        FearedHarm.of("torture-as-found", "PRK")
            .stated("torture")
            .by("private-persons")
            .acquiescence(Answer.NO);
    assertThat(of(against, "official")).isEqualTo("open");
  }

  @Test
  void twoHarmsThatEachMeetHalfNeverMakeOne() {
    Case halves =
        Case.china()
            .fears(
                harm("beating-in-interrogation")
                    .by("private-persons")
                    .acquiescence(Answer.NO)
                    .scope("personal"))
            .fears(harm("loss-of-livelihood").scope("personal"));
    assertThat(halves.verdict("cat/3", "any-harm")).isEqualTo(org.servanda.norm.Verdict.REFUTED);
  }
}
