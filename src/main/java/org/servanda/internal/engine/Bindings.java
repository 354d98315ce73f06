package org.servanda.internal.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.fact.Measure;
import org.servanda.fact.Nationality;
import org.servanda.fact.Scenario;
import org.servanda.internal.law.Authorities;
import org.servanda.internal.law.Instrument;
import org.servanda.internal.law.Law;
import org.servanda.internal.law.Provision;
import org.servanda.norm.Channel;
import org.servanda.norm.Finding;
import org.servanda.norm.Norm;
import org.servanda.norm.Owed;
import org.servanda.norm.Participation;
import org.servanda.norm.Position;
import org.servanda.norm.Terms;

/** Which instruments bind whom on the day: computed once for a scenario, whatever the positions. */
final class Bindings {
  /** The dispute whether a duty is owed to all parties even where no court has said so. */
  static final String OWED_TO_ALL_PARTIES = "erga-omnes-partes";

  private static final String LAW_OF_TREATIES = "vclt";

  private final Law law;
  private final Scenario scenario;
  private final Concern concern;
  private final Participants participants;
  private final Authorities authorities;
  private final List<Provision> provisions;
  private @Nullable InPlay inPlay;
  private final Map<String, List<String>> boundBy = new HashMap<>();
  private final Map<String, Terms> terms = new HashMap<>();

  Bindings(Law law, Scenario scenario) {
    this.law = law;
    this.scenario = scenario;
    this.concern = new Concern(scenario, places());
    this.participants = new Participants(law, scenario);
    this.authorities = new Authorities(law, scenario.on());
    List<Provision> inPlay = new ArrayList<>();
    for (Instrument instrument : law.instruments().values()) {
      if (concern.reaches(instrument)) {
        inPlay.addAll(instrument.provisions().values());
      }
    }
    this.provisions = List.copyOf(inPlay);
  }

  /** The provisions of every instrument that could concern this State and destination. */
  List<Provision> provisions() {
    return provisions;
  }

  /** The destination and the places beyond it, in order. */
  List<String> places() {
    Measure measure = scenario.measure();
    if (measure == null || measure.to().isEmpty()) {
      return List.of();
    }
    Set<String> places = new LinkedHashSet<>();
    places.add(measure.to());
    places.addAll(measure.onward());
    return List.copyOf(places);
  }

  /** The places for which a provision is asked: an agreement speaks only of its parties. */
  List<String> placesOf(Provision provision) {
    List<String> parties = law.instrument(provision.instrument()).parties();
    return parties.size() < 2 ? places() : places().stream().filter(parties::contains).toList();
  }

  /** The instruments that concern the case on the day and whose contents nobody has read. */
  List<Instrument> unread() {
    return law.instruments().values().stream()
        .filter(instrument -> instrument.hasListedParties() && instrument.provisions().isEmpty())
        .filter(concern::reaches)
        .filter(concern::isConcluded)
        .toList();
  }

  /** The States whose participation matters here, bearer first. */
  List<String> states() {
    Set<String> others = new TreeSet<>(places());
    scenario.persons().stream()
        .flatMap(person -> person.nationalities().stream())
        .map(Nationality::state)
        .forEach(others::add);
    others.remove(scenario.state());
    return ImmutableList.<String>builder().add(scenario.state()).addAll(others).build();
  }

  /** The participation of the bearer in every treaty with a table. */
  List<Participation> ofBearer() {
    return law.participation().keySet().stream()
        .map(instrument -> participation(scenario.state(), instrument))
        .toList();
  }

  /** Every way in which the bearer could be bound by an instrument that others apply. */
  List<Channel> channels() {
    Map<String, Channel> channels = new LinkedHashMap<>();
    for (Instrument other : law.instruments().values()) {
      other
          .appliesThrough()
          .forEach(
              (of, applies) -> {
                Channel own = channel(of, of, List.of());
                channels.putIfAbsent(own.id(), own);
                Channel through = channel(of, other.id(), applies.lifts());
                channels.putIfAbsent(through.id(), through);
              });
    }
    return List.copyOf(channels.values());
  }

  private Channel channel(String of, String through, List<String> lifts) {
    return new Channel(of, through, lifts, participation(scenario.state(), through));
  }

  /** The participation of one State in one instrument on the day. */
  Participation participation(String state, String instrument) {
    return participants.of(state, instrument);
  }

  /** The instruments through which a provision can bind: its own, and those that apply it. */
  List<String> channels(Provision provision) {
    List<String> channels = new ArrayList<>();
    channels.add(provision.instrument());
    for (Instrument other : law.instruments().values()) {
      Instrument.Applies applies = other.appliesThrough().get(provision.instrument());
      if (applies != null && applies.reaches(provision.id())) {
        channels.add(other.id());
      }
    }
    return channels;
  }

  /** The instruments through which the bearer is bound by a provision on the day. */
  List<String> boundBy(Provision provision) {
    return boundBy.computeIfAbsent(
        provision.id(),
        id ->
            channels(provision).stream()
                .filter(channel -> participation(scenario.state(), channel).isBound())
                .toList());
  }

  /** Which tables matter in this case. */
  InPlay inPlay() {
    InPlay known = inPlay;
    if (known == null) {
      known = new InPlay(law, this);
      inPlay = known;
    }
    return known;
  }

  /** Whether it is certain, whatever positions are taken, that a provision doesn't bind. */
  boolean isBoundFindingAgainst(Provision provision) {
    return BoundFindings.isAgainstUnderAnyPosition(this, provision);
  }

  /** The findings on whether the provision binds the State at all that day. */
  List<Finding> findings(Provision provision, String person, String place, Positions positions) {
    return BoundFindings.of(this, provision, person, place, positions);
  }

  /**
   * The other State, or the organisation, that is party to an agreement with the bearer: of several
   * the one to which the person would go.
   */
  String otherParty(Instrument instrument) {
    return Stream.concat(places().stream(), instrument.parties().stream())
        .filter(party -> instrument.parties().contains(party) && !party.equals(scenario.state()))
        .findFirst()
        .orElseGet(() -> instrument.organisations().stream().findFirst().orElse(""));
  }

  /** The provision's terms with the addressees of the day named and counted. */
  Terms termsOf(Provision provision, String person, Positions positions) {
    Position toAll = restsOnOwedToAllParties(provision) ? positions.get(OWED_TO_ALL_PARTIES) : null;
    String asked = provision.id() + "@" + person + (toAll == null ? "" : "=" + toAll.holds());
    return terms.computeIfAbsent(asked, key -> terms(provision, person, toAll));
  }

  private Terms terms(Provision provision, String person, @Nullable Position toAllParties) {
    Terms terms = provision.terms();
    List<Owed> owed =
        terms.owedTo().stream()
            .filter(to -> isOwed(to, toAllParties))
            .map(to -> owed(to, provision, person))
            .toList();
    return new Terms(
        terms.title(),
        terms.rank(),
        terms.character(),
        terms.subjectMatter(),
        terms.corollaryOf(),
        terms.peremptory(),
        terms.object(),
        terms.clearWords(),
        owed,
        terms.publicity(),
        terms.textKnown(),
        terms.protects(),
        terms.badges());
  }

  /** Whether the terms of a provision rest on that dispute. */
  static boolean restsOnOwedToAllParties(Provision provision) {
    return provision.terms().owedTo().stream().anyMatch(Bindings::isInferred);
  }

  private static boolean isInferred(Owed to) {
    return to.kind() == Owed.Kind.PARTIES && to.badges().contains("inferred");
  }

  private static boolean isOwed(Owed to, @Nullable Position toAllParties) {
    return !isInferred(to) || toAllParties == null || toAllParties.holds().equals("yes");
  }

  private Owed owed(Owed to, Provision provision, String person) {
    Instrument instrument = law.instrument(provision.instrument());
    String of = to.of();
    int count = 1;
    switch (to.kind()) {
      case PERSON -> of = person;
      case STATE ->
          of =
              switch (of) {
                case "other-party" -> otherParty(instrument);
                case "destination" -> places().stream().findFirst().orElse("");
                default -> of;
              };
      case PARTIES -> {
        List<String> through = boundBy(provision);
        of = String.join("+", through.isEmpty() ? List.of(provision.instrument()) : through);
        count = participants.numberOfOtherParties(through);
      }
      case ALL_STATES -> count = participants.numberOfOtherStates();
      case ORGANISATION -> count = 1;
    }
    return new Owed(to.kind(), of, count, to.basis(), to.cites(), to.badges());
  }

  /** Whether VCLT art. 4 keeps the Convention itself out, so that only custom applies. */
  boolean lawOfTreatiesIsCustom(Norm restraining, Norm pulling) {
    Set<String> states = new TreeSet<>(law.instrument(pulling.instrument()).parties());
    states.addAll(law.instrument(restraining.instrument()).parties());
    states.add(scenario.state());
    if (states.size() == 1) {
      states.addAll(places());
    }
    for (String state : states) {
      LocalDate since = participation(state, LAW_OF_TREATIES).since();
      for (String instrument : List.of(restraining.instrument(), pulling.instrument())) {
        LocalDate concluded = law.instrument(instrument).adopted();
        if (since == null || (concluded != null && !since.isBefore(concluded))) {
          return true;
        }
      }
    }
    return false;
  }

  Authorities authorities() {
    return authorities;
  }

  Participants participants() {
    return participants;
  }

  Law law() {
    return law;
  }

  Scenario scenario() {
    return scenario;
  }
}
