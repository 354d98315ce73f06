package org.servanda.internal.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.internal.law.Vocabulary.AscribedNationality;
import org.servanda.internal.law.Vocabulary.CircumstanceKind;
import org.servanda.internal.law.Vocabulary.Course;
import org.servanda.internal.law.Vocabulary.MeasureKind;
import org.servanda.internal.yaml.Place;
import org.servanda.internal.yaml.Tree;
import org.servanda.norm.ConductRelation;
import org.servanda.norm.HarmKind;

/** Reads the files of {@code vocabulary/}. */
final class VocabularyReader {
  private static final String CIRCUMSTANCES = "vocabulary/circumstances/";

  private final Map<String, Tree> trees;
  private final Map<String, String> tables;

  VocabularyReader(Map<String, Tree> trees, Map<String, String> tables) {
    this.trees = trees;
    this.tables = tables;
  }

  Vocabulary read() {
    ImmutableSortedMap.Builder<String, String> conducts = ImmutableSortedMap.naturalOrder();
    List<ConductRelation> relations = new ArrayList<>();
    entries("conducts")
        .forEach(
            (id, body) -> {
              conducts.put(id, body.text("says", id));
              for (String relation : List.of("excludes", "frustrates")) {
                for (String other : body.words(relation)) {
                  relations.add(
                      new ConductRelation(
                          id,
                          other,
                          relation,
                          body.text("says", id) + " " + relation + " " + other));
                }
              }
            });
    ImmutableSortedMap.Builder<String, MeasureKind> measures = ImmutableSortedMap.naturalOrder();
    entries("measures")
        .forEach(
            (id, body) ->
                measures.put(
                    id,
                    new MeasureKind(
                        id,
                        body.text("says", id),
                        body.text("conduct", "none"),
                        body.words("denies"))));
    ImmutableSortedMap.Builder<String, HarmKind> harms = ImmutableSortedMap.naturalOrder();
    entries("harms")
        .forEach(
            (id, body) ->
                harms.put(
                    id,
                    new HarmKind(
                        id,
                        body.words("threatens"),
                        body.text("severity", "unsettled"),
                        Words.yes(body, "gender-based"),
                        body.text("says", id))));
    return new Vocabulary(
        conducts.build(),
        List.copyOf(relations),
        measures.build(),
        harms.build(),
        sections(),
        states(),
        ascribed(),
        words(),
        courses(conducts.build().keySet(), measures.build().keySet()));
  }

  private List<Course> courses(Set<String> conducts, Set<String> measures) {
    List<Course> courses = new ArrayList<>();
    entries("courses")
        .forEach(
            (id, body) -> {
              Course course =
                  new Course(
                      id,
                      body.text("says", id),
                      body.words("does"),
                      body.words("gives"),
                      body.words("waits"),
                      body.text("to", ""),
                      body.text("measure", ""));
              for (List<String> words : List.of(course.does(), course.gives(), course.waits())) {
                words.forEach(word -> known(word, conducts, id));
              }
              if (!course.measure().isEmpty()) {
                known(course.measure(), measures, id);
              }
              courses.add(course);
            });
    return List.copyOf(courses);
  }

  private static void known(String word, Set<String> words, String course) {
    if (!words.contains(word)) {
      throw new IllegalArgumentException(
          "rules/vocabulary/courses.yaml: '" + course + "' has an unknown word '" + word + "'");
    }
  }

  private Map<String, Map<String, String>> words() {
    ImmutableMap.Builder<String, Map<String, String>> lists = ImmutableMap.builder();
    entries("words")
        .forEach(
            (list, body) -> {
              ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
              body.entriesOrNone().keySet().forEach(word -> words.put(word, body.text(word, word)));
              lists.put(list, words.build());
            });
    return lists.build();
  }

  private Map<String, Map<String, CircumstanceKind>> sections() {
    ImmutableMap.Builder<String, Map<String, CircumstanceKind>> sections = ImmutableMap.builder();
    trees.entrySet().stream()
        .filter(file -> file.getKey().startsWith(CIRCUMSTANCES))
        .forEach(
            file -> {
              String name = file.getKey();
              String section =
                  name.substring(CIRCUMSTANCES.length(), name.length() - ".yaml".length());
              Tree keys = file.getValue();
              ImmutableMap.Builder<String, CircumstanceKind> kinds = ImmutableMap.builder();
              keys.entriesOrNone()
                  .forEach(
                      (key, body) ->
                          kinds.put(
                              key,
                              new CircumstanceKind(
                                  section + "." + key,
                                  body.text("type", "answer"),
                                  body.words("values"),
                                  body.text("yes", ""),
                                  body.text("no", ""),
                                  body.text("value", ""),
                                  body.text("question", ""))));
              sections.put(section, kinds.build());
            });
    return sections.build();
  }

  private Map<String, String> states() {
    ImmutableSortedMap.Builder<String, String> states = ImmutableSortedMap.naturalOrder();
    Splitter.on('\n')
        .omitEmptyStrings()
        .split(tables.getOrDefault("vocabulary/states.csv", ""))
        .forEach(
            line -> {
              List<String> cells = Splitter.on(',').limit(3).splitToList(line);
              if (!line.startsWith("#") && !cells.get(0).equals("code")) {
                states.put(cells.get(0), cells.get(1));
              }
            });
    return states.build();
  }

  private List<AscribedNationality> ascribed() {
    List<AscribedNationality> ascribed = new ArrayList<>();
    entries("nationality-laws")
        .forEach(
            (state, body) ->
                ascribed.add(
                    new AscribedNationality(
                        state,
                        body.text("nationals-of", ""),
                        body.text("available", "unknown"),
                        body.text("effective", "unknown"),
                        body.text("source", ""))));
    return List.copyOf(ascribed);
  }

  private Map<String, Tree> entries(String file) {
    Tree tree = trees.getOrDefault("vocabulary/" + file + ".yaml", Tree.none(Place.of(file)));
    return tree.entriesOrNone();
  }
}
