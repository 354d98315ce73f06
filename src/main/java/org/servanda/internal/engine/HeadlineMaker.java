package org.servanda.internal.engine;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.assessment.Assessment;
import org.servanda.assessment.Conflict;
import org.servanda.assessment.Explanation;
import org.servanda.internal.law.Law;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;
import org.servanda.norm.Outcome;
import org.servanda.norm.Verdict;

/** Says the answer in a few plain sentences, with what is assumed and what isn't covered. */
final class HeadlineMaker {
  private final Run run;
  private final Law law;
  private final List<Norm> norms;
  private final List<Conflict> conflicts;

  HeadlineMaker(
      Run run, Law law, List<Norm> norms, List<Conflict> conflicts, Explanation explanation) {
    this.run = run;
    this.law = law;
    this.norms = norms;
    this.conflicts = conflicts;
  }

  Assessment.Headline headline() {
    List<String> sentences = new ArrayList<>();
    String state = run.stateName(run.scenario().state());
    Set<String> binding = titles(NormStatus.ENGAGED);
    Set<String> open = titles(NormStatus.OPEN);
    sentences.add(
        binding.isEmpty()
            ? "On " + run.scenario().on() + " nothing shown here binds " + state + " for certain."
            : "On " + run.scenario().on() + " " + state + " is under: " + Joiner.on("; ").join(binding) + ".");
    if (!open.isEmpty()) {
      sentences.add("Whether it is also under these is open: " + Joiner.on("; ").join(open) + ".");
    }
    for (Conflict conflict : conflicts) {
      sentences.add(sentence(conflict));
    }
    return new Assessment.Headline(sentences, assumed(), List.of(), notCovered(), List.of());
  }

  private static String sentence(Conflict conflict) {
    String between =
        conflict.restraining().application().terms().title()
            + " and "
            + conflict.pulling().application().terms().title();
    String contested =
        conflict.contestedBy().isEmpty() ? "" : " (contested: another position would change this)";
    String what =
        conflict.outcome().kind() == Outcome.Kind.DISSOLVED
            ? "can both be kept"
            : conflict.certainty().equals("certain") ? "collide" : "may collide";
    return capital(between + " " + what + ": " + conflict.outcome().because() + contested + ".");
  }

  private Set<String> titles(NormStatus status) {
    Set<String> titles = new TreeSet<>();
    norms.stream()
        .filter(norm -> norm.status() == status)
        .forEach(norm -> titles.add(norm.application().terms().title()));
    return titles;
  }

  private List<String> assumed() {
    Set<String> assumed = new TreeSet<>();
    for (Norm norm : norms) {
      if (norm.isLive()) {
        for (Finding finding : norm.findings()) {
          if (finding.verdict() == Verdict.ASSUMED && finding.decides() && !finding.element().startsWith("any-")) {
            assumed.add(capital(finding.says()) + ".");
          }
        }
      }
    }
    return List.copyOf(assumed);
  }

  private List<String> notCovered() {
    return law.notDecided().stream().map(item -> capital(item.what()) + ".").toList();
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
