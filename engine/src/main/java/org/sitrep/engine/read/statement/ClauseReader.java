package org.sitrep.engine.read.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Act;
import org.sitrep.engine.model.Token;

/** Reads statements that a verb attributes: its clause, its infinitive or its object is the content. */
final class ClauseReader {
    private static final Set<Act> TALK = Set.of(Act.SAY, Act.CLAIM, Act.ESTIMATE);

    private final Sheet sheet;
    private final Prose prose;
    private final CueLexicon lexicon;
    private final ContentFinder contents;

    ClauseReader(Sheet sheet, CueLexicon lexicon) {
        this.sheet = sheet;
        this.prose = sheet.prose();
        this.lexicon = lexicon;
        this.contents = new ContentFinder(sheet, lexicon);
    }

    void read() {
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            Tree tree = prose.tree(sentence);
            List<Token> verbs = new ArrayList<>();
            for (Token token : tree.sentence().tokens()) {
                if (token.isVerb() && lexicon.verb(tree, token).isPresent()) {
                    verbs.add(token);
                }
            }
            verbs.sort(Comparator.comparingInt(tree::depth).thenComparingInt(Token::index));
            for (Token verb : verbs) {
                int position = prose.position(sentence, verb);
                if (!sheet.isContent(position) && !sheet.isCue(position) && !sheet.quoted(position)) {
                    read(sentence, verb, lexicon.verb(tree, verb).get());
                }
            }
        }
    }

    private void read(int sentence, Token verb, CueEntry entry) {
        Tree tree = prose.tree(sentence);
        List<Range> content = new ArrayList<>();
        for (Range range : contents.of(sentence, verb, entry)) {
            content.add(contents.overQuotation(range));
        }
        if (content.isEmpty() || content.stream().anyMatch(sheet::takes)) {
            return;
        }
        boolean order = order(tree, verb);
        // "Staff told to pack": headlines leave out the auxiliary, yet nobody tells without an object.
        boolean headline =
                order && verb.lemma().equals("tell") && tree.child(verb, "obj").isEmpty();
        boolean passive = headline
                || (tree.child(verb, "nsubj:pass").isPresent()
                        && tree.child(verb, "ccomp").isEmpty());
        if (passive) {
            tree.child(verb, "nsubj")
                    .filter(subject -> !subject.lemma().equals("it"))
                    .ifPresent(subject -> {
                        Range range = SpeakerFinder.phrase(prose, sentence, subject);
                        if (!sheet.takes(range) && range.to() < content.get(0).from()) {
                            content.add(0, range);
                        }
                    });
        }
        Act act = order && entry.act() == Act.SAY ? Act.URGE : entry.act();
        Draft draft = new Draft(act, entry.attitude() || negated(tree, verb) || !tells(entry, content), sentence);
        draft.content.addAll(content);
        draft.cue.add(cue(sentence, verb, content));
        Optional<Range> speaker = headline ? Optional.empty() : SpeakerFinder.ofVerb(prose, sentence, verb);
        speaker.filter(range -> content.stream().noneMatch(range::overlaps)).ifPresent(draft.speaker::add);
        draft.via.addAll(sheet.carriers(prose.position(sentence, verb)));
        sheet.add(draft);
    }

    /** Whether the verb tells somebody to do something: "told its staff to leave". */
    private static boolean order(Tree tree, Token verb) {
        boolean somebody = tree.child(verb, "obj").isPresent() || verb.lemma().equals("tell");
        return somebody
                && tree.child(verb, "ccomp").isEmpty()
                && tree.child(verb, "xcomp")
                        .filter(deed -> deed.tag().equals("VB"))
                        .flatMap(deed -> tree.child(deed, "mark"))
                        .filter(mark -> mark.tag().equals("TO"))
                        .isPresent();
    }

    /** Whether content says something: a clause or a quotation, or what an act such as a denial is about. */
    private boolean tells(CueEntry entry, List<Range> content) {
        boolean telling = !TALK.contains(entry.act());
        int words = 0;
        for (Range range : content) {
            for (int at = range.from(); at <= range.to(); at++) {
                telling |= prose.token(at).isVerb() || sheet.quoted(at);
            }
            words += prose.words(range);
        }
        return words >= 2 && (telling || (words >= 4 && entry.takes("that")));
    }

    private static boolean negated(Tree tree, Token verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> child.lemma().equals("not") || child.lemma().equals("never"));
    }

    private Range cue(int sentence, Token verb, List<Range> content) {
        Tree tree = prose.tree(sentence);
        int from = verb.index();
        while (from > 0
                && tree.token(from - 1).head() == verb.index()
                && !tree.token(from - 1).is("nsubj")
                && !tree.token(from - 1).is("punct")
                && !tree.token(from - 1).is("obj")
                && !tree.token(from - 1).is("obl")) {
            from--;
        }
        int base = prose.first(sentence);
        int to = base + verb.index();
        int start = content.get(0).from();
        if (start > to && start - to <= 10) {
            boolean punct = false;
            for (int at = to + 1; at < start; at++) {
                punct |= prose.token(at).isPunctuation();
            }
            to = punct ? to : start - 1;
        }
        return new Range(base + from, to);
    }
}
