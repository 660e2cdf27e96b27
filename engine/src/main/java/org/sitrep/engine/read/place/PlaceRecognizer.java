package org.sitrep.engine.read.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.Gazetteer;
import org.sitrep.engine.lexicon.Organisation;
import org.sitrep.engine.lexicon.PhraseTable;
import org.sitrep.engine.lexicon.PlaceName;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/**
 * Finds names that may be places: the longest run of words that the gazetteer knows, sure or not by what the name model
 * says of the words and by how well known the place is. A person's name is never one.
 */
final class PlaceRecognizer {
    private static final int LONGEST = 6;

    /** People in a town that may be meant without any other sign. */
    private static final int WELL_KNOWN = 100_000;

    /** What is said of people and things by the place they are from or in. */
    private static final Set<String> PLACED = Set.of("based", "area", "born", "bound");

    private final Gazetteer gazetteer;
    private final PhraseTable<Organisation> organisations = Organisation.known();
    private final Set<String> stops = new LinkedHashSet<>();
    private final Set<String> directions = new LinkedHashSet<>();

    PlaceRecognizer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Table.load("place_stops.tsv").rows().forEach(row -> {
            stops.add(row.get("word"));
            if (row.get("why").equals("a direction")) {
                directions.add(row.get("word"));
            }
        });
    }

    /** The names of a sentence in the order of the text; none overlap. */
    List<Toponym> recognize(Sentence sentence) {
        List<Toponym> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int from = at;
            Optional<Toponym> toponym = longestAt(sentence, from);
            toponym.ifPresentOrElse(found::add, () -> found.addAll(parts(sentence, from)));
            at = toponym.map(Toponym::end).orElse(at + 1);
        }
        return found;
    }

    /** The places within a hyphenated word: "Lima-based", "Oslo-Bergen", "pro-Danish", "D-Ohio". */
    private List<Toponym> parts(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String word = token.word();
        if (word.indexOf('-') <= 0
                || token.name().equals("PERSON")
                || token.span().length() != word.length()) {
            return List.of();
        }
        List<Toponym> found = new ArrayList<>();
        int start = 0;
        for (String part : word.split("-", -1)) {
            boolean capital = part.length() > 1 && Character.isUpperCase(part.codePointAt(0));
            List<PlaceName> senses = capital && !stops.contains(part) ? gazetteer.find(part) : List.of();
            boolean sure =
                    senses.stream().anyMatch(sense -> sense.kind() == PlaceName.Kind.DEMONYM || isWellKnown(sense));
            if (sure || (senses.stream().anyMatch(PlaceRecognizer::isMain) && isLink(word, part))) {
                int offset = token.span().start() + start;
                Span span = new Span(offset, offset + part.length());
                found.add(new Toponym(sentence, at, at + 1, part, senses, false, sure, span));
            }
            start += part.length() + 1;
        }
        return found;
    }

    /** Whether the other half of a word says that one half is a place: "Ashdale-area", "R-Ashdale". */
    private static boolean isLink(String word, String place) {
        return PLACED.contains(word.substring(word.lastIndexOf('-') + 1))
                || word.equals("D-" + place)
                || word.equals("R-" + place);
    }

    private Optional<Toponym> longestAt(Sentence sentence, int first) {
        Token start = sentence.token(first);
        if (!Character.isUpperCase(start.word().codePointAt(0)) || start.word().equalsIgnoreCase("the")) {
            return Optional.empty();
        }
        Optional<Toponym> longest = postalCode(sentence, first);
        for (int end = first + 1; end <= Math.min(sentence.size(), first + LONGEST); end++) {
            Token last = sentence.token(end - 1);
            if (!Character.isLetterOrDigit(last.word().codePointAt(0))) {
                continue;
            }
            String name = PhraseTable.words(sentence, first, end);
            List<PlaceName> senses = senses(sentence, end, name);
            if (!senses.isEmpty()) {
                Optional<Toponym> toponym = toponym(sentence, first, end, senses);
                longest = toponym.isPresent() ? toponym : longest;
            }
        }
        return longest;
    }

    /** What a name may mean; a word that is one of the language or a first name only where its area follows. */
    private List<PlaceName> senses(Sentence sentence, int end, String name) {
        List<PlaceName> senses = gazetteer.find(name);
        if (senses.isEmpty() || !stops.contains(name)) {
            return senses;
        }
        if (end + 1 >= sentence.size() || !sentence.token(end).word().equals(",")) {
            return List.of();
        }
        Set<String> areas = new LinkedHashSet<>();
        for (int last = end + 2; last <= Math.min(sentence.size(), end + 4); last++) {
            gazetteer.find(PhraseTable.words(sentence, end + 1, last)).stream()
                    .map(PlaceName::place)
                    .filter(place -> place.isCountry() || place.feature().equals("ADM1"))
                    .forEach(place ->
                            areas.add(place.isCountry() ? place.country() : place.country() + "." + place.admin1()));
        }
        return senses.stream()
                .filter(sense -> areas.contains(sense.place().country())
                        || areas.contains(
                                sense.place().country() + "." + sense.place().admin1()))
                .toList();
    }

    /** "KY" behind "Lexington,": two capitals mean a state only behind a place. */
    private Optional<Toponym> postalCode(Sentence sentence, int at) {
        String word = sentence.token(at).word();
        boolean behind = at > 1
                && sentence.token(at - 1).word().equals(",")
                && Character.isUpperCase(sentence.token(at - 2).word().codePointAt(0));
        if (word.length() != 2 || !behind || !word.chars().allMatch(Character::isUpperCase)) {
            return Optional.empty();
        }
        return gazetteer
                .state(word)
                .map(state -> Toponym.of(
                        sentence,
                        at,
                        at + 1,
                        word,
                        List.of(new PlaceName(state, PlaceName.Kind.ABBREVIATION)),
                        false,
                        true));
    }

    private Optional<Toponym> toponym(Sentence sentence, int first, int end, List<PlaceName> senses) {
        Token last = sentence.token(end - 1);
        String label = last.name();
        String name = PhraseTable.words(sentence, first, end);
        boolean certain = senses.stream()
                .anyMatch(sense -> sense.kind() == PlaceName.Kind.DEMONYM || sense.kind() == PlaceName.Kind.SEAT);
        boolean division = DivisionWords.follow(sentence, end);
        if ((label.equals("PERSON") && !division) || (!certain && !isPossible(sentence, first, end))) {
            return Optional.empty();
        }
        boolean large = senses.stream().anyMatch(PlaceRecognizer::isWellKnown);
        boolean main = senses.stream().anyMatch(PlaceRecognizer::isMain);
        boolean embedded = isInner(sentence, first, end);
        boolean proper = last.isProperNoun();
        boolean sure = certain
                || (division && senses.stream().anyMatch(sense -> sense.place().isDivision()))
                || (label.equals("LOCATION") && !embedded)
                || (large && proper && (!embedded || main))
                || (main && proper && end - first > 1 && !embedded);
        if (!sure && (!main || !proper || isOrganisation(name))) {
            return Optional.empty();
        }
        boolean inPlace = label.equals("LOCATION") && embedded && !certain;
        if (inPlace && isContinued(sentence, first)) {
            return Optional.empty();
        }
        return Optional.of(Toponym.of(sentence, first, end, name, senses, embedded, sure && !inPlace));
    }

    private boolean isOrganisation(String name) {
        return organisations.get(name).isPresent();
    }

    /** Whether a short name may be a place at all: no word of the language that merely stands first in its sentence. */
    private boolean isPossible(Sentence sentence, int first, int end) {
        String name = PhraseTable.words(sentence, first, end);
        boolean dictionary = isOrganisation(name)
                && gazetteer.find(name).stream()
                        .noneMatch(sense -> sense.place().isCountry() || isHandmade(sense));
        boolean alone = end - first == 1;
        Token token = sentence.token(first);
        return !dictionary && !(alone && !token.isProperNoun() && token.name().equals("O"));
    }

    private static boolean isHandmade(PlaceName sense) {
        return sense.kind() == PlaceName.Kind.ABBREVIATION || sense.place().isRegion();
    }

    private static boolean isMain(PlaceName sense) {
        return sense.kind() != PlaceName.Kind.ALTERNATE || sense.place().isCountry();
    }

    private static boolean isWellKnown(PlaceName sense) {
        return sense.place().isCountry()
                || isHandmade(sense)
                || (sense.place().population() > WELL_KNOWN && isMain(sense));
    }

    /** Whether the name model sees the name as a part of a longer one. */
    private boolean isInner(Sentence sentence, int first, int end) {
        String label = sentence.token(first).name();
        boolean before = isContinued(sentence, first);
        boolean after = end < sentence.size()
                && sentence.token(end).name().equals(label)
                && !sentence.token(end).isPunctuation()
                && !DivisionWords.follow(sentence, end);
        return !label.equals("O") && (before || after);
    }

    /** Whether a name is the rest of another: "Meadow Grove" is no "Grove". */
    private boolean isContinued(Sentence sentence, int first) {
        if (first == 0) {
            return false;
        }
        Token before = sentence.token(first - 1);
        return before.name().equals(sentence.token(first).name())
                && !before.isPunctuation()
                && !before.word().equalsIgnoreCase("the")
                && !directions.contains(before.word());
    }
}
