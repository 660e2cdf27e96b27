package org.sitrep.engine.read.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.Gazetteer;
import org.sitrep.engine.lexicon.PlaceName;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Finds names of places: the longest run of words that the gazetteer knows, kept or dropped by what the name model says
 * of the words and by how safe the name is as a place.
 */
final class PlaceRecognizer {
    private static final int LONGEST = 6;

    private final Gazetteer gazetteer;
    private final Set<String> stops = new LinkedHashSet<>();

    PlaceRecognizer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Table.load("place_stops.tsv").rows().forEach(row -> stops.add(row.get("word")));
    }

    List<Toponym> recognize(Sentence sentence) {
        List<Toponym> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Toponym> toponym = longestAt(sentence, at);
            toponym.ifPresent(found::add);
            at = toponym.map(Toponym::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Toponym> longestAt(Sentence sentence, int first) {
        Token start = sentence.token(first);
        if (!isCapitalised(start) || start.word().equalsIgnoreCase("the")) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        Optional<Toponym> longest = Optional.empty();
        for (int end = first + 1; end <= Math.min(sentence.size(), first + LONGEST); end++) {
            Token last = sentence.token(end - 1);
            if (end > first + 1
                    && sentence.token(end - 2).span().end() < last.span().start()) {
                name.append(' ');
            }
            name.append(last.word());
            if (!Character.isLetterOrDigit(last.word().codePointAt(0))) {
                continue;
            }
            List<PlaceName> senses = gazetteer.find(name.toString());
            Toponym toponym =
                    new Toponym(sentence, first, end, name.toString(), senses, isEmbedded(sentence, first, end));
            if (!senses.isEmpty() && !stops.contains(toponym.name()) && isPlace(toponym)) {
                longest = Optional.of(toponym);
            }
        }
        return longest;
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }

    private static boolean isEmbedded(Sentence sentence, int first, int end) {
        String label = sentence.token(first).name();
        boolean before = first > 0 && sentence.token(first - 1).name().equals(label);
        boolean after = end < sentence.size() && sentence.token(end).name().equals(label);
        return !label.equals("O") && (before || after);
    }

    private static boolean isPlace(Toponym toponym) {
        if (toponym.isDemonym() || toponym.isSeat()) {
            return true;
        }
        String label = toponym.last().name();
        boolean known = toponym.senses().stream()
                .anyMatch(sense -> sense.place().isCountry()
                        || sense.place().population() > 100_000
                        || sense.kind() == PlaceName.Kind.ABBREVIATION);
        return switch (label) {
            case "LOCATION" -> true;
            case "PERSON" -> false;
            case "ORGANIZATION" -> known;
            default -> known && toponym.last().isProperNoun();
        };
    }
}
