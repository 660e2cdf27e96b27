package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.lexicon.Gazetteer;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Finds embassies and consulates with the country that sends them and the place that hosts them. */
final class EmbassyFinder {
    private final Gazetteer gazetteer;

    EmbassyFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The embassies of a sentence, those of no known sender included: "the embassy".
     *
     * @param known the sentence's organisations, of which the embassies are taken over
     * @param places the sentence's places
     */
    List<Name> find(Sentence sentence, List<Name> known, List<Name> places) {
        Map<Integer, Name> placeAt = new LinkedHashMap<>();
        places.forEach(place -> placeAt.put(place.first(), place));
        List<Name> embassies = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(java.util.Locale.ROOT);
            if (!lemma.equals("embassy") && !lemma.equals("consulate")) {
                continue;
            }
            Optional<Name> sent = known.stream()
                    .filter(name -> name.type() == EntityType.FACILITY && name.end() == token.index() + 1)
                    .findFirst();
            Optional<String> sender =
                    sent.flatMap(Name::country).or(() -> sender(sentence, token.index(), placeAt, places));
            Optional<Name> hostName = host(token.index() + 1, sentence, placeAt);
            boolean joined = hostName.isPresent() && hostName.get().first() == token.index() + 1;
            int first = sent.map(Name::first).orElse(token.index());
            int end = joined ? hostName.get().end() : token.index() + 1;
            embassies.add(Name.of(sentence, first, end, EntityType.FACILITY)
                    .called(lemma)
                    .as(sent.isPresent() || joined ? Mention.Kind.NAME : Mention.Kind.ROLE)
                    .of(sender)
                    .at(hostName.flatMap(Name::place)));
        }
        return embassies;
    }

    private static Optional<String> sender(
            Sentence sentence, int embassy, Map<Integer, Name> placeAt, List<Name> places) {
        int next = embassy + 1;
        if (next + 1 < sentence.size() && sentence.token(next).lemma().equals("of")) {
            int name = sentence.token(next + 1).lemma().equals("the") ? next + 2 : next + 1;
            return Optional.ofNullable(placeAt.get(name)).flatMap(Name::country);
        }
        boolean own = false;
        for (int at = Math.max(0, embassy - 4); at < embassy; at++) {
            own |= sentence.token(at).lemma().equals("its")
                    || sentence.token(at).word().equalsIgnoreCase("its");
        }
        Name owner = null;
        for (Name place : places) {
            boolean country = place.place().filter(Place::isCountry).isPresent();
            if (own && country && place.kind() == Mention.Kind.NAME && place.end() <= embassy) {
                owner = place;
            }
            if (country && place.kind() == Mention.Kind.ROLE && place.end() <= embassy && place.end() >= embassy - 2) {
                return place.country();
            }
        }
        return Optional.ofNullable(owner).flatMap(Name::country);
    }

    /** The place behind "in" within three words of the embassy, or right behind it. */
    private static Optional<Name> host(int from, Sentence sentence, Map<Integer, Name> placeAt) {
        if (placeAt.containsKey(from) && placeAt.get(from).kind() == Mention.Kind.NAME) {
            return Optional.of(placeAt.get(from));
        }
        for (int at = from; at + 1 < Math.min(sentence.size(), from + 3); at++) {
            if (sentence.token(at).lemma().equals("in")) {
                return Optional.ofNullable(placeAt.get(at + 1));
            }
            if (sentence.token(at).isPunctuation() || sentence.token(at).isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Joins the embassies of a document: each of known sender first, then those that can only be one of these. */
    List<Draft> joined(List<Name> embassies) {
        List<List<Name>> chains = new ArrayList<>();
        for (Name embassy : embassies) {
            if (embassy.country().isPresent()) {
                chain(chains, embassy).ifPresentOrElse(chain -> chain.add(embassy), () -> chains.add(listOf(embassy)));
            }
        }
        for (Name embassy : embassies) {
            if (embassy.country().isEmpty()) {
                List<List<Name>> fitting =
                        chains.stream().filter(chain -> fits(chain, embassy)).toList();
                if (fitting.size() == 1) {
                    fitting.get(0).add(embassy);
                } else if (chains.isEmpty()) {
                    chains.add(listOf(embassy));
                }
            }
        }
        return chains.stream().map(this::draft).toList();
    }

    private static List<Name> listOf(Name name) {
        return new ArrayList<>(List.of(name));
    }

    private static Optional<List<Name>> chain(List<List<Name>> chains, Name embassy) {
        return chains.stream().filter(chain -> fits(chain, embassy)).reduce((one, later) -> later);
    }

    private static boolean fits(List<Name> chain, Name embassy) {
        return chain.stream()
                .allMatch(other -> other.canonical().equals(embassy.canonical())
                        && (other.country().isEmpty()
                                || embassy.country().isEmpty()
                                || other.country().equals(embassy.country()))
                        && (other.place().isEmpty()
                                || embassy.place().isEmpty()
                                || sameHost(other.place().get(), embassy.place().get())));
    }

    private static boolean sameHost(Place one, Place other) {
        return one.equals(other) || (one.country().equals(other.country()) && (one.isCountry() || other.isCountry()));
    }

    private Draft draft(List<Name> chain) {
        Optional<String> sender =
                chain.stream().flatMap(name -> name.country().stream()).findFirst();
        Optional<Place> host = chain.stream()
                .flatMap(name -> name.place().stream())
                .min(java.util.Comparator.comparing(Place::isCountry));
        String kind = chain.get(0).canonical().equals("embassy") ? "Embassy" : "Consulate";
        String name =
                sender.map(code -> gazetteer.adjective(code).orElse(code) + " ").orElse("")
                        + kind
                        + host.map(place -> " in " + place.name()).orElse("");
        Draft draft = new Draft(EntityType.FACILITY);
        chain.forEach(one -> draft.add(one.called(name).of(sender).at(host)));
        return draft;
    }
}
