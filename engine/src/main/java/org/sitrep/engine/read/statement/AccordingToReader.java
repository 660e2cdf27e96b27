package org.sitrep.engine.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Act;
import org.sitrep.engine.model.Token;

/**
 * Reads "C, according to X" and "C, per X". Where C is itself a reported statement, "S said C, according to X", the
 * speaker stays S and X is the report that carries it.
 */
final class AccordingToReader {
    private static final Set<String> LINKS = Set.of(",", "--", "—", "–", "-", "(");

    private final Sheet sheet;
    private final Prose prose;
    private final CueLexicon lexicon;
    private final ContentFinder contents;

    AccordingToReader(Sheet sheet, CueLexicon lexicon) {
        this.sheet = sheet;
        this.prose = sheet.prose();
        this.lexicon = lexicon;
        this.contents = new ContentFinder(sheet, lexicon);
    }

    void read() {
        for (int at = 0; at + 2 < prose.size(); at++) {
            int words = cue(at);
            if (words > 0 && !sheet.quoted(at) && !sheet.isContent(at)) {
                read(at, at + words);
            }
        }
    }

    /** How many tokens of a cue begin at a position: "according to", or a "per" that names no rate. */
    private int cue(int at) {
        if (prose.word(at).equalsIgnoreCase("according") && prose.word(at + 1).equals("to")) {
            return 2;
        }
        boolean apart =
                at == prose.first(prose.sentenceOf(at)) || prose.word(at - 1).equals(",");
        boolean named = prose.token(at + 1).isProperNoun() || prose.word(at + 1).equalsIgnoreCase("the");
        return prose.word(at).equalsIgnoreCase("per") && apart && named ? 1 : 0;
    }

    /** Reads the statement of a cue at {@code at} whose speaker begins at {@code named}. */
    private void read(int at, int named) {
        int sentence = prose.sentenceOf(at);
        Tree tree = prose.tree(sentence);
        int first = prose.first(sentence);
        Token nominal = tree.head(prose.token(at))
                .filter(head -> head.index() > at - first)
                .orElseGet(() -> prose.token(Math.min(named, prose.last(sentence))));
        if (prose.sentenceOf(named) != sentence) {
            return;
        }
        Range whole = new Range(at, first + Math.max(nominal.index(), tree.lastUnder(nominal)));
        Range speaker = speaker(sentence, nominal);
        Optional<Token> clause = clause(tree, nominal);
        List<Draft> told = sheet.draftsOf(sentence).stream()
                .filter(draft -> !draft.cue.isEmpty() && !draft.attitude)
                .toList();
        if (!told.isEmpty()) {
            told.get(told.size() - 1).via.add(speaker);
            return;
        }
        Optional<Token> retold = clause.filter(verb -> retells(tree, verb))
                .or(() -> clause.filter(verb -> verb.is("ccomp"))
                        .flatMap(tree::head)
                        .filter(verb -> retells(tree, verb)));
        if (retold.isPresent()) {
            sheet.carry(prose.position(sentence, retold.get()), speaker);
            return;
        }
        Draft draft = new Draft(Act.SAY, false, sentence);
        draft.content.addAll(content(sentence, whole, clause));
        if (draft.content.isEmpty() || draft.content.stream().anyMatch(sheet::takes)) {
            return;
        }
        draft.cue.add(new Range(at, named - 1));
        draft.speaker.add(speaker);
        sheet.add(draft);
    }

    private boolean retells(Tree tree, Token verb) {
        return verb.isVerb()
                && lexicon.verb(tree, verb)
                        .filter(entry -> !entry.attitude() && entry.takes("that"))
                        .isPresent();
    }

    /** Who stands behind a paper: the ministry for "a statement from the ministry". */
    private Range speaker(int sentence, Token nominal) {
        Tree tree = prose.tree(sentence);
        if (SpeakerFinder.PAPERS.contains(nominal.lemma())) {
            for (Token child : tree.children(nominal)) {
                String preposition = tree.preposition(child);
                boolean author = child.is("nmod") && (preposition.equals("from") || preposition.equals("by"));
                if (author || child.is("nmod:poss")) {
                    return SpeakerFinder.phrase(prose, sentence, child);
                }
            }
        }
        return SpeakerFinder.phrase(prose, sentence, nominal);
    }

    /** The predicate of the clause that the phrase belongs to. */
    private static Optional<Token> clause(Tree tree, Token nominal) {
        Optional<Token> at = tree.head(nominal);
        for (int steps = 0; steps < tree.size() && at.isPresent(); steps++) {
            Token token = at.get();
            boolean predicate = tree.children(token).stream().anyMatch(child -> child.is("nsubj") || child.is("expl"));
            if (predicate && !token.is("acl") && !token.is("advcl")) {
                return at;
            }
            at = tree.head(token);
        }
        return tree.head(nominal);
    }

    private List<Range> content(int sentence, Range phrase, Optional<Token> clause) {
        Tree tree = prose.tree(sentence);
        int first = prose.first(sentence);
        int last = prose.last(sentence);
        int from = clause.map(token -> first + tree.firstUnder(token)).orElse(first);
        int to = clause.map(token -> first + tree.lastUnder(token)).orElse(last);
        boolean leads = words(first, phrase.from() - 1) <= 1;
        List<Range> content = new ArrayList<>();
        if (!leads) {
            content.addAll(contents.trim(Math.min(from, phrase.from() - 1), phrase.from() - 1));
        }
        int next = phrase.to() + 1;
        boolean goesOn = leads || (next < last && LINKS.contains(prose.word(next)) && to > next + 2);
        if (goesOn && next <= last) {
            content.addAll(contents.trim(next, Math.max(next, leads ? last : to)));
        }
        return content.stream().map(contents::overQuotation).toList();
    }

    private int words(int from, int to) {
        return from > to ? 0 : prose.words(new Range(from, to));
    }
}
