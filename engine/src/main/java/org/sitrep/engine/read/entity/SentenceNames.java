package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.engine.lexicon.Gazetteer;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * What one sentence names, each word by its most telling reading.
 *
 * @param persons in the order of the text
 * @param organisations with facilities, embassies apart
 * @param embassies of any sender
 * @param places countries by their adjectives included
 * @param groups people without a name
 */
record SentenceNames(
        List<Name> persons,
        List<Name> organisations,
        List<Name> embassies,
        List<Name> places,
        List<GroupFinder.Group> groups) {

    /** Every name, groups apart. */
    List<Name> all() {
        List<Name> all = new ArrayList<>(persons);
        all.addAll(organisations);
        all.addAll(embassies);
        all.addAll(places);
        return all;
    }

    /** The same without what only the name model takes for an organisation and is a person's surname. */
    SentenceNames without(Predicate<Name> surname) {
        List<Name> kept = organisations.stream()
                .filter(name -> name.country().isPresent() || !surname.test(name))
                .toList();
        return new SentenceNames(persons, kept, embassies, places, groups);
    }

    /** The same with other organisations. */
    SentenceNames with(List<Name> others) {
        return new SentenceNames(persons, others, embassies, places, groups);
    }

    /** Reads sentences. */
    static final class Finder {
        private final OrganisationNameFinder organisationFinder;
        private final EmbassyFinder embassyFinder;
        private final PersonNameFinder personFinder = new PersonNameFinder();
        private final GroupFinder groupFinder = new GroupFinder();
        private final Gazetteer gazetteer;

        Finder(Gazetteer gazetteer, EmbassyFinder embassyFinder) {
            this.gazetteer = gazetteer;
            this.embassyFinder = embassyFinder;
            organisationFinder = new OrganisationNameFinder(gazetteer);
        }

        SentenceNames find(Sentence sentence, List<PlaceMention> mentions) {
            List<Name> places = new ArrayList<>();
            List<Name> outside = new ArrayList<>();
            for (PlaceMention mention : mentions) {
                place(sentence, mention).ifPresent(name -> {
                    places.add(name);
                    if (mention.role() != PlaceMention.Role.EMBEDDED) {
                        outside.add(government(name, mention));
                    }
                });
            }
            List<Name> organisations = new ArrayList<>(organisationFinder.find(sentence, places));
            List<Name> embassies = embassyFinder.find(sentence, organisations, places);
            organisations.removeIf(name -> embassies.stream().anyMatch(name::overlaps));
            List<Name> known = new ArrayList<>(organisations);
            known.addAll(places);
            List<PersonNameFinder.Titled> titled = personFinder.find(sentence, known);
            titled.removeIf(person -> organisations.stream().anyMatch(person.name()::overlaps));
            organisations.addAll(Administrations.takeFrom(titled));
            List<Name> labelled = organisationFinder.labelled(sentence);
            labelled.removeIf(name -> known.stream().anyMatch(other -> name.overlaps(other) && !name.encloses(other))
                    || embassies.stream().anyMatch(name::overlaps)
                    || titled.stream()
                            .anyMatch(person -> name.first() < person.name().end() && person.from() < name.end()));
            organisations.removeIf(name -> labelled.stream().anyMatch(longer -> longer.encloses(name)));
            organisations.addAll(labelled);
            outside.removeIf(name -> organisations.stream()
                    .anyMatch(organisation -> organisation.overlaps(name)
                            && !(name.kind() == Mention.Kind.ROLE && organisation.encloses(name))));
            List<Name> persons =
                    titled.stream().map(PersonNameFinder.Titled::name).toList();
            organisations.addAll(outside.stream()
                    .filter(name -> name.type() == EntityType.ORGANISATION)
                    .toList());
            outside.removeIf(name -> name.type() == EntityType.ORGANISATION);
            SentenceNames names = new SentenceNames(persons, organisations, embassies, outside, List.of());
            return new SentenceNames(
                    persons, organisations, embassies, outside, groupFinder.find(sentence, names.all()));
        }

        private static Optional<Name> place(Sentence sentence, PlaceMention mention) {
            List<Token> tokens = sentence.tokensIn(mention.span());
            boolean seat = mention.place()
                    .filter(place -> place.feature().equals("GOVL"))
                    .isPresent();
            if (tokens.isEmpty() || seat || isPart(mention, tokens)) {
                return Optional.empty();
            }
            int first = tokens.get(0).index();
            boolean adjective = mention.role() == PlaceMention.Role.DEMONYM;
            return Optional.of(Name.of(sentence, first, first + tokens.size(), EntityType.PLACE)
                    .called(mention.place().map(Place::name).orElse(mention.name()))
                    .of(mention.place().map(Place::country).filter(code -> !code.isEmpty()))
                    .at(mention.place())
                    .as(adjective ? Mention.Kind.ROLE : Mention.Kind.NAME));
        }

        /** Whether a place is only a part of a word, which then names something else: "Lima-based". */
        private static boolean isPart(PlaceMention mention, List<Token> tokens) {
            return tokens.get(0).span().start() < mention.span().start()
                    || tokens.get(tokens.size() - 1).span().end()
                            > mention.span().end();
        }

        /** A capital that acts is its government, which keeps the place; a country that acts stays the country. */
        private Name government(Name name, PlaceMention mention) {
            boolean capital = mention.role() == PlaceMention.Role.GOVERNMENT
                    && mention.place()
                            .filter(place -> place.feature().startsWith("PPL"))
                            .isPresent();
            if (!capital) {
                return name;
            }
            String country = name.country().orElse("");
            String government = gazetteer.adjective(country).orElse(name.canonical()) + " government";
            return new Name(
                    name.sentence(),
                    name.first(),
                    name.end(),
                    EntityType.ORGANISATION,
                    Mention.Kind.ROLE,
                    government,
                    Optional.empty(),
                    name.country(),
                    name.place());
        }
    }
}
