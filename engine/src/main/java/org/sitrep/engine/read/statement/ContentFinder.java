package org.sitrep.engine.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Token;

/** Finds the content that a verbal cue governs, by the frames that the lexicon gives the verb. */
final class ContentFinder {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> PAST = Set.of("did", "has", "had", "have");

    private final Sheet sheet;
    private final Prose prose;
    private final CueLexicon lexicon;

    ContentFinder(Sheet sheet, CueLexicon lexicon) {
        this.sheet = sheet;
        this.prose = sheet.prose();
        this.lexicon = lexicon;
    }

    /** The content of a verb; empty if it governs none. */
    List<Range> of(int sentence, Token verb, CueEntry entry) {
        Tree tree = prose.tree(sentence);
        Optional<Integer> tag = entry.takes("quote") ? closingTag(tree, verb) : Optional.empty();
        if (tag.isPresent()) {
            return trim(prose.first(sentence), prose.first(sentence) + tag.get() - 1);
        }
        Complements complements = new Complements(tree, verb, entry);
        Optional<Token> right = complements.right();
        if (right.isPresent()) {
            // A relative clause says something of the noun before it: "hinted at the rebels, which deny it".
            boolean relative = tree.token(tree.firstUnder(right.get())).word().equals("which");
            return relative ? List.of() : right(sentence, verb, right.get());
        }
        return complements.left().map(token -> left(sentence, verb, token)).orElse(List.of());
    }

    /**
     * Where ", the port office said." begins, if a sentence ends so: then all before it is said, wherever the parser hangs the
     * verb.
     */
    private static Optional<Integer> closingTag(Tree tree, Token verb) {
        List<Token> tokens = tree.sentence().tokens();
        if (!tokens.subList(verb.index() + 1, tree.size()).stream().allMatch(Token::isPunctuation)) {
            return Optional.empty();
        }
        return tree.child(verb, "nsubj")
                .map(tree::firstUnder)
                .filter(first -> first > 1 && tree.token(first - 1).word().equals(","))
                .filter(first -> tokens.subList(first, verb.index()).stream()
                        .noneMatch(token -> token.isVerb() || token.isPunctuation()));
    }

    /** Content behind the verb: from the complement to the end of what the verb governs. */
    private List<Range> right(int sentence, Token verb, Token complement) {
        Tree tree = prose.tree(sentence);
        boolean[] marked = tree.under(verb);
        for (Token child : tree.children(verb)) {
            boolean after = child.index() > complement.index();
            if (after && leavesContent(tree, child)) {
                tree.mark(child, marked, false);
            }
        }
        for (Token child : tree.children(complement)) {
            if (child.is("conj") && child.index() > complement.index() && isNewCue(tree, child)) {
                tree.mark(child, marked, false);
            }
        }
        int from = Math.max(verb.index() + 1, tree.firstUnder(complement));
        if (complement.is("obl") || complement.is("advcl")) {
            Optional<Token> preposition = tree.child(complement, complement.is("obl") ? "case" : "mark");
            from = Math.max(from, preposition.map(token -> token.index() + 1).orElse(from));
        }
        from = behindCited(tree, from);
        // The parser may give "there" of "said there were" to the verb of saying.
        if (from - 1 > verb.index() && tree.token(from - 1).tag().equals("EX")) {
            from--;
        }
        int to = from;
        while (to + 1 < tree.size()
                && (marked[to + 1] || tree.token(to + 1).isPunctuation())
                && !isAccording(tree, to + 1)) {
            to++;
        }
        if (to + 1 < tree.size() && isPredicate(tree, verb, tree.token(to + 1))) {
            to = clauseEnd(tree, to + 1);
        }
        return trim(prose.first(sentence) + from, prose.first(sentence) + to);
    }

    private static boolean isAccording(Tree tree, int at) {
        return tree.token(at).word().equals("according")
                && at + 1 < tree.size()
                && tree.token(at + 1).word().equals("to");
    }

    /** Behind whoever is cited: "reported, citing two diplomats, that the talks had failed". */
    private static int behindCited(Tree tree, int from) {
        if (from >= tree.size() || !tree.token(from).word().equals("citing")) {
            return from;
        }
        int at = from;
        while (at < tree.size() && !tree.token(at).word().equals("that")) {
            at++;
        }
        return at < tree.size() ? at : from;
    }

    /** Whether the parser cut a clause off its subject: "said the plan | was dead". */
    private boolean isPredicate(Tree tree, Token verb, Token next) {
        boolean finite = FINITE.contains(next.tag()) || next.tag().equals("MD");
        boolean nominalBefore = !tree.token(next.index() - 1).isPunctuation();
        return finite
                && nominalBefore
                && next.head() != verb.index()
                && lexicon.verb(tree, verb).filter(entry -> entry.takes("that")).isPresent();
    }

    /** The end of a clause without help of the parse: before a semicolon, a dash or a second cue. */
    private int clauseEnd(Tree tree, int from) {
        int to = from;
        while (to + 1 < tree.size()) {
            Token next = tree.token(to + 1);
            boolean stop = next.word().equals(";")
                    || next.word().equals("--")
                    || next.word().equals("—");
            boolean addition = next.tag().equals("VBG")
                    && tree.token(to).word().equals(",")
                    && lexicon.verb(tree, next).isPresent();
            boolean source = next.word().equals("according");
            if (stop || addition || source) {
                break;
            }
            to++;
        }
        return to;
    }

    private boolean leavesContent(Tree tree, Token child) {
        if (child.is("conj") || child.is("parataxis")) {
            return true;
        }
        if (child.is("advcl")) {
            boolean participle =
                    child.tag().equals("VBG") && tree.child(child, "nsubj").isEmpty();
            return participle && lexicon.verb(tree, child).isPresent();
        }
        return tree.preposition(child).equals("accord");
    }

    /** Whether a verb that the parser joins to the content is rather a second cue: "said he was ill but denied …". */
    private boolean isNewCue(Tree tree, Token child) {
        boolean finite = FINITE.contains(child.tag())
                || tree.child(child, "aux")
                        .filter(auxiliary -> PAST.contains(auxiliary.word()))
                        .isPresent();
        return child.isVerb()
                && finite
                && tree.child(child, "nsubj").isEmpty()
                && lexicon.verb(tree, child).isPresent();
    }

    /** Content before the verb, and behind it where the tag stands inside: "the pass, he said, is open". */
    private List<Range> left(int sentence, Token verb, Token complement) {
        Tree tree = prose.tree(sentence);
        boolean[] marked = tree.under(complement);
        boolean inside = tree.sentence().isUnder(verb, complement);
        if (inside) {
            tree.mark(verb, marked, false);
        }
        int first = tree.firstUnder(complement);
        int tagFrom = verb.index();
        int tagTo = verb.index();
        for (Token child : tree.children(verb)) {
            if (child.index() != complement.index()
                    && !child.is("punct")
                    && !child.is("conj")
                    && !child.is("parataxis")
                    && !child.is("ccomp")) {
                tagFrom = Math.min(
                        tagFrom, tree.firstUnder(child) > complement.index() ? tree.firstUnder(child) : tagFrom);
                tagTo = Math.max(tagTo, child.index() > verb.index() ? tree.lastUnder(child) : tagTo);
            }
        }
        int base = prose.first(sentence);
        Optional<Token> misread = SpeakerFinder.behindOpenApposition(tree, verb);
        if (misread.isPresent()) {
            tagFrom = tree.firstUnder(misread.get());
        }
        List<Range> content = new ArrayList<>();
        if (first < tagFrom) {
            content.addAll(trim(base + first, base + tagFrom - 1));
        }
        int last = tree.lastUnder(complement);
        if (inside && !content.isEmpty() && last > tagTo + 1) {
            int from = tagTo + 1;
            while (from < last && !marked[from]) {
                from++;
            }
            content.addAll(trim(base + from, base + last));
        }
        return content;
    }

    private static final Set<String> STOPS =
            Set.of(",", ".", ";", ":", "-", "--", "–", "—", "(", ")", "...", "…", "?", "!");

    /** A stretch without punctuation at its edges, save for quotation marks. */
    List<Range> trim(int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && (STOPS.contains(prose.word(first)) && !sheet.quoted(first))) {
            first++;
        }
        while (last >= first && (STOPS.contains(prose.word(last)) && !sheet.quoted(last))) {
            last--;
        }
        return first > last ? List.of() : List.of(new Range(first, last));
    }

    /** A range that ends inside a quotation goes on to its end. */
    Range overQuotation(Range range) {
        int from = range.from();
        int to = range.to();
        Optional<Quotation> last = sheet.quotationAt(to);
        if (last.isPresent()) {
            for (Range part : last.get().parts()) {
                if (part.contains(to)) {
                    to = part.to();
                    from = Math.min(from, part.from());
                }
            }
        }
        return new Range(from, to);
    }
}
