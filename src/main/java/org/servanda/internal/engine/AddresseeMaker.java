package org.servanda.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Answer;
import org.servanda.fact.Reason;
import org.servanda.internal.law.Instrument;
import org.servanda.norm.Addressee;
import org.servanda.norm.Norm;
import org.servanda.norm.Owed;
import org.servanda.norm.Pair;
import org.servanda.norm.Participation;

/**
 * The classes of those to whom one or both norms of a pair are owed: each named State, the other
 * parties by what they share, all States, organisations, and the person.
 */
final class AddresseeMaker {
  /** Up to so many parties are named one by one; of more, only those that the case speaks of. */
  private static final int TWO_SIDES = 2;

  private final RuleSession session;
  private final Bindings bindings;
  private final Map<List<Object>, Shared> counted = new HashMap<>();
  private final Map<Pair, List<Addressee>> byPair = new IdentityHashMap<>();

  AddresseeMaker(RuleSession session) {
    this.session = session;
    this.bindings = session.bindings();
  }

  /** Names the addressees of new pairs, and drops those of pairs that are gone. */
  void refresh() {
    Map<Pair, List<Addressee>> before = new IdentityHashMap<>(byPair);
    for (Pair pair : Derived.inOrderOfIds(session.derived().of(Pair.class))) {
      if (before.remove(pair) == null) {
        List<Addressee> all = of(pair);
        byPair.put(pair, all);
        all.forEach(session::keep);
      }
    }
    before.forEach(
        (pair, all) -> {
          byPair.remove(pair);
          all.forEach(session::drop);
        });
  }

  private List<Addressee> of(Pair pair) {
    List<Addressee> all = new ArrayList<>();
    Set<String> named = new TreeSet<>(bindings.places());
    for (Norm norm : List.of(pair.pulling(), pair.restraining())) {
      List<String> listed = bindings.law().instrument(norm.instrument()).parties();
      if (listed.size() <= TWO_SIDES) {
        named.addAll(listed);
      }
    }
    named.remove(pair.restraining().bearer());
    named.forEach(state -> all.add(state(pair, state)));
    others(pair, named, all);
    if (isOwedToAll(pair.restraining()) || isOwedToAll(pair.pulling())) {
      all.add(
          new Addressee(
              pair,
              Owed.Kind.ALL_STATES,
              "",
              bindings.participants().numberOfOtherStates(),
              isOwedToAll(pair.restraining()) ? Answer.YES : Answer.NO,
              isOwedToAll(pair.pulling()) ? Answer.YES : Answer.NO,
              "",
              "",
              "all States",
              List.of()));
    }
    organisationsAndPerson(pair, all);
    return all;
  }

  private Addressee state(Pair pair, String state) {
    List<Reason> reasons = new ArrayList<>();
    Answer restraining = partyTo(pair.restraining(), state, reasons);
    Answer pulling = partyTo(pair.pulling(), state, reasons);
    return new Addressee(
        pair,
        Owed.Kind.STATE,
        state,
        1,
        restraining,
        pulling,
        later(adopted(pair.restraining()), adopted(pair.pulling())),
        later(between(pair.restraining(), state), between(pair.pulling(), state)),
        session.stateName(state),
        reasons);
  }

  private Answer partyTo(Norm norm, String state, List<Reason> reasons) {
    if (isCustom(norm)) {
      return isOwedToAll(norm) ? Answer.YES : owes(norm, Owed.Kind.STATE, state);
    }
    Instrument instrument = bindings.law().instrument(norm.instrument());
    if (instrument.hasListedParties() && instrument.bindsPartiesTo().isEmpty()) {
      return bindings.participation(state, norm.instrument()).isBound() ? Answer.YES : Answer.NO;
    }
    Answer answer = Answer.NO;
    for (String channel : channels(norm)) {
      Participation participation = bindings.participation(state, channel);
      reasons.add(participation);
      if (participation.isBound()) {
        answer = Answer.YES;
      } else if (participation.status() == Participation.Status.UNKNOWN && answer == Answer.NO) {
        answer = Answer.UNKNOWN;
      }
    }
    return answer;
  }

  private static List<String> channels(Norm norm) {
    List<String> through = norm.application().boundBy();
    return through.isEmpty() ? List.of(norm.instrument()) : through;
  }

  private void others(Pair pair, Set<String> named, List<Addressee> all) {
    Shared shared =
        counted.computeIfAbsent(
            List.of(source(pair.restraining()), source(pair.pulling()), named),
            key -> Shared.of(parties(pair.restraining()), parties(pair.pulling()), named));
    others(pair, shared.restrainingAlone(), Answer.YES, Answer.NO, pair.restraining(), all);
    others(pair, shared.pullingAlone(), Answer.NO, Answer.YES, pair.pulling(), all);
    if (shared.both() > 0) {
      all.add(
          others(
              pair,
              shared.both(),
              Answer.YES,
              Answer.YES,
              source(pair.restraining()) + "+" + source(pair.pulling()),
              "each of the " + shared.both() + " other parties to both"));
    }
  }

  private void others(
      Pair pair, int count, Answer restraining, Answer pulling, Norm of, List<Addressee> all) {
    if (count > 0) {
      String names =
          String.join(
              " or ",
              channels(of).stream()
                  .map(id -> bindings.law().instrument(id).bindsThrough())
                  .map(id -> bindings.law().instrument(id).name())
                  .toList());
      all.add(
          others(
              pair,
              count,
              restraining,
              pulling,
              source(of),
              "each of the " + count + " other parties to " + names));
    }
  }

  private Addressee others(
      Pair pair, int count, Answer restraining, Answer pulling, String of, String says) {
    return new Addressee(
        pair,
        Owed.Kind.PARTIES,
        of,
        count,
        restraining,
        pulling,
        later(adopted(pair.restraining()), adopted(pair.pulling())),
        "",
        says,
        List.of());
  }

  private static String source(Norm norm) {
    return String.join("+", channels(norm));
  }

  private Set<String> parties(Norm norm) {
    return isCustom(norm) ? Set.of() : bindings.participants().otherParties(channels(norm));
  }

  private void organisationsAndPerson(Pair pair, List<Addressee> all) {
    Set<String> organisations = new TreeSet<>();
    boolean person = false;
    for (Norm norm : List.of(pair.restraining(), pair.pulling())) {
      for (Owed owed : norm.application().terms().owedTo()) {
        if (owed.kind() == Owed.Kind.ORGANISATION) {
          organisations.add(owed.of());
        }
        person |= owed.kind() == Owed.Kind.PERSON;
      }
    }
    for (String organisation : organisations) {
      all.add(beneficiary(pair, Owed.Kind.ORGANISATION, organisation, organisation));
    }
    if (person) {
      String name = pair.restraining().person();
      all.add(beneficiary(pair, Owed.Kind.PERSON, name, "the person (" + name + ")"));
    }
  }

  private static Addressee beneficiary(Pair pair, Owed.Kind kind, String of, String says) {
    return new Addressee(
        pair,
        kind,
        of,
        1,
        owes(pair.restraining(), kind, of),
        owes(pair.pulling(), kind, of),
        "",
        "",
        says,
        List.of());
  }

  private static Answer owes(Norm norm, Owed.Kind kind, String of) {
    return norm.application().terms().owedTo().stream()
            .anyMatch(owed -> owed.kind() == kind && owed.of().equals(of))
        ? Answer.YES
        : Answer.NO;
  }

  /** Whether it is custom that runs towards everybody, rather than towards one State by name. */
  private static boolean isOwedToAll(Norm norm) {
    return isCustom(norm)
        && norm.application().terms().owedTo().stream()
            .noneMatch(owed -> owed.kind() == Owed.Kind.STATE);
  }

  private static boolean isCustom(Norm norm) {
    return norm.rank().equals("custom");
  }

  private @Nullable LocalDate adopted(Norm norm) {
    return isCustom(norm) ? null : bindings.law().instrument(norm.instrument()).adopted();
  }

  /** The day from which the norm's treaty is in force between the bearer and the other State. */
  private @Nullable LocalDate between(Norm norm, String state) {
    Instrument instrument = bindings.law().instrument(norm.instrument());
    if (isCustom(norm)) {
      return null;
    }
    if (instrument.hasDaysOfItsOwn()) {
      return instrument.inForce() == null ? instrument.adopted() : instrument.inForce();
    }
    LocalDate first = null;
    for (String channel : channels(norm)) {
      LocalDate ours = bindings.participation(norm.bearer(), channel).since();
      LocalDate theirs = bindings.participation(state, channel).since();
      if (ours != null && theirs != null) {
        LocalDate both = ours.isAfter(theirs) ? ours : theirs;
        first = first == null || both.isBefore(first) ? both : first;
      }
    }
    return first;
  }

  private static String later(@Nullable LocalDate restraining, @Nullable LocalDate pulling) {
    if (restraining == null || pulling == null || restraining.equals(pulling)) {
      return "";
    }
    return restraining.isAfter(pulling) ? "restraining" : "pulling";
  }

  /** How many of the States that aren't named are parties to one source, to the other, to both. */
  private record Shared(int restrainingAlone, int pullingAlone, int both) {
    static Shared of(Set<String> ofRestraining, Set<String> ofPulling, Set<String> named) {
      int restrainingAlone = 0;
      int both = 0;
      for (String state : ofRestraining) {
        if (!named.contains(state)) {
          if (ofPulling.contains(state)) {
            both++;
          } else {
            restrainingAlone++;
          }
        }
      }
      int pullingAlone = 0;
      for (String state : ofPulling) {
        if (!named.contains(state) && !ofRestraining.contains(state)) {
          pullingAlone++;
        }
      }
      return new Shared(restrainingAlone, pullingAlone, both);
    }
  }
}
