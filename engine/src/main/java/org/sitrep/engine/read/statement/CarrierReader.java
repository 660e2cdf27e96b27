package org.sitrep.engine.read.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.OutletNames;
import org.sitrep.engine.model.Token;

/**
 * Finds the report that carries a statement: "told the Harbour Times", "in an interview with Radio Nord", and the outlet
 * that cites somebody else, "the Harbour Times reported, citing two diplomats". There the diplomats are the speaker.
 */
final class CarrierReader {
    private static final Set<String> TALKS = Set.of("interview", "conversation", "remark", "comment", "interviews");
    private static final int REACH = 8;

    private final Sheet sheet;
    private final Prose prose;
    private final OutletNames outlets;

    CarrierReader(Sheet sheet, OutletNames outlets) {
        this.sheet = sheet;
        this.prose = sheet.prose();
        this.outlets = outlets;
    }

    void read() {
        for (Draft draft : sheet.drafts()) {
            if (!draft.cue.isEmpty() && !draft.attitude) {
                cited(draft);
                told(draft).filter(carrier -> !draft.via.contains(carrier)).ifPresent(draft.via::add);
            }
        }
    }

    /** The outlet that was told. */
    private Optional<Range> told(Draft draft) {
        int cue = draft.cue.get(draft.cue.size() - 1).to();
        int last = Math.min(prose.last(prose.sentenceOf(cue)), cue + REACH);
        for (int at = draft.cue.get(0).from(); at < last; at++) {
            String lemma = prose.token(at).lemma();
            boolean tells = at <= cue && lemma.equals("tell");
            boolean talks = (prose.word(at).equals("with") || prose.word(at).equals("to"))
                    && at > 0
                    && TALKS.contains(prose.token(at - 1).lemma());
            Optional<Range> outlet = tells || talks ? outlet(at + 1, last) : Optional.empty();
            if (outlet.isPresent()) {
                return outlet;
            }
        }
        return Optional.empty();
    }

    /** The outlet's name that begins at a position, its article left away. */
    private Optional<Range> outlet(int at, int last) {
        int from = prose.word(at).equalsIgnoreCase("the") ? at + 1 : at;
        int to = from;
        while (to <= last && prose.token(to).isProperNoun() && !sheet.isContent(to)) {
            to++;
        }
        return to == from
                ? Optional.empty()
                : Optional.of(new Range(from, to - 1))
                        .filter(name -> outlets.outlet(prose.text(name)).isPresent());
    }

    /** Makes whoever is cited the speaker, and the outlet that cites the carrier. */
    private void cited(Draft draft) {
        if (draft.speaker.size() != 1
                || outlets.outlet(prose.text(draft.speaker.get(0))).isEmpty()) {
            return;
        }
        int sentence = draft.sentence;
        Tree tree = prose.tree(sentence);
        for (Token token : tree.sentence().tokens()) {
            int position = prose.position(sentence, token);
            Optional<Token> cited = token.word().equalsIgnoreCase("citing") && !sheet.isContent(position)
                    ? tree.child(token, "obj")
                    : Optional.empty();
            if (cited.isPresent()) {
                List<Range> carriers = List.copyOf(draft.speaker);
                draft.speaker.clear();
                draft.speaker.add(SpeakerFinder.phrase(prose, sentence, cited.get()));
                draft.via.addAll(carriers);
                return;
            }
        }
    }
}
