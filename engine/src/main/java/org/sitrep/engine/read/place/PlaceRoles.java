package org.sitrep.engine.read.place;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention.Role;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Says what a place name does in its sentence. A capital or a country that speaks, decides or feels is its government:
 * metonymy after Markert and Nissim, SemEval-2007 task 8, decided by the verb that the name is the subject of.
 */
final class PlaceRoles {
    private final Set<String> verbs = new LinkedHashSet<>();
    private final Set<String> nouns = new LinkedHashSet<>();

    PlaceRoles() {
        Table.load("government_words.tsv")
                .rows()
                .forEach(row -> (row.get("kind").equals("verb") ? verbs : nouns).add(row.get("word")));
    }

    Role role(Toponym toponym, Place place, boolean dateline) {
        if (toponym.isDemonym()) {
            return Role.DEMONYM;
        }
        if (toponym.embedded()) {
            return Role.EMBEDDED;
        }
        boolean power = place.isCountry()
                || place.feature().equals("PPLC")
                || place.feature().equals("GOVL")
                || place.name().equals("European Union");
        return power && !dateline && acts(toponym) ? Role.GOVERNMENT : Role.LOCATION;
    }

    private static boolean isSubject(Token token) {
        return token.is("nsubj") && token.head() >= 0;
    }

    private boolean acts(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        Token named = sentence.headOf(toponym.span()).orElse(toponym.last());
        Token head = named.is("conj") && named.head() >= 0 && isSubject(sentence.token(named.head()))
                ? sentence.token(named.head())
                : named;
        if (head.head() < 0) {
            return false;
        }
        Token governor = sentence.token(head.head());
        if (head.is("nsubj")) {
            return nouns.contains(governor.lemma()) || (governor.isVerb() && verbs.contains(governor.lemma()));
        }
        boolean agent = head.relation().equals("obl:agent")
                || (head.is("obl")
                        && sentence.child(head, "case")
                                .filter(by -> by.lemma().equals("by"))
                                .isPresent());
        if (agent) {
            return governor.isVerb();
        }
        boolean addressed = head.is("obj") && governor.lemma().equals("accuse");
        return addressed || (head.is("nmod:poss") && nouns.contains(governor.lemma()));
    }
}
