package org.servanda.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.law.Case.beating;
import static org.servanda.law.Case.china;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.assessment.CitedAuthority;
import org.servanda.fact.Measure;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Owed;
import org.servanda.norm.Verdict;

/** What China promised UNHCR in 1995, and what the General Assembly only recommended. */
class RefugeeAgencyAgreementTest {
  private static final String PROMISE = "chn-unhcr-1995/3/5";
  private static final String CALL = "ga-428-v/2";
  private static final String DOCTRINE = "unhcr-access/chn-unhcr-1995";

  private static Case claimant() {
    return china()
        .measure(Measure.of("refuse-access-to-unhcr", ""))
        .fears(beating("PRK").grounds("political-opinion"));
  }

  @Nested
  @DisplayName("the agreement of 1995")
  class Agreement {
    @Test
    void reachesPeopleWhomNobodyHasScreened() {
      Case unscreened = claimant().say("recognition.by", "nobody");
      assertThat(unscreened.status(PROMISE)).isEqualTo(NormStatus.ENGAGED);
    }

    @Test
    void isReadByOthersAsForRecognisedRefugeesOnly() {
      Case narrow = claimant().position(DOCTRINE, "recognised-refugees-only");
      assertThat(narrow.say("recognition.by", "nobody").status(PROMISE))
          .isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(narrow.status(PROMISE)).isEqualTo(NormStatus.OPEN);
      assertThat(narrow.finding(PROMISE, "covers").asks()).contains("recognition.by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unhcr", "state", "another-state"})
    void reachesARecognisedRefugeeOnEveryReading(String authority) {
      Case recognised =
          claimant()
              .position(DOCTRINE, "recognised-refugees-only")
              .say("recognition.by", authority);
      assertThat(recognised.status(PROMISE)).isEqualTo(NormStatus.ENGAGED);
    }

    @Test
    void doesNotReachSomeoneWhoIsNoRefugee() {
      Case none = china().fearsNothing();
      assertThat(none.status(PROMISE)).isEqualTo(NormStatus.NOT_ENGAGED);
    }

    @Test
    void requiresAccessAndIsOwedToTheOrganisation() {
      Norm promise = claimant().assess().norm(PROMISE).orElseThrow();
      assertThat(promise.modality()).isEqualTo(Modality.REQUIRES);
      assertThat(promise.conduct()).isEqualTo("grant-access-to-unhcr");
      assertThat(promise.application().terms().owedTo())
          .extracting(Owed::kind, Owed::of)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(Owed.Kind.ORGANISATION, "unhcr"));
      assertThat(promise.application().terms().badges()).contains("unverified");
    }

    @Test
    void keepingTheAgencyAwayBreachesIt() {
      assertThat(claimant().assess().remainder())
          .anySatisfy(
              rest -> {
                assertThat(rest.breach().norm().provision()).isEqualTo(PROMISE);
                assertThat(rest.breach().owed().of()).isEqualTo("unhcr");
              });
    }

    @Test
    void bindsFromItsDayOn() {
      assertThat(claimant().on("1995-11-30").status(PROMISE)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(claimant().on("1995-12-01").status(PROMISE)).isEqualTo(NormStatus.ENGAGED);
    }

    @Test
    void bindsChinaAlone() {
      assertThat(claimant().state("RUS").assess().norm(PROMISE)).isEmpty();
    }

    @Test
    void itsArbitrationClauseIsNamedAsNotFormalised() {
      assertThat(claimant().assess().notDecided())
          .anySatisfy(item -> assertThat(item.what()).contains("art. XVI"));
    }
  }

  @Nested
  @DisplayName("General Assembly resolution 428 (V)")
  class Recommendation {
    @Test
    void bindsNobodyAndSaysSo() {
      assertThat(claimant().status(CALL)).isEqualTo(NormStatus.NOT_ENGAGED);
      assertThat(claimant().verdict(CALL, "binding")).isEqualTo(Verdict.REFUTED);
      assertThat(claimant().finding(CALL, "binding").says()).contains("recommending");
      assertThat(claimant().assess().remainder())
          .noneMatch(rest -> rest.breach().norm().provision().equals(CALL));
    }

    @Test
    void isCitedAsAResolutionAndNotAsATreaty() {
      List<String> kinds =
          claimant().assess().explanation().nodes().stream()
              .flatMap(node -> node.authorities().stream())
              .filter(cited -> cited.cite().startsWith("ga-428-v"))
              .map(CitedAuthority::kind)
              .distinct()
              .toList();
      assertThat(kinds).containsExactly("resolution");
    }
  }
}
