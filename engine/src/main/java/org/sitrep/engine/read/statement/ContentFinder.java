package org.sitrep.engine.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Token;

/** Finds the content that a verbal cue governs, by the frames that the lexicon gives the verb. */
final class ContentFinder {
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
        Optional<Token> right = complement(tree, verb, entry, true);
        if (right.isPresent()) {
            return right(sentence, verb, right.get());
        }
        if (!entry.takes("quote")) {
            return List.of();
        }
        Optional<Token> left = complement(tree, verb, entry, false)
                .or(() -> verb.is("parataxis") || verb.is("dep")
                        ? tree.head(verb).filter(head -> head.index() < verb.index())
                        : Optional.empty());
        return left.map(token -> left(sentence, verb, token)).orElse(List.of());
    }

    /** The first complement on one side of the verb. */
    private Optional<Token> complement(Tree tree, Token verb, CueEntry entry, boolean right) {
        Token best = null;
        for (Token child : tree.children(verb)) {
            if (child.index() > verb.index() != right || !fits(tree, verb, child, entry, right)) {
                continue;
            }
            if (best == null) {
                best = child;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean fits(Tree tree, Token verb, Token child, CueEntry entry, boolean right) {
        String relation = child.relation();
        if (relation.equals("ccomp")) {
            return entry.takes("that") || entry.takes("quote");
        }
        if (!right) {
            return false;
        }
        if (relation.equals("parataxis") || relation.equals("dep")) {
            return entry.takes("that")
                    && child.index() > verb.index()
                    && (child.isVerb() || tree.child(child, "cop").isPresent());
        }
        boolean infinitive = tree.child(child, "mark")
                .filter(mark -> mark.lemma().equals("to"))
                .isPresent();
        if (relation.equals("xcomp") || relation.equals("advcl")) {
            return infinitive
                    ? entry.takes("to")
                            && (relation.equals("xcomp")
                                    || tree.child(verb, "obj").isPresent())
                    : relation.equals("xcomp") && (entry.takes("as") || entry.takes("ing"));
        }
        if (relation.equals("obj") || relation.equals("iobj")) {
            boolean addressee = tree.children(verb).stream()
                    .anyMatch(other -> other.index() > child.index() && (other.is("ccomp") && entry.takes("that")));
            boolean raised = entry.takes("to")
                    && tree.children(verb).stream()
                            .anyMatch(other -> other.index() > child.index()
                                    && (other.is("xcomp") || other.is("advcl") || other.is("ccomp")));
            return !addressee && (entry.takes("object") || raised);
        }
        if (relation.startsWith("obl")) {
            String preposition = tree.preposition(child);
            return !preposition.isEmpty() && entry.takes(preposition);
        }
        return false;
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
        if (complement.is("obl")) {
            Optional<Token> preposition = tree.child(complement, "case");
            from = Math.max(from, preposition.map(token -> token.index() + 1).orElse(from));
        }
        int to = from;
        while (to + 1 < tree.size() && (marked[to + 1] || tree.token(to + 1).isPunctuation())) {
            to++;
        }
        return trim(prose.first(sentence) + from, prose.first(sentence) + to);
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

    private boolean isNewCue(Tree tree, Token child) {
        return child.isVerb()
                && !child.tag().equals("VB")
                && tree.child(child, "nsubj").isEmpty()
                && lexicon.verb(tree, child)
                        .filter(entry -> entry.takes("quote"))
                        .isPresent();
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
}
