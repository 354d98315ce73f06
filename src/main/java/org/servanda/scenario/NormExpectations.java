package org.servanda.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Node;
import org.servanda.assessment.Viewpoint;
import org.servanda.assessment.WhyNot;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.scenario.Expectations.Difference;
import org.servanda.scenario.Expectations.FindingExpected;
import org.servanda.scenario.Expectations.NormStatusExpected;
import org.servanda.scenario.Expectations.Target;

/** Checks what is expected of norms and of their elements and exceptions. */
final class NormExpectations {
  private final Expectations expected;
  private final Assessment assessment;
  private final List<String> failures;

  NormExpectations(Expectations expected, Assessment assessment, List<String> failures) {
    this.expected = expected;
    this.assessment = assessment;
    this.failures = failures;
  }

  void check() {
    expected.norms().forEach(this::status);
    expected.bench().forEach(this::bench);
    expected.findings().forEach(this::finding);
    expected.differs().forEach(this::difference);
    if (expected.exhaustive().contains("norms")) {
      assessment.norms().stream()
          .filter(Norm::isLive)
          .filter(norm -> expected.norms().stream().noneMatch(one -> matches(one.norm(), norm)))
          .forEach(
              norm ->
                  failures.add(
                      "no other norm was expected, but "
                          + named(norm)
                          + " is "
                          + word(norm.status())));
    }
  }

  private void difference(Difference one) {
    if (one.element().isEmpty()) {
      status(new NormStatusExpected(one.of(), one.ours(), one.at()));
    } else {
      finding(new FindingExpected(one.of(), one.element(), one.ours(), one.at()));
    }
  }

  static boolean matches(Target target, Norm norm) {
    return target.provision().equals(norm.provision())
        && (target.person().isEmpty() || target.person().equals(norm.person()))
        && (target.place().isEmpty() || target.place().equals(norm.place()));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String named(Norm norm) {
    return norm.provision() + " (" + norm.application().terms().title() + ")";
  }

  private void status(NormStatusExpected one) {
    List<Norm> norms =
        assessment.norms().stream().filter(norm -> matches(one.norm(), norm)).toList();
    if (norms.isEmpty() && !one.status().equals("not-engaged")) {
      failures.add(
          one.at()
              + ": "
              + one.norm()
              + " was expected to be "
              + one.status()
              + ", but it isn't in play for this State, person and place");
    }
    for (Norm norm : norms) {
      if (!word(norm.status()).equals(one.status())) {
        failures.add(
            one.at()
                + ": "
                + named(norm)
                + " was expected to be "
                + one.status()
                + ", but it is "
                + word(norm.status())
                + why(norm));
      }
    }
  }

  private void bench(NormStatusExpected one) {
    List<Norm> norms =
        assessment.norms().stream().filter(norm -> matches(one.norm(), norm)).toList();
    if (norms.isEmpty()) {
      failures.add(one.at() + ": " + one.norm() + " isn't in play, so no bench could apply it");
    }
    for (Norm norm : norms) {
      Viewpoint.Use use = assessment.viewpoint().of(norm);
      if (!word(use.applies()).equals(one.status())) {
        failures.add(
            one.at()
                + ": whether "
                + assessment.viewpoint().bench()
                + " can apply "
                + named(norm)
                + " was expected to be "
                + one.status()
                + ", but it is "
                + word(use.applies())
                + ": "
                + use.because());
      }
    }
  }

  private static String why(Norm norm) {
    return switch (norm.status()) {
      case NOT_ENGAGED -> WhyNot.of(norm).map(reason -> ": " + reason).orElse("");
      case OPEN ->
          norm.findings().stream()
              .filter(finding -> finding.decides() && finding.undecided())
              .findFirst()
              .map(finding -> ": not settled is whether " + finding.says())
              .orElse("");
      case ENGAGED -> ": every element is met and no exception stands";
    };
  }

  private void finding(FindingExpected one) {
    List<Finding> findings =
        assessment.norms().stream()
            .filter(norm -> matches(one.of(), norm))
            .flatMap(norm -> norm.findings().stream())
            .filter(finding -> finding.element().equals(one.element()))
            .toList();
    if (findings.isEmpty()) {
      ofConcept(one);
    } else if (findings.stream().noneMatch(found -> word(found.verdict()).equals(one.verdict()))) {
      Finding first = findings.get(0);
      failures.add(turned(one, first.says(), word(first.verdict())));
    }
  }

  /** A finding on a concept, which belongs to no norm, stands in the explanation alone. */
  private void ofConcept(FindingExpected one) {
    List<Node> nodes =
        assessment.explanation().nodes().stream()
            .filter(node -> node.kind().equals("finding"))
            .filter(node -> node.provision().equals(one.of().provision()))
            .filter(node -> node.element().equals(one.element()))
            .filter(node -> isAbout(node.id(), one.of()))
            .toList();
    Optional<Node> found =
        nodes.stream().filter(node -> node.verdict().equals(one.verdict())).findFirst();
    if (nodes.isEmpty()) {
      failures.add(
          one.at()
              + ": nothing was found on '"
              + one.element()
              + "' of "
              + one.of()
              + "; it was expected to be "
              + one.verdict());
    } else if (found.isEmpty()) {
      failures.add(turned(one, nodes.get(0).says(), nodes.get(0).verdict()));
    }
  }

  private static boolean isAbout(String id, Target target) {
    return (target.person().isEmpty() || id.contains("@" + target.person()))
        && (target.place().isEmpty() || id.contains(">" + target.place()));
  }

  private static String turned(FindingExpected one, String says, String verdict) {
    return one.at()
        + ": '"
        + one.element()
        + "' of "
        + one.of()
        + " was expected to be "
        + one.verdict()
        + ", but it is "
        + verdict
        + ": "
        + says;
  }
}
