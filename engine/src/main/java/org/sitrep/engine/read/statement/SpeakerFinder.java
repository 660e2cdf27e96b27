package org.sitrep.engine.read.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Token;

/**
 * Finds the words that name the speaker: the grammatical subject of the cue, or that of the verb from which the cue
 * inherits it.
 */
final class SpeakerFinder {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    /** What somebody issues in order to say something. */
    static final Set<String> PAPERS = Set.of(
            "release",
            "statement",
            "report",
            "letter",
            "document",
            "memo",
            "post",
            "tweet",
            "transcript",
            "message",
            "warning",
            "readout",
            "communique");

    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final Set<String> DASHES = Set.of("—", "–", "--");

    private static final int LONGEST = 40;
    private static final int LONGEST_DATELINE = 12;

    private SpeakerFinder() {}

    /** The speaker of a verbal cue, as positions of tokens. */
    static Optional<Range> ofVerb(Prose prose, int sentence, Token verb) {
        Tree tree = prose.tree(sentence);
        Token at = verb;
        for (int steps = 0; steps < 5; steps++) {
            boolean passive = tree.child(at, "aux:pass").isPresent()
                    || tree.child(at, "nsubj:pass").isPresent()
                    || (at.is("acl") && at.tag().equals("VBN"));
            Optional<Token> subject = passive ? agent(tree, at) : subject(tree, at);
            if (subject.isPresent()) {
                return resolveRelative(tree, at, subject.get()).map(token -> phrase(prose, sentence, token));
            }
            Optional<Token> head = tree.head(at);
            if ((passive && steps == 0) || head.isEmpty()) {
                return Optional.empty();
            }
            if (at.is("acl") && head.get().isNoun() && !at.is("acl:relcl")) {
                Optional<Token> governor = speaksThrough(tree, at, head.get())
                        ? tree.head(head.get()).filter(Token::isVerb)
                        : Optional.empty();
                if (governor.isEmpty()) {
                    return Optional.of(phrase(prose, sentence, head.get()));
                }
                at = governor.get();
                continue;
            }
            if (at.is("conj") && head.get().is("ccomp")) {
                head = tree.head(head.get());
            }
            if (!at.is("conj")
                    && !at.is("xcomp")
                    && !at.is("advcl")
                    && !at.is("parataxis")
                    && !at.is("dep")
                    && !at.is("ccomp")) {
                return Optional.empty();
            }
            at = head.get();
        }
        return Optional.empty();
    }

    /** "issued a statement warning …", "began talks, saying …": the participle belongs to the verb, not to the noun. */
    private static boolean speaksThrough(Tree tree, Token participle, Token noun) {
        boolean object = noun.is("obj") || noun.is("obl");
        boolean apart = participle.index() > 0
                && tree.token(participle.index() - 1).word().equals(",");
        return object && (apart || PAPERS.contains(noun.lemma()));
    }

    private static Optional<Token> subject(Tree tree, Token verb) {
        return behindDateline(tree, verb)
                .or(() -> behindOpenApposition(tree, verb))
                .or(() -> tree.children(verb).stream()
                        .filter(child -> child.relation().equals("nsubj"))
                        .findFirst());
    }

    /** The noun before the verb, where a dateline opens the sentence: the parser takes its town for the subject. */
    private static Optional<Token> behindDateline(Tree tree, Token verb) {
        int dash = -1;
        for (int at = 1; at < Math.min(verb.index(), LONGEST_DATELINE); at++) {
            dash = DASHES.contains(tree.token(at).word()) ? at : dash;
        }
        String first = tree.token(0).word();
        boolean dateline = dash > 0 && first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        int at = verb.index() - 1;
        while (at > dash && (tree.token(at).is("aux") || tree.token(at).is("advmod"))) {
            at--;
        }
        return dateline && at > dash && tree.token(at).isNoun() ? Optional.of(tree.token(at)) : Optional.empty();
    }

    /**
     * The noun before the verb, where the parser takes it for an apposition to the last noun of the content: "left the
     * port, the town in the north, a witness said". A true apposition is closed by a comma of its own.
     */
    static Optional<Token> behindOpenApposition(Tree tree, Token verb) {
        if (verb.index() == 0) {
            return Optional.empty();
        }
        Token before = tree.token(verb.index() - 1);
        Optional<Token> head = tree.head(before).filter(noun -> before.is("appos") && tree.firstUnder(noun) > 0);
        int first = tree.firstUnder(before);
        boolean opened = first > 0 && tree.token(first - 1).word().equals(",");
        return head.isPresent() && opened && before.isNoun() ? Optional.of(before) : Optional.empty();
    }

    private static Optional<Token> agent(Tree tree, Token verb) {
        return tree.children(verb).stream()
                .filter(child -> child.is("obl") && tree.preposition(child).equals("by"))
                .findFirst();
    }

    private static Optional<Token> resolveRelative(Tree tree, Token verb, Token subject) {
        if (!RELATIVE.contains(subject.lemma())) {
            return Optional.of(subject);
        }
        Token at = verb;
        for (int steps = 0; steps < 4; steps++) {
            Optional<Token> head = tree.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (at.is("acl")) {
                return head;
            }
            at = head.get();
        }
        return Optional.empty();
    }

    /** A nominal without its relative clauses, its preposition and the punctuation around it. */
    static Range phrase(Prose prose, int sentence, Token nominal) {
        Tree tree = prose.tree(sentence);
        boolean[] marked = tree.under(nominal);
        for (Token child : tree.children(nominal)) {
            boolean clause = child.is("acl")
                    || child.is("parataxis")
                    || child.is("dep")
                    || child.is("cop")
                    || child.is("ccomp")
                    || child.is("advcl")
                    || child.is("nsubj")
                    || child.is("mark");
            clause |= tree.preposition(child).equals("on") && DAYS.contains(child.word());
            if (clause || (child.is("case") && child.index() < nominal.index()) || child.is("punct")) {
                tree.mark(child, marked, false);
            }
        }
        for (Token token : tree.sentence().tokens()) {
            if (marked[token.index()] && token.relation().equals("acl:relcl")) {
                tree.mark(token, marked, false);
            }
        }
        int from = nominal.index();
        while (from > 0 && nominal.index() - from < LONGEST && marked[from - 1]) {
            from--;
        }
        int to = nominal.index();
        while (to + 1 < tree.size()
                && to - nominal.index() < LONGEST
                && (marked[to + 1] || bridges(tree, marked, to))) {
            to++;
        }
        while (to > nominal.index() && tree.token(to).word().equals(",")) {
            to--;
        }
        int first = prose.first(sentence);
        return new Range(first + behindStray(tree, from, to), first + to);
    }

    /**
     * The parser may take what stands before the speaker for the speaker: "to the capital, to a town, the ministry said",
     * and a dateline.
     */
    private static int behindStray(Tree tree, int from, int to) {
        boolean stray = false;
        int last = from;
        for (int at = from; at < to; at++) {
            boolean dateline = DASHES.contains(tree.token(at).word());
            if (dateline || tree.token(at).word().equals(",")) {
                stray |= dateline
                        || tree.token(at + 1).tag().equals("IN")
                        || tree.token(at + 1).tag().equals("TO");
                last = at + 1;
            }
        }
        return stray ? last : from;
    }

    /** Whether a comma inside the phrase follows: "the mayor, a former judge". */
    private static boolean bridges(Tree tree, boolean[] marked, int at) {
        return at + 2 < tree.size() && tree.token(at + 1).word().equals(",") && marked[at + 2];
    }
}
