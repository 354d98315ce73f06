package org.servanda.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.servanda.internal.law.Doctrine;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Profile;
import org.servanda.internal.law.Provision;

/** Whether every position of every doctrine decides something, and profiles say what they hold. */
final class DoctrineLint {
  private static final Path ENGINE = Path.of("src/main/java/org/servanda/internal/engine");
  private static final String OTHERS = "others";

  private final Law law;
  private final List<String> problems = new ArrayList<>();

  DoctrineLint(Law law) {
    this.law = law;
  }

  /** Positions that no rule reads, and those that say so though one does. */
  List<String> unread(List<LintedRule> rules) {
    Set<String> inEngine = readByEngine();
    for (Doctrine doctrine : law.doctrines().values()) {
      for (Doctrine.Holding holding : doctrine.positions().values()) {
        boolean read =
            inEngine.contains(doctrine.name())
                || law.instruments().values().stream()
                    .flatMap(instrument -> instrument.provisions().values().stream())
                    .anyMatch(provision -> reads(provision, doctrine, holding.name()))
                || rules.stream().anyMatch(rule -> reads(rule, doctrine, holding.name()));
        String name = "doctrines.yaml: '" + holding.name() + "' of '" + doctrine.name() + "'";
        if (!read && holding.unread().isEmpty()) {
          problems.add(name + ": write a rule that reads it, or say 'unread: why there is none'");
        } else if (read && !holding.unread().isEmpty()) {
          problems.add(name + ": a rule reads it; take out 'unread'");
        }
      }
    }
    return problems;
  }

  /** Whether a text that is read in several ways gives another duty under that position. */
  private static boolean reads(Provision provision, Doctrine doctrine, String holds) {
    return provision.readBy().split("/", 2)[0].equals(doctrine.name())
        && provision.yields().containsKey(holds);
  }

  private static boolean reads(LintedRule rule, Doctrine doctrine, String holds) {
    return rule.patterns("Position").stream()
        .filter(pattern -> pattern.words("doctrine").contains(doctrine.name()))
        .map(pattern -> pattern.words("holds"))
        .anyMatch(words -> words.isEmpty() || words.contains(holds));
  }

  /** Doctrines on which thresholds, participation and readings depend, which no rule makes. */
  private Set<String> readByEngine() {
    Set<String> read = new TreeSet<>();
    try (Stream<Path> files = Files.list(ENGINE)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        law.doctrines().keySet().stream()
            .filter(name -> text.contains("\"" + name + "\"") || text.contains("\"" + name + "/\""))
            .forEach(read::add);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return read;
  }

  /** Doctrines without a default, a side or an authority. */
  List<String> sides() {
    for (Doctrine doctrine : law.doctrines().values()) {
      String name = "doctrines.yaml: '" + doctrine.name() + "'";
      check(doctrine.positions().size() > 1, name + ": give it a second position");
      check(
          doctrine.positions().containsKey(doctrine.standard()),
          name + ": its default is none of its positions");
      doctrine
          .positions()
          .values()
          .forEach(
              holding -> {
                String of = name + ", '" + holding.name() + "'";
                check(!holding.supporters().isEmpty(), of + ": name an authority for it");
                check(!holding.opponents().isEmpty(), of + ": name an authority against it");
                cited(of, holding.supporters());
                cited(of, holding.opponents());
              });
    }
    return problems;
  }

  /** Profiles that hold what nobody can hold, cite nothing, or pass a doctrine over. */
  List<String> profiles() {
    for (Profile profile : law.profiles().values()) {
      String name = "profiles.yaml: '" + profile.name() + "'";
      profile.positions().forEach((key, choice) -> choice(name + ", '" + key + "'", key, choice));
      profile.silentOn().keySet().stream()
          .filter(key -> !key.equals(OTHERS) && !law.doctrines().containsKey(key.split("/", 2)[0]))
          .forEach(key -> problems.add(name + ": is silent on '" + key + "', which isn't there"));
      if (!profile.silentOn().containsKey(OTHERS) && !profile.positions().isEmpty()) {
        law.doctrines().values().stream()
            .flatMap(doctrine -> doctrine.keys().stream())
            .filter(key -> !speaksOf(profile, key))
            .forEach(
                key -> problems.add(name + ": say what it holds on '" + key + "', or why not"));
      }
    }
    return problems;
  }

  private static boolean speaksOf(Profile profile, String key) {
    String doctrine = key.split("/", 2)[0];
    return Stream.of(key, doctrine)
        .anyMatch(
            one -> profile.positions().containsKey(one) || profile.silentOn().containsKey(one));
  }

  private void choice(String name, String key, Profile.Choice choice) {
    Doctrine doctrine = law.doctrines().get(key.split("/", 2)[0]);
    boolean asked =
        doctrine != null && (key.equals(doctrine.name()) || doctrine.keys().contains(key));
    check(asked, name + ": no doctrine is asked so");
    check(!choice.cites().isEmpty(), name + ": name the authority");
    cited(name, choice.cites());
    if (asked) {
      check(
          doctrine.positions().containsKey(choice.holds()),
          name + ": '" + choice.holds() + "' is no position of it");
    }
    if (choice.before() != null) {
      choice(name, key, choice.before());
    }
  }

  private void cited(String name, List<String> cites) {
    cites.stream()
        .filter(cite -> !law.authorities().containsKey(cite.split("/", 2)[0]))
        .forEach(cite -> problems.add(name + ": '" + cite + "' isn't in authorities.yaml"));
  }

  private void check(boolean right, String otherwise) {
    if (!right) {
      problems.add(otherwise);
    }
  }
}
