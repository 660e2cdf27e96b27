package org.sitrep.engine.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.Token;

/** Reads content that hangs on a noun or an adjective: "the warning that …", "her call for …", "confident that …". */
final class NounReader {
    private final Sheet sheet;
    private final Prose prose;
    private final CueLexicon lexicon;
    private final ContentFinder contents;

    NounReader(Sheet sheet, CueLexicon lexicon) {
        this.sheet = sheet;
        this.prose = sheet.prose();
        this.lexicon = lexicon;
        this.contents = new ContentFinder(sheet, lexicon);
    }

    void read() {
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            for (Token token : prose.tree(sentence).sentence().tokens()) {
                int position = prose.position(sentence, token);
                if (sheet.isContent(position) || sheet.isCue(position) || sheet.quoted(position)) {
                    continue;
                }
                Optional<CueEntry> entry = entry(token);
                if (entry.isPresent()) {
                    read(sentence, token, entry.get());
                }
            }
        }
    }

    private Optional<CueEntry> entry(Token token) {
        if (token.isNoun()) {
            return lexicon.noun(token);
        }
        if (token.tag().equals("RB")) {
            return lexicon.adverb(token);
        }
        boolean describes = token.tag().startsWith("JJ") || token.tag().equals("VBN");
        return describes ? lexicon.adjective(token) : Optional.empty();
    }

    /** "The rebels reportedly took the bridge": the clause around the adverb is hearsay, and nobody is named. */
    private void hearsay(int sentence, Token adverb, CueEntry entry) {
        Tree tree = prose.tree(sentence);
        Optional<Token> predicate = tree.head(adverb);
        if (predicate.isEmpty()) {
            return;
        }
        int base = prose.first(sentence);
        int from = base + tree.firstUnder(predicate.get());
        int to = base + tree.lastUnder(predicate.get());
        int at = base + adverb.index();
        List<Range> content = new ArrayList<>();
        if (from < at) {
            content.addAll(contents.trim(from, at - 1));
        }
        if (at < to) {
            content.addAll(contents.trim(at + 1, to));
        }
        if (content.isEmpty() || content.stream().anyMatch(sheet::takes)) {
            return;
        }
        Draft draft = new Draft(entry.act(), entry.attitude(), sentence);
        draft.content.addAll(content);
        draft.cue.add(new Range(at, at));
        sheet.add(draft);
    }

    private void read(int sentence, Token cue, CueEntry entry) {
        if (entry.takes("clause")) {
            hearsay(sentence, cue, entry);
            return;
        }
        Tree tree = prose.tree(sentence);
        Optional<Token> complement = tree.children(cue).stream()
                .filter(child -> child.index() > cue.index() && fits(tree, child, entry))
                .findFirst();
        if (complement.isEmpty()) {
            return;
        }
        int base = prose.first(sentence);
        int from = tree.firstUnder(complement.get());
        int to = tree.lastUnder(complement.get());
        boolean nominal = complement.get().is("nmod") || complement.get().is("obl");
        if (nominal) {
            from = tree.child(complement.get(), "case")
                    .map(mark -> mark.index() + 1)
                    .orElse(from);
        }
        List<Range> content = from > to || from <= cue.index() ? List.of() : contents.trim(base + from, base + to);
        if (content.isEmpty() || content.stream().anyMatch(sheet::takes)) {
            return;
        }
        Draft draft = new Draft(entry.act(), entry.attitude() || nominal, sentence);
        content.forEach(range -> draft.content.add(contents.overQuotation(range)));
        draft.cue.add(new Range(base + cue.index(), Math.max(base + cue.index(), base + from - 1)));
        speaker(sentence, cue)
                .filter(range -> draft.content.stream().noneMatch(range::overlaps))
                .ifPresent(draft.speaker::add);
        sheet.add(draft);
    }

    private static boolean fits(Tree tree, Token child, CueEntry entry) {
        boolean clause = child.relation().equals("ccomp")
                || child.relation().equals("acl")
                || child.relation().equals("xcomp")
                || child.relation().equals("advcl");
        if (clause) {
            String mark = tree.child(child, "mark").map(Token::lemma).orElse("");
            boolean finite = mark.isEmpty() || mark.equals("that");
            return finite ? child.relation().equals("ccomp") && entry.takes("that") : entry.takes(mark);
        }
        String preposition = tree.preposition(child);
        return (child.is("nmod") || child.is("obl")) && !preposition.isEmpty() && entry.takes(preposition);
    }

    private Optional<Range> speaker(int sentence, Token cue) {
        Tree tree = prose.tree(sentence);
        Optional<Token> subject = tree.children(cue).stream()
                .filter(child -> child.is("nmod:poss") || child.relation().equals("nsubj"))
                .findFirst();
        Optional<Token> author = tree.children(cue).stream()
                .filter(child -> child.is("nmod")
                        && (tree.preposition(child).equals("by")
                                || tree.preposition(child).equals("from")))
                .findFirst();
        if (subject.or(() -> author).isPresent()) {
            return subject.or(() -> author).map(token -> SpeakerFinder.phrase(prose, sentence, token));
        }
        boolean light = cue.is("obj") || cue.is("obl") || cue.is("xcomp");
        return tree.head(cue)
                .filter(head -> light && head.isVerb())
                .flatMap(head -> SpeakerFinder.ofVerb(prose, sentence, head));
    }
}
