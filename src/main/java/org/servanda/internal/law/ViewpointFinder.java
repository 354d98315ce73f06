package org.servanda.internal.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.servanda.assessment.Viewpoint;
import org.servanda.assessment.Viewpoint.Use;
import org.servanda.fact.Answer;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.ViewpointTerms.Ground;
import org.servanda.norm.Norm;

/** Finds what of the law the bench of a scenario can apply. Immutable and thread-safe. */
public final class ViewpointFinder {
  private static final String CUSTOM = "custom";

  private final Law law;
  private final Scenario scenario;
  private final ViewpointTerms terms;
  private final String state;

  /** A finder for the bench that this scenario names. */
  public ViewpointFinder(Law law, Scenario scenario) {
    this.law = law;
    this.scenario = scenario;
    ViewpointTerms named = law.viewpoints().get(scenario.viewpoint());
    if (named == null) {
      throw new IllegalArgumentException("unknown viewpoint '" + scenario.viewpoint() + "'");
    }
    this.terms = named;
    this.state = law.vocabulary().stateName(scenario.state(), scenario);
  }

  /** What the bench can apply of these norms. */
  public Viewpoint of(List<Norm> norms) {
    Map<String, Use> byNorm = new TreeMap<>();
    norms.forEach(norm -> byNorm.put(norm.id(), use(norm)));
    return new Viewpoint(
        terms.id(),
        terms.bench(),
        terms.says(),
        terms.kind() == ViewpointTerms.Kind.EVERYTHING,
        terms.cites(),
        byNorm);
  }

  private Use use(Norm norm) {
    return switch (terms.kind()) {
      case EVERYTHING -> use(Answer.YES, terms.own());
      case OWN_INSTRUMENTS -> byTheBodysOwn(norm);
      case WHAT_BINDS -> known(norm, true).orElseGet(() -> use(Answer.YES, terms.own()));
      case WHAT_IS_INCORPORATED -> byStatute(norm);
    };
  }

  private Use byTheBodysOwn(Norm norm) {
    if (terms.applies().contains(norm.instrument())) {
      return use(Answer.YES, terms.own());
    }
    Ground through = terms.through().get(norm.instrument());
    return through == null ? use(Answer.NO, terms.others()) : use(Answer.YES, through);
  }

  private Use byStatute(Norm norm) {
    if (norm.isDomestic()) {
      return use(Answer.YES, terms.own());
    }
    Set<String> names = names(norm);
    if (scenario.incorporated().taken().stream().anyMatch(names::contains)) {
      return said(Answer.YES, "the scenario says that " + state + "'s own law has taken it over");
    }
    if (scenario.incorporated().complete()) {
      return said(
          Answer.NO,
          "the scenario says that "
              + state
              + "'s own law hasn't taken it over; whether it binds "
              + state
              + " towards others doesn't turn on that");
    }
    return known(norm, false)
        .orElseGet(
            () ->
                norm.rank().equals(CUSTOM)
                    ? use(Answer.UNKNOWN, terms.custom())
                    : use(Answer.UNKNOWN, terms.others()));
  }

  /** What the data know of the courts of the State, or of the unit that acts. */
  private Optional<Use> known(Norm norm, boolean monist) {
    String unit = scenario.territory().isEmpty() ? scenario.state() : scenario.territory();
    Set<String> names = names(norm);
    List<IncorporationTerms> all =
        new ArrayList<>(law.incorporations().getOrDefault(unit, List.of()));
    all.removeIf(one -> one.monist() != monist || !names.contains(one.of()));
    return all.stream()
        .max(Comparator.comparing(one -> one.of().length())) // a provision tells more than a treaty
        .map(one -> use(one.on(scenario.on()), one.ground()));
  }

  /** What a list may call the norm by: its provision, what holds that, and what binds to it. */
  private static Set<String> names(Norm norm) {
    Set<String> names = new HashSet<>(norm.application().boundBy());
    names.add(norm.instrument());
    String provision = norm.provision();
    for (int end = provision.length(); end > 0; end = provision.lastIndexOf('/', end - 1)) {
      names.add(provision.substring(0, end));
    }
    return names;
  }

  private static Use said(Answer answer, String because) {
    return new Use(answer, because, List.of(), List.of());
  }

  private Use use(Answer answer, Ground ground) {
    return new Use(
        answer, ground.because().replace("{state}", state), ground.cites(), ground.badges());
  }
}
