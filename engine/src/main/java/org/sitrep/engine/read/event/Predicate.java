package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * A word that may name a deed, with what the grammar gives it: who does it, to whom, and by which prepositions.
 *
 * <p>Subjects are found behind passives, relative clauses, participles and infinitives. Every list holds the heads of
 * phrases, coordinate ones one by one.
 */
record Predicate(Sentence sentence, Token token, WordClasses classes) {
    private static final Set<String> PARTICLE = Set.of("down", "up", "out", "off", "back");
    private static final int DEEPEST = 6;

    /** V, N or A, by which rules are told apart. */
    char pos() {
        if (token.isVerb()) {
            return 'V';
        }
        return token.tag().startsWith("JJ") ? 'A' : 'N';
    }

    /** Whether its grammatical subject suffers it. */
    boolean passive() {
        return sentence.child(token, "nsubj:pass").isPresent()
                || sentence.child(token, "aux:pass").isPresent()
                || inHeadline()
                || (token.tag().equals("VBN")
                        && (token.relation().equals("acl") || token.relation().equals("advcl") || keeper().isPresent())
                        && sentence.child(token, "aux").isEmpty());
    }

    /** "Ten killed in blast", which leaves out the auxiliary. */
    private boolean inHeadline() {
        return token.tag().equals("VBN")
                && token.head() < 0
                && sentence.child(token, "nsubj").isPresent()
                && sentence.child(token, "aux").isEmpty()
                && sentence.child(token, "obj").isEmpty();
    }

    /** The verb that says who holds its patient in the state that it names: "has troops stationed there". */
    Optional<Token> keeper() {
        Optional<Token> above = token.tag().equals("VBN") ? sentence.head(token) : Optional.empty();
        if (token.relation().equals("acl")) {
            above = above.filter(noun -> noun.is("obj")).flatMap(sentence::head);
        } else if (!token.relation().equals("ccomp") && !token.relation().equals("xcomp")) {
            return Optional.empty();
        }
        return above.filter(verb -> verb.isVerb() && classes.matches(verb, "keeping"));
    }

    /** What says that it holds now, where it is a noun: "force" in "a curfew is in force", "a curfew remains in force". */
    Optional<Token> inForce() {
        if (!token.isNoun() || !token.is("nsubj")) {
            return Optional.empty();
        }
        return sentence.head(token).flatMap(above -> {
            Optional<Token> place = above.isVerb() && classes.matches(above, "lasting")
                    ? sentence.children(above, "obl").stream().findFirst()
                    : Optional.of(above);
            Optional<Token> verb = above.isVerb() ? Optional.of(above) : sentence.child(above, "cop");
            return place.filter(noun -> noun.isNoun()
                            && classes.matches(noun, "inforce")
                            && sentence.child(noun, "case").isPresent())
                    .filter(noun -> verb.filter(
                                    now -> now.tag().equals("VBZ") || now.tag().equals("VBP"))
                            .isPresent());
        });
    }

    private boolean isArmed(Token noun) {
        return classes.matches(noun, "force") || classes.matches(noun, "weapon");
    }

    /** Who does it. */
    List<Token> agents() {
        if (pos() == 'N') {
            return nounAgents();
        }
        List<Token> agents = new ArrayList<>(passive() ? oblique("by") : subjects(token));
        if (agents.isEmpty() && withCounted(patients()).stream().anyMatch(this::isArmed)) {
            keeper().ifPresent(verb -> agents.addAll(subjects(verb)));
        }
        return coordinate(agents);
    }

    private List<Token> subjects(Token verb) {
        return new Subjects(this).of(verb);
    }

    /** Who does what a noun names: "the rebels' attack", "an attack by rebels", "rebels launched an attack". */
    List<Token> nounAgents() {
        List<Token> agents = new ArrayList<>(sentence.children(token, "nmod:poss"));
        oblique("by").stream().filter(word -> !classes.matches(word, "means")).forEach(agents::add);
        agents.addAll(oblique("between"));
        if (agents.isEmpty()) {
            light().ifPresent(verb -> agents.addAll(
                    new Predicate(sentence, verb, classes).passive()
                            ? new Predicate(sentence, verb, classes).agents()
                            : subjects(verb)));
        }
        if (agents.isEmpty()) {
            sentence.children(token).stream()
                    .filter(child -> child.is("amod") || child.is("compound"))
                    .filter(child -> child.isProperNoun() || !child.name().equals("O"))
                    .forEach(agents::add);
        }
        return coordinate(agents);
    }

    /** To whom, or to what. */
    List<Token> patients() {
        List<Token> patients = new ArrayList<>();
        if (pos() == 'N') {
            patients.addAll(oblique("of"));
            patients.addAll(oblique("against"));
            patients.addAll(oblique("on"));
        } else if (passive()) {
            patients.addAll(subjects(token));
        } else {
            sentence.children(token, "obj").forEach(object -> patients.add(new Subjects(this).antecedent(object)));
            sentence.children(token, "iobj").forEach(patients::add);
            if (patients.isEmpty()) {
                patients.addAll(objectBehindParticle());
            }
            if (patients.isEmpty()) {
                patients.addAll(sharedObject());
            }
            if (patients.isEmpty()) {
                patients.addAll(whatItSeems());
            }
        }
        return coordinate(patients);
    }

    /** In "closed down its embassy" the parser may take the particle for a preposition. */
    private List<Token> objectBehindParticle() {
        int next = token.index() + 1;
        if (next >= sentence.size() || !PARTICLE.contains(Lemmas.word(sentence.token(next)))) {
            return List.of();
        }
        return sentence.children(token, "obl").stream()
                .filter(phrase -> sentence.children(phrase, "case").stream().anyMatch(at -> at.index() == next))
                .toList();
    }

    /** "Fired what appeared to be a missile", "fired what it called a space launch vehicle". */
    private List<Token> whatItSeems() {
        int next = token.index() + 1;
        if (next >= sentence.size() || !Lemmas.word(sentence.token(next)).equals("what")) {
            return List.of();
        }
        return sentence.children(token, "ccomp").stream()
                .flatMap(seems -> sentence.children(seems).stream())
                .filter(thing -> thing.is("xcomp") || thing.is("obj"))
                .filter(thing -> classes.matches(thing, "weapon") || classes.matches(thing, "weaponuse"))
                .toList();
    }

    /** The object of a coordinate verb that stands behind it: "arrested and jailed the editor". */
    private List<Token> sharedObject() {
        return sentence.children(token, "conj").stream()
                .filter(Token::isVerb)
                .filter(verb -> verb.index() - token.index() < 4)
                .flatMap(verb -> sentence.children(verb, "obj").stream())
                .toList();
    }

    /**
     * The heads of the phrases that a preposition ties to it or to its object, since parsers often take the one for the
     * other; all phrases with a preposition for an empty one.
     */
    List<Token> oblique(String preposition) {
        List<Token> found = new ArrayList<>(obliqueOf(token, preposition));
        light().ifPresent(verb -> found.addAll(obliqueOf(verb, preposition)));
        if (token.isVerb()) {
            sentence.children(token, "obj").forEach(object -> found.addAll(obliqueOf(object, preposition)));
        }
        return coordinate(found);
    }

    private List<Token> obliqueOf(Token governor, String preposition) {
        return sentence.children(governor).stream()
                .filter(child -> child.is("obl") || child.is("nmod") || child.is("advcl") || child.is("acl"))
                .filter(child -> sentence.children(child).stream()
                        .anyMatch(marker -> (marker.is("case") || marker.is("mark"))
                                && (preposition.isEmpty() || Lemmas.word(marker).equals(preposition))))
                .toList();
    }

    /** The words that head its complements: "leave" in "urged them to leave". */
    List<Token> complements() {
        List<Token> direct = sentence.children(token).stream()
                .filter(child -> child.is("xcomp")
                        || child.is("ccomp")
                        || (child.is("acl") && !child.is("acl:relcl"))
                        || (child.is("advcl") && child.tag().equals("VB"))
                        || (child.is("obj") && child.isVerb()))
                .toList();
        List<Token> all = new ArrayList<>(coordinate(direct));
        sentence.children(token, "obj")
                .forEach(object -> sentence.children(object, "acl").stream()
                        .filter(child -> child.tag().equals("VB"))
                        .forEach(all::add));
        return all;
    }

    /** The complements that say what must be done. */
    List<Token> duties() {
        return complements().stream()
                .filter(verb -> sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> Set.of("must", "should", "ought").contains(Lemmas.word(aux))))
                .toList();
    }

    List<Token> modifiers(String relation) {
        return sentence.children(token, relation);
    }

    /** Subjects, objects and phrases with a preposition. */
    List<Token> dependents() {
        List<Token> all = new ArrayList<>(agents());
        all.addAll(patients());
        all.addAll(oblique(""));
        return all;
    }

    /** The verb that says that a deed came to pass: "the raid began", "the vote takes place", "the protests, which began". */
    Optional<Token> happening() {
        if (!token.isNoun()) {
            return Optional.empty();
        }
        Optional<Token> above = token.relation().startsWith("nsubj") ? sentence.head(token) : Optional.empty();
        return above.filter(this::tellsThatItHappened)
                .or(() -> sentence.children(token, "acl:relcl").stream()
                        .filter(this::tellsThatItHappened)
                        .findFirst());
    }

    private boolean tellsThatItHappened(Token verb) {
        return verb.isVerb() && classes.matches(verb, "happening");
    }

    /** The verb without a meaning of its own whose object a noun is: "held" in "held talks". */
    Optional<Token> light() {
        if (pos() != 'N') {
            return Optional.empty();
        }
        Token noun = token;
        for (int steps = 0; steps < DEEPEST && noun.relation().equals("conj") && noun.head() >= 0; steps++) {
            noun = sentence.token(noun.head());
        }
        boolean about = noun.is("obj") || noun.relation().equals("nsubj:pass");
        boolean oblique = noun.is("obl")
                && sentence.child(noun, "case")
                        .filter(c -> Set.of("in", "into", "out", "to", "with").contains(Lemmas.word(c)))
                        .isPresent();
        return sentence.head(noun)
                .filter(Token::isVerb)
                .filter(verb -> about
                        || (oblique
                                && Set.of("engage", "enter", "carry", "participate", "take")
                                        .contains(Lemmas.of(verb))))
                .filter(verb -> classes.matches(verb, "light"));
    }

    /** Whether a word goes with it as a particle, a preposition or the next word. */
    boolean hasParticle(String particle) {
        int next = token.index() + 1;
        if (next < sentence.size() && Lemmas.word(sentence.token(next)).equals(particle)) {
            return true;
        }
        return sentence.children(token).stream()
                .filter(child -> child.index() > token.index() && child.index() < token.index() + 8)
                .anyMatch(child -> Lemmas.word(child).equals(particle)
                        && (child.is("compound:prt") || child.is("advmod") || child.is("case")));
    }

    /** The heads, and behind words of quantity what is counted: "soldiers" in "hundreds of soldiers". */
    List<Token> withCounted(List<Token> heads) {
        List<Token> all = new ArrayList<>(heads);
        heads.stream()
                .filter(head -> classes.matches(head, "quantity"))
                .forEach(head -> all.addAll(obliqueOf(head, "of")));
        return all;
    }

    /** The words and all that are coordinate with them, in the order of the text. */
    private List<Token> coordinate(List<Token> heads) {
        Set<Token> all = new LinkedHashSet<>();
        for (Token head : heads) {
            all.add(head);
            for (Token other : sentence.children(head, "conj")) {
                if (other.isVerb() == head.isVerb()) {
                    all.add(other);
                }
            }
        }
        return List.copyOf(all);
    }
}
