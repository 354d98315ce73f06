package org.servanda.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.internal.words.Phrases;
import org.servanda.norm.Modality;
import org.servanda.norm.Norm;
import org.servanda.norm.NormStatus;

/** Says what the State must not do and must do, the norms that pull the other way apart. */
final class DutySentences {
  private final CaseWords words;
  private final String lead;
  private final List<Norm> norms;

  DutySentences(CaseWords words, String lead, List<Norm> norms, Set<Norm> pulling) {
    this.words = words;
    this.lead = lead;
    // what the law of treaties itself asks for is told among the issues
    this.norms =
        norms.stream()
            .filter(norm -> !pulling.contains(norm))
            .filter(norm -> !CaseWords.isLawOfTreaties(norm))
            .toList();
  }

  List<String> all() {
    List<String> sentences = new ArrayList<>();
    for (List<Norm> forbidding : grouped(NormStatus.ENGAGED, Modality.FORBIDS)) {
      sentences.add(
          (forbidding.get(0).isDomestic() ? words.state() + "'s own law" : "international law")
              + " forbids "
              + words.state()
              + " from "
              + words.conduct(forbidding)
              + ": "
              + words.titled(forbidding)
              + (one(forbidding) ? " applies" : " apply"));
    }
    for (List<Norm> open : grouped(NormStatus.OPEN, Modality.FORBIDS)) {
      boolean also = open.stream().anyMatch(this::isForbiddenAnyway);
      sentences.add(
          "it is open whether "
              + words.titled(open)
              + (also ? " also" : "")
              + (one(open) ? " forbids " : " forbid ")
              + (also ? "it" : words.state() + " from " + words.conduct(open)));
    }
    List<Norm> required = with(NormStatus.ENGAGED, Modality.REQUIRES);
    if (!required.isEmpty()) {
      sentences.add(words.state() + " is bound by " + words.titled(required));
    }
    for (List<Norm> permitting : grouped(NormStatus.ENGAGED, Modality.PERMITS)) {
      sentences.add(words.titled(permitting) + " permits " + words.conduct(permitting));
    }
    if (sentences.isEmpty()) {
      sentences.addAll(nothing());
    }
    sentences.set(0, lead + sentences.get(0));
    List<Norm> told = norms.stream().filter(norm -> norm.status() == NormStatus.ENGAGED).toList();
    int last = sentences.size() - 1;
    sentences.replaceAll(Phrases::sentence);
    sentences.set(last, sentences.get(last) + Phrases.badges(words.badges(told)));
    return sentences;
  }

  private List<String> nothing() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "nothing in the law encoded here is shown to bind "
            + words.state()
            + " towards "
            + words.persons(norms));
    norms.stream()
        .filter(norm -> norm.modality() == Modality.FORBIDS)
        .filter(norm -> norm.status() == NormStatus.NOT_ENGAGED)
        .map(norm -> words.titled(norm) + " doesn't apply, because " + words.whyNot(norm))
        .distinct()
        .forEach(sentences::add);
    return sentences;
  }

  private static boolean one(List<Norm> all) {
    return all.stream().map(CaseWords::title).distinct().count() == 1;
  }

  private List<Norm> with(NormStatus status, Modality modality) {
    return norms.stream()
        .filter(norm -> norm.status() == status && norm.modality() == modality)
        .toList();
  }

  private boolean isForbiddenAnyway(Norm open) {
    return with(NormStatus.ENGAGED, Modality.FORBIDS).stream()
        .anyMatch(norm -> act(norm).equals(act(open)));
  }

  private static String act(Norm norm) {
    return norm.conduct() + ">" + norm.place();
  }

  private List<List<Norm>> grouped(NormStatus status, Modality modality) {
    Map<String, List<Norm>> groups = new LinkedHashMap<>();
    for (Norm norm : with(status, modality)) {
      groups.computeIfAbsent(act(norm) + norm.isDomestic(), key -> new ArrayList<>()).add(norm);
    }
    return List.copyOf(groups.values());
  }
}
